package dk.aarsrapport.regler;

import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.baggrund.Daekning.Person;
import java.util.ArrayList;
import java.util.List;

/**
 * Children under their CPR number in some rows and under a pseudonym in others: nobody is both. A
 * few among many are those who have no number, such as the unborn.
 */
final class PseudonymOgCpr extends Optaellingsregel {
  private static final List<String> MED_BOERN =
      List.of("indsatser", "undersøgelser", "underretninger", "sager", "opfølgninger");

  /** The share of an export's rows that is more than a few. */
  private static final double FLERE = 0.1;

  PseudonymOgCpr() {
    super(
        "pseudonym-og-cpr",
        Alvor.ADVARSEL,
        "børn står med CPR-nummer i nogle rækker og med pseudonym i andre; et barn, der står på begge"
            + " måder, er to børn i tallene",
        "Træk alle filer med børn på samme måde: alle med CPR-nummer eller alle med pseudonym");
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    for (int kommune : udtraek.kommuner()) {
      List<String> cpr = med(udtraek, kommune, Person.CPR);
      List<String> pseudonym = med(udtraek, kommune, Person.PSEUDONYM);
      if (!cpr.isEmpty() && !pseudonym.isEmpty()) {
        melder.fund(
            pseudonym.get(0),
            kommune,
            "pseudonym i %s, CPR-nummer i %s"
                .formatted(String.join(", ", pseudonym), String.join(", ", cpr)));
      }
    }
  }

  private static List<String> med(Udtraek udtraek, int kommune, Person slags) {
    List<String> input = new ArrayList<>(MED_BOERN);
    input.removeIf(navn -> !erFlere(udtraek.daekning(), navn, kommune, slags));
    return input;
  }

  private static boolean erFlere(Daekning daekning, String input, int kommune, Person slags) {
    long alle = daekning.personer(input, kommune);
    return alle > 0 && daekning.personer(input, kommune, slags) >= FLERE * alle;
  }
}
