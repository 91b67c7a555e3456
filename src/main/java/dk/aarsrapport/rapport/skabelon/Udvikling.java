package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.util.Optional;

/** How a figure has changed, as the predicate of a Danish sentence. */
final class Udvikling {
  private Udvikling() {}

  /**
   * {@code er steget fra … til …}, or what can be said instead.
   *
   * @throws UdenVaerdi when nothing can be said
   */
  static String saetning(Tidsserie serie, Optional<Resultat> tidligere, int decimaler) {
    if (serie.skjult()) {
      return "kan ikke vises af hensyn til børnene";
    }
    Resultat nu = serie.sidste().orElseThrow(() -> new UdenVaerdi(serie.grund()));
    String nuOrd = ord(nu, decimaler);
    if (tidligere.isEmpty()) {
      String hvorfor =
          serie.brudt()
              ? ", og tallet kan ikke sammenlignes med de tidligere, fordi opgørelsen er ændret"
              : ", og der er ikke et tidligere tal at sammenligne med";
      return "er " + nuOrd + " " + naar(nu) + hvorfor;
    }
    Resultat foer = tidligere.get();
    String foerOrd = ord(foer, decimaler);
    if (foerOrd.equals(nuOrd)) {
      return "er uændret: " + nuOrd + " både " + naar(foer) + " og " + naar(nu);
    }
    String retning = nu.vaerdi().compareTo(foer.vaerdi()) > 0 ? "steget" : "faldet";
    return "er "
        + retning
        + " fra "
        + foerOrd
        + " "
        + naar(foer)
        + " til "
        + nuOrd
        + " "
        + naar(nu);
  }

  /** When a result holds, with a word of warning where the period is not complete. */
  static String naar(Resultat resultat) {
    String periode = Periode.iSaetning(resultat.noegle().periode());
    return resultat.status() == Status.UFULDSTAENDIG ? periode + " (foreløbigt tal)" : periode;
  }

  private static String ord(Resultat resultat, int decimaler) {
    return Dansk.vaerdi(resultat.vaerdi(), resultat.enhed(), decimaler);
  }
}
