package dk.aarsrapport.regler;

import dk.aarsrapport.baggrund.Befolkning;
import java.util.Set;
import java.util.stream.IntStream;

/** A population that goes on after the young, but not to the old, or leaps over an age. */
final class BefolkningUdenAldre extends Optaellingsregel {
  private static final String BEFOLKNING = "befolkning";
  private static final String POSTERINGER = "posteringer";

  /** Every municipality has residents of each age up to here. */
  private static final int ALLE_HAR = 80;

  /** A last age from here on may well be "and over". */
  private static final int OG_DEROVER = 60;

  BefolkningUdenAldre() {
    super(
        "befolkning-uden-aldre",
        Alvor.ADVARSEL,
        "befolkningen mangler aldre, så udgifterne pr. 1000 borgere bliver for høje",
        "Træk befolkningen igen med alle aldre fra 0, eller kun til og med 22 år, så tallet ikke"
            + " beregnes",
        Krav.input(POSTERINGER));
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    Befolkning befolkning = udtraek.befolkning();
    for (int kommune : udtraek.kommuner()) {
      Set<Integer> regnskab = udtraek.daekning().aar(POSTERINGER, kommune);
      for (int aar : regnskab) {
        if (befolkning.alle(Set.of(kommune), aar).isPresent()) {
          int[] mangler =
              IntStream.rangeClosed(0, Math.min(ALLE_HAR, aeldste(befolkning, kommune)))
                  .filter(a -> befolkning.antal(Set.of(kommune), aar, a, a).isEmpty())
                  .toArray();
          if (mangler.length > 0) {
            melder.fund(
                BEFOLKNING,
                kommune,
                "befolkningen %d har ingen rækker for %s".formatted(aar, iOrd(mangler)));
          }
        }
      }
    }
  }

  /**
   * The oldest that the file has in any year; where that is young, whom all municipalities have.
   */
  private static int aeldste(Befolkning befolkning, int kommune) {
    int aeldste = befolkning.aeldste(kommune);
    return aeldste < OG_DEROVER ? ALLE_HAR : aeldste;
  }

  /** The first of the ages that are missing, and how far they go on. */
  private static String iOrd(int[] aldre) {
    int foerste = aldre[0];
    int sidste = aldre[aldre.length - 1];
    if (foerste == sidste) {
      return "%d-årige".formatted(foerste);
    }
    return sidste >= OG_DEROVER && sidste - foerste == aldre.length - 1
        ? "nogen over %d år".formatted(foerste - 1)
        : "%d aldre mellem %d og %d år".formatted(aldre.length, foerste, sidste);
  }
}
