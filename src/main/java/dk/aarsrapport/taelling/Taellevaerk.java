package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.forloeb.Postering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Runs every figure's counting over each course, posting and sum, once for each set of areas that
 * see the same.
 *
 * <p>What is to be counted waits until there is a pile of it, and is counted area by area and
 * figure by figure: the cells of one figure in one area are few, and stay where the processor has
 * them at hand, while the cells of them all do not.
 *
 * <p>Not thread-safe: each task has its own.
 */
public final class Taellevaerk {
  /** Rows that wait at most; a row takes some 150 bytes. */
  private static final int VENTER_I_ALT = 1 << 15;

  /** Rows that wait at most for one set of areas. */
  private static final int VENTER_TIL_ET_SAET = 1 << 9;

  private final List<? extends Taelbar> noegletal;
  private final Slags<Forloeb> afForloeb;
  private final Slags<Postering> afPosteringer;
  private final Slags<Kontosum> afKontosummer;
  private final Slags<Enkeltstaaende> afEnkelte;
  private final Omraader omraader;
  private final Celler celler = new Celler();
  private final Map<Integer, Bunke> efterSaet = new HashMap<>();

  /** The same by the municipality whose rows they take, where one row is alone. */
  private final Map<Integer, Bunke> efterKommune = new HashMap<>();

  private int venter;

  /**
   * One kind of thing that is counted.
   *
   * @param numre the figures that count it
   */
  private record Slags<T>(List<Integer> numre, Maade<T> maade) {}

  private interface Maade<T> {
    void tael(Taelbar noegletal, T en, Taelling ind);
  }

  /** What waits to be counted for one set of areas. */
  private final class Bunke {
    private final int saet;
    private final List<Forloeb> forloeb = new ArrayList<>();
    private final List<Postering> posteringer = new ArrayList<>();
    private final List<Kontosum> kontosummer = new ArrayList<>();
    private final List<Enkeltstaaende> enkelte = new ArrayList<>();
    private int raekker;

    Bunke(int saet) {
      this.saet = saet;
    }

    /** Makes room for so many rows more. */
    void faar(int flere) {
      if (venter >= VENTER_I_ALT) {
        taelVentende();
      } else if (raekker >= VENTER_TIL_ET_SAET) {
        tael();
      }
      raekker += flere;
      venter += flere;
    }

    void tael() {
      tael(afForloeb, forloeb);
      tael(afPosteringer, posteringer);
      tael(afKontosummer, kontosummer);
      tael(afEnkelte, enkelte);
      venter -= raekker;
      raekker = 0;
    }

    private <T> void tael(Slags<T> slags, List<T> alle) {
      if (alle.isEmpty()) {
        return;
      }
      for (int nummer : slags.numre()) {
        Taelbar en = noegletal.get(nummer);
        Taelling ind = celler.taelling(nummer, saet);
        for (T t : alle) {
          slags.maade().tael(en, t, ind);
        }
      }
      alle.clear();
    }
  }

  /** A count of these figures; a figure's number is its place in the list. */
  public Taellevaerk(List<? extends Taelbar> noegletal, Kalender kalender, Omraader omraader) {
    this.noegletal = noegletal;
    afForloeb = slags(Forloeb.class, (n, f, ind) -> n.tael(f, kalender, ind));
    afPosteringer = slags(Postering.class, (n, p, ind) -> n.tael(p, kalender, ind));
    afKontosummer = slags(Kontosum.class, (n, s, ind) -> n.tael(s, kalender, ind));
    afEnkelte = slags(Enkeltstaaende.class, (n, e, ind) -> n.tael(e, kalender, ind));
    this.omraader = omraader;
  }

  private <T> Slags<T> slags(Class<T> hvad, Maade<T> maade) {
    return new Slags<>(derTaeller(hvad), maade);
  }

  /** The numbers of the figures that count this kind of thing: that say how, themselves. */
  private List<Integer> derTaeller(Class<?> hvad) {
    return IntStream.range(0, noegletal.size())
        .filter(
            nummer -> {
              try {
                return noegletal
                        .get(nummer)
                        .getClass()
                        .getMethod("tael", hvad, Kalender.class, Taelling.class)
                        .getDeclaringClass()
                    != Taelbar.class;
              } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
              }
            })
        .boxed()
        .toList();
  }

  /** Counts a course. */
  public void tael(Forloeb forloeb) {
    for (Omraader.Syn syn : omraader.syn(forloeb)) {
      Bunke bunke = efterSaet.computeIfAbsent(celler.saet(syn.omraader()), Bunke::new);
      bunke.faar(syn.forloeb().haendelser().size());
      bunke.forloeb.add(syn.forloeb());
    }
  }

  /** Counts a posting. */
  public void tael(Postering postering) {
    bunke(postering.kommune()).posteringer.add(postering);
  }

  /** Counts what postings of one account come to. */
  public void tael(Kontosum sum) {
    bunke(sum.kommune()).kontosummer.add(sum);
  }

  /** Counts a row that belongs to no child's course. */
  public void tael(Enkeltstaaende raekke) {
    bunke(raekke.kommune()).enkelte.add(raekke);
  }

  /** The pile that one more row of a municipality is put on. */
  private Bunke bunke(int kommune) {
    Bunke bunke = efterKommune.get(kommune); // every posting asks
    if (bunke == null) {
      int saet = celler.saet(omraader.synligFor(kommune));
      bunke = efterSaet.computeIfAbsent(saet, Bunke::new);
      efterKommune.put(kommune, bunke);
    }
    bunke.faar(1);
    return bunke;
  }

  /** Counts all that waits. */
  public void taelVentende() {
    efterSaet.values().forEach(Bunke::tael);
  }

  /** What has been counted so far. */
  public Celler celler() {
    taelVentende();
    return celler;
  }
}
