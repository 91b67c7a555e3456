package dk.aarsrapport.indlaesning;

import java.util.List;
import java.util.regex.Pattern;

/** Lines with totals in or under a table: no data, and no mistake either. */
final class Sumlinje {
  private static final String ORD =
      "(?:i[ \u00A0]?alt|(?:hoved|sub|del|grand )?total(?:t|er|s)?|(?:del|mellem)?sums?"
          + "|(?:samlet|overordnet|overall|grand) result(?:at)?|sum i alt|samlet sum)";
  private static final int LAENGSTE_ORD = 20;
  private static final String BEGYNDER_MED = "itshgdmo";
  private static final Pattern BEGYNDER =
      Pattern.compile(ORD + "\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern HELE = Pattern.compile(ORD + "\\P{L}*", Pattern.CASE_INSENSITIVE);

  /** A spreadsheet's subtotal: what it is of, and the word behind it. */
  private static final Pattern ENDER =
      Pattern.compile("[\\p{L}\\d .\\-]{1,40} " + ORD, Pattern.CASE_INSENSITIVE);

  /** The same of a code, with its text between or without. */
  private static final Pattern DELSUM =
      Pattern.compile(
          "\\d[\\d.]*[\\s\\p{Z}:;,–-](?:.*[\\s\\p{Z}])?" + ORD + "\\P{L}*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern SIDE =
      Pattern.compile(
          "(?iu)[\\p{Cc}\\s-]*(?:side|page)\\s*\\d+(?:\\s*(?:af|of|/)\\s*\\d+)?[\\s-]*");

  private static final Pattern ET_ORD = Pattern.compile("\\p{L}{3}");

  private static final Pattern OPTAELLING =
      Pattern.compile("(?i)(?:antal|count|number|rows|records)\\b[^\\d]*");

  private Sumlinje() {}

  static Afvisning udenfor() {
    return Afvisning.udenfor("sumlinje", "sumlinjer i og under tabellen er ikke data");
  }

  /** Leaves a row out where a cell that should be a code or a number begins as a total. */
  static void kontroller(String celle) {
    if (begynder(celle)) {
      throw udenfor();
    }
  }

  /** Leaves a row out where a code has a total's word behind it: {@code 5.28.20 I alt}. */
  static void ingenDelsum(String kode) {
    int sidste = kode.length() - 1;
    boolean medOrd = sidste > 0 && !Character.isDigit(kode.charAt(sidste));
    if (medOrd && DELSUM.matcher(kode).matches()) {
      throw udenfor();
    }
  }

  /** Leaves a row out where a category or a code is no more than a total's word. */
  static void ingenTotal(String kategori) {
    boolean ord = !kategori.isEmpty() && !Character.isDigit(kategori.charAt(0));
    if (ord && HELE.matcher(kategori).matches()) {
      throw udenfor();
    }
  }

  /** True for a cell that is a total's word, or what it is the total of with the word behind. */
  static boolean erTotal(String celle) {
    return HELE.matcher(celle).matches() || ENDER.matcher(celle).matches();
  }

  /** Leaves a row out where a code is a total's word, or a name with the word behind. */
  static void ingenSum(String kode) {
    boolean ord = !kode.isEmpty() && !Character.isDigit(kode.charAt(0));
    if (ord && erTotal(kode)) {
      throw udenfor();
    }
  }

  /** True for a text that is no more than a total's word; asked of every row. */
  static boolean erTotalord(String tekst) {
    return tekst.length() <= LAENGSTE_ORD
        && !tekst.isEmpty()
        && BEGYNDER_MED.indexOf(Character.toLowerCase(tekst.charAt(0))) >= 0
        && HELE.matcher(tekst).matches();
  }

  /** True for a line that is a count and its caption, and no more: {@code Antal børn;13}. */
  static boolean erOptaelling(List<String> felter) {
    List<String> udfyldte =
        felter.stream().map(Mellemrum::trim).filter(felt -> !felt.isEmpty()).toList();
    return udfyldte.size() == 2
        && OPTAELLING.matcher(udfyldte.get(0)).matches()
        && udfyldte.get(1).chars().allMatch(Character::isDigit);
  }

  /** True for a line that is a page's number and no more. */
  static boolean erSidetal(List<String> felter) {
    String eneste = "";
    for (String felt : felter) {
      if (!Mellemrum.alene(felt)) {
        if (!eneste.isEmpty()) {
          return false;
        }
        eneste = felt;
      }
    }
    return !eneste.isEmpty() && SIDE.matcher(eneste).matches();
  }

  /** True for a cell that begins as a total. */
  static boolean begynder(String celle) {
    return BEGYNDER.matcher(celle).matches();
  }

  /** True for a cell with a word in it, as a line of prose has. */
  static boolean ord(String celle) {
    return ET_ORD.matcher(celle).find();
  }

  /** True when the first cell with a word in it says that the row is a total, and no more. */
  static boolean er(List<String> felter) {
    for (String felt : felter) {
      if (felt.chars().anyMatch(Character::isLetter)) {
        return erTotal(Mellemrum.trim(felt));
      }
    }
    return false;
  }
}
