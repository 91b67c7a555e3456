package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The sheet on price and volume: ten children at 100 become eight at 130, and she asks what if. */
class PrisarkTest {
  private final List<Resultat> resultater = new ArrayList<>();

  private void tal(String id, String aar, String kategori, String under, String vaerdi) {
    resultater.add(
        Resultat.vaerdi(
            new Noegle(id, "510", aar, kategori, under),
            id.startsWith("helaar") ? Enhed.HELAAR : Enhed.KR,
            new BigDecimal(vaerdi),
            aar.equals("2018") ? Status.UFULDSTAENDIG : Status.OK));
  }

  private XSSFWorkbook bog() throws IOException {
    tal("helaarspersoner", "2016", "institution", "", "10");
    tal("helaarspersoner", "2017", "institution", "", "8");
    tal("enhedspris", "2016", "institution", "", "100");
    tal("enhedspris", "2017", "institution", "", "130");
    tal("enhedspris", "2018", "institution", "", "90");
    tal("helaarspersoner", "2017", "familiepleje", "", "20");
    tal("enhedspris", "2017", "familiepleje", "", "50");
    tal("maengde-pris", "2017", "institution", "maengde", "-200");
    tal("maengde-pris", "2017", "institution", "pris", "240");
    tal("helaarspersoner-type", "2017", "opholdssted", "", "8");
    Map<String, String> trin = new LinkedHashMap<>();
    trin.put("familiepleje", "Familiepleje");
    trin.put("institution", "Institution");
    trin.put("i-alt", "I alt");
    List<Definition> definitioner =
        List.of(
            definition("helaarspersoner", Enhed.HELAAR, trin),
            definition("helaarspersoner-type", Enhed.HELAAR, Map.of("opholdssted", "Opholdssted")),
            definition("enhedspris", Enhed.KR, trin),
            definition("maengde-pris", Enhed.KR, trin));
    Udgivelse udgivelse =
        Proeveudgivelse.medStyring(
            Udgave.OFFENTLIG, definitioner, Resultater.af(resultater), Styring.INGEN);
    return Proevelaeser.laes(Proevelaeser.skriv(udgivelse));
  }

  private static Definition definition(String id, Enhed enhed, Map<String, String> etiketter) {
    return Proeveudgivelse.definition(id, id, Kapitel.STYRING, enhed, etiketter);
  }

  private static List<Row> raekker(XSSFSheet ark, String navn) {
    List<Row> fundne = new ArrayList<>();
    for (Row raekke : ark) {
      Cell celle = raekke.getCell(0);
      if (celle != null
          && celle.getCellType() == CellType.STRING
          && celle.getStringCellValue().equals(navn)) {
        fundne.add(raekke);
      }
    }
    return fundne;
  }

  private static double tal(Row raekke, int kolonne) {
    return raekke.getCell(kolonne).getNumericCellValue();
  }

  @Test
  void toBoernMereOgEnLaverePrisGiverDenNyeUdgift() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFSheet ark = bog.getSheet("Pris og mængde");
      Row institution = raekker(ark, "Institution").get(0);
      Row alle = raekker(ark, "I alt på trinnene").get(0);
      assertThat(tal(institution, 6)).as("the last whole year, not 2018").isEqualTo(1040);
      assertThat(tal(alle, 6)).isEqualTo(2040);
      assertThat(tal(institution, 13)).as("one child more").isEqualTo(130);
      institution.getCell(9).setCellValue(2);
      institution.getCell(10).setCellValue(120);
      bog.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertThat(tal(institution, 11)).isEqualTo(1200);
      assertThat(tal(institution, 12)).isEqualTo(160);
      assertThat(tal(institution, 13)).isEqualTo(120);
      assertThat(tal(alle, 11)).isEqualTo(2200);
    }
  }

  @Test
  void aendringenDelesIAntalOgPrisOgTegnesSomVandfald() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      Arkkontrol.kontroller(bog);
      XSSFSheet ark = bog.getSheet("Pris og mængde");
      Row institution = raekker(ark, "Institution").get(0);
      assertThat(tal(institution, 3)).isEqualTo(1000);
      assertThat(tal(institution, 7)).isEqualTo(-200);
      assertThat(tal(institution, 8)).isEqualTo(240);
      var serier =
          ark.getDrawingPatriarch()
              .getCharts()
              .get(0)
              .getCTChart()
              .getPlotArea()
              .getBarChartArray(0)
              .getSerList();
      List<List<String>> tal =
          serier.stream()
              .map(
                  s ->
                      s.getVal().getNumRef().getNumCache().getPtList().stream()
                          .map(p -> p.getV())
                          .toList())
              .toList();
      assertThat(tal)
          .as("it hangs from 1000 down to 800, and rises to 1040")
          .containsExactly(
              List.of("0.0", "800.0", "800.0", "0.0"),
              List.of("1000.0", "0.0", "0.0", "1040.0"),
              List.of("0.0", "0.0", "240.0", "0.0"),
              List.of("0.0", "200.0", "0.0", "0.0"));
    }
  }

  @Test
  void formlerneRegnerSigFremTilDeGemte() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFFormulaEvaluator regner = bog.getCreationHelper().createFormulaEvaluator();
      int formler = 0;
      for (Row raekke : bog.getSheet("Pris og mængde")) {
        for (Cell celle : raekke) {
          if (celle.getCellType() == CellType.FORMULA) {
            formler++;
            assertThat(regner.evaluate(celle).getNumberValue())
                .as(celle.getAddress().toString())
                .isCloseTo(celle.getNumericCellValue(), within(1e-9));
          }
        }
      }
      assertThat(formler).isEqualTo(17);
    }
  }

  /** Years before the last two, and the children of each type, are beside and below the steps. */
  @Test
  void aareneFoerOgTyperneStaarDerOgsaa() throws IOException {
    tal("helaarspersoner", "2014", "institution", "", "12");
    tal("enhedspris", "2014", "institution", "", "80");
    tal("enhedspris", "2015", "familiepleje", "", "45");
    tal("helaarspersoner-type", "2014", "opholdssted", "", "11.5");
    tal("helaarspersoner-type", "2018", "kost-efterskole", "", "1");
    try (XSSFWorkbook bog = bog()) {
      Arkkontrol.kontroller(bog);
      XSSFSheet ark = bog.getSheet("Pris og mængde");
      Row hoved = raekker(ark, "Trin og type").get(0);
      assertThat(hoved.getCell(1).getStringCellValue()).isEqualTo("Helårspersoner 2014");
      assertThat(hoved.getCell(4).getStringCellValue()).isEqualTo("Pris for et helt år 2015");
      assertThat(hoved.getCell(5).getStringCellValue()).isEqualTo("Helårspersoner 2016");
      Row institution = raekker(ark, "Institution").get(0);
      assertThat(tal(institution, 1)).isEqualTo(12);
      assertThat(tal(institution, 2)).isEqualTo(80);
      assertThat(institution.getCell(4).getStringCellValue()).isEqualTo("–");
      assertThat(tal(institution, 8 + 2)).as("expenditure of 2017").isEqualTo(1040);
      Row type = raekker(ark, "Opholdssted").get(0);
      assertThat(tal(type, 1)).isEqualTo(11.5);
      assertThat(type.getCell(5).getStringCellValue()).as("nobody in 2016").isEqualTo("–");
      assertThat(tal(type, 8)).isEqualTo(8);
      assertThat(type.getCell(9).getStringCellValue()).as("types have no price").isEqualTo("–");
      assertThat(raekker(ark, "kost-efterskole")).as("only in the year cut short").isEmpty();
      assertThat(ark)
          .as("and that it is left out is said")
          .anyMatch(r -> r.getCell(0).toString().startsWith("2018 er ikke med"));
    }
  }
}
