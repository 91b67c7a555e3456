package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Talformat;
import java.time.LocalDate;
import java.time.YearMonth;

/** What a period of {@code noegletal.csv} is called in a sentence, and when it ends. */
final class Periode {
  private static final int DATO = 10;
  private static final int MAANED = 7;

  private Periode() {}

  /** {@code den 31. januar 2017}, {@code i 2017}, {@code i skoleåret 2014/15}. */
  static String iSaetning(String periode) {
    if (erSpand(periode)) {
      return "fra "
          + iSaetning(periode.substring(0, DATO))
          + " til "
          + iSaetning(periode.substring(DATO + 1));
    }
    return switch (periode.length()) {
      case DATO -> "den " + Talformat.dato(LocalDate.parse(periode));
      case MAANED ->
          (periode.charAt(4) == '/' ? "i skoleåret " : "i ") + Talformat.periode(periode);
      default -> "i " + periode;
    };
  }

  /** True for a period from one date to another. */
  static boolean erSpand(String periode) {
    return periode.length() > DATO && periode.charAt(DATO) == '/';
  }

  /** The last day. */
  static LocalDate slut(String periode) {
    if (erSpand(periode)) {
      return LocalDate.parse(periode.substring(DATO + 1));
    }
    return switch (periode.length()) {
      case DATO -> LocalDate.parse(periode);
      case MAANED ->
          periode.charAt(4) == '/'
              ? LocalDate.of(Integer.parseInt(periode.substring(0, 4)) + 1, 7, 31)
              : YearMonth.parse(periode).atEndOfMonth();
      default -> LocalDate.of(Integer.parseInt(periode), 12, 31);
    };
  }
}
