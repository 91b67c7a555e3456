package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTStrVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTTwoCellAnchor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;

/**
 * Every convention for accessible workbooks that a machine can check, the schemas of the file's
 * parts, and that nothing on a sheet is cut off or filled with hashes.
 */
public final class Arkkontrol {
  private static final Set<String> DATAARK =
      Set.of("Data", "Diagramtal", "Budget til næste kørsel");

  /** Sheets that calculate; every other cell is a plain value. */
  private static final Set<String> REGNEARK =
      Set.of(
          "Budgetopfølgning",
          "Budget til næste kørsel",
          "Disponering",
          "Diagramtal",
          "Dyreste enkeltsager",
          "Pris og mængde",
          "Måned for måned",
          "Basisperiode",
          "Afstemning",
          "Kontroltotaler",
          "Revision");

  private static final Set<String> UDEN_HOVEDRAEKKE = Set.of("Forside");
  private static final Pattern NOTE = Pattern.compile("\\[note [0-9]+]");
  private static final Pattern NAVN = Pattern.compile("[^\\[\\]:*?/\\\\']{1,31}");
  private static final Locale DANSK = Locale.forLanguageTag("da-DK");

  /** Bold text and rounding to pixels: what a column holds beyond its nominal width. */
  private static final double LUFT = 1.15;

  private static final double TEGNENHED = 256;
  private static final int KORTESTE_ALTERNATIV = 40;

  private final XSSFWorkbook bog;
  private final DataFormatter format = new DataFormatter(DANSK);

  /** What each cell shows, which several of the rules ask. */
  private final IdentityHashMap<Cell, String> tekster = new IdentityHashMap<>();

  private Arkkontrol(XSSFWorkbook bog) {
    this.bog = bog;
  }

  /** Fails on the first breach in a workbook of figures. */
  public static void kontroller(XSSFWorkbook bog) throws IOException {
    Arkkontrol kontrol = new Arkkontrol(bog);
    kontrol.projektmappe();
    for (XSSFSheet ark : kontrol.ark()) {
      opsaetning(ark);
      kontrol.tabel(ark, ark.getTables().get(0));
      kontrol.plads(ark);
      kontrol.formler(ark);
      kontrol.diagrammer(ark);
    }
    kontrol.noter();
    kontrol.henvisninger();
    kontrol.skema();
    Excelkontrol.kontroller(bog);
  }

  private List<XSSFSheet> ark() {
    List<XSSFSheet> ark = new ArrayList<>();
    bog.forEach(a -> ark.add((XSSFSheet) a));
    return ark;
  }

  private void projektmappe() {
    assertThat(ark().stream().map(XSSFSheet::getSheetName).limit(5))
        .containsExactly("Forside", "Indhold", "Definitioner", "Noter", "Manglende tal");
    assertThat(bog.getActiveSheetIndex()).isZero();
    assertThat(ark().stream().filter(XSSFSheet::isSelected)).hasSize(1);
    Set<String> navne = new HashSet<>();
    for (int i = 0; i < bog.getNumberOfSheets(); i++) {
      assertThat(bog.getSheetVisibility(i)).isEqualTo(SheetVisibility.VISIBLE);
      assertThat(bog.getSheetName(i)).matches(NAVN);
      assertThat(navne.add(bog.getSheetName(i).toLowerCase(Locale.ROOT))).isTrue();
    }
    var egenskaber = bog.getProperties().getCoreProperties();
    assertThat(egenskaber.getTitle()).isNotBlank();
    assertThat(egenskaber.getSubject()).isNotBlank();
    assertThat(egenskaber.getCreator()).isEqualTo("Årsrapport");
    assertThat(egenskaber.getUnderlyingProperties().getLanguageProperty()).hasValue("da-DK");
    assertThat(egenskaber.getModified()).isEqualTo(egenskaber.getCreated());
  }

  private static void opsaetning(XSSFSheet ark) {
    CellRangeAddress sagt = CellRangeAddress.valueOf(ark.getCTWorksheet().getDimension().getRef());
    assertThat(List.of(sagt.getFirstRow(), sagt.getLastRow()))
        .as("rows that %s says it has; some readers stop there", ark.getSheetName())
        .containsExactly(ark.getFirstRowNum(), ark.getLastRowNum());
    String navn = ark.getSheetName();
    assertThat(ark.getRow(0).getCell(0).getStringCellValue()).as(navn).isNotBlank();
    assertThat(ark.getActiveCell()).as(navn).isEqualTo(CellAddress.A1);
    assertThat(ark.getNumMergedRegions()).as("merged cells on %s", navn).isZero();
    assertThat(ark.getTables()).as(navn).hasSize(1);
    assertThat(ark.getPrintSetup().getLandscape()).as(navn).isTrue();
    assertThat(ark.getFitToPage()).as(navn).isTrue();
    assertThat(ark.getHeader().getLeft()).as(navn).isNotBlank();
    assertThat(ark.getFooter().getRight()).as(navn).contains("&P");
    for (Row raekke : ark) {
      assertThat(raekke.getZeroHeight()).as("hidden row on %s", navn).isFalse();
    }
    for (int k = 0; k <= ark.getTables().get(0).getEndColIndex(); k++) {
      assertThat(ark.isColumnHidden(k)).as("hidden column on %s", navn).isFalse();
    }
  }

  private void tabel(XSSFSheet ark, XSSFTable tabel) {
    String navn = ark.getSheetName();
    boolean data = DATAARK.contains(navn);
    int hoved = tabel.getStartRowIndex();
    int sidste = tabel.getEndRowIndex();
    assertThat(tabel.getHeaderRowCount()).isEqualTo(1);
    assertThat(tabel.getStartColIndex()).as(navn).isZero();
    if (data) {
      assertThat(hoved).as(navn).isZero();
      assertThat(sidste).as(navn).isEqualTo(ark.getLastRowNum());
      ark.forEach(r -> assertThat(r.getLastCellNum()).isLessThanOrEqualTo((short) kolonner(tabel)));
    }
    if (!UDEN_HOVEDRAEKKE.contains(navn)) {
      assertThat(ark.getRepeatingRows().getFirstRow()).as(navn).isEqualTo(hoved);
      assertThat((int) ark.getPaneInformation().getHorizontalSplitPosition())
          .as(navn)
          .isEqualTo(hoved + 1);
    }
    Set<String> hoveder = new HashSet<>();
    List<CTTableColumn> kolonner = tabel.getCTTable().getTableColumns().getTableColumnList();
    for (int k = 0; k < kolonner(tabel); k++) {
      String tekst = ark.getRow(hoved).getCell(k).getStringCellValue();
      assertThat(tekst).as(navn).isNotBlank();
      assertThat(hoveder.add(tekst.toLowerCase(Locale.ROOT))).as("%s: %s", navn, tekst).isTrue();
      assertThat(kolonner.get(k).getName()).as(navn).isEqualTo(tekst);
    }
    for (int r = hoved + 1; r <= sidste; r++) {
      XSSFRow raekke = ark.getRow(r);
      assertThat((Object) raekke).as("row %d of %s", r + 1, navn).isNotNull();
      assertThat(tekst(raekke.getCell(0))).as("%s A%d", navn, r + 1).isNotBlank();
      for (int k = 0; k < kolonner(tabel) && !data && ikkeTom(navn); k++) {
        assertThat(tekst(raekke.getCell(k)))
            .as("%s %s", navn, new CellReference(r, k).formatAsString())
            .isNotBlank();
      }
    }
  }

  /** The cover of a run without sources has an empty line; all others explain their blanks. */
  private static boolean ikkeTom(String ark) {
    return !ark.equals("Forside");
  }

  private static int kolonner(XSSFTable tabel) {
    return tabel.getEndColIndex() + 1;
  }

  private String tekst(Cell celle) {
    return celle == null ? "" : tekster.computeIfAbsent(celle, this::vist);
  }

  private String vist(Cell celle) {
    if (celle.getCellType() == CellType.FORMULA) {
      return celle.getCachedFormulaResultType() == CellType.ERROR
          ? FormulaError.forInt(((XSSFCell) celle).getErrorCellValue()).getString()
          : celle.getCachedFormulaResultType() == CellType.STRING
              ? celle.getStringCellValue()
              : format.formatRawCellContents(
                  celle.getNumericCellValue(),
                  celle.getCellStyle().getDataFormat(),
                  celle.getCellStyle().getDataFormatString());
    }
    return format.formatCellValue(celle);
  }

  /** No number wider than its column, no words cut by a neighbour, no wrapped line left out. */
  private void plads(XSSFSheet ark) {
    for (Row raekke : ark) {
      for (Cell celle : raekke) {
        String tekst = tekst(celle);
        String hvor = ark.getSheetName() + " " + celle.getAddress() + ": " + tekst;
        double bredde = ark.getColumnWidth(celle.getColumnIndex()) / TEGNENHED;
        boolean tal =
            celle.getCellType() == CellType.NUMERIC
                || (celle.getCellType() == CellType.FORMULA
                    && celle.getCachedFormulaResultType() == CellType.NUMERIC);
        if (tal) {
          assertThat((double) tekst.length()).as(hvor).isLessThanOrEqualTo(bredde);
        } else if (celle.getCellStyle().getWrapText()) {
          double linjer = raekke.getHeightInPoints() / Arkskriver.LINJE;
          double plads = Math.ceil(tekst.length() / (bredde * LUFT));
          assertThat(plads).as(hvor).isLessThanOrEqualTo(Math.floor(linjer + LUFT - 1));
        } else if (!tekst(raekke.getCell(celle.getColumnIndex() + 1)).isEmpty()
            && !DATAARK.contains(ark.getSheetName())) {
          assertThat((double) tekst.length()).as(hvor).isLessThanOrEqualTo(bredde * LUFT);
        }
      }
    }
  }

  /** Formulas only where they are meant to be, without errors, and equal to what was computed. */
  private void formler(XSSFSheet ark) {
    XSSFFormulaEvaluator regner = new XSSFFormulaEvaluator(bog);
    for (Row raekke : ark) {
      for (Cell celle : raekke) {
        String hvor = ark.getSheetName() + " " + celle.getAddress();
        assertThat(celle.getCellType()).as(hvor).isNotEqualTo(CellType.ERROR);
        if (celle.getCellType() == CellType.FORMULA) {
          assertThat(REGNEARK).as(hvor).contains(ark.getSheetName());
          var vaerdi = regner.evaluate(celle);
          assertThat(vaerdi.getCellType()).as(hvor).isEqualTo(celle.getCachedFormulaResultType());
          if (vaerdi.getCellType() == CellType.ERROR) {
            assertThat(ark.getSheetName()).as(hvor).isEqualTo(Arknavne.DIAGRAMTAL);
            assertThat(vaerdi.getErrorValue()).as(hvor).isEqualTo(FormulaError.NA.getCode());
          } else if (vaerdi.getCellType() == CellType.STRING) {
            assertThat(vaerdi.getStringValue()).as(hvor).isEqualTo(celle.getStringCellValue());
          } else {
            double stoerrelse = Math.max(1, Math.abs(celle.getNumericCellValue()));
            assertThat(Math.abs(vaerdi.getNumberValue() - celle.getNumericCellValue()))
                .as(hvor)
                .isLessThan(stoerrelse * 1e-12);
          }
        }
      }
    }
  }

  private void noter() {
    Set<String> forklaret = new HashSet<>();
    bog.getSheet("Noter").forEach(raekke -> forklaret.add(tekst(raekke.getCell(0))));
    for (XSSFSheet ark : ark()) {
      for (Row raekke : ark) {
        for (Cell celle : raekke) {
          Matcher note = NOTE.matcher(tekst(celle));
          while (note.find()) {
            assertThat(forklaret).as(ark.getSheetName()).contains(note.group());
          }
        }
      }
    }
  }

  /** Links lead to sheets that are there, contents to all of them; so do the names. */
  private void henvisninger() {
    Set<String> alle = new HashSet<>();
    ark().forEach(ark -> alle.add("'" + ark.getSheetName() + "'!A1"));
    for (XSSFSheet ark : ark()) {
      ark.getHyperlinkList()
          .forEach(link -> assertThat(alle).as(ark.getSheetName()).contains(link.getAddress()));
    }
    Set<String> maal = new HashSet<>();
    bog.getSheet("Indhold").getHyperlinkList().forEach(link -> maal.add(link.getAddress()));
    alle.remove("'Indhold'!A1");
    assertThat(maal).isEqualTo(alle);
    bog.getAllNames()
        .forEach(
            navn -> {
              assertThat(navn.isDeleted()).as(navn.getNameName()).isFalse();
              if (!navn.getNameName().startsWith("_xlnm")) {
                AreaReference omraade =
                    new AreaReference(navn.getRefersToFormula(), SpreadsheetVersion.EXCEL2007);
                assertThat(bog.getSheet(omraade.getFirstCell().getSheetName()))
                    .as(navn.getNameName())
                    .isNotNull();
              }
            });
  }

  private void diagrammer(XSSFSheet ark) {
    if (ark.getDrawingPatriarch() == null) {
      return;
    }
    for (XSSFChart diagram : ark.getDrawingPatriarch().getCharts()) {
      String titel =
          diagram.getCTChart().getTitle().getTx().getRich().getPArray(0).getRArray(0).getT();
      String alternativ = ramme(ark, diagram).getNvGraphicFramePr().getCNvPr().getDescr();
      assertThat(alternativ).as(ark.getSheetName()).contains("diagram: " + titel);
      assertThat(alternativ.length()).isGreaterThan(titel.length() + KORTESTE_ALTERNATIV);
      CTPlotArea felt = diagram.getCTChart().getPlotArea();
      felt.getLineChartList()
          .forEach(l -> assertThat(l.getGrouping().getVal()).isEqualTo(STGrouping.STANDARD));
      felt.getValAxList().forEach(a -> assertThat(a.getNumFmt().getSourceLinked()).isFalse());
      int serier = 0;
      for (var linjer : felt.getLineChartList()) {
        for (CTLineSer serie : linjer.getSerList()) {
          tegnet(ark, serie.getCat(), serie.getVal());
          serier++;
        }
      }
      for (var soejler : felt.getBarChartList()) {
        for (CTBarSer serie : soejler.getSerList()) {
          tegnet(ark, serie.getCat(), serie.getVal());
          serier++;
        }
      }
      assertThat(serier).as(ark.getSheetName()).isPositive();
      assertThat(diagram.getCTChart().isSetLegend()).as(ark.getSheetName()).isEqualTo(serier > 1);
    }
  }

  /** The frame that a chart stands in: of ten or more they are not read in their order. */
  private static CTGraphicalObjectFrame ramme(XSSFSheet ark, XSSFChart diagram) {
    String id = "\"" + ark.getDrawingPatriarch().getRelationId(diagram) + "\"";
    return ark.getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList().stream()
        .filter(CTTwoCellAnchor::isSetGraphicFrame)
        .map(CTTwoCellAnchor::getGraphicFrame)
        .filter(ramme -> ramme.getGraphic().xmlText().contains(id))
        .findFirst()
        .orElseThrow();
  }

  /** What a chart was saved with is what stands in the cells it is drawn from. */
  private void tegnet(XSSFSheet ark, CTAxDataSource punkter, CTNumDataSource vaerdier) {
    List<XSSFCell> navne = celler(punkter.getStrRef().getF());
    for (CTStrVal punkt : punkter.getStrRef().getStrCache().getPtList()) {
      assertThat(tekst(navne.get((int) punkt.getIdx())))
          .as("%s: %s", ark.getSheetName(), punkter.getStrRef().getF())
          .isEqualTo(punkt.getV());
    }
    List<XSSFCell> tal = celler(vaerdier.getNumRef().getF());
    List<CTNumVal> gemt = vaerdier.getNumRef().getNumCache().getPtList();
    assertThat(navne).hasSameSizeAs(tal);
    assertThat(tal.stream().filter(Objects::nonNull).filter(celle -> !erHul(celle)))
        .hasSameSizeAs(gemt);
    for (CTNumVal punkt : gemt) {
      assertThat(tal.get((int) punkt.getIdx()).getNumericCellValue())
          .as("%s: %s", ark.getSheetName(), vaerdier.getNumRef().getF())
          .isEqualTo(Double.parseDouble(punkt.getV()));
    }
  }

  /** True for a cell that charts leave out: a formula that has no number yet. */
  private static boolean erHul(XSSFCell celle) {
    return celle.getCellType() == CellType.FORMULA
        && celle.getCachedFormulaResultType() == CellType.ERROR;
  }

  private List<XSSFCell> celler(String formel) {
    List<XSSFCell> celler = new ArrayList<>();
    AreaReference omraade = new AreaReference(formel, SpreadsheetVersion.EXCEL2007);
    for (CellReference sted : omraade.getAllReferencedCells()) {
      celler.add(bog.getSheet(sted.getSheetName()).getRow(sted.getRow()).getCell(sted.getCol()));
    }
    return celler;
  }

  private void skema() throws IOException {
    gyldig("workbook", bog.getCTWorkbook());
    gyldig("styles", bog.getStylesSource().getCTStylesheet());
    for (PackagePart del : bog.getPackage().getPartsByName(Pattern.compile(".*sharedStrings.*"))) {
      try (InputStream ind = del.getInputStream()) {
        gyldig("sharedStrings", SstDocument.Factory.parse(ind));
      } catch (XmlException fejl) {
        throw new IOException(fejl);
      }
    }
    for (XSSFSheet ark : ark()) {
      gyldig(ark.getSheetName(), ark.getCTWorksheet());
      ark.getTables().forEach(tabel -> gyldig(ark.getSheetName(), tabel.getCTTable()));
      if (ark.getDrawingPatriarch() != null) {
        gyldig(ark.getSheetName(), ark.getDrawingPatriarch().getCTDrawing());
        ark.getDrawingPatriarch()
            .getCharts()
            .forEach(diagram -> gyldig(ark.getSheetName(), diagram.getCTChartSpace()));
      }
    }
  }

  private static void gyldig(String hvad, XmlObject del) {
    List<XmlError> fejl = new ArrayList<>();
    del.validate(new XmlOptions().setErrorListener(fejl));
    assertThat(fejl).as(hvad).isEmpty();
  }
}
