package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.fejl.Regelstatus;
import dk.aarsrapport.rapport.Afstemning;
import dk.aarsrapport.rapport.Datakilde;
import dk.aarsrapport.rapport.Datakvalitetsfil;
import dk.aarsrapport.rapport.Udgivelse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class DatakvalitetsarkTest {
  private static final List<Datakilde> KILDER =
      List.of(new Datakilde("indsatser", "indsatser.csv", "2017", 10, 7, 1, 2));
  private static final Udgivelse.Data DATA =
      new Udgivelse.Data(KILDER, Afstemning.INGEN, List.of());

  private static List<Dataproblem> problemer(int antal) {
    List<Dataproblem> problemer = new ArrayList<>();
    problemer.add(
        new Dataproblem(
            Dataproblem.ADVARSEL,
            "regnskab.csv",
            0,
            "",
            "ukendt-konto",
            "=HYPERLINK(\"http://example.org\")",
            "Føj kontoen til kontoplanen, \"\u00e6ndr\" den, eller\nlad den stå."));
    for (int i = 0; i < antal; i++) {
      problemer.add(
          new Dataproblem(
              Dataproblem.AFVIST,
              "indsatser.csv",
              2 + i,
              "slutdato",
              "slut-foer-start",
              "Slutdato ligger før startdato.",
              "Ret datoerne i fagsystemet."));
    }
    return problemer;
  }

  private static byte[] skriv(Datakvalitetsark ark, List<Dataproblem> problemer)
      throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    ark.skriv(problemer, List.of(), List.of(), DATA, List.of(), ud);
    return ud.toByteArray();
  }

  @Test
  void everyProblemStandsOnceGravestFirst() throws IOException {
    byte[] fil = skriv(new Datakvalitetsark(), problemer(5));
    try (XSSFWorkbook bog = new XSSFWorkbook(new ByteArrayInputStream(fil))) {
      XSSFSheet ark = bog.getSheet("Problemer");
      assertThat(ark.getLastRowNum()).isEqualTo(6);
      assertThat(ark.getRow(1).getCell(0).getStringCellValue()).isEqualTo("afvist");
      assertThat(ark.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(2);
      assertThat(ark.getTables()).hasSize(1);
      assertThat(ark.getTables().get(0).getArea().formatAsString()).isEqualTo("A1:L7");
      assertThat(ark.getActiveCell()).isEqualTo(CellAddress.A1);
      var farlig = ark.getRow(6).getCell(5);
      assertThat(farlig.getCellType()).isEqualTo(CellType.STRING);
      assertThat(farlig.getStringCellValue()).startsWith("=HYPERLINK");
      assertThat(farlig.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(bog.getSheet("Regler").getRow(1).getCell(3).getNumericCellValue()).isEqualTo(5);
      XSSFSheet oversigt = bog.getSheet("Oversigt");
      assertThat(oversigt.getRow(oversigt.getLastRowNum()).getCell(7).getNumericCellValue())
          .isEqualTo(20.0);
    }
  }

  @Test
  void moreThanASheetHoldsGoesOnOnTheNext() throws IOException {
    byte[] fil = skriv(new Datakvalitetsark(4), problemer(9));
    try (XSSFWorkbook bog = new XSSFWorkbook(new ByteArrayInputStream(fil))) {
      assertThat(bog.getSheet("Problemer").getLastRowNum()).isEqualTo(4);
      assertThat(bog.getSheet("Problemer 2").getLastRowNum()).isEqualTo(4);
      assertThat(bog.getSheet("Problemer 3").getLastRowNum()).isEqualTo(2);
    }
  }

  @Test
  void theOrderOfTheProblemsDoesNotChangeTheBytes() throws IOException {
    List<Dataproblem> problemer = problemer(50);
    byte[] fil = skriv(new Datakvalitetsark(), problemer);
    Collections.reverse(problemer);
    assertThat(skriv(new Datakvalitetsark(), problemer)).isEqualTo(fil);
  }

  @Test
  void rulesThatCouldNotRunAndRulesThatAreKeptStandUnderTheBrokenOnes() throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    new Datakvalitetsark()
        .skriv(
            problemer(1),
            List.of(
                new Regelstatus("holdt-regel", "advarsel", "noget er galt", 0, ""),
                new Regelstatus("stum-regel", "advarsel", "andet er galt", 0, "sager mangler")),
            List.of(),
            DATA,
            List.of(),
            ud);
    try (XSSFWorkbook bog = new XSSFWorkbook(new ByteArrayInputStream(ud.toByteArray()))) {
      XSSFSheet ark = bog.getSheet("Regler");
      assertThat(ark.getRow(1).getCell(1).getStringCellValue()).isEqualTo("slut-foer-start");
      assertThat(ark.getRow(3).getCell(0).getStringCellValue()).isEqualTo("ikke kørt");
      assertThat(ark.getRow(3).getCell(5).getStringCellValue()).contains("sager mangler");
      assertThat(ark.getRow(4).getCell(0).getStringCellValue()).isEqualTo("holdt");
    }
  }

  @Test
  void withoutProblemsOnlyTheOverviewIsLeft() throws IOException {
    byte[] fil = skriv(new Datakvalitetsark(), List.of());
    try (XSSFWorkbook bog = new XSSFWorkbook(new ByteArrayInputStream(fil))) {
      assertThat(bog.getNumberOfSheets()).isEqualTo(1);
      assertThat(bog.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("Ingen rækker er afvist, og der er ingen advarsler.");
    }
  }

  @Test
  void csvKeepsTheDataAsTheyAre() throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    List<Dataproblem> problemer = problemer(2);
    Datakvalitetsfil.skriv(problemer, false, ud);
    List<CSVRecord> linjer =
        CSVFormat.RFC4180.parse(new StringReader(ud.toString(StandardCharsets.UTF_8))).getRecords();
    assertThat(linjer).hasSize(4);
    assertThat(linjer.get(0).toList()).isEqualTo(Datakvalitetsfil.KOLONNER);
    assertThat(linjer.get(1).get(2)).isEqualTo("2");
    assertThat(linjer.get(3).get(2)).isEmpty();
    assertThat(linjer.get(3).get(5)).isEqualTo(problemer.get(0).besked());
    assertThat(linjer.get(3).get(6)).isEqualTo(problemer.get(0).handling());
  }
}
