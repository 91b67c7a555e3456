package dk.aarsrapport.regler;

import dk.aarsrapport.baggrund.Daekning;
import java.util.ArrayList;
import java.util.List;

/** Children under their CPR number in some rows and under a pseudonym in others: nobody is both. */
final class PseudonymOgCpr extends Optaellingsregel {
  private static final List<String> MED_BOERN =
      List.of("indsatser", "undersøgelser", "underretninger", "sager", "opfølgninger");

  PseudonymOgCpr() {
    super(
        "pseudonym-og-cpr",
        Alvor.ADVARSEL,
        "børn står med CPR-nummer i nogle rækker og med pseudonym i andre, så det samme barn er to"
            + " børn i tallene",
        "Træk alle filer med børn på samme måde: alle med CPR-nummer eller alle med pseudonym");
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    for (int kommune : udtraek.kommuner()) {
      List<String> cpr = med(udtraek, kommune, Daekning.Person.CPR);
      List<String> pseudonym = med(udtraek, kommune, Daekning.Person.PSEUDONYM);
      if (!cpr.isEmpty() && !pseudonym.isEmpty()) {
        melder.fund(
            pseudonym.get(0),
            kommune,
            "pseudonym i %s, CPR-nummer i %s"
                .formatted(String.join(", ", pseudonym), String.join(", ", cpr)));
      }
    }
  }

  private static List<String> med(Udtraek udtraek, int kommune, Daekning.Person slags) {
    List<String> input = new ArrayList<>(MED_BOERN);
    input.removeIf(navn -> !udtraek.daekning().harPersoner(navn, kommune, slags));
    return input;
  }
}
