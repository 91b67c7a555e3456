package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Noegletalsfil;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Writes cells, links and tables on one sheet. */
final class Arkskriver {
  /** Height of a line of running text, in points. */
  static final float LINJE = 15f;

  private static final int SIDEBREDDE = 256;
  private static final int BREDEST = 255;

  /** The highest row that Excel opens, in points. */
  private static final float HOEJEST = 409f;

  private final Skrivebog bog;
  private final XSSFSheet ark;
  private final Stilark stile;

  Arkskriver(XSSFSheet ark, Stilark stile) {
    bog = (Skrivebog) ark.getWorkbook();
    this.ark = ark;
    this.stile = stile;
  }

  XSSFSheet ark() {
    return ark;
  }

  /** Text, never a formula, whatever it begins with. */
  void tekst(int raekke, int kolonne, String tekst, Cellestil stil) {
    bog.skriv(Tekstmaal.tilCelle(tekst), celle(raekke, kolonne, tekststil(tekst, stil)));
  }

  /** The style that text has so that nobody's editing makes a formula of it. */
  static Cellestil tekststil(String tekst, Cellestil stil) {
    return Tekstmaal.lignerFormel(tekst) ? stil.medCitat() : stil;
  }

  /** The number as {@code noegletal.csv} has it, and as many digits as a spreadsheet shows. */
  static double tal(BigDecimal tal) {
    return Double.parseDouble(Noegletalsfil.tal(tal));
  }

  /** A number in full precision; the style alone decides how many decimals show. */
  void tal(int raekke, int kolonne, BigDecimal tal, Cellestil stil) {
    celle(raekke, kolonne, stil).setCellValue(tal(tal));
  }

  /** A formula and what it comes to, for readers that do not calculate. */
  void formel(int raekke, int kolonne, String formel, BigDecimal vaerdi, Cellestil stil) {
    XSSFCell celle = celle(raekke, kolonne, stil);
    celle.setCellFormula(formel);
    celle.setCellValue(tal(vaerdi));
  }

  /** The number of another cell; {@code #N/A}, which no chart draws, where it has words. */
  void talEllerIntet(int raekke, int kolonne, String fra, BigDecimal vaerdi, Cellestil stil) {
    XSSFCell celle = celle(raekke, kolonne, stil);
    celle.setCellFormula("IF(ISNUMBER(%1$s),%1$s,NA())".formatted(fra));
    if (vaerdi == null) {
      celle.setCellErrorValue(FormulaError.NA);
    } else {
      celle.setCellValue(tal(vaerdi));
    }
  }

  /** A formula that comes to words. */
  void formel(int raekke, int kolonne, String formel, String vaerdi, Cellestil stil) {
    XSSFCell celle = celle(raekke, kolonne, stil);
    celle.setCellFormula(formel);
    celle.setCellValue(vaerdi);
  }

  /** A real date. */
  void dato(int raekke, int kolonne, LocalDate dato, Cellestil stil) {
    celle(raekke, kolonne, stil.medFormat("[$-406]d. mmmm yyyy")).setCellValue(dato);
  }

  /** A real date in the style's own format. */
  void dag(int raekke, int kolonne, LocalDate dag, Cellestil stil) {
    celle(raekke, kolonne, stil).setCellValue(dag);
  }

  /** A link to the top of another sheet. */
  void link(int raekke, int kolonne, String tekst, String tilArk, Cellestil stil) {
    tekst(raekke, kolonne, tekst, stil);
    XSSFHyperlink link =
        ark.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress(Arknavne.citeret(tilArk) + "!A1");
    link.setTooltip("Gå til arket " + tilArk);
    raekke(raekke).getCell(kolonne).setHyperlink(link);
  }

  /** Width of a column in characters. */
  void bredde(int kolonne, int tegn) {
    ark.setColumnWidth(kolonne, Math.min(BREDEST, tegn) * SIDEBREDDE + SIDEBREDDE / 2);
  }

  /** Height of a row, in lines of running text. */
  void hoejde(int raekke, int linjer) {
    raekke(raekke).setHeightInPoints(punkter(linjer));
  }

  /** The height of so many lines of running text, in points. */
  static float punkter(int linjer) {
    return Math.min(HOEJEST, LINJE * linjer + (linjer > 1 ? 2 : 0));
  }

  /** Writes the head of a table and sets the widths; the row is as high as its longest name. */
  void hoved(int raekke, List<String> navne, int[] bredder, IntFunction<Cellestil> stil) {
    int linjer = 1;
    for (int i = 0; i < navne.size(); i++) {
      bredde(i, bredder[i]);
      tekst(raekke, i, navne.get(i), stil.apply(i));
      linjer = Math.max(linjer, Tekstmaal.hoejde(navne.get(i), bredder[i]));
    }
    hoejde(raekke, linjer);
  }

  /**
   * Marks the sheet as one table whose rows are streamed after its header has been written.
   *
   * @param antal how many rows there will be under the header
   */
  void stroemmendeTabel(String navn, int antal, int sidsteKolonne) {
    tabel(navn, 0, antal, sidsteKolonne, true);
    ark.setDimensionOverride(new CellRangeAddress(0, antal, 0, sidsteKolonne));
  }

  /** Marks a range as a table; its first row is the header. */
  void tabel(String navn, int foersteRaekke, int sidsteRaekke, int sidsteKolonne, boolean filter) {
    AreaReference omraade =
        new AreaReference(
            new CellReference(foersteRaekke, 0),
            new CellReference(Math.max(sidsteRaekke, foersteRaekke + 1), sidsteKolonne),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable tabel = ark.createTable(omraade);
    tabel.setName(navn);
    tabel.setDisplayName(navn);
    if (filter) {
      tabel.getCTTable().addNewAutoFilter().setRef(omraade.formatAsString());
    }
    ark.addIgnoredErrors(
        new CellRangeAddress(
            foersteRaekke, Math.max(sidsteRaekke, foersteRaekke + 1), 0, sidsteKolonne),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private XSSFCell celle(int raekke, int kolonne, Cellestil stil) {
    XSSFCell celle = raekke(raekke).createCell(kolonne);
    celle.setCellStyle(stile.af(stil));
    return celle;
  }

  private XSSFRow raekke(int nummer) {
    XSSFRow raekke = ark.getRow(nummer);
    return raekke != null ? raekke : ark.createRow(nummer);
  }
}
