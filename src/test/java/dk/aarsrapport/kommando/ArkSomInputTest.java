package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with a sheet for each export: chosen by name, proposed, and told of in messages. */
class ArkSomInputTest {
  @TempDir private Path mappe;

  @BeforeEach
  void skrivBog() throws IOException {
    Files.createDirectory(mappe.resolve("udtraek"));
    try (XSSFWorkbook bog = new XSSFWorkbook();
        OutputStream ud = Files.newOutputStream(mappe.resolve("udtraek/fagsystem.xlsx"))) {
      raekke(bog.createSheet("Forside"), 0, "Udtræk fra fagsystemet");
      XSSFSheet sager = bog.createSheet("Sager");
      raekke(sager, 0, "kommunekode", "sagsnr", "cpr", "rådgiver", "startdato");
      raekke(sager, 1, "510", "S1", "6101055003", "Ida", "01-02-2016");
      XSSFSheet indsatser = bog.createSheet("Indsatser");
      raekke(indsatser, 0, "kommunekode", "cpr", "indsats", "startdato");
      raekke(indsatser, 1, "510", "6101055003", "plejefamilie", "01-02-2016");
      raekke(indsatser, 2, "510", "6101055003", "ukendt slags", "01-03-2016");
      bog.write(ud);
    }
  }

  private static void raekke(XSSFSheet ark, int nummer, String... celler) {
    Row raekke = ark.createRow(nummer);
    for (int i = 0; i < celler.length; i++) {
      raekke.createCell(i).setCellValue(celler[i]);
    }
  }

  private Proevekoersel.Udfald valider(String input) throws IOException {
    Files.writeString(
        mappe.resolve("rapport.yaml"),
        "aar: 2016\nkommuner: [510]\nafvisning: {hoejst_pct: 60}\ninput:\n" + input);
    return Proevekoersel.koer(
        "valider", "--config", mappe + "/rapport.yaml", "--ud", mappe.resolve("ud").toString());
  }

  @Test
  void toInputLaesesFraHverSitArkOgProblemerNaevnerArkOgRaekke() throws IOException {
    Proevekoersel.Udfald udfald =
        valider(
            """
              sager: {filer: udtraek/fagsystem.xlsx, ark: sager}
              indsatser: {filer: udtraek/fagsystem.xlsx, ark: Indsatser}
            """);
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(Files.readString(mappe.resolve("ud/datakvalitet.csv")))
        .contains("afvist,\"fagsystem.xlsx, ark «Indsatser»\",3,indsats,ukendt-indsats")
        .doesNotContain("flere-ark");
  }

  @Test
  void etArkDerIkkeFindesNaevnerArkene() throws IOException {
    Proevekoersel.Udfald udfald =
        valider("  sager: {filer: udtraek/fagsystem.xlsx, ark: Sagerne}\n");
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejl()).contains("mente du «Sager»? Arkene er Forside, Sager, Indsatser");
  }

  @Test
  void arkTilEnTekstfilStopper() throws IOException {
    Files.writeString(
        mappe.resolve("udtraek/sager.csv"), "kommunekode;sagsnr;cpr;startdato\n510;S;;\n");
    Proevekoersel.Udfald udfald = valider("  sager: {filer: udtraek/sager.csv, ark: Sager}\n");
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejl()).contains("linje 5", "sager.csv er ikke et regneark");
  }

  @Test
  void detSammeArkToGangeStopper() throws IOException {
    Files.copy(mappe.resolve("udtraek/fagsystem.xlsx"), mappe.resolve("udtraek/kopi.xlsx"));
    Proevekoersel.Udfald udfald = valider("  sager: {filer: udtraek/*.xlsx, ark: Sager}\n");
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejl()).contains("kopi.xlsx");
  }

  @Test
  void nyForeslaarEtArkTilHvertInputOgDetVirker() throws IOException {
    Proevekoersel.Udfald udfald =
        Proevekoersel.koer("ny", "--fra", mappe + "/udtraek", "--til", mappe + "/rapport.yaml");
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    String yaml = Files.readString(mappe.resolve("rapport.yaml"));
    assertThat(yaml).contains("ark: \"Sager\"", "ark: \"Indsatser\"").doesNotContain("Forside");
    Files.writeString(mappe.resolve("rapport.yaml"), yaml + "\nafvisning: {hoejst_pct: 60}\n");
    Proevekoersel.Udfald valideret =
        Proevekoersel.koer(
            "valider", "--config", mappe + "/rapport.yaml", "--ud", mappe.resolve("ud").toString());
    assertThat(valideret.kode()).as(valideret.fejl()).isZero();
  }
}
