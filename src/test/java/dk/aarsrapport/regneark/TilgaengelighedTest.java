package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Udgave;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

/** The conventions for accessible workbooks, and charts that the schema accepts. */
class TilgaengelighedTest {

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

  @ParameterizedTest
  @EnumSource(Udgave.class)
  void everyConventionThatAMachineCanCheckHolds(Udgave udgave) throws IOException {
    try (XSSFWorkbook projektmappe =
        Proevelaeser.laes(Proevelaeser.skriv(Proeveudgivelse.af(udgave)))) {
      Arkkontrol.kontroller(projektmappe);
    }
  }

  @ParameterizedTest
  @EnumSource(Udgave.class)
  void theyHoldForRevisionsToo(Udgave udgave) throws IOException {
    Udgivelse med = Proeveudgivelse.medRevisioner(udgave);
    try (XSSFWorkbook projektmappe = Proevelaeser.laes(Proevelaeser.skriv(med))) {
      Arkkontrol.kontroller(projektmappe);
      XSSFTable tabel = projektmappe.getSheet("Revision").getTables().get(0);
      assertThat(tabel.getDataRowCount())
          .isEqualTo(med.revisioner().orElseThrow().size())
          .isGreaterThan(50);
    }
  }

  @Test
  void notesAreReferredTo() {
    assertThat(bog.getSheet("udgifter").getRow(7).getCell(8).getStringCellValue())
        .isEqualTo("[note 3]");
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
  void everyFigureButTheCrossTableHasAChart() {
    for (var definition : udgivelse.definitioner()) {
      var tegning = bog.getSheet(definition.id()).getDrawingPatriarch();
      if (definition.id().equals("bevaegelsesmatrix")) {
        assertThat(tegning).isNull();
      } else {
        assertThat(tegning.getCharts()).as(definition.id()).hasSize(1);
      }
    }
  }

  @Test
  void theStretchAcrossABreakIsDottedAndTold() {
    XSSFChart diagram =
        bog.getSheet("hjemmebaserede-pr-1000").getDrawingPatriarch().getCharts().get(0);
    for (var serie : diagram.getCTChart().getPlotArea().getLineChartArray(0).getSerList()) {
      assertThat(serie.getDPtList()).hasSize(1);
      assertThat(serie.getDPtArray(0).getIdx().getVal()).isEqualTo(2);
      assertThat(serie.getDPtArray(0).getSpPr().getLn().getPrstDash().getVal())
          .isEqualTo(STPresetLineDashVal.SYS_DOT);
    }
    assertThat(diagram.getTitleText().getString()).contains("Databrud 1. januar 2015");
    assertThat(
            bog.getSheet("anbragte")
                .getDrawingPatriarch()
                .getCharts()
                .get(0)
                .getCTChart()
                .getPlotArea()
                .getLineChartArray(0)
                .getSerArray(0)
                .getDPtList())
        .isEmpty();
  }

  /** A row of the first table on a sheet; 0 is its head. */
  private static XSSFRow raekke(String ark, int nummer) {
    XSSFTable tabel = bog.getSheet(ark).getTables().get(0);
    return bog.getSheet(ark).getRow(tabel.getStartRowIndex() + nummer);
  }

  @Test
  void movementsStandAsACrossTableNewestFirst() {
    var hoved = raekke("bevaegelsesmatrix", 0);
    assertThat(hoved.getCell(2).getStringCellValue()).isEqualTo("Fra");
    assertThat(hoved.getCell(3).getStringCellValue()).isEqualTo("Til: Ingen indsats");
    assertThat(hoved.getCell(8).getStringCellValue()).isEqualTo("Til: Trin 6");
    var foerste = raekke("bevaegelsesmatrix", 1);
    assertThat(foerste.getCell(1).getStringCellValue()).isEqualTo("31.01.2017");
    assertThat(foerste.getCell(2).getStringCellValue()).isEqualTo("Ingen indsats");
    assertThat(foerste.getCell(3).getStringCellValue()).isEqualTo("–");
  }

  @Test
  void monthsStandAcrossAndYearsDown() {
    var hoved = raekke("underretninger-pr-maaned", 0);
    assertThat(hoved.getCell(1).getStringCellValue()).isEqualTo("År");
    assertThat(hoved.getCell(2).getStringCellValue()).isEqualTo("januar");
    assertThat(hoved.getCell(13).getStringCellValue()).isEqualTo("december");
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
