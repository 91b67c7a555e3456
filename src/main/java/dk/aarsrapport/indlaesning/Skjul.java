package dk.aarsrapport.indlaesning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes anything that looks like a CPR number out of text, wherever it was typed. */
public final class Skjul {
  private static final Pattern CPR =
      Pattern.compile(
          "(?<!\\d)\\d{5,6}[-–\\s.]?\\d{4}(?!\\d)|(?<!\\d)\\d{6}[-–\\s][A-Za-z0-9]{4}\\b");

  private Skjul() {}

  /** The text with such numbers replaced. */
  public static String cpr(String tekst) {
    if (tekst.length() < 9) {
      return tekst;
    }
    Matcher fundet = CPR.matcher(tekst);
    return fundet.find() ? fundet.replaceAll("[cpr fjernet]") : tekst;
  }

  /** A quotation for a message: short, and without CPR numbers. */
  static String citat(String tekst) {
    String rent = cpr(tekst);
    return "«" + (rent.length() > 40 ? rent.substring(0, 40) + "…" : rent) + "»";
  }
}
