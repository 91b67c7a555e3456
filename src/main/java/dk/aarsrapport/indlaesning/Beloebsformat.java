package dk.aarsrapport.indlaesning;

import java.math.BigDecimal;

/**
 * Amounts as exports write them: {@code 1.234.567,89}, {@code 1234567.89}, {@code 1.234}, {@code
 * -5}, {@code 5-}, with or without {@code kr.}; always whole øre.
 */
final class Beloebsformat {
  private Beloebsformat() {}

  /** The amount in øre, or null when the text is none or finer than øre. */
  static Long oere(String tekst) {
    String rent = tekst.replaceAll("(?i)(kr\\.?|dkk)", "").replaceAll("[\\s\\u00A0']", "");
    rent = rent.replace('−', '-');
    boolean minus = rent.startsWith("-") || rent.endsWith("-");
    if (rent.startsWith("-") || rent.startsWith("+")) {
      rent = rent.substring(1);
    }
    if (rent.endsWith("-")) {
      rent = rent.substring(0, rent.length() - 1);
    }
    String tal = medPunktum(rent);
    if (!tal.matches("\\d+(\\.\\d+)?|\\.\\d+")) {
      return null;
    }
    try {
      long oere = new BigDecimal(tal).movePointRight(2).longValueExact();
      return minus ? -oere : oere;
    } catch (ArithmeticException e) {
      return null;
    }
  }

  /** The same number with a decimal point and no separators between thousands. */
  private static String medPunktum(String tal) {
    int komma = tal.lastIndexOf(',');
    int punktum = tal.lastIndexOf('.');
    if (komma >= 0 && punktum >= 0) {
      char tusind = komma > punktum ? '.' : ',';
      String hele = tal.substring(0, Math.max(komma, punktum));
      if (!hele.matches("\\d{1,3}([" + tusind + "]\\d{3})+")) {
        return "";
      }
      return hele.replace(Character.toString(tusind), "")
          + "."
          + tal.substring(Math.max(komma, punktum) + 1);
    }
    if (komma >= 0) {
      return tal.replace(',', '.');
    }
    return tal.matches("\\d{1,3}(\\.\\d{3})+") ? tal.replace(".", "") : tal;
  }
}
