package dk.aarsrapport.rapport;

import java.util.regex.Pattern;

/** Where a line of text must not be broken, in print and on a page. */
public final class Bundet {
  /** The spaces; numbers stay with their unit or month and legal references with their number. */
  public static final Pattern STEDER =
      Pattern.compile(
          "(?<=\\d) (?=pct|kr\\b|mio|mia|pr\\.|år\\b|procentpoint)"
              + "|(?<=mi[oa]\\.) (?=kr\\b)"
              + "|(?<=§|stk\\.|nr\\.|kap\\.|pr\\.) (?=\\d)"
              + "|(?<=\\d\\.) (?=jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)");

  private Bundet() {}

  /** The text with spaces there that do not break. */
  public static String tekst(String tekst) {
    return STEDER.matcher(tekst).replaceAll("\u00a0");
  }
}
