package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;

/**
 * What makes Excel offer to repair a workbook though the schemas and LibreOffice accept it: names,
 * limits, tables, formulas and the axes of charts.
 */
final class Excelkontrol {
  private static final int LAENGSTE_CELLE = 32_767;
  private static final int LAENGSTE_FORMEL = 8192;
  private static final int LAENGSTE_NAVN = 255;
  private static final int LAENGSTE_TOP = 255;
  private static final int LAENGSTE_TIP = 255;
  private static final int FLEST_STILE = 64_000;
  private static final int FLEST_LINKS = 65_530;
  private static final int DYBESTE_DISPOSITION = 7;
  private static final float HOEJESTE_RAEKKE = 409.5f;

  /** Letters first; neither A1 nor R1C1 of some cell, and not the row or column alone. */
  private static final Pattern NAVN = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.]*");

  private static final Pattern CELLE =
      Pattern.compile("[a-z]{1,3}[0-9]+|r[0-9]*c[0-9]*|r[0-9]*|c[0-9]*");

  /** Functions that Excel has had since before it needed a prefix for new ones. */
  private static final Set<String> FUNKTIONER =
      Set.of("ABS", "IF", "ISNUMBER", "MAX", "MIN", "NA", "ROUND", "SUM", "SUMIF", "SUBTOTAL");

  private static final Pattern KALD = Pattern.compile("([A-Z_][A-Z0-9_.]*)\\(");
  private static final Pattern STYRETEGN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

  private Excelkontrol() {}

  static void kontroller(XSSFWorkbook bog) {
    navne(bog);
    assertThat(bog.getNumCellStyles()).isLessThan(FLEST_STILE);
    for (short i = 0; i < bog.getNumCellStyles(); i++) {
      String format = bog.getCellStyleAt(i).getDataFormatString();
      assertThat(format).hasSizeLessThanOrEqualTo(LAENGSTE_NAVN);
      assertThat(format.chars().filter(c -> c == '"').count() % 2).as(format).isZero();
    }
    int links = 0;
    for (Sheet ark : bog) {
      ark((XSSFSheet) ark);
      links += ark.getHyperlinkList().size();
    }
    assertThat(links).isLessThanOrEqualTo(FLEST_LINKS);
  }

  /** Names of tables and ranges share one space, without regard to case. */
  private static void navne(XSSFWorkbook bog) {
    Set<String> brugt = new HashSet<>();
    Set<Long> numre = new HashSet<>();
    for (Sheet ark : bog) {
      for (XSSFTable tabel : ((XSSFSheet) ark).getTables()) {
        assertThat(tabel.getName()).isEqualTo(tabel.getDisplayName());
        navn(tabel.getName(), brugt);
        assertThat(numre.add(tabel.getCTTable().getId())).as(tabel.getName()).isTrue();
      }
    }
    for (Name navn : bog.getAllNames()) {
      if (!navn.getNameName().startsWith("_xlnm.")) {
        navn(navn.getNameName(), brugt);
      }
      assertThat(navn.getRefersToFormula()).doesNotContain("#REF");
    }
  }

  private static void navn(String navn, Set<String> brugt) {
    assertThat(navn).matches(NAVN).hasSizeLessThanOrEqualTo(LAENGSTE_NAVN);
    assertThat(navn.toLowerCase(Locale.ROOT)).doesNotMatch(CELLE);
    assertThat(brugt.add(navn.toLowerCase(Locale.ROOT))).as("twice: %s", navn).isTrue();
  }

  private static void ark(XSSFSheet ark) {
    String navn = ark.getSheetName();
    assertThat(navn.startsWith("'") || navn.endsWith("'")).as(navn).isFalse();
    assertThat(ark.getCTWorksheet().isSetAutoFilter())
        .as("filter beside a table: %s", navn)
        .isFalse();
    assertThat(ark.getDataValidations()).as(navn).isEmpty();
    tryk(ark);
    tabeller(ark);
    for (Row raekke : ark) {
      assertThat(raekke.getHeightInPoints()).as(navn).isLessThanOrEqualTo(HOEJESTE_RAEKKE);
      assertThat(raekke.getOutlineLevel()).as(navn).isLessThanOrEqualTo(DYBESTE_DISPOSITION);
      raekke.forEach(celle -> celle(navn, (XSSFCell) celle));
    }
    ark.getHyperlinkList()
        .forEach(l -> assertThat(l.getTooltip()).hasSizeLessThanOrEqualTo(LAENGSTE_TIP));
    if (ark.getDrawingPatriarch() != null) {
      ark.getDrawingPatriarch().getCharts().forEach(Excelkontrol::diagram);
    }
  }

  private static void tryk(XSSFSheet ark) {
    var top = ark.getCTWorksheet().getHeaderFooter();
    assertThat(top.getOddHeader()).as(ark.getSheetName()).hasSizeLessThanOrEqualTo(LAENGSTE_TOP);
    assertThat(top.getOddFooter()).as(ark.getSheetName()).hasSizeLessThanOrEqualTo(LAENGSTE_TOP);
  }

  /** A table's columns are named as its header cells, which are text on one line. */
  private static void tabeller(XSSFSheet ark) {
    List<CellRangeAddress> omraader = new ArrayList<>();
    for (XSSFTable tabel : ark.getTables()) {
      CellRangeAddress omraade = CellRangeAddress.valueOf(tabel.getArea().formatAsString());
      assertThat(omraader).noneMatch(omraade::intersects);
      omraader.add(omraade);
      assertThat(ark.getMergedRegions()).noneMatch(omraade::intersects);
      assertThat(omraade.getLastRow()).isGreaterThan(omraade.getFirstRow());
      var kolonner = tabel.getCTTable().getTableColumns();
      assertThat(kolonner.getCount()).isEqualTo(kolonner.sizeOfTableColumnArray());
      assertThat(kolonner.getCount()).isEqualTo(tabel.getColumnCount());
      Set<Long> numre = new HashSet<>();
      for (int k = 0; k < tabel.getColumnCount(); k++) {
        XSSFCell hoved = ark.getRow(tabel.getStartRowIndex()).getCell(k);
        String tekst = hoved.getStringCellValue();
        assertThat(hoved.getCellType()).isEqualTo(CellType.STRING);
        assertThat(tekst).hasSizeLessThanOrEqualTo(LAENGSTE_NAVN).doesNotContain("\n", "\r", "\t");
        assertThat(kolonner.getTableColumnArray(k).getName()).isEqualTo(tekst);
        assertThat(numre.add(kolonner.getTableColumnArray(k).getId())).as(tekst).isTrue();
      }
      if (tabel.getCTTable().isSetAutoFilter()) {
        assertThat(tabel.getCTTable().getAutoFilter().getRef())
            .isEqualTo(tabel.getCTTable().getRef());
      }
    }
  }

  private static void celle(String ark, XSSFCell celle) {
    String hvor = ark + " " + celle.getAddress();
    if (celle.getCellType() == CellType.STRING) {
      String tekst = celle.getStringCellValue();
      assertThat(tekst).as(hvor).hasSizeLessThanOrEqualTo(LAENGSTE_CELLE);
      assertThat(STYRETEGN.matcher(tekst).find()).as(hvor).isFalse();
    } else if (celle.getCellType() == CellType.NUMERIC) {
      assertThat(Double.isFinite(celle.getNumericCellValue())).as(hvor).isTrue();
    } else if (celle.getCellType() == CellType.FORMULA) {
      formel(hvor, celle);
    }
  }

  private static void formel(String hvor, Cell celle) {
    String formel = celle.getCellFormula();
    assertThat(formel).as(hvor).hasSizeLessThanOrEqualTo(LAENGSTE_FORMEL).doesNotContain("[", ";");
    Matcher kald = KALD.matcher(formel.replaceAll("\"[^\"]*\"", ""));
    while (kald.find()) {
      assertThat(FUNKTIONER).as(hvor).contains(kald.group(1));
    }
  }

  /** Every series lies on axes that are there, and every axis crosses another. */
  private static void diagram(XSSFChart diagram) {
    CTPlotArea felt = diagram.getCTChart().getPlotArea();
    Set<Long> akser = new HashSet<>();
    Set<Long> krydser = new HashSet<>();
    felt.getCatAxList().forEach(a -> akser.add(a.getAxId().getVal()));
    felt.getValAxList().forEach(a -> akser.add(a.getAxId().getVal()));
    assertThat(akser).hasSize(felt.sizeOfCatAxArray() + felt.sizeOfValAxArray());
    felt.getCatAxList().forEach(a -> krydser.add(a.getCrossAx().getVal()));
    felt.getValAxList().forEach(a -> krydser.add(a.getCrossAx().getVal()));
    assertThat(akser).isEqualTo(krydser);
    Set<Long> brugt = new HashSet<>();
    Set<Long> numre = new HashSet<>();
    felt.getLineChartList()
        .forEach(
            l -> {
              l.getAxIdList().forEach(a -> brugt.add(a.getVal()));
              l.getSerList().forEach(s -> assertThat(numre.add(s.getIdx().getVal())).isTrue());
            });
    felt.getBarChartList()
        .forEach(
            b -> {
              b.getAxIdList().forEach(a -> brugt.add(a.getVal()));
              b.getSerList().forEach(s -> assertThat(numre.add(s.getIdx().getVal())).isTrue());
            });
    assertThat(brugt).isEqualTo(akser);
  }
}
