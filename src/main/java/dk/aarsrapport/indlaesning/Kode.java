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
  private static final String SKILLE = "[-\u2010-\u2015:.)\\]=/]";
  private static final Pattern FORAN =
      Pattern.compile(
          "^(?:[(\\[]?\\d{1,2}\\s*S?\\s*(?=\\p{L})|\\p{L}\\s*S\\s*(?=\\p{L}{2}))"
              .replace("S", SKILLE));
  private static final Pattern BAG = Pattern.compile("(?<=\\p{L})\\s*[(\\[]\\d{1,2}[)\\]]$");
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

  /**
   * The text beside a code of a digit or two, or a word behind one of a letter; else as it stands.
   */
  static String tekst(String tekst) {
    return alene(tekst)
        ? tekst
        : BAG.matcher(FORAN.matcher(tekst).replaceFirst("")).replaceFirst("");
  }

  /** True for most, at a glance: two letters in front, and a letter or a digit at the end. */
  private static boolean alene(String tekst) {
    return tekst.length() < 2
        || (Character.isLetter(tekst.charAt(0))
            && Character.isLetter(tekst.charAt(1))
            && Character.isLetterOrDigit(tekst.charAt(tekst.length() - 1)));
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
