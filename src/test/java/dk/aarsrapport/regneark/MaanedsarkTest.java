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
import dk.aarsrapport.resultat.Styring;
import dk.aarsrapport.resultat.Udgave;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The months: 10, 20 … 120 kroner in 2016; 20 each until the middle of June 2017, 6 without a day;
 * and a budget of 1,200 on service, beside 300 on accounts that the months are not on.
 */
class MaanedsarkTest {
  private static final String ID = "forbrug-pr-maaned";
  private static final String ARK = "Måned for måned";
  private static final String BUDGET = "Årets budget (kan ændres)";
  private static final double ENS = 1e-9;

  @TempDir private Path mappe;
  private final List<Resultat> resultater = new ArrayList<>();

  private void tal(String id, String periode, String kategori, String under, int kr, Status s) {
    resultater.add(
        Resultat.vaerdi(
            new Noegle(id, "510", periode, kategori, under), Enhed.KR, BigDecimal.valueOf(kr), s));
  }

  private void maaned(String periode, String kategori, int kr, int iAlt, Status status) {
    tal(ID, periode, kategori, "maaned", kr, status);
    tal(ID, periode, kategori, "akkumuleret", iAlt, status);
  }

  /** A workbook of a municipality that has, or has not, a budget for service. */
  private XSSFWorkbook bog(boolean medBudget) throws IOException {
    int iAlt = 0;
    for (int m = 1; m <= 12; m++) {
      iAlt += 10 * m;
      maaned("2016-%02d".formatted(m), "i-alt", 10 * m, iAlt, Status.OK);
    }
    for (int m = 1; m <= 6; m++) {
      Status status = m == 6 ? Status.UFULDSTAENDIG : Status.OK;
      String periode = "2017-%02d".formatted(m);
      maaned(periode, "anbringelser", 15, 15 * m, status);
      maaned(periode, "forebyggende", 5, 5 * m, status);
      maaned(periode, "i-alt", 20, 20 * m, status);
    }
    tal(ID, "2017", "uden-dato", "maaned", 6, Status.UFULDSTAENDIG);
    tal("budgetopfoelgning", "2017", "Alt", "oprindeligt", 1000, Status.UFULDSTAENDIG);
    tal("budgetopfoelgning", "2017", "Alt", "korrigeret", 1500, Status.UFULDSTAENDIG);
    tal("budgetopfoelgning", "2017", "Alt", "forbrug", 126, Status.UFULDSTAENDIG);
    tal("budgetopfoelgning", "2017", "Alt", "forventet", 1200, Status.UFULDSTAENDIG);
    Map<String, String> etiketter = new LinkedHashMap<>();
    etiketter.put("forebyggende", "Forebyggende");
    etiketter.put("anbringelser", "Anbringelser");
    etiketter.put("i-alt", "I alt");
    etiketter.put("uden-dato", "Uden bogføringsdato");
    List<Definition> definitioner =
        List.of(
            Proeveudgivelse.definition(ID, "Forbrug", Kapitel.STYRING, Enhed.KR, etiketter),
            Proeveudgivelse.definition(
                "budgetopfoelgning", "Budgetopfølgning", Kapitel.STYRING, Enhed.KR, Map.of()));
    Udgivelse udgivelse =
        Proeveudgivelse.medStyring(
            Udgave.OFFENTLIG, definitioner, Resultater.af(resultater), styring(medBudget));
    return Proevelaeser.laes(Proevelaeser.skriv(udgivelse));
  }

  private static Styring styring(boolean medBudget) {
    List<Styring.Servicebudget> service = new ArrayList<>();
    service.add(new Styring.Servicebudget(510, 2016, 77_700));
    if (medBudget) {
      service.add(new Styring.Servicebudget(510, 2017, 120_000));
    }
    return new Styring(
        LocalDate.of(2017, 6, 30),
        service,
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static Row raekke(XSSFSheet ark, String begynder) {
    for (Row raekke : ark) {
      Cell celle = raekke.getCell(0);
      if (celle != null
          && celle.getCellType() == CellType.STRING
          && celle.getStringCellValue().startsWith(begynder)) {
        return raekke;
      }
    }
    throw new AssertionError("no row " + begynder);
  }

  private static List<String> vises(Row raekke) {
    List<String> vises = new ArrayList<>();
    for (Cell celle : raekke) {
      boolean tal =
          celle.getCellType() == CellType.NUMERIC
              || (celle.getCellType() == CellType.FORMULA
                  && celle.getCachedFormulaResultType() == CellType.NUMERIC);
      vises.add(
          tal
              ? BigDecimal.valueOf(celle.getNumericCellValue())
                  .setScale(2, RoundingMode.HALF_UP)
                  .stripTrailingZeros()
                  .toPlainString()
              : celle.getStringCellValue());
    }
    return vises;
  }

  @Test
  void enMaanedStaarVedSidenAfSidsteAarsOgModBudgettet() throws IOException {
    try (XSSFWorkbook bog = bog(true)) {
      Arkkontrol.kontroller(bog);
      XSSFSheet ark = bog.getSheet(ARK);
      assertThat(vises(raekke(ark, "Måned")))
          .contains("Fra januar 2016", "Budget fordelt som forbruget i 2016", "Anbringelser 2017");
      assertThat(vises(raekke(ark, "Maj")))
          .as("150 of last year's 780 kroner were spent by May")
          .containsExactly(
              "Maj", "50", "20", "-30", "150", "100", "-50", "500", "-400", "230.77", "-130.77",
              "5", "15");
      assertThat(vises(raekke(ark, "December")))
          .containsExactly(
              "December", "120", "–", "–", "780", "–", "–", "1200", "–", "1200", "–", "–", "–");
      assertThat(vises(raekke(ark, "Uden bogføringsdato")))
          .startsWith("Uden bogføringsdato", "–", "6");
    }
  }

  @Test
  void enHalvMaanedSammenlignesIkkeMedEnHel() throws IOException {
    try (XSSFWorkbook bog = bog(true)) {
      assertThat(vises(raekke(bog.getSheet(ARK), "Juni")))
          .containsExactly(
              "Juni til og med den 30.",
              "60",
              "20",
              "–",
              "210",
              "120",
              "–",
              "600",
              "–",
              "323.08",
              "–",
              "5",
              "15");
      var serier =
          bog.getSheet(ARK)
              .getDrawingPatriarch()
              .getCharts()
              .get(0)
              .getCTChart()
              .getPlotArea()
              .getLineChartArray(0)
              .getSerList();
      assertThat(serier.get(0).getVal().getNumRef().getNumCache().getPtList())
          .as("five whole months of the year")
          .hasSize(5);
      assertThat(serier).hasSize(4);
    }
  }

  @Test
  void etAndetBudgetFlytterMaanederne() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.findes(), LibreOffice.MANGLER);
    Path fil = mappe.resolve("maaneder.xlsx");
    try (XSSFWorkbook bog = bog(true);
        OutputStream ud = Files.newOutputStream(fil)) {
      raekke(bog.getSheet(ARK), BUDGET).getCell(1).setCellValue(2400);
      raekke(bog.getSheet(ARK), "Januar").getCell(11).setCellValue(7);
      LibreOffice.glemVaerdier(bog);
      bog.write(ud);
    }
    LibreOffice.tilCsv(mappe, fil);
    assertThat(diagramtal("Budget jævnt fordelt", "Maj"))
        .as("the chart draws what the table says")
        .isCloseTo(1000, within(ENS));
    assertThat(diagramtal("Budget fordelt som forbruget i 2016", "Maj"))
        .isCloseTo(461.54, within(ENS));
    try (CSVParser csv =
        CSVParser.parse(
            mappe.resolve("maaneder-" + ARK + ".csv"), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      List<String> maj =
          csv.stream().filter(l -> l.get(0).equals("Maj")).findFirst().orElseThrow().toList();
      double[] ventet = {50, 20, -30, 150, 102, -48, 1000, -898, 461.54, -359.54, 5, 15};
      for (int i = 0; i < ventet.length; i++) {
        assertThat(Double.parseDouble(maj.get(i + 1))).isCloseTo(ventet[i], within(ENS));
      }
    }
  }

  private double diagramtal(String serie, String maaned) throws IOException {
    try (CSVParser csv =
        CSVParser.parse(
            mappe.resolve("maaneder-Diagramtal.csv"), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      return csv.stream()
          .filter(l -> l.get(1).equals(serie) && l.get(2).equals(maaned))
          .mapToDouble(l -> Double.parseDouble(l.get(3)))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void udenBudgetPaaServiceErDerPladsTilEt() throws IOException {
    try (XSSFWorkbook bog = bog(false)) {
      Arkkontrol.kontroller(bog);
      XSSFSheet ark = bog.getSheet(ARK);
      assertThat(vises(raekke(ark, BUDGET))).containsExactly(BUDGET, "–");
      assertThat(vises(raekke(ark, "Maj")))
          .containsExactly(
              "Maj", "50", "20", "-30", "150", "100", "-50", "–", "–", "–", "–", "5", "15");
      raekke(ark, BUDGET).getCell(1).setCellValue(1200);
      bog.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(vises(raekke(ark, "Maj"))).contains("500", "-400", "230.77", "-130.77");
      List<Double> linjen = new ArrayList<>();
      for (Row raekke : bog.getSheet("Diagramtal")) {
        if (raekke.getCell(1).getStringCellValue().equals("Budget jævnt fordelt")) {
          linjen.add(raekke.getCell(3).getNumericCellValue());
        }
      }
      assertThat(linjen).hasSize(12).startsWith(100.0, 200.0).endsWith(1200.0);
    }
  }
}
