package dk.aarsrapport.indlaesning;

import java.util.regex.Pattern;

/** What says that an amount is the year so far, and not of its own month or quarter. */
final class Akkumuleret {
  private static final Pattern ORD =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:å\\.?t\\.?d|aatd|ytd|akk(?:um?)?|t\\.?o\\.?m)(?!\\p{L})"
              + "|kumuler|kumulativ|cumulat|accumulat|(?:år|aar)\\s?(?:til|to)\\s?dato"
              + "|til og med|year to date");

  private Akkumuleret() {}

  /** True for a text that says so. */
  static boolean naevnes(String tekst) {
    return ORD.matcher(tekst).find();
  }
}
