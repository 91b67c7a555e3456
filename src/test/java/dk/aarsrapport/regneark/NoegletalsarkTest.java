package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.rapport.Noegletalsfil;
import dk.aarsrapport.rapport.Supplement;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talnote;
import dk.aarsrapport.resultat.Udgave;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoegletalsarkTest {
  @ParameterizedTest
  @EnumSource(Udgave.class)
  void dataHoldsEveryResultOnceToTheLastDigit(Udgave udgave) throws IOException {
    Udgivelse udgivelse = Proeveudgivelse.af(udgave);
    try (XSSFWorkbook bog = Proevelaeser.laes(Proevelaeser.skriv(udgivelse))) {
      XSSFSheet data = bog.getSheet("Data");
      Set<Noegle> sete = new HashSet<>();
      for (int i = 1; i <= data.getLastRowNum(); i++) {
        XSSFRow raekke = data.getRow(i);
        Noegle noegle =
            new Noegle(
                data(raekke, "noegletal"),
                data(raekke, "omraade"),
                data(raekke, "periode"),
                data(raekke, "kategori"),
                data(raekke, "underkategori"));
        assertThat(sete.add(noegle)).as("%s once", noegle).isTrue();
        Resultat resultat = udgivelse.resultater().find(noegle).orElseThrow();
        ens(raekke.getCell(kolonne("vaerdi")), resultat.vaerdi());
        ens(raekke.getCell(kolonne("taeller")), resultat.taeller());
        ens(raekke.getCell(kolonne("naevner")), resultat.naevner());
        assertThat(data(raekke, "enhed")).isEqualTo(resultat.enhed().kode());
        assertThat(data(raekke, "status")).isEqualTo(resultat.status().kode());
        assertThat(data(raekke, "årsag")).isEqualTo(resultat.aarsag());
        assertThat(data(raekke, "periode")).startsWith(aar(raekke));
      }
      assertThat(sete).hasSize(udgivelse.resultater().alle().size());
    }
  }

  @ParameterizedTest
  @EnumSource(Udgave.class)
  void theSheetsOfFiguresHoldEveryResultOnceOrItsMark(Udgave udgave) throws IOException {
    Udgivelse udgivelse = Proeveudgivelse.af(udgave);
    try (XSSFWorkbook bog = Proevelaeser.laes(Proevelaeser.skriv(udgivelse))) {
      for (Definition definition : udgivelse.definitioner()) {
        XSSFSheet ark = bog.getSheet(definition.id());
        Map<String, Integer> ventede = new HashMap<>();
        udgivelse.resultater().af(definition.id()).forEach(r -> taelOp(ventede, vist(r)));
        Map<String, Integer> fundne = new HashMap<>();
        XSSFTable tabel = ark.getTables().get(0);
        CellRangeAddress tal = CellRangeAddress.valueOf(tal(bog, definition.id()));
        for (int r = tabel.getStartRowIndex() + 1; r <= tabel.getEndRowIndex(); r++) {
          for (int k = tabel.getStartColIndex(); k <= tabel.getEndColIndex(); k++) {
            XSSFCell celle = ark.getRow(r).getCell(k);
            if (tal.isInRange(celle) && !celle.toString().equals("–")) {
              taelOp(
                  fundne,
                  celle.getCellType() == CellType.NUMERIC
                      ? String.valueOf(celle.getNumericCellValue())
                      : celle.getStringCellValue());
            }
          }
        }
        assertThat(fundne).as(definition.id()).isEqualTo(ventede);
      }
    }
  }

  private static String tal(XSSFWorkbook bog, String id) {
    String formel = bog.getName("Tal_" + id.replace('-', '_')).getRefersToFormula();
    return formel.substring(formel.indexOf('!') + 1);
  }

  private static String vist(Resultat resultat) {
    return resultat.status().harVaerdi()
        ? String.valueOf(Double.parseDouble(Noegletalsfil.tal(resultat.vaerdi())))
        : Noter.maerke(resultat.status());
  }

  private static void taelOp(Map<String, Integer> antal, String noegle) {
    antal.merge(noegle, 1, Integer::sum);
  }

  @Test
  void sameEditionSameBytesInAnyTimeZone() {
    Udgivelse udgivelse = Proeveudgivelse.af(Udgave.OFFENTLIG);
    byte[] foerst = Proevelaeser.skriv(udgivelse);
    TimeZone foer = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertThat(Proevelaeser.skriv(udgivelse)).isEqualTo(foerst);
    } finally {
      TimeZone.setDefault(foer);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"da-DK", "en-US", "tr-TR", "ar-EG"})
  void sameEditionSameBytesInAnyLanguageOfJava(String sprog) throws IOException {
    Udgivelse udgivelse = Proeveudgivelse.af(Udgave.OFFENTLIG);
    byte[] foerst = Proevelaeser.skriv(udgivelse);
    Locale foer = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(sprog));
      assertThat(Proevelaeser.skriv(udgivelse)).isEqualTo(foerst);
    } finally {
      Locale.setDefault(foer);
    }
    assertThat(sprogIDiagrammer(foerst)).containsOnly("da-DK");
  }

  /** Every language that a chart's texts are marked with. */
  private static List<String> sprogIDiagrammer(byte[] fil) throws IOException {
    List<String> sprog = new ArrayList<>();
    try (XSSFWorkbook bog = Proevelaeser.laes(fil)) {
      for (int i = 0; i < bog.getNumberOfSheets(); i++) {
        if (bog.getSheetAt(i).getDrawingPatriarch() != null) {
          bog.getSheetAt(i)
              .getDrawingPatriarch()
              .getCharts()
              .forEach(
                  diagram ->
                      Pattern.compile("lang=\"([^\"]*)\"")
                          .matcher(diagram.getCTChartSpace().toString())
                          .results()
                          .forEach(fund -> sprog.add(fund.group(1))));
        }
      }
    }
    return sprog;
  }

  @Test
  void onlyTheInternalEditionIsConfidential() throws IOException {
    try (XSSFWorkbook bog =
        Proevelaeser.laes(Proevelaeser.skriv(Proeveudgivelse.af(Udgave.INTERN)))) {
      bog.forEach(ark -> assertThat(ark.getHeader().getRight()).contains("FORTROLIGT"));
      for (int i = 0; i < bog.getNumberOfSheets(); i++) {
        XSSFSheet ark = bog.getSheetAt(i);
        boolean fraA1 = ark.getTables().get(0).getStartRowIndex() == 0;
        String oeverst = tekst(ark.getRow(1), 0) + tekst(ark.getRow(2), 0);
        assertThat(fraA1 || oeverst.contains("Fortroligt")).as(ark.getSheetName()).isTrue();
      }
      assertThat(bog.getProperties().getCoreProperties().getContentStatus())
          .isEqualTo("Fortroligt");
    }
    try (XSSFWorkbook bog =
        Proevelaeser.laes(Proevelaeser.skriv(Proeveudgivelse.af(Udgave.OFFENTLIG)))) {
      bog.forEach(
          ark -> {
            assertThat(ark.getHeader().getRight()).isEmpty();
            ark.forEach(
                raekke ->
                    raekke.forEach(
                        celle ->
                            assertThat(celle.toString()).doesNotContainIgnoringCase("fortrolig")));
          });
    }
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws IOException {
    List<Resultat> resultater = new ArrayList<>();
    for (String kategori : List.of("=1+1", "+45", "-x", "@SUM(A1)")) {
      Noegle noegle = new Noegle("underretninger-aarsag", "510", "2017", kategori, "");
      resultater.add(Resultat.vaerdi(noegle, Enhed.PCT, BigDecimal.ONE, Status.OK));
    }
    Udgivelse udgivelse = med("underretninger-aarsag", resultater);
    try (XSSFWorkbook bog = Proevelaeser.laes(Proevelaeser.skriv(udgivelse))) {
      for (Sheet ark : bog) {
        boolean regner = Set.of("Afstemning", "Kontroltotaler").contains(ark.getSheetName());
        for (Row raekke : ark) {
          for (Cell celle : raekke) {
            assertThat(celle.getCellType() == CellType.FORMULA && !regner)
                .as("%s %s", ark.getSheetName(), celle.getAddress())
                .isFalse();
          }
        }
      }
      XSSFCell celle = bog.getSheet("Data").getRow(1).getCell(kolonne("kategori"));
      assertThat(celle.getStringCellValue()).isEqualTo("+45");
      assertThat(celle.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void extremeTextStaysWithinWhatExcelOpens() throws IOException {
    List<Resultat> resultater = new ArrayList<>();
    for (String kategori : List.of("a\u0001b", "x".repeat(40_000), "ord ".repeat(3_000))) {
      Noegle noegle = new Noegle("underretninger-aarsag", "510", "2017", kategori, "");
      resultater.add(Resultat.vaerdi(noegle, Enhed.PCT, BigDecimal.ONE, Status.OK));
    }
    Udgivelse udgivelse = med("underretninger-aarsag", resultater);
    try (XSSFWorkbook bog = Proevelaeser.laes(Proevelaeser.skriv(udgivelse))) {
      Excelkontrol.kontroller(bog);
      assertThat(bog.getSheet("Data").getRow(1).getCell(kolonne("kategori")).getStringCellValue())
          .isEqualTo("a b");
    }
  }

  @Test
  void longIdsAreCutToWhatExcelTakes() throws IOException {
    String id = "ophoerte-institutionsanbringelser";
    Noegle noegle = new Noegle(id, "510", "2017-01-31", "", "");
    Udgivelse udgivelse =
        med(
            id,
            List.of(Resultat.udenVaerdi(noegle, Enhed.PCT, Status.IKKE_BEREGNET, "data mangler")));
    try (XSSFWorkbook bog = Proevelaeser.laes(Proevelaeser.skriv(udgivelse))) {
      assertThat(bog.getSheet("ophoerte-institutionsanbringels")).isNotNull();
      assertThat(bog.getSheet("ophoerte-institutionsanbringels").getDrawingPatriarch()).isNull();
    }
  }

  @Test
  void aResultWithoutDefinitionIsAnError() {
    Noegle noegle = new Noegle("ukendt", "510", "2017", "", "");
    Udgivelse udgivelse =
        Proeveudgivelse.udgivelse(
            Udgave.OFFENTLIG,
            Proeveudgivelse.OMRAADER,
            List.of(),
            Resultater.af(
                List.of(Resultat.vaerdi(noegle, Enhed.ANTAL, BigDecimal.ONE, Status.OK))));
    assertThatThrownBy(
            () -> new Noegletalsark().skriv(udgivelse, java.io.OutputStream.nullOutputStream()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ukendt");
  }

  private static Udgivelse med(String id, List<Resultat> resultater) {
    Definition definition =
        Proeveudgivelse.definition(
            id, "Prøve", Definition.Kapitel.ANBRINGELSER, Enhed.PCT, Map.of());
    return Proeveudgivelse.udgivelse(
        Udgave.OFFENTLIG, Proeveudgivelse.OMRAADER, List.of(definition), Resultater.af(resultater));
  }

  @Test
  void aNoteOnANumberStandsInItsRowAndUnderTheTable() throws IOException {
    Udgivelse uden = Proeveudgivelse.af(Udgave.INTERN);
    Talnote note = new Talnote("anbragte", "657", "2016-01-31", "", "", "Delvist sygemeldt.");
    Udgivelse med =
        Proeveudgivelse.medSupplement(
            uden, new Supplement(List.of(), List.of(), Map.of(), List.of(note)));
    try (XSSFWorkbook bog = Proevelaeser.laes(Proevelaeser.skriv(med))) {
      List<String> celler = new ArrayList<>();
      bog.forEach(
          ark ->
              ark.forEach(
                  raekke ->
                      raekke.forEach(celle -> celler.add(ark.getSheetName() + ": " + celle))));
      assertThat(celler)
          .anyMatch(
              celle -> celle.matches(".*\\[note \\d+] Om Herning, .*2016: Delvist sygemeldt\\."))
          .filteredOn(celle -> celle.contains("Delvist sygemeldt"))
          .hasSizeGreaterThan(1);
    }
  }

  private static void ens(XSSFCell celle, BigDecimal ventet) {
    if (ventet == null) {
      assertThat(celle).isNull();
    } else {
      assertThat(celle.getNumericCellValue())
          .isEqualTo(Double.parseDouble(Noegletalsfil.tal(ventet)));
    }
  }

  private static int kolonne(String navn) {
    return Dataark.KOLONNER.indexOf(navn);
  }

  private static String data(XSSFRow raekke, String navn) {
    return tekst(raekke, kolonne(navn));
  }

  private static String aar(XSSFRow raekke) {
    return String.valueOf((int) raekke.getCell(kolonne("år")).getNumericCellValue());
  }

  private static String tekst(XSSFRow raekke, int kolonne) {
    XSSFCell celle = raekke.getCell(kolonne);
    return celle == null || celle.getCellType() != CellType.STRING
        ? ""
        : celle.getStringCellValue();
  }
}
