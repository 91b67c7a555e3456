package dk.aarsrapport.regler;

import java.util.Set;

/** A year that is counted, but whose population is not there. */
final class BefolkningMangler extends Optaellingsregel {
  private static final String BEFOLKNING = "befolkning";
  private static final int AELDSTE_BARN = 17;

  BefolkningMangler() {
    super(
        "befolkning-mangler",
        Alvor.ADVARSEL,
        "befolkningen mangler for et år, der opgøres, så årets tal pr. 1000 børn ikke kan beregnes",
        "Tilføj året (alle aldre fra 0) i befolkningsfilen");
  }

  @Override
  String mangler(Udtraek udtraek) {
    return udtraek.befolkning().aar().isEmpty() ? Krav.input(BEFOLKNING).mangler() : "";
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    for (int kommune : udtraek.kommuner()) {
      for (int aar : udtraek.kalender().aar()) {
        if (udtraek.befolkning().antal(Set.of(kommune), aar, 0, AELDSTE_BARN).isEmpty()) {
          melder.fund(
              BEFOLKNING,
              kommune,
              "befolkningen 0-17 år pr. 1. januar " + aar + " mangler helt eller delvis");
        }
      }
    }
  }
}
