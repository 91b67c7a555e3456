package dk.aarsrapport.regneark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How much room text takes, counted in characters so that every machine gives the same file. */
final class Tekstmaal {
  /** The most characters a cell holds. */
  private static final int CELLE = 32_767;

  private static final char SLET = 0x7F;

  /** This and the next are no characters. */
  private static final char INTET_TEGN = 0xFFFE;

  private static final Pattern STYRETEGN =
      Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]|[\uFFFE\uFFFF]");

  private Tekstmaal() {}

  /** The text broken between words into lines of at most so many characters. */
  static List<String> linjer(String tekst, int bredde) {
    List<String> linjer = new ArrayList<>();
    for (String afsnit : tekst.lines().toList()) {
      StringBuilder linje = new StringBuilder();
      for (String ord : afsnit.split(" ", -1)) {
        if (!linje.isEmpty() && linje.length() + 1 + ord.length() > bredde) {
          linjer.add(linje.toString());
          linje.setLength(0);
        }
        linje.append(linje.isEmpty() ? "" : " ").append(ord);
      }
      linjer.add(linje.toString());
    }
    return linjer;
  }

  /**
   * How many lines the text takes in a column so wide, words longer than it included; a column of
   * ten digits takes eleven letters.
   */
  static int hoejde(String tekst, int bredde) {
    int plads = bredde + bredde / 10;
    int hoejde = 0;
    for (String linje : linjer(tekst, plads)) {
      hoejde += Math.max(1, (linje.length() + plads - 1) / plads);
    }
    return Math.max(1, hoejde);
  }

  /**
   * The text, cut with an ellipsis where a cell would burst, without signs that XML cannot hold.
   */
  static String tilCelle(String tekst) {
    String ren = harStyretegn(tekst) ? STYRETEGN.matcher(tekst).replaceAll(" ") : tekst;
    return ren.length() <= CELLE ? ren : ren.substring(0, CELLE - 1) + "…";
  }

  /** Whether it may have such signs; nearly no text has, and every cell is asked. */
  private static boolean harStyretegn(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      char tegn = tekst.charAt(i);
      if (tegn < ' ' || tegn == SLET || tegn >= INTET_TEGN) {
        return true;
      }
    }
    return false;
  }

  /** True when a spreadsheet would take the text for a formula if somebody typed it. */
  static boolean lignerFormel(String tekst) {
    return !tekst.isEmpty() && "=+-@\t\r".indexOf(tekst.charAt(0)) >= 0;
  }
}
