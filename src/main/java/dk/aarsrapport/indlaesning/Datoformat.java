package dk.aarsrapport.indlaesning;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Dates as exports write them: day-month-year with {@code -}, {@code .} or {@code /}, ISO, with or
 * without a time after, or an Excel serial.
 */
final class Datoformat {
  private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);
  private static final int EXCEL_MINDST = 20_000;
  private static final int EXCEL_HOEJST = 80_000;

  private Datoformat() {}

  /** The date, or null when the text is none. */
  static LocalDate laes(String tekst) {
    String dag = udenKlokken(tekst);
    int foerste = skille(dag, 0);
    try {
      if (foerste < 0) {
        return excel(dag);
      }
      int andet = skille(dag, foerste + 1);
      if (andet < 0) {
        return null;
      }
      int a = heltal(dag, 0, foerste);
      int b = heltal(dag, foerste + 1, andet);
      int c = heltal(dag, andet + 1, dag.length());
      if (a < 0 || b < 0 || c < 0) {
        return null;
      }
      if (foerste == 4) {
        return LocalDate.of(a, b, c);
      }
      return dag.length() - andet - 1 == 4 ? LocalDate.of(c, b, a) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String udenKlokken(String tekst) {
    int i = tekst.indexOf(' ');
    if (i < 0) {
      i = tekst.indexOf('T');
    }
    return i >= 8 ? tekst.substring(0, i) : tekst;
  }

  private static int skille(String tekst, int fra) {
    for (int i = fra; i < tekst.length(); i++) {
      char c = tekst.charAt(i);
      if (c == '-' || c == '.' || c == '/') {
        return i;
      }
    }
    return -1;
  }

  private static LocalDate excel(String tekst) {
    int dage = tekst.length() == 5 ? heltal(tekst, 0, 5) : -1;
    return dage >= EXCEL_MINDST && dage <= EXCEL_HOEJST ? EXCEL.plusDays(dage) : null;
  }

  private static int heltal(String tekst, int fra, int til) {
    if (til == fra || til - fra > 5) {
      return -1;
    }
    int tal = 0;
    for (int i = fra; i < til; i++) {
      char c = tekst.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      tal = tal * 10 + c - '0';
    }
    return tal;
  }
}
