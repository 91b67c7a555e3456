package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The work list of bad rows: what to mend, what it is in the system, and which numbers it may move.
 */
class ArbejdslistenTest {
  private static final String CPR = "6101055003";

  @TempDir private Path mappe;

  @BeforeEach
  void valider() throws IOException {
    Files.writeString(
        mappe.resolve("indsatser.csv"),
        String.join(
                "\n",
                "kommunekode;cpr;indsats;startdato;slutdato;sagsnr",
                "510;6101055003;plejefamilie;01-02-2016;;S1",
                "510;6202055004;plejefamilie;01-02-2016;;S2",
                "510;6303055005;plejefamlie alm;01-05-2016;;S3",
                "510;6303055005;plejefamlie alm;01-06-2016;30-06-2016;S3",
                "510;6101055003;aflastning;01-06-2016;01-05-2016;S1",
                "x;6101055003;aflastning;01-06-2016;01-07-2016;S1",
                "657;6505055006;plejefamilie;01-02-2016;;S9")
            + "\n");
    valider("510, 657");
  }

  private void valider(String kommuner) throws IOException {
    Files.writeString(
        mappe.resolve("rapport.yaml"),
        """
        aar: 2016
        kommuner: [%s]
        opgjort_fra: 2015-01-01
        skaeringsdatoer: [2015-12-31, 2016-06-15, 2016-12-31]
        afvisning: {hoejst_pct: 80}
        input: {indsatser: indsatser.csv}
        """
            .formatted(kommuner));
    Proevekoersel.Udfald udfald =
        Proevekoersel.koer(
            "valider", "--config", mappe + "/rapport.yaml", "--ud", mappe.resolve("ud").toString());
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
  }

  private List<List<String>> ark(String navn) throws IOException {
    DataFormatter tekst = new DataFormatter(java.util.Locale.ROOT);
    List<List<String>> raekker = new ArrayList<>();
    try (XSSFWorkbook bog =
        new XSSFWorkbook(Files.newInputStream(mappe.resolve("ud/datakvalitet.xlsx")))) {
      XSSFSheet ark = bog.getSheet(navn);
      for (Row raekke : ark) {
        List<String> celler = new ArrayList<>();
        raekke.forEach(celle -> celler.add(tekst.formatCellValue(celle)));
        raekker.add(celler);
      }
    }
    return raekker;
  }

  private List<String> beroert(String noegletal, String omraade, String periode)
      throws IOException {
    return ark("Berørte tal").stream()
        .filter(r -> r.subList(1, 4).equals(List.of(noegletal, omraade, periode)))
        .findFirst()
        .map(r -> r.subList(5, 8))
        .orElse(List.of());
  }

  @Test
  void enVaerdiPaaFlereRaekkerErEnLinjeMedDetNaermesteKendteOgLinjenTilKoerselsfilen()
      throws IOException {
    assertThat(ark("Værdier").get(1))
        .startsWith(
            "indsatser",
            "indsats",
            "plejefamlie alm",
            "2",
            "plejefamilie-almen",
            "vaerdier: {indsatser: {indsats: {\"plejefamlie alm\": plejefamilie-almen}}}");
  }

  @Test
  void raekkenSigerSitSagsnummerSinKommuneOgHvadDerStaarUdenCpr() throws IOException {
    List<String> raekke =
        ark("Problemer").stream()
            .filter(r -> r.contains("slut-foer-start"))
            .findFirst()
            .orElseThrow();
    assertThat(raekke)
        .contains("510", "2016", "S1")
        .anyMatch(celle -> celle.contains("startdato: 01-06-2016; slutdato: 01-05-2016"));
    assertThat(ark("Problemer").toString()).doesNotContain(CPR);
    assertThat(ark("Problemer").get(0)).contains("udført");
  }

  @Test
  void beroerteTalTaellerRaekkerMedSammeOmraadeOgDageDerRoererPerioden() throws IOException {
    // two unknown types (from May, in June), one that ends before it starts (May to June), one of
    // nobody's in June
    assertThat(beroert("anbragte", "510", "2016-06-15")).containsExactly("3", "2", "5");
    assertThat(beroert("anbragte", "510", "2016-12-31")).containsExactly("1", "2", "3");
    assertThat(beroert("anbragte-i-aaret", "510", "2016")).containsExactly("4", "2", "6");
    assertThat(beroert("anbragte-i-aaret", "657", "2016")).containsExactly("1", "1", "2");
    assertThat(beroert("anbragte", "657", "2016-12-31")).isEmpty();
    assertThat(beroert("anbragte-i-aaret", "landet", "2016")).containsExactly("4", "3", "7");
  }

  @Test
  void oversigtenSigerHvadDerSkalRettesFoerstOgHvadDetAendrer() throws IOException {
    assertThat(ark("Oversigt").stream().map(r -> String.join(" ", r)))
        .anyMatch(l -> l.startsWith("4 af 7 læste rækker er afvist"))
        .anyMatch(
            l ->
                l.startsWith(
                    "Ret først: «plejefamlie alm» i indsatser, kolonnen indsats: 2 rækker"))
        .anyMatch(
            l ->
                l.startsWith(
                    "Se så på (afvist): slutdatoen ligger før startdatoen; indsatser.csv, linje 6."
                        + " Ret"))
        .noneMatch(l -> l.contains("slut-foer-start"))
        .anyMatch(l -> l.startsWith("De afviste rækker kan høre til"));
  }

  @Test
  void enVaerdiUdenNaermesteSigerHvadDerKanStaa() throws IOException {
    Path fil = mappe.resolve("indsatser.csv");
    Files.writeString(fil, Files.readString(fil).replace("plejefamlie alm", "Qwxz 17"));
    valider("510, 657");
    assertThat(ark("Værdier").get(1))
        .contains("Qwxz 17", "2")
        .anyMatch(
            celle ->
                celle.startsWith(
                        "Skriv i kørselsfilen vaerdier: {indsatser: {indsats: {\"Qwxz 17\"")
                    && celle.endsWith("udelad, hvis rækkerne ikke skal med"));
  }

  /** What all municipalities have is what the only one has. */
  @Test
  void medEnKommuneNaevnerOversigtenHvertBeroertTalEnGang() throws IOException {
    Path fil = mappe.resolve("indsatser.csv");
    Files.write(fil, Files.readAllLines(fil).stream().filter(l -> !l.startsWith("657")).toList());
    valider("510");
    List<String> naevnte =
        ark("Oversigt").stream()
            .map(r -> String.join(" ", r))
            .filter(l -> l.contains(", højst "))
            .toList();
    assertThat(naevnte).hasSize(2).allMatch(l -> l.contains(", 510, "));
  }
}
