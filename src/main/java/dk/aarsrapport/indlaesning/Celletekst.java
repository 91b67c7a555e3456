package dk.aarsrapport.indlaesning;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a cell says, without what a spreadsheet or database has wrapped it in: {@code ="…"}, a
 * leading {@code '} or a pair of them, a second pair of quotes, and the words that stand for
 * nothing.
 */
final class Celletekst {
  /** A cell that is one of these says nothing, whatever the column. */
  private static final Set<String> INTET =
      Set.of(
          "null",
          "(null)",
          "<null>",
          "[null]",
          "{null}",
          "nil",
          "\\n",
          "#n/a",
          "#i/t",
          "(tom)",
          "(tomt)",
          "(tomme)",
          "(blank)",
          "(blanks)",
          "nan",
          "nat",
          "<na>",
          "none",
          "(none)",
          "<none>",
          "nothing",
          "undefined",
          "(undefined)",
          "[undefined]",
          "<undefined>",
          "dbnull",
          "system.dbnull",
          "#",
          "not assigned",
          "#/not assigned",
          "# not assigned",
          "ikke tildelt",
          "#/ikke tildelt",
          "ikke tilordnet");

  /** A name's initials, or nothing. */
  private static final Set<String> NA = Set.of("na", "n/a", "n.a.", "n.a");

  /** The letters that a word for nothing may begin with, for all other words to be quick. */
  private static final String FOERSTE =
      INTET.stream()
          .map(ord -> ord.substring(0, 1).toUpperCase(Locale.ROOT))
          .distinct()
          .collect(Collectors.joining("", "N", ""));

  private static final int LAENGSTE_INTET =
      INTET.stream().mapToInt(String::length).max().getAsInt();

  /** What is set before a number for it to stay text, as typed or as a word processor turns it. */
  private static final String APOSTROFFER = "'\u2019\u2018\u00B4`\u2032";

  /** 6,6E+09, a column that was too narrow, or a formula that failed. */
  private static final Pattern OEDELAGT =
      Pattern.compile(
          "[-+]?\\d+(?:[.,]\\d+)?[eE]\\+\\d{1,3}|#{2,}|#[\\p{Lu}/0]+[!?]|#(?:GETTING|HENTER)_DATA|Err:\\d{3}");

  private static final Pattern STYRETEGN = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");
  private static final Pattern USYNLIGE_TEGN = Pattern.compile("\\p{Cf}");

  private static final Pattern MELLEMRUM = Pattern.compile("\\p{Zs}+");

  /** A letter and its mark in a sign each have one from here on. */
  private static final char FOERSTE_SAMMENSATTE = '\u0300';

  private static final char FAST_MELLEMRUM = '\u00A0';

  private static final Pattern INITIALER = Pattern.compile("\\p{Lu}{2}|\\p{Lu}\\.\\s?\\p{Lu}\\.");

  private Celletekst() {}

  /**
   * The cell's text, trimmed and unwrapped; empty where it says that there is nothing.
   *
   * @param naErIntet true in a column where {@code NA} is nobody's initials
   */
  static String rens(String celle, boolean naErIntet) {
    int laengde = celle.length();
    if (laengde == 0) {
      return celle;
    }
    if (almindelig(celle.charAt(0)) && almindelig(celle.charAt(laengde - 1))) {
      return laengde <= LAENGSTE_INTET && intet(celle, naErIntet) ? "" : celle;
    }
    String tekst = pakUd(Mellemrum.trim(celle));
    return tekst.length() <= LAENGSTE_INTET && intet(tekst, naErIntet) ? "" : tekst;
  }

  /** A letter or digit of ASCII: nothing to take off. */
  private static boolean almindelig(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String pakUd(String tekst) {
    String ude = tekst;
    if (ude.startsWith("=\"") && ude.length() > 2 && ude.endsWith("\"")) {
      ude = ude.substring(1);
    }
    if (ude.length() > 1 && ude.charAt(0) == '"' && ude.endsWith("\"")) {
      ude = ude.substring(1, ude.length() - 1).replace("\"\"", "\"");
    }
    if (ude.startsWith("'") || foranEtTal(ude)) {
      boolean om = ude.length() > 1 && apostrof(ude.charAt(ude.length() - 1));
      ude = ude.substring(1, om ? ude.length() - 1 : ude.length());
    }
    return ude.length() == tekst.length() ? tekst : Mellemrum.trim(ude);
  }

  private static boolean foranEtTal(String tekst) {
    return tekst.length() > 1
        && apostrof(tekst.charAt(0))
        && tekst.charAt(1) >= '0'
        && tekst.charAt(1) <= '9';
  }

  private static boolean apostrof(char tegn) {
    return APOSTROFFER.indexOf(tegn) >= 0;
  }

  private static boolean intet(String tekst, boolean naErIntet) {
    if (tekst.isEmpty()) {
      return true;
    }
    char foerste = tekst.charAt(0);
    if (foerste >= '0' && foerste <= '9') {
      return false;
    }
    if (streger(tekst)) {
      return true;
    }
    char stor = Character.toUpperCase(foerste);
    if (FOERSTE.indexOf(stor) < 0 && almindelig(foerste)) {
      return false;
    }
    String ord = tekst.toLowerCase(Locale.ROOT);
    return INTET.contains(ord) || (naErIntet && NA.contains(ord));
  }

  /** Nothing but dashes or nothing but points. */
  private static boolean streger(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      char c = tekst.charAt(i);
      boolean streg =
          c == '-' || c == '.' || c == '…' || c == '\u2212' || (c >= '\u2010' && c <= '\u2015');
      if (!streg) {
        return false;
      }
    }
    return true;
  }

  /**
   * The text without what cannot be seen and may do harm where it is printed: control characters,
   * which are a space, and signs that turn the direction of writing. Lines and tabs stay.
   */
  static String synlig(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      if (usynlig(tekst.charAt(i))) {
        return Mellemrum.trim(
            USYNLIGE_TEGN.matcher(STYRETEGN.matcher(tekst).replaceAll(" ")).replaceAll(""));
      }
    }
    return tekst;
  }

  /**
   * The same text for all that look the same: letters in one sign each, and one space where there
   * are more or none that breaks a line.
   */
  static String ens(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      char c = tekst.charAt(i);
      boolean mellemrum = i > 0 && c == ' ' && tekst.charAt(i - 1) == ' ';
      if (mellemrum || c >= FOERSTE_SAMMENSATTE || c == FAST_MELLEMRUM) {
        return MELLEMRUM.matcher(Normalizer.normalize(tekst, Normalizer.Form.NFC)).replaceAll(" ");
      }
    }
    return tekst;
  }

  private static boolean usynlig(char c) {
    return c < ' ' || (c >= 0x7f && c <= 0x9f) || Character.getType(c) == Character.FORMAT;
  }

  /** True for a cell in which a spreadsheet has destroyed what stood there. */
  static boolean oedelagt(String tekst) {
    return OEDELAGT.matcher(tekst).matches();
  }

  /** True for a cell that shows that others of its column are somebody's initials. */
  static boolean initialer(String celle) {
    String tekst = Mellemrum.trim(celle);
    return !NA.contains(tekst.toLowerCase(Locale.ROOT)) && INITIALER.matcher(tekst).find();
  }
}
