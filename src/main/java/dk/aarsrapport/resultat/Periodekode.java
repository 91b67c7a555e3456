package dk.aarsrapport.resultat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Periods as {@code noegletal.csv} writes them: {@code 2017}, {@code 2017-03}, {@code 2014/15},
 * {@code 2017-01-31}, or two days with {@code /} between.
 */
public final class Periodekode {
  private static final int DAG = 10;
  private static final int MAANED = 7;
  private static final int SKOLEAARETS_MAANED = 8;

  private static final Pattern KODE =
      Pattern.compile(
          "\\d{4}|\\d{4}/\\d{2}|\\d{4}-\\d{2}|\\d{4}-\\d{2}-\\d{2}(?:/\\d{4}-\\d{2}-\\d{2})?");

  /** Between two days. */
  private static final Pattern TIL = Pattern.compile("/(?=\\d{4}-)");

  private static final Pattern AARSTAL = Pattern.compile("(?<!\\d)(?:19|20|21)\\d\\d(?!\\d)");

  /** A run has few periods, and asks of them for every number. */
  private static final int HOEJST_KENDTE = 1_000;

  private static final Map<String, Boolean> KENDTE = new ConcurrentHashMap<>();

  private Periodekode() {}

  /**
   * False for a round of a survey that bears a name of its own, such as {@code Forår 2017}, and for
   * a day or month that no calendar has.
   */
  public static boolean er(String periode) {
    Boolean kendt = KENDTE.get(periode);
    if (kendt == null) {
      kendt = undersoeg(periode);
      if (KENDTE.size() < HOEJST_KENDTE) {
        KENDTE.put(periode, kendt);
      }
    }
    return kendt;
  }

  private static boolean undersoeg(String periode) {
    return KODE.matcher(periode).matches()
        && TIL.splitAsStream(periode).allMatch(Periodekode::findes);
  }

  private static boolean findes(String dagEllerMaaned) {
    if (dagEllerMaaned.length() < MAANED || erSkoleaar(dagEllerMaaned)) {
      return true;
    }
    int maaned = Integer.parseInt(dagEllerMaaned.substring(5, MAANED));
    return maaned >= 1
        && maaned <= 12
        && (dagEllerMaaned.length() == MAANED
            || YearMonth.of(aar(dagEllerMaaned), maaned)
                .isValidDay(Integer.parseInt(dagEllerMaaned.substring(8, DAG))));
  }

  /** The year in which a period ends; of one with a name of its own, the last that it names. */
  public static OptionalInt sidsteAar(String periode) {
    return er(periode)
        ? OptionalInt.of(sidsteDag(periode).getYear())
        : AARSTAL
            .matcher(periode)
            .results()
            .mapToInt(aarstal -> Integer.parseInt(aarstal.group()))
            .max();
  }

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

  /**
   * The last day of a period; of one with a name of its own the last day of the last year that it
   * names, or long ago where it names none.
   */
  public static LocalDate sidsteDag(String periode) {
    if (!er(periode)) {
      OptionalInt aarstal = sidsteAar(periode);
      return aarstal.isPresent() ? LocalDate.of(aarstal.getAsInt(), 12, 31) : LocalDate.EPOCH;
    }
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
