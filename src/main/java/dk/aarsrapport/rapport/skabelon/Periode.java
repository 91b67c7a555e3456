package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Periodekode;
import dk.aarsrapport.resultat.Talformat;
import java.time.LocalDate;

/** What a period of {@code noegletal.csv} is called in a sentence, and when it ends. */
final class Periode {
  private static final int DATO = 10;
  private static final int MAANED = 7;

  private Periode() {}

  /** {@code den 31. jan. 2017}, {@code i 2017}, {@code i skoleåret 2014/15}. */
  static String iSaetning(String periode) {
    if (!Periodekode.er(periode)) {
      return "i målingen «" + periode + "»";
    }
    if (erSpand(periode)) {
      return "fra "
          + iSaetning(periode.substring(0, DATO))
          + " til "
          + iSaetning(periode.substring(DATO + 1));
    }
    return switch (periode.length()) {
      case DATO -> "den " + Talformat.kortDato(LocalDate.parse(periode));
      case MAANED ->
          (periode.charAt(4) == '/' ? "i skoleåret " : "i ") + Talformat.periode(periode);
      default -> "i " + periode;
    };
  }

  /** True for a period from one date to another. */
  static boolean erSpand(String periode) {
    return Periodekode.er(periode) && periode.length() > DATO;
  }

  /** The last day. */
  static LocalDate slut(String periode) {
    return Periodekode.sidsteDag(periode);
  }
}
