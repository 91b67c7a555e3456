package dk.aarsrapport.diskretion;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A witness for each small count of a table. */
final class Vidner {
  private static final class Udsagn {
    /** The other table. */
    private final Vidne.Fund fund;

    /** True when it deceives a reader who knows which counts are small. */
    private final boolean kenderSmaa;

    Udsagn(Vidne.Fund fund, boolean kenderSmaa) {
      this.fund = fund;
      this.kenderSmaa = kenderSmaa;
    }
  }

  private final Skjuletabel tabel;
  private final int[] smaaIOrden;
  private final Vidne vidne;
  private final Udretning udretning;
  private final Map<Integer, Udsagn> udsagn = new TreeMap<>();

  /** The small counts whose witnesses move each count, some that did so once among them. */
  private final Map<Integer, Set<Integer>> afhaengige = new HashMap<>();

  /** Finds none yet; the small counts are taken in this order. */
  Vidner(Skjuletabel tabel, int[] smaaIOrden) {
    this.tabel = tabel;
    this.smaaIOrden = smaaIOrden;
    Andentabel anden = new Andentabel(tabel);
    vidne = new Vidne(tabel, anden, !tabel.erStor());
    udretning = new Udretning(tabel, anden);
  }

  /**
   * Finds a witness for each small count, and hides what it takes: one that deceives a reader who
   * knows which counts are small, else one that deceives a reader who does not.
   */
  void skaf() {
    skaf(nummer -> vidne.find(nummer, true, Integer.MAX_VALUE), true);
    skaf(nummer -> vidne.find(nummer, false, Integer.MAX_VALUE), false);
    skaf(nummer -> udretning.find(nummer, true), true);
    skaf(nummer -> udretning.find(nummer, false), false);
  }

  /** The small counts that have no witness yet, each asked for when its turn comes. */
  IntStream uden() {
    return IntStream.of(smaaIOrden).filter(this::erUden);
  }

  /** True for one that has no witness. */
  boolean erUden(int nummer) {
    return !udsagn.containsKey(nummer);
  }

  /** One that is found stays a witness: what is hidden later only adds doubt. */
  private void skaf(IntFunction<Optional<Vidne.Fund>> find, boolean kenderSmaa) {
    uden()
        .forEach(
            nummer ->
                find.apply(nummer)
                    .ifPresent(
                        fund -> {
                          Udsagn nyt = new Udsagn(fund, kenderSmaa);
                          smaa(nyt).filter(n -> !udsagn.containsKey(n)).forEach(n -> tag(n, nyt));
                          skjul(fund);
                        }));
  }

  /** Hides what it takes for a count that is hidden already to be in doubt. */
  void skafTil(int nummer) {
    vidne
        .find(nummer, true, Integer.MAX_VALUE)
        .or(() -> vidne.find(nummer, false, Integer.MAX_VALUE))
        .ifPresent(this::skjul);
  }

  private void skjul(Vidne.Fund fund) {
    fund.flyttede().stream().filter(tabel::synlig).forEach(tabel::skjul);
  }

  private IntStream smaa(Udsagn nyt) {
    return nyt.fund.iTvivl().stream().mapToInt(Integer::intValue).filter(tabel::erLille);
  }

  private void tag(int lille, Udsagn nyt) {
    udsagn.put(lille, nyt);
    nyt.fund
        .flyttede()
        .forEach(n -> afhaengige.computeIfAbsent(n, x -> new TreeSet<>()).add(lille));
  }

  /** True when the witnesses agree with what is seen now, these counts among it. */
  boolean holder(IntStream nyeSynlige) {
    return afhaengige(nyeSynlige).stream().map(udsagn::get).allMatch(this::holder);
  }

  private boolean holder(Udsagn et) {
    return et.fund.flyttede().stream().noneMatch(tabel::synlig);
  }

  /** One that had none before takes any. */
  private boolean kanBruge(int lille, Udsagn nyt) {
    Udsagn gammelt = udsagn.get(lille);
    return gammelt == null || gammelt.kenderSmaa == nyt.kenderSmaa;
  }

  /**
   * True when the witnesses agree with what is seen now, or others have been found in their place.
   *
   * @param nyeSynlige the counts that have come to be seen since they last agreed
   */
  boolean kanUndvaere(IntStream nyeSynlige) {
    Map<Integer, Udsagn> nye = new TreeMap<>();
    for (int lille : afhaengige(nyeSynlige)) {
      Udsagn gammelt = udsagn.get(lille);
      if (!nye.containsKey(lille) && !holder(gammelt)) {
        Optional<Vidne.Fund> fundet = vidne.find(lille, gammelt.kenderSmaa, 0);
        if (fundet.isEmpty()) {
          return false;
        }
        Udsagn nyt = new Udsagn(fundet.get(), gammelt.kenderSmaa);
        smaa(nyt).filter(n -> kanBruge(n, nyt)).forEach(n -> nye.put(n, nyt));
      }
    }
    nye.forEach(this::tag);
    return true;
  }

  /** The small counts whose witnesses move some of these. */
  private SortedSet<Integer> afhaengige(IntStream nogle) {
    SortedSet<Integer> alle = new TreeSet<>();
    nogle.forEach(n -> alle.addAll(afhaengige.getOrDefault(n, Set.of())));
    return alle;
  }
}
