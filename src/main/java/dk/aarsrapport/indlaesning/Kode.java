package dk.aarsrapport.indlaesning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes as exports write them: alone, with their text behind ({@code 003 Opholdssteder}), or with
 * the decimal zero that a spreadsheet gives every number ({@code 5.0}).
 */
final class Kode {
  private static final Pattern MED_TEKST =
      Pattern.compile("(\\d(?:[\\d.]*\\d)?)[\\s\\p{Z}:;,–-]+[\\p{L}(§].*", Pattern.DOTALL);
  private static final Pattern FORAN = Pattern.compile("^\\d{1,2}\\s*[-–:.)]?\\s*(?=\\p{L})");
  private static final Pattern DECIMAL = Pattern.compile("(\\d+)[.,]0+");

  private Kode() {}

  /** The code alone; other text as it stands. */
  static String af(String tekst) {
    if (tekst.isEmpty() || alleCifre(tekst)) {
      return tekst;
    }
    Matcher medTekst = MED_TEKST.matcher(tekst);
    String kode = medTekst.matches() ? medTekst.group(1) : tekst;
    Matcher decimal = DECIMAL.matcher(kode);
    return decimal.matches() ? decimal.group(1) : kode;
  }

  /** The text behind a code of a digit or two; other text as it stands. */
  static String tekst(String tekst) {
    boolean kode = !tekst.isEmpty() && Character.isDigit(tekst.charAt(0)) && !alleCifre(tekst);
    return kode ? FORAN.matcher(tekst).replaceFirst("") : tekst;
  }

  private static boolean alleCifre(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      if (tekst.charAt(i) < '0' || tekst.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
