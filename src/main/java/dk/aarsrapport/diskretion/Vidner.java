package dk.aarsrapport.diskretion;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
  private final Vidne vidne;
  private final Map<Integer, Udsagn> udsagn = new TreeMap<>();

  Vidner(Skjuletabel tabel) {
    this.tabel = tabel;
    vidne = new Vidne(tabel);
  }

  /**
   * Finds a witness for each small count, and hides what it takes: one that deceives a reader who
   * knows which counts are small, else one that deceives a reader who does not.
   */
  void skaf() {
    skaf(nummer -> vidne.find(nummer, true, Integer.MAX_VALUE), true);
    skaf(nummer -> vidne.find(nummer, false, Integer.MAX_VALUE), false);
    skaf(nummer -> vidne.findIAndreOrdener(nummer, false), false);
  }

  /** The small counts that have no witness yet, each asked for when its turn comes. */
  IntStream uden() {
    return IntStream.range(0, tabel.stoerrelser())
        .filter(nummer -> tabel.erLille(nummer) && !udsagn.containsKey(nummer));
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
                          smaa(nyt).forEach(lille -> udsagn.putIfAbsent(lille, nyt));
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

  /** True when all witnesses agree with what is seen now. */
  boolean holder() {
    return udsagn.values().stream().allMatch(this::holder);
  }

  private boolean holder(Udsagn et) {
    return et.fund.flyttede().stream().noneMatch(tabel::synlig);
  }

  /** One that had none before takes any. */
  private boolean kanBruge(int lille, Udsagn nyt) {
    Udsagn gammelt = udsagn.get(lille);
    return gammelt == null || gammelt.kenderSmaa == nyt.kenderSmaa;
  }

  /** Finds others for the witnesses that do not agree with what is seen now; false if it cannot. */
  boolean findAndre() {
    Map<Integer, Udsagn> nye = new TreeMap<>();
    for (Map.Entry<Integer, Udsagn> post : udsagn.entrySet()) {
      Udsagn gammelt = post.getValue();
      if (!nye.containsKey(post.getKey()) && !holder(gammelt)) {
        Optional<Vidne.Fund> fundet = vidne.find(post.getKey(), gammelt.kenderSmaa, 0);
        if (fundet.isEmpty()) {
          return false;
        }
        Udsagn nyt = new Udsagn(fundet.get(), gammelt.kenderSmaa);
        smaa(nyt).filter(lille -> kanBruge(lille, nyt)).forEach(lille -> nye.put(lille, nyt));
      }
    }
    udsagn.putAll(nye);
    return true;
  }
}
