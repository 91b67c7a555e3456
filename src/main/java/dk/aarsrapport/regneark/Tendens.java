package dk.aarsrapport.regneark;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/** Whether a deviation is outside what is tolerated, as a sign, words and a colour. */
final class Tendens {
  static final String MERFORBRUG = "▲ merforbrug";
  static final String MINDREFORBRUG = "▼ mindreforbrug";
  static final String INDEN_FOR = "inden for tolerancen";

  /** In per cent of the budget, until somebody writes another. */
  static final BigDecimal TOLERANCE = BigDecimal.valueOf(2);

  private Tendens() {}

  /** The words as a formula of the cells that they stand on. */
  static String formel(String afvigelse, String korrigeret, String tolerance) {
    String graense = "ABS(" + korrigeret + ")*" + tolerance + "/100";
    return "IF(%1$s>%2$s,\"%3$s\",IF(-%1$s>%2$s,\"%4$s\",\"%5$s\"))"
        .formatted(afvigelse, graense, MERFORBRUG, MINDREFORBRUG, INDEN_FOR);
  }

  static String ord(BigDecimal afvigelse, BigDecimal korrigeret) {
    BigDecimal graense = korrigeret.abs().multiply(TOLERANCE).movePointLeft(2);
    return afvigelse.compareTo(graense) > 0
        ? MERFORBRUG
        : afvigelse.negate().compareTo(graense) > 0 ? MINDREFORBRUG : INDEN_FOR;
  }

  /**
   * Colours what is outside the tolerance, beside the sign and the words.
   *
   * @param foersteOrd the words' cell in the first row
   */
  static void fremhaev(XSSFSheet ark, CellRangeAddress hvor, String foersteOrd) {
    XSSFSheetConditionalFormatting betinget = ark.getSheetConditionalFormatting();
    betinget.addConditionalFormatting(
        new CellRangeAddress[] {hvor},
        regel(betinget, foersteOrd, MERFORBRUG, IndexedColors.DARK_RED),
        regel(betinget, foersteOrd, MINDREFORBRUG, IndexedColors.DARK_GREEN));
  }

  private static ConditionalFormattingRule regel(
      XSSFSheetConditionalFormatting betinget, String celle, String tendens, IndexedColors farve) {
    ConditionalFormattingRule regel =
        betinget.createConditionalFormattingRule("$" + celle + "=\"" + tendens + "\"");
    FontFormatting skrift = regel.createFontFormatting();
    // POI writes a colour of its own here without the opacity that the schema demands.
    skrift.setFontColorIndex(farve.getIndex());
    return regel;
  }
}
