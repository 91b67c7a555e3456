package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Udgave;
import dk.aarsrapport.rapport.Udgivelse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.STGrouping;

/** The conventions for accessible workbooks, and charts that the schema accepts. */
class TilgaengelighedTest {
  private static final Set<String> DATAARK = Set.of("Data", "Diagramtal");
  private static final Pattern NOTE = Pattern.compile("\\[note [0-9]+]");

  private static Udgivelse udgivelse;
  private static XSSFWorkbook bog;

  @BeforeAll
  static void laes() throws IOException {
    udgivelse = Proeveudgivelse.af(Udgave.OFFENTLIG);
    bog = Proevelaeser.laes(Proevelaeser.skriv(udgivelse));
  }

  @AfterAll
  static void luk() throws IOException {
    bog.close();
  }

  private static List<XSSFSheet> ark() {
    List<XSSFSheet> ark = new ArrayList<>();
    bog.forEach(a -> ark.add((XSSFSheet) a));
    return ark;
  }

  @Test
  void coverContentsAndNotesComeFirst() {
    assertThat(ark().stream().map(XSSFSheet::getSheetName).limit(4))
        .containsExactly("Forside", "Indhold", "Definitioner", "Noter");
    assertThat(bog.getActiveSheetIndex()).isZero();
    assertThat(ark().stream().filter(XSSFSheet::isSelected)).hasSize(1);
  }

  @Test
  void everySheetHasATitleInA1AndOneMarkedUpTable() {
    for (XSSFSheet ark : ark()) {
      assertThat(ark.getRow(0).getCell(0).getStringCellValue()).isNotBlank();
      assertThat(ark.getActiveCell()).as(ark.getSheetName()).isEqualTo(CellAddress.A1);
      assertThat(ark.getNumMergedRegions()).isZero();
      assertThat(ark.getTables()).as(ark.getSheetName()).hasSize(1);
      XSSFTable tabel = ark.getTables().get(0);
      assertThat(tabel.getHeaderRowCount()).isEqualTo(1);
      assertThat(tabel.getStartColIndex()).isZero();
      assertThat(ark.getPrintSetup().getLandscape()).isTrue();
      if (DATAARK.contains(ark.getSheetName())) {
        assertThat(tabel.getStartRowIndex()).isZero();
        assertThat(tabel.getEndRowIndex()).isEqualTo(ark.getLastRowNum());
      }
    }
  }

  @Test
  void headersAreUniqueTextAndTablesHaveNoUnexplainedBlanks() {
    for (XSSFSheet ark : ark()) {
      XSSFTable tabel = ark.getTables().get(0);
      Set<String> hoveder = new HashSet<>();
      for (int k = 0; k <= tabel.getEndColIndex(); k++) {
        String hoved = ark.getRow(tabel.getStartRowIndex()).getCell(k).getStringCellValue();
        assertThat(hoveder.add(hoved)).as("%s: %s", ark.getSheetName(), hoved).isTrue();
        assertThat(tabel.getColumns().get(k).getName()).isEqualTo(hoved);
        for (int r = tabel.getStartRowIndex() + 1; r <= tabel.getEndRowIndex(); r++) {
          if (!DATAARK.contains(ark.getSheetName())) {
            assertThat(ark.getRow(r).getCell(k))
                .as("%s %d,%d", ark.getSheetName(), r, k)
                .isNotNull();
            assertThat(ark.getRow(r).getCell(k).toString()).isNotBlank();
          }
        }
      }
    }
  }

  @Test
  void everyNoteReferredToIsExplained() {
    Set<String> forklaret = new HashSet<>();
    XSSFSheet noter = bog.getSheet("Noter");
    for (int r = 2; r <= noter.getLastRowNum(); r++) {
      forklaret.add(noter.getRow(r).getCell(0).getStringCellValue());
    }
    Set<String> brugt = new HashSet<>();
    for (XSSFSheet ark : ark()) {
      ark.forEach(
          raekke ->
              raekke.forEach(
                  celle -> {
                    Matcher note = NOTE.matcher(celle.toString());
                    while (note.find()) {
                      brugt.add(note.group());
                    }
                  }));
    }
    assertThat(brugt).isNotEmpty().isSubsetOf(forklaret);
  }

  @Test
  void contentsLinksToEverySheet() {
    Set<String> maal = new HashSet<>();
    bog.getSheet("Indhold").getHyperlinkList().forEach(l -> maal.add(l.getAddress()));
    for (XSSFSheet ark : ark()) {
      if (!ark.getSheetName().equals("Indhold")) {
        assertThat(maal).contains("'" + ark.getSheetName() + "'!A1");
      }
    }
  }

  @Test
  void documentPropertiesAreSet() {
    var egenskaber = bog.getProperties().getCoreProperties();
    assertThat(egenskaber.getTitle()).contains("Haderslev").contains("2017");
    assertThat(egenskaber.getCreator()).isEqualTo("Årsrapport");
    assertThat(egenskaber.getUnderlyingProperties().getLanguageProperty()).hasValue("da-DK");
    assertThat(egenskaber.getCreated()).isEqualTo("2017-06-30T00:00:00Z");
    assertThat(egenskaber.getModified()).isEqualTo(egenskaber.getCreated());
  }

  @Test
  void everyFigureWithNumbersHasAValidChartWithAlternativeText() {
    for (var definition : udgivelse.definitioner()) {
      List<XSSFChart> diagrammer = bog.getSheet(definition.id()).getDrawingPatriarch().getCharts();
      assertThat(diagrammer).as(definition.id()).hasSize(1);
      XSSFChart diagram = diagrammer.get(0);
      List<XmlError> fejl = new ArrayList<>();
      diagram.getCTChartSpace().validate(new XmlOptions().setErrorListener(fejl));
      assertThat(fejl).as(definition.id()).isEmpty();
      var felt = diagram.getCTChart().getPlotArea();
      felt.getLineChartList()
          .forEach(l -> assertThat(l.getGrouping().getVal()).isEqualTo(STGrouping.STANDARD));
      felt.getValAxList().forEach(a -> assertThat(a.getNumFmt().getSourceLinked()).isFalse());
      assertThat(
              bog.getSheet(definition.id())
                  .getDrawingPatriarch()
                  .getCTDrawing()
                  .getTwoCellAnchorArray(0)
                  .getGraphicFrame()
                  .getNvGraphicFramePr()
                  .getCNvPr()
                  .getDescr())
          .contains("diagram: " + definition.titel());
    }
  }

  @Test
  void sheetsTablesAndDrawingsFollowTheSchema() {
    for (XSSFSheet ark : ark()) {
      List<XmlError> fejl = new ArrayList<>();
      XmlOptions kontrol = new XmlOptions().setErrorListener(fejl);
      ark.getCTWorksheet().validate(kontrol);
      ark.getTables().forEach(tabel -> tabel.getCTTable().validate(kontrol));
      if (ark.getDrawingPatriarch() != null) {
        ark.getDrawingPatriarch().getCTDrawing().validate(kontrol);
      }
      assertThat(fejl).as(ark.getSheetName()).isEmpty();
    }
  }

  @Test
  void aHiddenNumberIsAGapInTheChart() {
    var serie =
        bog.getSheet("anbragte")
            .getDrawingPatriarch()
            .getCharts()
            .get(0)
            .getCTChart()
            .getPlotArea()
            .getLineChartArray(0)
            .getSerArray(0);
    assertThat(serie.getVal().getNumRef().getF()).startsWith("'Diagramtal'!");
    assertThat(serie.getVal().getNumRef().getNumCache().getPtList()).hasSize(4);
    assertThat(serie.getVal().getNumRef().getNumCache().getPtCount().getVal()).isEqualTo(5);
  }
}
