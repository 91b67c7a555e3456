package dk.aarsrapport.indlaesning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes anything that looks like a CPR number out of text, wherever it was typed: rather one number
 * too many than one too few.
 */
public final class Skjul {
  private static final String FJERNET = "[cpr fjernet]";
  private static final int FAERREST_CIFRE = 6;
  private static final int ALLE_CIFRE = 10;
  private static final String SKILLE =
      "[-\\p{Pd}\u2212\\s\\p{Z}\u00AD\u200B-\u200F\u2060\uFEFF._/]";
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
              "(?<!\\d)\\d{6}-\\d{4}(?!\\d)",
              "(?<!\\d)(?<cifre>\\d{5,6}" + SKILLE + "{0,3}\\d{4})(?!\\d)",
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
              // 28010203-1234: run into the number before it, and no day with a time behind it
              "(?<!\\d)(?!(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])-\\d{4}(?!\\d))\\d+"
                  + "(?:[0-3]\\d|[6-9]\\d)"
                  + MAANED
                  + "\\d{2}-\\d{4}(?!\\d)",
              // a number with something else run into it
              "(?<!\\d)(?!" + TIDSSTEMPEL + ")\\d{11,}"));

  private static final Pattern SKREVET =
      Pattern.compile("(?<!\\d)(?<!\\d\\.)(\\d{6})[-\\p{Pd}\\u00A0 ]?(\\d{4})(?!\\d|\\.\\d)");

  private static final Pattern USYNLIGE = Pattern.compile("[\\s\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  private Skjul() {}

  /** The text with such numbers replaced. */
  public static String cpr(String tekst) {
    int cifre = cifre(tekst);
    if (cifre < FAERREST_CIFRE) {
      return tekst;
    }
    String almindelig = medAlmindeligeCifre(tekst);
    String uden = cifre < ALLE_CIFRE ? almindelig : SpredteCifre.erstat(almindelig, FJERNET);
    Matcher fundet = CPR.matcher(uden);
    String skjult =
        fundet.replaceAll(f -> kontonummer(fundet) ? Matcher.quoteReplacement(f.group()) : FJERNET);
    return skjult.equals(almindelig) ? tekst : skjult;
  }

  /**
   * True where a CPR number is written as one: ten digits with at most a hyphen or space between,
   * of which the first four are a day and a month. For text that is to be refused and not cleaned.
   */
  public static boolean harCpr(String tekst) {
    Matcher skrevet = SKREVET.matcher(tekst);
    while (skrevet.find()) {
      if (SpredteCifre.kanVaereCpr(skrevet.group(1) + skrevet.group(2))) {
        return true;
      }
    }
    return false;
  }

  /** True for digits that cannot begin with a day and a month, as an account's do. */
  private static boolean kontonummer(Matcher fundet) {
    String cifre = fundet.group("cifre");
    return cifre != null && !SpredteCifre.kanVaereCpr(cifre.replaceAll("\\D", ""));
  }

  /** How many digits of any alphabet there are, as far as it matters. */
  private static int cifre(String tekst) {
    int cifre = 0;
    for (int i = 0; i < tekst.length() && cifre < ALLE_CIFRE; i++) {
      char c = tekst.charAt(i);
      if (c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(tekst.codePointAt(i))) {
        cifre++;
      }
    }
    return cifre;
  }

  private static String medAlmindeligeCifre(String tekst) {
    if (tekst.chars().allMatch(c -> c < 0x80)) {
      return tekst;
    }
    StringBuilder almindelig = new StringBuilder(tekst.length());
    tekst
        .codePoints()
        .forEach(
            c ->
                almindelig.appendCodePoint(
                    Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
    return almindelig.toString();
  }

  /** On one line, without CPR numbers and without characters that cannot be seen. */
  public static String linje(String tekst) {
    return USYNLIGE.matcher(cpr(tekst)).replaceAll(" ").strip();
  }

  /** A quotation for a message: short, on one line, and without CPR numbers. */
  public static String citat(String tekst) {
    String rent = linje(tekst);
    return "«" + (rent.length() > 40 ? rent.substring(0, 40) + "…" : rent) + "»";
  }
}
