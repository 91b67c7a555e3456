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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sheets for budget follow-up: what they show is what was computed, and they calculate. */
class OpfoelgningsarkTest {
  private static final int BUDGET = 2;
  private static final int FORBRUG = 3;
  private static final int SAMME_DAG = 6;
  private static final int SIDSTE_AAR = 7;
  private static final int DISPONERET = 8;
  private static final int BEREGNET = 9;
  private static final int METODE = 10;
  private static final int SKOEN = 11;
  private static final int FORVENTET = 12;
  private static final int AFVIGELSE = 13;
  private static final int PCT = 14;
  private static final int TENDENS = 15;
  private static final int BEMAERKNING = 16;

  /** On the sheet of running interventions. */
  private static final int SLUT = 4;

  private static final List<String> ARK =
      List.of(
          "Budgetopfølgning",
          "Budget til næste kørsel",
          "Disponering",
          "Dyreste enkeltsager",
          "Basisperiode");
  private static final double UNDER_EN_OERE = 0.005;

  /** Level, budget and spent; »B« has amounts of its own, and »B !« would sort between. */
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

  private static final String ID = "budgetopfoelgning";
  private static final String A1 = "I alt > A > A1";

  private static Udgivelse udgivelse() {
    return udgivelse(Udgave.INTERN, styring());
  }

  private static Udgivelse udgivelse(Udgave udgave, Styring styring) {
    List<Resultat> resultater = new ArrayList<>();
    for (String[] niveau : alleNiveauer()) {
      BigDecimal budget = new BigDecimal(niveau[1]);
      BigDecimal forbrug = new BigDecimal(niveau[2]);
      boolean medB2 = List.of("I alt", "I alt > B", "I alt > B > B2").contains(niveau[0]);
      boolean medA1 = List.of("I alt", "I alt > A", "I alt > A > A1").contains(niveau[0]);
      // 184 of 365 days are left of 365 kroner, and A1's own forecast is 700.
      BigDecimal disponeret = new BigDecimal(medB2 ? "184" : "0");
      tal(resultater, ID, "2017", niveau[0], "oprindeligt", budget);
      tal(resultater, ID, "2017", niveau[0], "korrigeret", budget);
      tal(resultater, ID, "2017", niveau[0], "forbrug", forbrug);
      tal(resultater, ID, "2017", niveau[0], "disponeret", disponeret);
      tal(resultater, ID, "2017", niveau[0], "forventet", forventet(forbrug, medA1, medB2));
      tal(resultater, ID, "2016", niveau[0], "korrigeret", BigDecimal.TEN);
    }
    tal(resultater, ID, "2017", "uden konto", "disponeret", BigDecimal.valueOf(2));
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
                    "merudgifter", "Merudgifter", Kapitel.OEKONOMI, Enhed.KR, poster)
                .medHeleAar(),
            Proeveudgivelse.definition(
                ID, "Budgetopfølgning", Kapitel.STYRING, Enhed.KR, Map.of()));
    return Proeveudgivelse.medStyring(udgave, definitioner, Resultater.af(resultater), styring);
  }

  /** What is spent by 30 June carried on, but for A1's own forecast and the promised of B2. */
  private static BigDecimal forventet(BigDecimal forbrug, boolean medA1, boolean medB2) {
    BigDecimal fremskrevet = forbrug;
    BigDecimal skoen = BigDecimal.ZERO;
    if (medA1) {
      fremskrevet = fremskrevet.subtract(new BigDecimal("600.05"));
      skoen = skoen.add(new BigDecimal("700"));
    }
    if (medB2) {
      fremskrevet = fremskrevet.subtract(new BigDecimal("500.01"));
      skoen = skoen.add(new BigDecimal("684.01"));
    }
    return fremskrevet
        .multiply(BigDecimal.valueOf(365))
        .divide(BigDecimal.valueOf(181), Resultat.PRAECISION)
        .add(skoen);
  }

  private static Styring styring() {
    Styring.Konto a1 = new Styring.Konto("5.28.20", 1, "003", "4");
    return new Styring(
        LocalDate.of(2017, 6, 30),
        List.of(),
        List.of(
            new Styring.Budget(510, 2016, a1, A1, 1000L, 1000, 900L, "i fjor"),
            new Styring.Budget(510, 2017, a1, A1, 40_005L, 40_005, 70_000L, "lukker i maj"),
            new Styring.Budget(
                510, 2017, new Styring.Konto("5.28.20", 1, "004", ""), A1, null, 20_000, null, ""),
            new Styring.Budget(
                510, 2017, new Styring.Konto("5.57.72", 1, "", ""), "", 700L, 700, null, "")),
        List.of(
            loebende("Opholdssted", 6, "", 36_500L, "I alt > B > B2", 1),
            loebende("Aflastning", 3, "2017-07-10", 3_650L, "", 2),
            loebende("Kontaktperson", 3, "", null, "I alt > B > B1", 3)),
        List.of(
            new Styring.Sag(510, "Opholdssted", 250_000_000), new Styring.Sag(510, "", 90_000_000)),
        Set.of(510),
        List.of(
            new Styring.SidsteAar(510, A1, 1_000, 400, 2),
            new Styring.SidsteAar(510, "I alt > B", 2_000, 700, 2),
            new Styring.SidsteAar(510, "I alt > B > B2", 4_000, 900, 2)),
        List.of(
            new Styring.Graense(860_000, BigDecimal.valueOf(25)),
            new Styring.Graense(1_680_000, BigDecimal.valueOf(50))),
        Map.of("I alt > B > B2", new Styring.Konto("5.28.22", 1, "001", "")));
  }

  private static Styring.Loebende loebende(
      String type, int trin, String slut, Long pris, String sti, long antal) {
    return new Styring.Loebende(
        510,
        type,
        trin,
        LocalDate.of(2017, 6, 1),
        slut.isEmpty() ? LocalDate.MAX : LocalDate.parse(slut),
        pris,
        sti,
        antal);
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
        assertThat(tal(raekke, FORBRUG)).isEqualTo(Double.parseDouble(niveau[2]));
        assertThat(raekke.getOutlineLevel()).isEqualTo(Math.min(7, dele.length - 1));
      }
      assertThat(tal(raekke(ark, "Direkte på niveauet"), BUDGET)).isEqualTo(200.25);
      assertThat(tal(raekke(ark, "Direkte på niveauet"), FORBRUG)).isEqualTo(100.0);
      assertThat(ark.getRowSumsBelow()).as("totals stand above").isFalse();
      List<XmlError> fejl = new ArrayList<>();
      ark.getCTWorksheet().validate(new XmlOptions().setErrorListener(fejl));
      assertThat(fejl).isEmpty();
    }
  }

  @Test
  void afvigelsenSesPaaFortegnOgOrdNaarDenErUdenForTolerancen() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFSheet ark = opfoelgning(bog);
      assertThat(raekke(ark, "I alt").getCell(TENDENS).getStringCellValue())
          .isEqualTo("▲ merforbrug");
      assertThat(raekke(ark, "B2").getCell(PCT).getStringCellValue()).isEqualTo("intet budget");
      assertThat(raekke(ark, "I alt").getCell(AFVIGELSE).getCellStyle().getDataFormatString())
          .startsWith("+");
      assertThat(ark.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(1);
      raekke(ark, "Tolerance i pct. af budgettet (kan ændres)").getCell(1).setCellValue(1000);
      bog.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(raekke(ark, "I alt").getCell(TENDENS).getStringCellValue())
          .isEqualTo("inden for tolerancen");
    }
  }

  @Test
  void metodenSigerHvorDetForventedeKommerFra() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFSheet ark = opfoelgning(bog);
      assertThat(raekke(ark, "A1").getCell(METODE).getStringCellValue()).isEqualTo("eget skøn");
      assertThat(tal(raekke(ark, "A1"), SKOEN)).isEqualTo(700);
      assertThat(tal(raekke(ark, "A1"), BEREGNET)).isCloseTo(1210.045, within(UNDER_EN_OERE));
      assertThat(tal(raekke(ark, "A1"), FORVENTET)).isEqualTo(700);
      assertThat(raekke(ark, "A1").getCell(BEMAERKNING).getStringCellValue())
          .isEqualTo("lukker i maj");
      assertThat(raekke(ark, "A2").getCell(METODE).getStringCellValue())
          .isEqualTo("forbruget fremskrevet efter dage");
      assertThat(raekke(ark, "B2").getCell(METODE).getStringCellValue())
          .isEqualTo("forbrug + disponeret");
      assertThat(tal(raekke(ark, "B2"), FORVENTET)).isCloseTo(684.01, within(UNDER_EN_OERE));
      // A1 700, A2 604.97, B direct 201.66, B1's H 504.20, B2 684.01, B ! 100.85
      assertThat(tal(raekke(ark, "I alt"), FORVENTET)).isCloseTo(2795.69, within(0.01));
    }
  }

  @Test
  void sidsteAarStaarVedSidenAfOgsaaSammeDag() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFSheet ark = opfoelgning(bog);
      assertThat(tal(raekke(ark, "I alt"), SIDSTE_AAR)).isEqualTo(70);
      assertThat(tal(raekke(ark, "B"), SIDSTE_AAR)).isEqualTo(60);
      assertThat(tal(raekke(ark, "Direkte på niveauet"), SIDSTE_AAR)).isEqualTo(20);
      assertThat(tal(raekke(ark, "B"), SAMME_DAG)).isEqualTo(16);
    }
  }

  /** What is written here, the next run reads: the columns of the budget, and formulas' values. */
  @Test
  void egetSkoenOgBemaerkningStaarIBudgettetTilNaesteKoersel() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFSheet naeste = bog.getSheet("Budget til næste kørsel");
      assertThat(raekker(naeste))
          .containsExactly(
              "kommunekode|år|funktion|dranst|gruppering|ejerforhold|oprindeligt_budget|korrigeret_budget|forventet|bemærkning",
              "510|2016|5.28.20|1|003|4|10.0|10.0|9.0|i fjor",
              "510|2017|5.28.20|1|003|4|400.05|400.05|700.0|lukker i maj",
              "510|2017|5.28.20|1|004|||200.0|0.0|",
              "510|2017|5.57.72|1|||7.0|7.0||",
              "510|2017|5.28.22|1|001||0.0|0.0||");
      XSSFSheet ark = opfoelgning(bog);
      raekke(ark, "B2").getCell(SKOEN).setCellValue(555);
      raekke(ark, "B2").getCell(BEMAERKNING).setCellValue("ny plads");
      raekke(ark, "A1").getCell(SKOEN).setBlank();
      bog.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(raekker(naeste))
          .contains(
              "510|2017|5.28.20|1|003|4|400.05|400.05||lukker i maj",
              "510|2017|5.28.20|1|004|||200.0||",
              "510|2017|5.28.22|1|001||0.0|0.0|555.0|ny plads");
      assertThat(tal(raekke(ark, "A1"), FORVENTET)).isCloseTo(1210.045, within(UNDER_EN_OERE));
      assertThat(tal(raekke(ark, "B2"), FORVENTET)).isEqualTo(555);
    }
  }

  private static List<String> raekker(XSSFSheet ark) {
    List<String> raekker = new ArrayList<>();
    for (Row raekke : ark) {
      List<String> celler = new ArrayList<>();
      for (int i = 0; i < 10; i++) {
        Cell celle = raekke.getCell(i);
        boolean tal =
            celle != null
                && (celle.getCellType() == CellType.NUMERIC
                    || (celle.getCellType() == CellType.FORMULA
                        && celle.getCachedFormulaResultType() == CellType.NUMERIC));
        celler.add(
            celle == null
                ? ""
                : tal ? Double.toString(celle.getNumericCellValue()) : celle.getStringCellValue());
      }
      raekker.add(String.join("|", celler));
    }
    return raekker;
  }

  @Test
  void hverLoebendeIndsatsHarEnRaekkeOgSummenStemmer() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFSheet ark = bog.getSheet("Disponering");
      Row dyreste = raekke(ark, "Nr.").getSheet().getRow(raekke(ark, "Nr.").getRowNum() + 1);
      assertThat(dyreste.getCell(1).getStringCellValue()).isEqualTo("Opholdssted");
      assertThat(dyreste.getCell(6).getNumericCellValue()).as("1-30 June").isEqualTo(30);
      assertThat(dyreste.getCell(7).getNumericCellValue()).isEqualTo(184);
      assertThat(dyreste.getCell(8).getNumericCellValue()).isCloseTo(30, within(1e-9));
      assertThat(dyreste.getCell(9).getNumericCellValue()).isCloseTo(184, within(1e-9));
      assertThat(ark.getLastRowNum() - dyreste.getRowNum()).as("six rows").isEqualTo(5);
      // two of 36.5 kroner a year for ten days have no account
      assertThat(tal(raekke(ark, "Disponeret efter rækkerne"), 1)).isCloseTo(186, within(1e-9));
      // 25 pct. of 820,000 and 50 pct. of 820,000; 25 pct. of 40,000
      XSSFSheet boern = bog.getSheet("Dyreste enkeltsager");
      assertThat(tal(raekke(boern, "Barn 1"), 3)).isEqualTo(615_000);
      assertThat(tal(raekke(boern, "Barn 2"), 3)).isEqualTo(10_000);
      dyreste.getCell(5).setCellValue(730);
      bog.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(tal(raekke(opfoelgning(bog), "B2"), DISPONERET)).isCloseTo(368, within(1e-9));
      dyreste.getCell(SLUT).setCellValue(LocalDate.of(2017, 6, 15));
      bog.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(dyreste.getCell(6).getNumericCellValue()).as("1-15 June").isEqualTo(15);
      assertThat(dyreste.getCell(7).getNumericCellValue()).isZero();
      assertThat(dyreste.getCell(8).getNumericCellValue()).isCloseTo(30, within(1e-9));
    }
  }

  /** Both sheets come to 186: 184 in the totals, and two of a kroner a day that have no account. */
  @Test
  void detDisponeredeUdenKontoHarEnLinjeOgErIIngenSum() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      Row uden = raekke(opfoelgning(bog), "Uden konto");
      assertThat(tal(uden, DISPONERET)).isEqualTo(2);
      assertThat(tal(raekke(opfoelgning(bog), "I alt"), DISPONERET)).isEqualTo(184);
      assertThat(uden.getCell(BUDGET).getStringCellValue()).isEqualTo("–");
      assertThat(uden.getCell(SKOEN).getStringCellValue()).isEqualTo("–");
      XSSFSheet disponering = bog.getSheet("Disponering");
      assertThat(tal(raekke(disponering, "Disponeret i budgetopfølgningen"), 1)).isEqualTo(186);
      disponering.getRow(raekke(disponering, "Nr.").getRowNum() + 2).getCell(5).setCellValue(365);
      bog.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(tal(uden, DISPONERET)).as("ten days of 1 and of 0.1").isCloseTo(11, within(1e-9));
      assertThat(tal(raekke(opfoelgning(bog), "I alt"), DISPONERET)).isEqualTo(184);
    }
  }

  /** As every sheet of the product: one table, no blank cell in it, nothing cut. */
  @Test
  void arkeneErSomAlleAndreArk() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      Arkkontrol.kontroller(bog);
    }
    try (XSSFWorkbook bog =
        Proevelaeser.laes(Proevelaeser.skriv(udgivelse(Udgave.OFFENTLIG, Styring.INGEN)))) {
      Arkkontrol.kontroller(bog);
    }
  }

  @Test
  void denOffentligeUdgaveHarHverkenRaekkerEllerEgneSkoen() throws IOException {
    Udgivelse offentlig = udgivelse(Udgave.OFFENTLIG, Styring.INGEN);
    try (XSSFWorkbook bog = Proevelaeser.laes(Proevelaeser.skriv(offentlig))) {
      assertThat(bog.getSheet("Disponering")).isNull();
      assertThat(bog.getSheet("Dyreste enkeltsager")).isNull();
      assertThat(bog.getSheet("Budget til næste kørsel")).isNull();
      List<String> hoved = new ArrayList<>();
      raekke(opfoelgning(bog), "Niveau").forEach(celle -> hoved.add(celle.getStringCellValue()));
      assertThat(hoved)
          .contains("Forventet i året")
          .doesNotContain("Eget skøn", "Metode", "Bemærkning", "Hele sidste år");
    }
  }

  /** Half a year of expenditure against whole ones would be a saving that nobody has made. */
  @Test
  void detHalveAarHoldesIkkeOpModHeleAar() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      List<String> celler = new ArrayList<>();
      bog.getSheet("merudgifter")
          .forEach(raekke -> raekke.forEach(celle -> celler.add(celle.toString())));
      assertThat(celler).contains("2016", "2017", "9002016.25").doesNotContain("9002017.25");
      List<String> data = new ArrayList<>();
      bog.getSheet("Data").forEach(raekke -> raekke.forEach(celle -> data.add(celle.toString())));
      assertThat(data).as("the data are those of noegletal.csv").contains("9002017.25");
    }
  }

  @Test
  void formlernesGemteVaerdierErDemMenRegnerSigFremTil() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFFormulaEvaluator regner = bog.getCreationHelper().createFormulaEvaluator();
      int formler = 0;
      for (String navn : ARK) {
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
      assertThat(tal(raekke(ark, "A"), BUDGET)).isCloseTo(1000.10, within(UNDER_EN_OERE));
    }
  }

  private static void aendret(double total, double afvigelse, double b, double pct) {
    assertThat(total).isCloseTo(2500.85, within(UNDER_EN_OERE));
    assertThat(afvigelse).isCloseTo(294.84, within(0.01));
    assertThat(b).isCloseTo(1500.75, within(UNDER_EN_OERE));
    assertThat(pct).isCloseTo(-31.633183, within(1e-5));
  }

  /** The same change with nothing but the formulas left, calculated by another program. */
  @Test
  void libreOfficeRegnerDetSamme() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.findes(), "skipped: soffice (LibreOffice) is not on the PATH");
    Path fil = mappe.resolve("opfoelgning.xlsx");
    try (XSSFWorkbook bog = bog();
        OutputStream ud = Files.newOutputStream(fil)) {
      raekke(opfoelgning(bog), "B2").getCell(BUDGET).setCellValue(1000.50);
      LibreOffice.glemVaerdier(bog);
      bog.write(ud);
    }
    LibreOffice.tilCsv(mappe, fil);
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
      assertThat(Double.parseDouble(linjer.get(dele[dele.length - 1]).get(FORBRUG)))
          .isCloseTo(Double.parseDouble(niveau[2]), within(UNDER_EN_OERE));
    }
    assertThat(linjer.get("I alt").get(TENDENS)).isEqualTo("▲ merforbrug");
  }

  /** To the øre, every formula of every sheet. */
  @Test
  void libreOfficeRegnerHverFormelTilDetBeregnede() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.findes(), "skipped: soffice (LibreOffice) is not on the PATH");
    Path fil = mappe.resolve("alle.xlsx");
    try (XSSFWorkbook uden = bog();
        OutputStream ud = Files.newOutputStream(fil)) {
      LibreOffice.glemVaerdier(uden);
      uden.write(ud);
    }
    LibreOffice.tilCsv(mappe, fil);
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
        .containsOnlyKeys(
            "Afstemning",
            "Basisperiode",
            "Budget til næste kørsel",
            "Budgetopfølgning",
            "Disponering",
            "Dyreste enkeltsager",
            "Kontroltotaler");
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
