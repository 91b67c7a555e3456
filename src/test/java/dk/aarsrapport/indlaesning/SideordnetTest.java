package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Ordbog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideordnetTest {
  private static List<Genkendelse> kendt(String navn, String tekst) {
    return new Filkender(Ordbog.medfulgt())
        .kendAlt(navn, tekst.getBytes(StandardCharsets.UTF_8)).stream()
            .filter(k -> k.mangler().isEmpty())
            .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. kvt;2. kvt;3. kvt",
        "1. kvartal;2. kvartal;3. kvartal",
        "K1;K2;K3",
        "Q1;Q2;Q3",
        "Forbrug 1. kvt.;Forbrug 2. kvt.;Forbrug 3. kvt."
      })
  void kvartalerneLaeggesSammen(String kvartaler) {
    List<Genkendelse> kendt =
        kendt(
            "forbrug.csv",
            "Kommune;Regnskabsår;Funktion;" + kvartaler + "\n101;2016;5.28.20;1,00;2,00;3,00\n");
    assertThat(kendt)
        .extracting(k -> k.givne().get("beløb"))
        .containsExactly(kvartaler.replace(";", " + "));
    assertThat(kendt.get(0).hoved().celler(List.of("101", "2016", "5.28.20", "1,00", "", "3,00")))
        .last()
        .isEqualTo("4.00");
  }

  @Test
  void hvertAarHarSineKvartaler() {
    assertThat(
            kendt(
                "forbrug.csv",
                "Kommune;Funktion;2015K3;2015K4;2016K1;2016K2\n101;5.28.20;1,00;2,00;3,00;4,00\n"))
        .extracting(k -> k.givne().get("år") + " " + k.givne().get("beløb"))
        .containsExactly("=2015 2015K3 + 2015K4", "=2016 2016K1 + 2016K2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. kvt;1.-2. kvt;1.-3. kvt",
        "Åtd 1. kvt;Åtd 2. kvt;Åtd 3. kvt",
        "1. kvt;1. kvartal;2. kvt"
      })
  void kvartalerDerHarHinandenMedErIkkeEnSum(String kvartaler) {
    assertThat(
            kendt(
                "forbrug.csv",
                "Kommune;Regnskabsår;Funktion;"
                    + kvartaler
                    + "\n101;2016;5.28.20;1,00;2,00;3,00\n"))
        .isEmpty();
  }

  @Test
  void aaretTilDatoErIkkeMaanedernes() {
    assertThat(
            kendt(
                "forbrug.csv",
                "Kommune;Regnskabsår;Funktion;Åtd jan;Åtd feb;Åtd mar\n"
                    + "101;2016;5.28.20;1,00;2,00;3,00\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "København;Frederiksberg",
        "101;147",
        "101 København;147 Frederiksberg",
        "Forbrug København;Forbrug Frederiksberg",
        "Københavns Kommune;Frederiksberg Kommune"
      })
  void hverKommuneLaesesForSig(String kommuner) {
    List<Genkendelse> kendt =
        kendt("forbrug.csv", "År;Funktion;" + kommuner + "\n2016;5.28.20;1,00;2,00\n");
    assertThat(kendt)
        .extracting(k -> k.givne().get("kommunekode") + " " + k.givne().get("beløb"))
        .containsExactly(
            "=101 " + kommuner.split(";", -1)[0], "=147 " + kommuner.split(";", -1)[1]);
    assertThat(kendt).extracting(k -> k.hoved().udsnit()).containsExactly("101", "147");
  }

  @Test
  void flereIndsatserIRaekkenLaesesHverForSigHvorDerStaarEn() {
    List<Genkendelse> kendt =
        kendt(
            "indsatser.csv",
            "kommunekode;cpr;Indsats 1;Startdato 1;Slutdato 1;Indsats 2;Startdato 2;Slutdato 2\n"
                + "101;6605045003;plejefamilie;01-02-2015;31-01-2016;doegninstitution;01-02-2016;\n"
                + "101;6807085007;plejefamilie;01-03-2015;;;;\n");
    assertThat(kendt)
        .extracting(k -> k.givne().get("indsats") + " " + k.givne().get("slutdato") + " " + k.kun())
        .containsExactly(
            "Indsats 1 Slutdato 1 {Indsats 1=[*]}", "Indsats 2 Slutdato 2 {Indsats 2=[*]}");
    assertThat(kendt).extracting(k -> k.hoved().udsnit()).containsExactly("Indsats 1", "Indsats 2");
    assertThat(kendt).allMatch(k -> k.ubrugte().isEmpty());
  }

  @Test
  void enHaendelseDerManglerNogetVedSidenAfDenFoersteErIngen() {
    assertThat(
            kendt(
                "indsatser.csv",
                "kommunekode;cpr;indsats;startdato;slutdato;indsats2;startdato2\n"
                    + "101;6605045003;plejefamilie;01-02-2015;;doegninstitution;01-02-2016\n"))
        .hasSize(1)
        .allMatch(k -> k.kun().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dag;måned;år",
        "Modtaget dag;Modtaget måned;Modtaget år",
        "Modtagelsesdag;Modtagelsesmåned;Modtagelsesår"
      })
  void enDagITreKolonnerErEn(String dele) {
    List<Genkendelse> kendt =
        kendt(
            "underretninger.csv",
            "kommunekode;cpr;form;" + dele + "\n101;6605045003;skriftlig;2;feb;2015\n");
    assertThat(kendt)
        .extracting(k -> k.givne().get("modtaget"))
        .containsExactly(dele.replace(";", " + "));
    assertThat(
            kendt
                .get(0)
                .hoved()
                .celler(List.of("101", "6605045003", "skriftlig", "2", "feb", "2015")))
        .last()
        .isEqualTo("02-02-2015");
  }

  @Test
  void soeskendeVedSidenAfHinandenTagerDenUfoedteMed() {
    String hoved = "kommunekode;cpr barn 1;cpr barn 2;modtaget\n";
    String raekker = "101;6605045003;6101105011;02-02-2015\n101;6605045003;;03-02-2015\n";
    assertThat(kendt("underretninger.csv", hoved + raekker + "101;;;04-02-2015\n"))
        .extracting(k -> k.givne().get("cpr") + " " + k.kun())
        .containsExactly("cpr barn 1 {}", "cpr barn 2 {cpr barn 2=[*]}");
    assertThat(kendt("underretninger.csv", hoved + raekker + "101;;6101105011;04-02-2015\n"))
        .as("the first child alone is left out")
        .extracting(k -> k.givne().get("cpr") + " " + k.kun())
        .containsExactly("cpr barn 1 {cpr barn 1=[*]}", "cpr barn 2 {cpr barn 2=[*]}");
  }
}
