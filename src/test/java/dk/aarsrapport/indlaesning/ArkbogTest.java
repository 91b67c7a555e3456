package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.forloeb.Sag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks as they come: what is in a cell is read as the cell holds it, and the rest is said. */
class ArkbogTest {
  private static final String[] SAGER = {"kommunekode", "sagsnr", "cpr", "startdato", "slutdato"};

  private static byte[] bog(Consumer<XSSFWorkbook> indhold) throws IOException {
    try (XSSFWorkbook bog = new XSSFWorkbook()) {
      indhold.accept(bog);
      ByteArrayOutputStream ud = new ByteArrayOutputStream();
      bog.write(ud);
      return ud.toByteArray();
    }
  }

  private static Row raekke(XSSFSheet ark, int nummer, Object... celler) {
    Row raekke = ark.createRow(nummer - 1);
    for (int i = 0; i < celler.length; i++) {
      Cell celle = raekke.createCell(i);
      if (celler[i] instanceof Number tal) {
        celle.setCellValue(tal.doubleValue());
      } else if (celler[i] instanceof LocalDate dato) {
        CellStyle stil = ark.getWorkbook().createCellStyle();
        stil.setDataFormat(ark.getWorkbook().createDataFormat().getFormat("dd-mm-yyyy"));
        celle.setCellValue(dato);
        celle.setCellStyle(stil);
      } else if (celler[i] != null) {
        celle.setCellValue(celler[i].toString());
      }
    }
    return raekke;
  }

  private static Proevelaesning<Barneraekke> laes(byte[] bog) throws IOException {
    return Proevelaesning.af(new Sagseksport(Proevelaesning.KONTEKST), bog);
  }

  private static Sag sag(Proevelaesning<Barneraekke> laest, int nummer) {
    return (Sag) laest.raekker().get(nummer).haendelse();
  }

  private static List<String> noter(byte[] bog, String ark) throws IOException {
    return valg(bog, ark).noter().stream().map(Dataproblem::regel).toList();
  }

  private static Arkvalg valg(byte[] bog, String ark) throws IOException {
    return Arkvalg.af("bog.xlsx", new ByteArrayInputStream(bog), ark).orElseThrow();
  }

  private static String tekst(byte[] bog, String ark) throws IOException {
    try (InputStream ind = Pakning.aabn(new ByteArrayInputStream(bog), ark)) {
      return new String(ind.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void enCprSomTalEnDatocelleOgEnTitelOverOverskriftenLaesesSomIenTekstfil() throws IOException {
    byte[] bog =
        bog(
            b -> {
              XSSFSheet ark = b.createSheet("Sager");
              raekke(ark, 1, "Udtræk af sager");
              raekke(ark, 3, (Object[]) SAGER);
              raekke(ark, 4, 101, "S1", 6601104234L, LocalDate.of(2016, 2, 29));
              raekke(ark, 6, "0101", "S2", 6701104321L, 42430, "2016-12-31");
            });
    Proevelaesning<Barneraekke> laest = laes(bog);
    assertThat(laest.problemer()).isEmpty();
    assertThat(laest.linjer()).containsExactly(4L, 6L);
    assertThat(sag(laest, 0).start()).isEqualTo(LocalDate.of(2016, 2, 29));
    assertThat(sag(laest, 1).start()).isEqualTo(LocalDate.of(2016, 3, 1));
  }

  @Test
  void etTalStaarSomCellenHarDetUdenStoejOgUdenAtBlivetTilTusinder() throws IOException {
    byte[] bog =
        bog(
            b -> {
              XSSFSheet ark = b.createSheet("A");
              raekke(ark, 1, 1.234, 0.1 + 0.2, 1234567.891, -5, 1e15, 12.5, 1e-7);
              CellStyle pct = b.createCellStyle();
              pct.setDataFormat(b.createDataFormat().getFormat("0%"));
              Cell celle = ark.getRow(0).createCell(7);
              celle.setCellValue(0.025);
              celle.setCellStyle(pct);
              ark.getRow(0).createCell(8).setCellValue(true);
            });
    assertThat(tekst(bog, ""))
        .isEqualTo("1.2340;0.3;1234567.8910;-5;1000000000000000;12.5;0.0000001;2.5 %;true\n");
  }

  @Test
  void enEnhedSomTalformatetSkriverStaarVedTalletMedmindreDetOgsaaSkalerer() throws IOException {
    List<String> formater =
        List.of(
            "#,##0.00000\" t.kr.\"",
            "0.0\\ \"mio. kr.\";[Red]-0.0\\ \"mio. kr.\"",
            "#,##0_ [$t.kr.-406]",
            "\"tkr. \"#,##0",
            "#,##0, \"t.kr.\"",
            "0.00,,\\ \"mio. kr.\"",
            "#,##0.00\\ \"kr.\"",
            "0\" stk.\"",
            "#,##0");
    byte[] bog =
        bog(
            b -> {
              Row raekke = b.createSheet("A").createRow(0);
              for (String format : formater) {
                CellStyle stil = b.createCellStyle();
                stil.setDataFormat(b.createDataFormat().getFormat(format));
                Cell celle = raekke.createCell(Math.max(0, raekke.getLastCellNum()));
                celle.setCellValue(1000);
                celle.setCellStyle(stil);
              }
            });
    assertThat(tekst(bog, ""))
        .isEqualTo("1000 t.kr.;1000 mio. kr.;1000 t.kr.;1000 tkr.;1000;1000;1000;1000;1000\n");
  }

  @Test
  void datoerTaellesFra1904HvorArbejdsbogenGoer() throws IOException {
    byte[] bog =
        bog(
            b -> {
              b.getCTWorkbook().getWorkbookPr().setDate1904(true);
              raekke(b.createSheet("A"), 1, LocalDate.of(2016, 2, 29), "x");
            });
    assertThat(tekst(bog, "")).isEqualTo("2016-02-29;x\n");
  }

  @Test
  void enFormelLaesesSomSinVaerdiOgEnUberegnetSiges() throws IOException {
    byte[] bog =
        bog(
            b -> {
              XSSFSheet ark = b.createSheet("A");
              Row raekke = raekke(ark, 1, 2, 3);
              raekke.createCell(2).setCellFormula("A1*B1");
              b.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(raekke.getCell(2));
              raekke(ark, 2, 2, 3).createCell(2).setCellFormula("A2*B2");
              Row fejl = raekke(ark, 3, 2, 0);
              fejl.createCell(2).setCellFormula("A3/B3");
              b.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(fejl.getCell(2));
            });
    List<String> linjer = tekst(bog, "").lines().toList();
    assertThat(linjer.get(0)).isEqualTo("2;3;6");
    assertThat(linjer.get(2)).isEqualTo("2;0;#DIV/0!");
    assertThat(noter(uberegnet(bog), "")).containsExactly("formel-uden-vaerdi");
  }

  /** POI gives every formula a value; a program that does not leaves the element out. */
  private static byte[] uberegnet(byte[] bog) throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    try (java.util.zip.ZipInputStream ind =
            new java.util.zip.ZipInputStream(new ByteArrayInputStream(bog));
        ZipOutputStream zip = new ZipOutputStream(ud)) {
      for (ZipEntry del = ind.getNextEntry(); del != null; del = ind.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(del.getName()));
        byte[] indhold = ind.readAllBytes();
        zip.write(
            del.getName().equals("xl/worksheets/sheet1.xml")
                ? new String(indhold, StandardCharsets.UTF_8)
                    .replaceAll("(<f>A2\\*B2</f>)<v>[^<]*</v>", "$1")
                    .getBytes(StandardCharsets.UTF_8)
                : indhold);
      }
    }
    return ud.toByteArray();
  }

  @Test
  void enOverskriftFletetOverToRaekkerLaesesIBegge() throws IOException {
    byte[] bog =
        bog(
            b -> {
              XSSFSheet ark = b.createSheet("Sager");
              raekke(ark, 1, "kommunekode", "sagsnr", "cpr", "Periode");
              raekke(ark, 2, null, null, null, "startdato", "slutdato");
              for (int kolonne = 0; kolonne < 3; kolonne++) {
                ark.addMergedRegion(new CellRangeAddress(0, 1, kolonne, kolonne));
              }
              ark.addMergedRegion(new CellRangeAddress(0, 0, 3, 4));
              raekke(ark, 3, 101, "S1", "6601104234", "01-02-2016", "01-03-2016");
            });
    assertThat(laes(bog).problemer()).isEmpty();
    assertThat(laes(bog).raekker()).hasSize(1);
  }

  @Test
  void skjulteRaekkerLaesesOgSigesOgFlereTabellerSpoergesDerOm() throws IOException {
    byte[] bog =
        bog(
            b -> {
              XSSFSheet ark = b.createSheet("Nord");
              raekke(ark, 1, (Object[]) SAGER);
              raekke(ark, 2, 101, "S1", "6601104234", "01-02-2016").setZeroHeight(true);
              XSSFSheet syd = b.createSheet("Syd");
              raekke(syd, 1, (Object[]) SAGER);
              raekke(syd, 2, 147, "S2", "6601104234", "01-02-2017");
              raekke(b.createSheet("Noter"), 1, "Kun tekst");
              raekke(b.createSheet("Skjult"), 1, "a", "b");
              b.setSheetHidden(3, true);
            });
    assertThat(laes(bog).raekker()).hasSize(1);
    assertThat(valg(bog, "").fil()).isEqualTo("bog.xlsx, ark «Nord»");
    assertThat(noter(bog, "")).containsExactly("skjulte-raekker", "flere-ark");
    assertThat(valg(bog, "").noter().get(1).besked()).contains("«Syd»").doesNotContain("Noter");
    assertThat(noter(bog, "syd")).isEmpty();
    assertThat(tekst(bog, "Syd")).contains("147;S2");
    assertThat(Arkvalg.tabeller("bog.xlsx", new ByteArrayInputStream(bog)))
        .containsExactly("Nord", "Syd");
    assertThatThrownBy(() -> valg(bog, "Sdy"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessage(
            "bog.xlsx har intet ark «Sdy»; mente du «Syd»? Arkene er Nord, Syd, Noter, Skjult");
  }

  @Test
  void etAfhuggetEtMedMakroerEtMedAdgangskodeOgEnBombeAfvisesMedEnLinje() throws Exception {
    byte[] bog = bog(b -> raekke(b.createSheet("A"), 1, "a", "b"));
    assertThatThrownBy(() -> valg(Arrays.copyOf(bog, bog.length / 2), ""))
        .isInstanceOf(Brugerfejl.class)
        .hasMessage("bog.xlsx er ikke en hel Excel-fil; hent den igen");

    byte[] makro =
        bog(
            b -> {
              raekke(b.createSheet("A"), 1, "a", "b");
              b.setWorkbookType(org.apache.poi.xssf.usermodel.XSSFWorkbookType.XLSM);
            });
    assertThatThrownBy(() -> valg(makro, ""))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("makroer");

    byte[] laast = laast(bog);
    assertThat(Fremmedformat.af(Arrays.copyOf(laast, Math.min(laast.length, Filhoved.BYTES))))
        .contains(Fremmedformat.LAAST);

    assertThatThrownBy(() -> valg(bombe(bog), ""))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("fylder langt mere udpakket");
  }

  private static byte[] laast(byte[] bog) throws Exception {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    try (POIFSFileSystem fs = new POIFSFileSystem()) {
      Encryptor laas = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      laas.confirmPassword("hemmeligt");
      try (var krypteret = laas.getDataStream(fs)) {
        krypteret.write(bog);
      }
      fs.writeFilesystem(ud);
    }
    return ud.toByteArray();
  }

  /** A sheet of 200 MB of spaces in a file of some 200 KB. */
  private static byte[] bombe(byte[] bog) throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    byte[] tomt = new byte[1 << 20];
    Arrays.fill(tomt, (byte) ' ');
    try (java.util.zip.ZipInputStream ind =
            new java.util.zip.ZipInputStream(new ByteArrayInputStream(bog));
        ZipOutputStream zip = new ZipOutputStream(ud)) {
      for (ZipEntry del = ind.getNextEntry(); del != null; del = ind.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(del.getName()));
        String indhold = new String(ind.readAllBytes(), StandardCharsets.UTF_8);
        int her = del.getName().equals("xl/worksheets/sheet1.xml") ? indhold.indexOf("<row") : -1;
        zip.write(indhold.substring(0, Math.max(0, her)).getBytes(StandardCharsets.UTF_8));
        for (int mb = 0; her >= 0 && mb < 200; mb++) {
          zip.write(tomt);
        }
        zip.write(indhold.substring(Math.max(0, her)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return ud.toByteArray();
  }

  @Test
  void enZipUdenArbejdsbogErIngen() {
    assertThatThrownBy(
            () -> {
              ByteArrayOutputStream ud = new ByteArrayOutputStream();
              try (ZipOutputStream zip = new ZipOutputStream(ud)) {
                zip.putNextEntry(new ZipEntry("xl/noget.xml"));
                zip.write(1);
              }
              valg(ud.toByteArray(), "");
            })
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("Excel-fil");
  }
}
