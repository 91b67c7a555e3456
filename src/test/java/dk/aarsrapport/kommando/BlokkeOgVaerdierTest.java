package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of one input in blocks that are read each in its way, and cells that mean another word. */
class BlokkeOgVaerdierTest {
  @TempDir private Path mappe;

  private Proevekoersel.Udfald valider(String input) throws IOException {
    Files.writeString(
        mappe.resolve("a.csv"), "Barn;Hvad;Fra;Tvang\n6101055003;Alm.  Familie;01-02-2016;Ja\n");
    Files.writeString(
        mappe.resolve("b.csv"),
        "kommunekode;cpr;indsats;startdato;samtykke\n147;6202055004;kontaktperson;01-02-2016;ja\n");
    Files.writeString(mappe.resolve("rapport.yaml"), "aar: 2016\nkommuner: [101, 147]\n" + input);
    return Proevekoersel.koer(
        "valider", "--config", mappe + "/rapport.yaml", "--ud", mappe.resolve("ud").toString());
  }

  private static final String BLOKKE =
      """
      input:
        indsatser:
          - filer: a.csv
            kolonner: {kommunekode: "=101", cpr: Barn, indsats: Hvad, samtykke: Tvang}
            vaerdier: {samtykke: {ja: nej}, indsats: {"alm. familie": plejefamilie}}
          - {filer: b.csv}
      """;

  @Test
  void hverBlokLaesesPaaSinMaade() throws IOException {
    Proevekoersel.Udfald udfald = valider(BLOKKE);
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(Files.readString(mappe.resolve("ud/datakvalitet.csv")))
        .doesNotContain("afvist")
        .doesNotContain("advarsel,a.csv", "advarsel,b.csv");
  }

  @Test
  void udenVaerdienErIndsatsenUkendt() throws IOException {
    valider(BLOKKE.replace(", indsats: {\"alm. familie\": plejefamilie}", ""));
    assertThat(Files.readString(mappe.resolve("ud/afvist/datakvalitet.csv")))
        .contains("ukendt-indsats");
  }

  @Test
  void raekkerMedEnVaerdiDerIkkeSkalMedUdelades() throws IOException {
    Proevekoersel.Udfald udfald =
        valider(BLOKKE.replace("\"alm. familie\": plejefamilie", "\"alm. familie\": udelad"));
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(Files.readString(mappe.resolve("ud/datakvalitet.csv")))
        .contains("oplysning,a.csv", "udeladt-vaerdi")
        .doesNotContain("afvist");
  }

  @Test
  void enVaerdiDerIntetSigerErTomHvorDetMaaVaereTomt() throws IOException {
    Proevekoersel.Udfald udfald =
        valider(BLOKKE.replace("samtykke: {ja: nej}", "samtykke: {ja: \"\"}"));
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(Files.readString(mappe.resolve("ud/datakvalitet.csv"))).doesNotContain("ja-nej");
  }

  private void log() throws IOException {
    Files.writeString(
        mappe.resolve("log.csv"),
        """
        kommunekode;cpr;hvad;art;fra;sagsnr
        101;6101055003;Plejefamilie;Indsats;01-02-2016;
        101;6101055003;;Sag;01-01-2016;S1
        101;6101055003;;SAG ;01-03-2016;
        101;fejl;;Notat;;
        """);
  }

  @Test
  void kunDeRaekkerDerSigerDetLaeses() throws IOException {
    log();
    Proevekoersel.Udfald udfald =
        valider(
            """
            input:
              indsatser: {filer: log.csv, kolonner: {indsats: hvad, startdato: fra}, kun: {Art: Indsats}}
              sager: {filer: log.csv, kolonner: {startdato: fra}, kun: {art: [sag], sagsnr: "*"}}
            """);
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    assertThat(udfald.ud())
        .contains("log.csv: 4 rækker læst, 1 brugt, 3 udeladt, 0 afvist")
        .doesNotContain("2 brugt");
    assertThat(Files.readString(mappe.resolve("ud/datakvalitet.csv")))
        .contains("andre-raekker")
        .contains("ulaest-slags", "ikke i noget tal: «Notat» (1)\"")
        .doesNotContain("afvist,");
  }

  @Test
  void kunEnOverskriftSomFilenHar() throws IOException {
    log();
    Proevekoersel.Udfald udfald =
        valider(
            "input:\n  sager: {filer: log.csv, kolonner: {startdato: fra}, kun: {slags: [Sag]}}\n");
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejl()).contains("log.csv har ingen overskrift «slags»");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{indsats: {x: plejefamlie}} | linje 4 | «plejefamlie» kan ikke stå i kolonnen «indsats»;"
            + " mente du «plejefamilie»?",
        "{indsat: {x: plejefamilie}} | linje 4 | «indsat» er ikke en kolonne i indsatser; mente du"
            + " «indsats»?",
        "{samtykke: {Uden: måske}} | linje 4 | «måske» kan ikke stå i kolonnen «samtykke»"
      })
  void detDerIkkeKanStaaDerNaevnesMedDetNaermeste(String vaerdier, String linje, String besked)
      throws IOException {
    Proevekoersel.Udfald udfald =
        valider("input: {indsatser: b.csv}\nvaerdier: {indsatser: " + vaerdier + "}\n");
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejl()).contains(linje, besked);
  }

  @Test
  void etUkendtInputOgEtDerIkkeErMed() throws IOException {
    String input = "input: {indsatser: b.csv}\nvaerdier: {%s: {team: {A: B}}}\n";
    assertThat(valider(input.formatted("indsatsr")).fejl()).contains("mente du «indsatser»?");
    assertThat(valider(input.formatted("sager")).fejl()).contains("«sager» står ikke under input");
  }

  @Test
  void enFilIToBlokkeStopper() throws IOException {
    Proevekoersel.Udfald udfald =
        valider("input:\n  indsatser:\n    - {filer: b.csv}\n    - {filer: \"b*.csv\"}\n");
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejl()).contains("b.csv står i to af blokkene");
  }
}
