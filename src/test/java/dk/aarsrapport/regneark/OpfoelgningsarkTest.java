package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Definition.Kapitel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Udgave;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets for budget follow-up: what they show is what was computed, and they calculate. */
class OpfoelgningsarkTest {
  private static final int BUDGET = 1;
  private static final int REGNSKAB = 2;
  private static final int AFVIGELSE = 3;
  private static final int PCT = 4;
  private static final int BEMAERKNING = 5;
  private static final double UNDER_EN_OERE = 0.005;

  /** Level, budget and accounts; »B« has amounts of its own, and »B !« would sort between. */
  private static final String[][] NIVEAUER = {
    {"I alt", "1500.35", "1800.10"},
    {"I alt > A", "1000.10", "900.05"},
    {"I alt > A > A1", "600.05", "600.05"},
    {"I alt > A > A2", "400.05", "300.00"},
    {"I alt > B", "500.25", "850.04"},
    {"I alt > B > B1", "300.00", "250.03"},
    {"I alt > B > B1 > C > D > E > F > G > H", "300.00", "250.03"},
    {"I alt > B > B2", "0", "500.01"},
    {"I alt > B !", "0", "50.01"}
  };

  @TempDir private Path mappe;

  private static Udgivelse udgivelse() {
    List<Resultat> resultater = new ArrayList<>();
    for (String[] niveau : alleNiveauer()) {
      BigDecimal budget = new BigDecimal(niveau[1]);
      BigDecimal regnskab = new BigDecimal(niveau[2]);
      tal(resultater, "budget-regnskab", "2017", niveau[0], "budget", budget);
      tal(resultater, "budget-regnskab", "2017", niveau[0], "regnskab", regnskab);
      tal(resultater, "budget-regnskab", "2017", niveau[0], "afvigelse", regnskab.subtract(budget));
      tal(resultater, "budget-regnskab", "2016", niveau[0], "budget", BigDecimal.TEN);
      tal(resultater, "budget-regnskab", "2016", niveau[0], "regnskab", BigDecimal.ONE);
    }
    for (String aar : List.of("2015", "2016", "2017")) {
      BigDecimal udgift = new BigDecimal("140000000.25").add(new BigDecimal(aar));
      for (String post : List.of("service", "administration", "i-alt")) {
        tal(resultater, "udgifter", aar, post, "netto", udgift);
        tal(resultater, "merudgifter", aar, post, "kr", udgift.subtract(new BigDecimal("131e6")));
        tal(resultater, "merudgifter", aar, post, "pct", BigDecimal.TEN);
      }
    }
    Map<String, String> poster = new LinkedHashMap<>();
    poster.put("service", "Service");
    poster.put("administration", "Administration");
    poster.put("i-alt", "I alt");
    List<Definition> definitioner =
        List.of(
            Proeveudgivelse.definition("udgifter", "Udgifter", Kapitel.OEKONOMI, Enhed.KR, poster),
            Proeveudgivelse.definition(
                "merudgifter", "Merudgifter", Kapitel.OEKONOMI, Enhed.KR, poster),
            Proeveudgivelse.definition(
                "budget-regnskab", "Budget og regnskab", Kapitel.OEKONOMI, Enhed.KR, Map.of()));
    return Proeveudgivelse.udgivelse(
        Udgave.INTERN, List.of(Proeveudgivelse.HADERSLEV), definitioner, Resultater.af(resultater));
  }

  /** With the levels between that the figure also writes. */
  private static List<String[]> alleNiveauer() {
    List<String[]> alle = new ArrayList<>(List.of(NIVEAUER));
    for (String sti : List.of("C", "C > D", "C > D > E", "C > D > E > F", "C > D > E > F > G")) {
      alle.add(new String[] {"I alt > B > B1 > " + sti, "300.00", "250.03"});
    }
    return alle;
  }

  private static void tal(
      List<Resultat> resultater,
      String noegletal,
      String periode,
      String kategori,
      String underkategori,
      BigDecimal vaerdi) {
    resultater.add(
        Resultat.vaerdi(
            new Noegle(noegletal, "510", periode, kategori, underkategori),
            underkategori.equals("pct") ? Enhed.PCT : Enhed.KR,
            vaerdi,
            Status.OK));
  }

  private static XSSFWorkbook bog() throws IOException {
    return Proevelaeser.laes(Proevelaeser.skriv(udgivelse()));
  }

  private static XSSFSheet opfoelgning(XSSFWorkbook bog) {
    return bog.getSheet("Budgetopfølgning");
  }

  private static Row raekke(XSSFSheet ark, String navn) {
    for (Row raekke : ark) {
      if (raekke.getCell(0) != null && raekke.getCell(0).getStringCellValue().equals(navn)) {
        return raekke;
      }
    }
    throw new AssertionError("no row " + navn);
  }

  private static double tal(Row raekke, int kolonne) {
    return raekke.getCell(kolonne).getNumericCellValue();
  }

  @Test
  void hvertNiveauViserDetBeregnedeOgDispositionenFoelgerDybden() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFSheet ark = opfoelgning(bog);
      for (String[] niveau : NIVEAUER) {
        String[] dele = niveau[0].split(" > ", -1);
        Row raekke = raekke(ark, dele[dele.length - 1]);
        assertThat(tal(raekke, BUDGET)).isEqualTo(Double.parseDouble(niveau[1]));
        assertThat(tal(raekke, REGNSKAB)).isEqualTo(Double.parseDouble(niveau[2]));
        assertThat(raekke.getOutlineLevel()).isEqualTo(Math.min(7, dele.length - 1));
      }
      assertThat(tal(raekke(ark, "Direkte på niveauet"), BUDGET)).isEqualTo(200.25);
      assertThat(tal(raekke(ark, "Direkte på niveauet"), REGNSKAB)).isEqualTo(100.0);
      assertThat(ark.getRowSumsBelow()).as("totals stand above").isFalse();
      List<XmlError> fejl = new ArrayList<>();
      ark.getCTWorksheet().validate(new XmlOptions().setErrorListener(fejl));
      assertThat(fejl).isEmpty();
    }
  }

  @Test
  void merforbrugSesPaaFortegnOgOrdOgIkkeKunPaaFarven() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFSheet ark = opfoelgning(bog);
      assertThat(raekke(ark, "I alt").getCell(BEMAERKNING).getStringCellValue())
          .isEqualTo("▲ merforbrug");
      assertThat(raekke(ark, "A").getCell(BEMAERKNING).getStringCellValue())
          .isEqualTo("▼ mindreforbrug");
      assertThat(raekke(ark, "A1").getCell(BEMAERKNING).getStringCellValue())
          .isEqualTo("som budgettet");
      assertThat(raekke(ark, "B2").getCell(PCT).getStringCellValue()).isEqualTo("intet budget");
      assertThat(raekke(ark, "I alt").getCell(AFVIGELSE).getCellStyle().getDataFormatString())
          .startsWith("+");
      assertThat(ark.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(1);
    }
  }

  @Test
  void formlernesGemteVaerdierErDemMenRegnerSigFremTil() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFFormulaEvaluator regner = bog.getCreationHelper().createFormulaEvaluator();
      int formler = 0;
      for (String navn : List.of("Budgetopfølgning", "Basisperiode")) {
        for (Row raekke : bog.getSheet(navn)) {
          for (Cell celle : raekke) {
            if (celle.getCellType() == CellType.FORMULA) {
              formler++;
              var regnet = regner.evaluate(celle);
              if (celle.getCachedFormulaResultType() == CellType.STRING) {
                assertThat(regnet.getStringValue()).isEqualTo(celle.getStringCellValue());
              } else {
                assertThat(regnet.getNumberValue())
                    .as("%s %s", navn, celle.getAddress())
                    .isCloseTo(celle.getNumericCellValue(), within(UNDER_EN_OERE));
              }
            }
          }
        }
      }
      assertThat(formler).isGreaterThan(60);
    }
  }

  @Test
  void etAendretBudgetFlytterSummerAfvigelserOgProcenter() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFSheet ark = opfoelgning(bog);
      raekke(ark, "B2").getCell(BUDGET).setCellValue(1000.50);
      bog.getCreationHelper().createFormulaEvaluator().evaluateAll();
      aendret(
          tal(raekke(ark, "I alt"), BUDGET),
          tal(raekke(ark, "I alt"), AFVIGELSE),
          tal(raekke(ark, "B"), BUDGET),
          tal(raekke(ark, "B2"), PCT));
      assertThat(raekke(ark, "I alt").getCell(BEMAERKNING).getStringCellValue())
          .isEqualTo("▼ mindreforbrug");
      assertThat(tal(raekke(ark, "A"), BUDGET)).isCloseTo(1000.10, within(UNDER_EN_OERE));
    }
  }

  private static void aendret(double total, double afvigelse, double b, double pct) {
    assertThat(total).isCloseTo(2500.85, within(UNDER_EN_OERE));
    assertThat(afvigelse).isCloseTo(-700.75, within(UNDER_EN_OERE));
    assertThat(b).isCloseTo(1500.75, within(UNDER_EN_OERE));
    assertThat(pct).isCloseTo(-50.0239880, within(1e-6));
  }

  /** The same change with nothing but the formulas left, calculated by another program. */
  @Test
  void libreOfficeRegnerDetSamme() throws IOException, InterruptedException {
    assumeTrue(LibreOfficeTest.findes(), "skipped: soffice (LibreOffice) is not on the PATH");
    Path fil = mappe.resolve("opfoelgning.xlsx");
    try (XSSFWorkbook bog = bog();
        OutputStream ud = Files.newOutputStream(fil)) {
      raekke(opfoelgning(bog), "B2").getCell(BUDGET).setCellValue(1000.50);
      glemVaerdier(bog);
      bog.write(ud);
    }
    LibreOfficeTest.tilCsv(mappe, fil);
    Map<String, CSVRecord> linjer = new LinkedHashMap<>();
    try (CSVParser csv =
        CSVParser.parse(
            mappe.resolve("opfoelgning-Budgetopfølgning.csv"),
            StandardCharsets.UTF_8,
            CSVFormat.RFC4180)) {
      csv.forEach(linje -> linjer.put(linje.get(0), linje));
    }
    aendret(
        Double.parseDouble(linjer.get("I alt").get(BUDGET)),
        Double.parseDouble(linjer.get("I alt").get(AFVIGELSE)),
        Double.parseDouble(linjer.get("B").get(BUDGET)),
        Double.parseDouble(linjer.get("B2").get(PCT)));
    for (String[] niveau : NIVEAUER) {
      String[] dele = niveau[0].split(" > ", -1);
      assertThat(Double.parseDouble(linjer.get(dele[dele.length - 1]).get(REGNSKAB)))
          .isCloseTo(Double.parseDouble(niveau[2]), within(UNDER_EN_OERE));
    }
    assertThat(linjer.get("I alt").get(BEMAERKNING)).isEqualTo("▼ mindreforbrug");
  }

  /** Leaves nothing but the formulas, so that whoever opens the workbook must calculate. */
  private static void glemVaerdier(XSSFWorkbook bog) {
    for (Sheet ark : bog) {
      for (Row raekke : ark) {
        for (Cell celle : raekke) {
          if (celle.getCellType() == CellType.FORMULA) {
            ((XSSFCell) celle).getCTCell().unsetV();
          }
        }
      }
    }
  }

  /** To the øre, every formula of every sheet. */
  @Test
  void libreOfficeRegnerHverFormelTilDetBeregnede() throws IOException, InterruptedException {
    assumeTrue(LibreOfficeTest.findes(), "skipped: soffice (LibreOffice) is not on the PATH");
    Path fil = mappe.resolve("alle.xlsx");
    try (XSSFWorkbook uden = bog();
        OutputStream ud = Files.newOutputStream(fil)) {
      glemVaerdier(uden);
      uden.write(ud);
    }
    LibreOfficeTest.tilCsv(mappe, fil);
    Map<String, Integer> formler = new TreeMap<>();
    try (XSSFWorkbook bog = bog()) {
      for (Sheet ark : bog) {
        try (CSVParser csv =
            CSVParser.parse(
                mappe.resolve("alle-" + ark.getSheetName() + ".csv"),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())) {
          List<CSVRecord> linjer = csv.getRecords();
          for (Row raekke : ark) {
            for (Cell celle : raekke) {
              if (celle.getCellType() == CellType.FORMULA) {
                formler.merge(ark.getSheetName(), 1, Integer::sum);
                ens(celle, linjer.get(raekke.getRowNum()).get(celle.getColumnIndex()));
              }
            }
          }
        }
      }
    }
    assertThat(formler)
        .containsOnlyKeys("Afstemning", "Basisperiode", "Budgetopfølgning", "Kontroltotaler");
    assertThat(formler.get("Budgetopfølgning")).isGreaterThan(40);
    assertThat(formler.get("Basisperiode")).isEqualTo(18);
  }

  private static void ens(Cell beregnet, String regnet) {
    String hvor = beregnet.getSheet().getSheetName() + " " + beregnet.getAddress();
    if (beregnet.getCachedFormulaResultType() == CellType.STRING) {
      assertThat(regnet).as(hvor).isEqualTo(beregnet.getStringCellValue());
    } else {
      assertThat(Double.parseDouble(regnet))
          .as(hvor)
          .isCloseTo(beregnet.getNumericCellValue(), within(UNDER_EN_OERE));
    }
  }

  @Test
  void basisperiodenStaarVedSidenAfHvertAarOgHarEtDiagram() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFSheet ark = bog.getSheet("Basisperiode");
      Row foerste = raekke(ark, "Service");
      assertThat(foerste.getCell(1).getStringCellValue()).isEqualTo("2011-2014");
      assertThat(foerste.getCell(2).getStringCellValue()).isEqualTo("2015");
      assertThat(tal(foerste, 3)).isEqualTo(131e6);
      assertThat(foerste.getCell(5).getCellFormula()).isEqualTo("E8-D8");
      var diagram = ark.getDrawingPatriarch().getCharts().get(0).getCTChart();
      var serier = diagram.getPlotArea().getBarChartArray(0).getSerList();
      assertThat(serier).hasSize(2);
      assertThat(serier.get(0).getVal().getNumRef().getF()).isEqualTo("'Basisperiode'!$D$8:$D$16");
      assertThat(serier.get(1).getCat().getStrRef().getStrCache().getPtArray(0).getV())
          .isEqualTo("Service 2015");
      List<XmlError> fejl = new ArrayList<>();
      ark.getDrawingPatriarch()
          .getCharts()
          .get(0)
          .getCTChartSpace()
          .validate(new XmlOptions().setErrorListener(fejl));
      assertThat(fejl).isEmpty();
    }
  }
}
