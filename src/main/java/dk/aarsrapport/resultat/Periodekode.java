package dk.aarsrapport.resultat;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Periods as {@code noegletal.csv} writes them: {@code 2017}, {@code 2017-03}, {@code 2014/15},
 * {@code 2017-01-31}, or two days with {@code /} between.
 */
public final class Periodekode {
  private static final int DAG = 10;
  private static final int MAANED = 7;
  private static final int SKOLEAARETS_MAANED = 8;

  private Periodekode() {}

  /** The school year that begins in this year: 2014 is {@code 2014/15}. */
  public static String skoleaar(int aar) {
    return "%d/%02d".formatted(aar, (aar + 1) % 100);
  }

  /** The first day of the school year that begins in this year. */
  public static LocalDate skoleaaretsFoersteDag(int aar) {
    return LocalDate.of(aar, SKOLEAARETS_MAANED, 1);
  }

  /** The last day of the school year that begins in this year. */
  public static LocalDate skoleaaretsSidsteDag(int aar) {
    return skoleaaretsFoersteDag(aar + 1).minusDays(1);
  }

  /** The first day of a period. */
  public static LocalDate foersteDag(String periode) {
    if (periode.length() >= DAG) {
      return LocalDate.parse(periode.substring(0, DAG));
    }
    if (erSkoleaar(periode)) {
      return skoleaaretsFoersteDag(aar(periode));
    }
    return periode.length() == MAANED
        ? YearMonth.parse(periode).atDay(1)
        : LocalDate.of(aar(periode), 1, 1);
  }

  /** The last day of a period. */
  public static LocalDate sidsteDag(String periode) {
    if (periode.length() >= DAG) {
      return LocalDate.parse(periode.substring(periode.length() - DAG));
    }
    if (erSkoleaar(periode)) {
      return skoleaaretsSidsteDag(aar(periode));
    }
    return periode.length() == MAANED
        ? YearMonth.parse(periode).atEndOfMonth()
        : LocalDate.of(aar(periode), 12, 31);
  }

  private static boolean erSkoleaar(String periode) {
    return periode.indexOf('/') == 4;
  }

  private static int aar(String periode) {
    return Integer.parseInt(periode.substring(0, 4));
  }
}
