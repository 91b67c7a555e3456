package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.aarsrapport.regneark.LibreOffice;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a controller writes on the follow-up stands there again after the next run, which reads the
 * workbooks that LibreOffice saved, or a CSV file saved from one of them.
 */
class SkoenKommerTilbageTest {
  private static final String BOG = "noegletal.xlsx";
  private static final String OPFOELGNING = "Budgetopfølgning";
  private static final String NAESTE = "Budget til næste kørsel";
  private static final String PLEJE = "Plejefamilier";
  private static final String STED = "Opholdssteder";
  private static final String FOREBYGGENDE = "Forebyggende";
  private static final List<Integer> KOMMUNER = List.of(101, 147);
  private static final String AENDRET = "aendret";
  private static final String GEMT = "gemt";
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String NOTE = "Færre børn; se notatet «Økonomi», 3. kvartal \"B\"";

  @TempDir private static Path mappe;
  private static Proevekoersel koersel;
  private static String foersteKoerselsfil;

  /** What she writes of a level; a null forecast clears her own. */
  private record Skoen(String niveau, Double kroner, String bemaerkning) {}

  @BeforeAll
  static void foersteKoerselOgControllerensSkoen() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.findes(), LibreOffice.MANGLER);
    koersel =
        Proevekoersel.i(mappe, "mikroverden2")
            .skriv("kort.md", "# Kort\n\nDet hele står i regnearket.\n");
    koersel.tilfoej("rapport.yaml", "skabelon: kort.md"); // the workbook is what is read here
    foersteKoerselsfil = Files.readString(koersel.fil("rapport.yaml"));
    koer();
    skriv(
        101,
        new Skoen(STED, null, "lukker i maj"),
        new Skoen(PLEJE, 425_000.5, ""),
        new Skoen(FOREBYGGENDE, null, NOTE));
    skriv(147, new Skoen(PLEJE, 0.0, "ingen flere"));
    LibreOffice.gem(Files.createDirectory(mappe.resolve(GEMT)), boeger(AENDRET));
  }

  private static void koer() {
    Proevekoersel.Udfald udfald = koersel.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
  }

  private static void medBudget(String input) throws IOException {
    assertThat(foersteKoerselsfil).contains("budget: budget.csv");
    koersel.skriv("rapport.yaml", foersteKoerselsfil.replace("budget: budget.csv", input));
  }

  private static Path bog(int kommune) throws IOException {
    try (Stream<Path> mapper = Files.list(mappe.resolve("ud/intern"))) {
      return mapper
          .filter(m -> m.getFileName().toString().startsWith(kommune + "-"))
          .findFirst()
          .orElseThrow()
          .resolve(BOG);
    }
  }

  /** The workbooks of both municipalities, as she wrote on them or as LibreOffice saved them. */
  private static List<Path> boeger(String undermappe) {
    return KOMMUNER.stream().map(kommune -> bog(undermappe, kommune)).toList();
  }

  private static Path bog(String undermappe, int kommune) {
    return mappe.resolve(undermappe).resolve(kommune + "-" + BOG);
  }

  /** Writes on the sheet; what follows from it is LibreOffice's to calculate when it saves. */
  private static void skriv(int kommune, Skoen... skoen) throws IOException {
    Path aendret = bog(AENDRET, kommune);
    Files.createDirectories(aendret.getParent());
    try (XSSFWorkbook bog = aabn(bog(kommune));
        OutputStream ud = Files.newOutputStream(aendret)) {
      Sheet ark = bog.getSheet(OPFOELGNING);
      for (Skoen s : skoen) {
        Row raekke = raekke(ark, s.niveau());
        if (s.kroner() == null) {
          raekke.getCell(kolonne(ark, "Eget skøn")).setBlank();
        } else {
          raekke.getCell(kolonne(ark, "Eget skøn")).setCellValue(s.kroner());
        }
        raekke.getCell(kolonne(ark, "Bemærkning")).setCellValue(s.bemaerkning());
      }
      LibreOffice.glemVaerdier(bog);
      bog.write(ud);
    }
  }

  private static XSSFWorkbook aabn(Path fil) throws IOException {
    try (var ind = Files.newInputStream(fil)) {
      return new XSSFWorkbook(ind);
    }
  }

  private static Row hoved(Sheet ark) {
    return raekke(ark, "Niveau");
  }

  private static Row raekke(Sheet ark, String navn) {
    for (Row raekke : ark) {
      Cell celle = raekke.getCell(0);
      if (celle != null
          && celle.getCellType() == CellType.STRING
          && celle.getStringCellValue().equals(navn)) {
        return raekke;
      }
    }
    throw new AssertionError("no row " + navn);
  }

  private static int kolonne(Sheet ark, String navn) {
    for (Cell celle : hoved(ark)) {
      if (celle.getStringCellValue().equals(navn)) {
        return celle.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + navn);
  }

  /** A level's forecast, how it came about and the remark, as the workbook shows them. */
  private static List<String> vises(XSSFWorkbook bog, String niveau) {
    List<String> vises = new ArrayList<>();
    Sheet ark = bog.getSheet(OPFOELGNING);
    for (String navn : List.of("Eget skøn", "Metode", "Forventet i året", "Bemærkning")) {
      Cell celle = raekke(ark, niveau).getCell(kolonne(ark, navn));
      boolean tal =
          celle.getCellType() == CellType.NUMERIC
              || (celle.getCellType() == CellType.FORMULA
                  && celle.getCachedFormulaResultType() == CellType.NUMERIC);
      vises.add(tal ? oere(celle.getNumericCellValue()) : celle.getStringCellValue());
    }
    return vises;
  }

  private static String oere(double kroner) {
    return BigDecimal.valueOf(kroner).setScale(2, RoundingMode.HALF_UP).toString();
  }

  /** The follow-up's lines of noegletal.csv, of every area. */
  private static List<String> tal() throws IOException {
    return Files.readAllLines(bog(101).resolveSibling("noegletal.csv")).stream()
        .filter(l -> l.startsWith("budgetopfoelgning,"))
        .toList();
  }

  private static void staarDer() throws IOException {
    try (XSSFWorkbook bog = aabn(bog(101));
        XSSFWorkbook anden = aabn(bog(147))) {
      assertThat(vises(bog, PLEJE)).containsExactly("425000.50", "eget skøn", "425000.50", "–");
      assertThat(vises(bog, STED))
          .as("her own is gone: 390.000 spent and 276.666,67 promised")
          .containsExactly("–", "forbrug + disponeret", "666666.67", "lukker i maj");
      assertThat(vises(bog, FOREBYGGENDE))
          .containsExactly("–", "forbruget fremskrevet efter dage", "90000.00", NOTE);
      assertThat(vises(anden, PLEJE)).containsExactly("0.00", "eget skøn", "0.00", "ingen flere");
    }
    assertThat(tal())
        .contains(
            "budgetopfoelgning,101,2016,Børn og unge > Anbringelser > Plejefamilier,forventet,"
                + "425000.5,kr,,,ufuldstaendig");
  }

  @Test
  void naesteKoerselLaeserProjektmapperneSomLibreOfficeGemteDem() throws IOException {
    medBudget("budget: {filer: \"%s/*%s\", ark: %s}".formatted(GEMT, BOG, NAESTE));
    koer();
    staarDer();
    List<String> anden = tal();
    for (int kommune : KOMMUNER) {
      Files.copy(bog(kommune), mappe.resolve("anden-" + kommune + ".xlsx"));
    }
    medBudget("budget: {filer: \"anden-*.xlsx\", ark: %s}".formatted(NAESTE));
    koer();
    staarDer();
    assertThat(tal()).as("nothing was written in between").isEqualTo(anden);
  }

  @Test
  void naesteKoerselLaeserEnCsvFilGemtFraArket() throws IOException, InterruptedException {
    Path som = Files.createDirectory(mappe.resolve("csv"));
    LibreOffice.tilKontorCsv(som, boeger(GEMT));
    for (int kommune : KOMMUNER) {
      Files.copy(
          som.resolve("%d-noegletal-%s.csv".formatted(kommune, NAESTE)),
          mappe.resolve("budget" + kommune + ".csv"));
    }
    assertThat(Files.readString(mappe.resolve("budget101.csv"), WINDOWS))
        .as("semicolons, as an office here saves")
        .contains(";425000.50;");
    medBudget("budget: {filer: \"budget1*.csv\"}");
    koer();
    staarDer();
  }
}
