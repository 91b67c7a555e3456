package dk.aarsrapport.indlaesning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes anything that looks like a CPR number out of text, wherever it was typed: rather one number
 * too many than one too few.
 */
public final class Skjul {
  private static final int FAERREST_CIFRE = 6;
  private static final String SKILLE = "[-\u2010\u2011\u2012–—\\s\u00A0._/]";
  private static final String DAG = "(?:[0-3]?\\d|[6-9]\\d)";
  private static final String MAANED = "(?:0\\d|1[0-2])";

  /** A date and a time written in one, as file names have them. */
  private static final String TIDSSTEMPEL =
      "(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])(?:\\d{4}|\\d{6})(?!\\d)";

  private static final Pattern CPR =
      Pattern.compile(
          String.join(
              "|",
              // DDMMYY-SSSS, and DMMYY-SSSS as Excel leaves it
              "(?<!\\d)\\d{5,6}" + SKILLE + "{0,3}\\d{4}(?!\\d)",
              // 010203-AB12
              "(?<!\\d)(?:[0-3]\\d|[6-9]\\d)"
                  + MAANED
                  + "\\d{2}"
                  + SKILLE
                  + "{0,3}(?=[A-Za-z0-9]{0,3}[A-Za-z])[A-Za-z0-9]{4}(?![A-Za-z0-9])",
              // 01-02-03-1234
              "(?<!\\d)(?<!\\d"
                  + SKILLE
                  + ")"
                  + DAG
                  + SKILLE
                  + "{1,3}"
                  + MAANED
                  + SKILLE
                  + "{1,3}\\d{2}"
                  + SKILLE
                  + "{0,3}\\d{4}(?!\\d)",
              // 01021903-1234
              "(?<!\\d)"
                  + DAG
                  + SKILLE
                  + "?"
                  + MAANED
                  + SKILLE
                  + "?(?:18|19|20)\\d{2}"
                  + SKILLE
                  + "{0,3}\\d{4}(?!\\d)",
              // a number with something else run into it
              "(?<!\\d)(?!" + TIDSSTEMPEL + ")\\d{11,}"));

  private Skjul() {}

  /** The text with such numbers replaced. */
  public static String cpr(String tekst) {
    if (!harCifre(tekst)) {
      return tekst;
    }
    Matcher fundet = CPR.matcher(tekst);
    return fundet.find() ? fundet.replaceAll("[cpr fjernet]") : tekst;
  }

  private static boolean harCifre(String tekst) {
    int cifre = 0;
    for (int i = 0; i < tekst.length(); i++) {
      char c = tekst.charAt(i);
      if (c >= '0' && c <= '9' && ++cifre == FAERREST_CIFRE) {
        return true;
      }
    }
    return false;
  }

  /** A quotation for a message: short, on one line, and without CPR numbers. */
  static String citat(String tekst) {
    String rent = cpr(tekst).replaceAll("\\s+", " ");
    return "«" + (rent.length() > 40 ? rent.substring(0, 40) + "…" : rent) + "»";
  }
}
