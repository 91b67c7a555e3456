package dk.aarsrapport.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndsatstyperTest {
  private static final LocalDate DAG = LocalDate.of(2016, 1, 31);
  private static final Indsatstyper MEDFULGTE = Indsatstyper.medfulgte();

  private static String kode(String tekst) {
    return MEDFULGTE.find(tekst, DAG).map(Indsatstype::kode).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plejefamilie-almen | plejefamilie-almen",
        "Almen plejefamilie | plejefamilie-almen",
        "ALMEN  PLEJEFAMILIE | plejefamilie-almen",
        "Døgninstitution | doegninstitution",
        "doegninstitution | doegninstitution",
        "Praktisk pædagogisk eller anden støtte i hjemmet | praktisk-paedagogisk-stoette",
        "SEL § 52, stk. 3, nr. 3 | familiebehandling",
        "§ 52, stk. 3, nr. 3 | familiebehandling",
        "§52 stk3 nr3 | familiebehandling",
        "SEL-52-3.3 | familiebehandling",
        "52,3 nr 3 | familiebehandling",
        "52.3.3 | familiebehandling",
        "Servicelovens § 52, stk. 3, nr. 3 | familiebehandling",
        "BL § 32, stk. 1, nr. 5 | familiebehandling",
        "BL-32-1.5 | familiebehandling",
        "barnets lov § 32, stk. 1, nr. 5 | familiebehandling",
        "§ 11, stk. 3 | anden-forebyggende",
        "§ 11, stk. 3, nr. 1 | konsulentbistand",
        "§ 52 a | oekonomisk-stoette",
        "52a | oekonomisk-stoette",
        "SEL 54 | stoetteperson-foraeldre",
        "BL 75 | stoetteperson-foraeldre",
        "SEL § 66, stk. 1, nr. 5 | opholdssted",
        "BL § 43, stk. 1, nr. 6 | boerne-og-ungehjem",
        "Børne- og ungehjem | boerne-og-ungehjem",
        "43,1 nr. 7 | kost-efterskole",
        "§\u00A052,\u00A0stk.\u00A03,\u00A0nr.\u00A06 | kontaktperson",
        "Lov om social service § 52, stk. 3, nr. 6 | kontaktperson",
        "Lov om social service, § 52, stk. 3, nr. 6 | kontaktperson",
        "Lov om barnets § 32, stk. 1, nr. 5 | familiebehandling",
        "Lov om barnets lov § 32, stk. 1, nr. 5 | familiebehandling",
        "Barnets lov, § 32, stk. 1, nr. 5 | familiebehandling",
        "§ 52, stk. 3, nr. 03 | familiebehandling",
        "§ 52, stk. 03, nr. 06 | kontaktperson",
        "§ 52, stk. 3, pkt. 6 | kontaktperson",
        "SEL § 52, stk. 3 pkt 6 | kontaktperson",
        "§ 76, stk. 3, nr. 1 | eftervaern-doegnophold"
      })
  void kodeNavnOgParagraf(String tekst, String kode) {
    assertThat(kode(tekst)).isEqualTo(kode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "§", "tryllekunst", "SEL § 999", "52", "pleje", "SEL"})
  void ukendte(String tekst) {
    assertThat(kode(tekst)).isEmpty();
  }

  @Test
  void enParagrafTilFlereTyperErIngenAfDem() {
    Indsatstyper typer =
        Indsatstyper.laes(
            "egne.csv",
            """
            indsats;navn;trin;gruppe;anbringelse;paragraf_bl
            opholdssted;Opholdssted;6;institution;ja;43,1 nr. 6
            doegninstitution;Døgninstitution;6;institution;ja;43,1 nr. 6
            """);
    assertThat(typer.find("BL § 43, stk. 1, nr. 6", DAG)).isEmpty();
    assertThat(typer.find("opholdssted", DAG)).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "konsulentbistand, 2, forebyggende, false",
    "raadgivning, 2, forebyggende, false",
    "netvaerksgruppe, 2, forebyggende, false",
    "familieplanlaegning, 2, forebyggende, false",
    "anden-forebyggende, 2, forebyggende, false",
    "dagbehandling, 3, forebyggende-foranstaltninger, false",
    "praktisk-paedagogisk-stoette, 3, forebyggende-foranstaltninger, false",
    "familiebehandling, 3, forebyggende-foranstaltninger, false",
    "kontaktperson, 3, forebyggende-foranstaltninger, false",
    "aflastning, 3, forebyggende-foranstaltninger, false",
    "praktik, 3, forebyggende-foranstaltninger, false",
    "oekonomisk-stoette, 3, forebyggende-foranstaltninger, false",
    "anden-hjaelp, 3, forebyggende-foranstaltninger, false",
    "doegnophold-familie, 3, doegnophold-familie, false",
    "eget-vaerelse, 3, hjemmebaseret-anbringelse, true",
    "stoetteperson-foraeldre, 3, foraeldrerettet, false",
    "netvaerksplejefamilie, 4, netvaerkspleje, true",
    "plejefamilie, 5, familiepleje, true",
    "plejefamilie-almen, 5, familiepleje, true",
    "plejefamilie-forstaerket, 5, familiepleje, true",
    "plejefamilie-specialiseret, 5, familiepleje, true",
    "plejefamilie-kommunal, 5, familiepleje, true",
    "opholdssted, 6, institution, true",
    "boerne-og-ungehjem, 6, institution, true",
    "doegninstitution, 6, institution, true",
    "sikret-doegninstitution, 6, institution, true",
    "kost-efterskole, 6, institution, true",
    "oekonomisk-stoette-forebyggende, 0, forebyggende, false",
    "fritidsaktivitet, 0, forebyggende, false",
    "permanent-anbringelse, 0, uoplyst-sted, true",
    "eftervaern-doegnophold, 0, eftervaern, true",
    "eftervaern-kontaktperson, 0, eftervaern, false"
  })
  void hverTypeIKontrakten(String kode, int trin, String gruppe, boolean anbringelse) {
    Indsatstype type = MEDFULGTE.find(kode, DAG).orElseThrow();
    assertThat(type.trin()).isEqualTo(trin);
    assertThat(type.gruppe()).isEqualTo(gruppe);
    assertThat(type.anbringelse()).isEqualTo(anbringelse);
  }

  @ParameterizedTest
  @CsvSource({
    "1, plejefamilie, plejefamilie-almen",
    "2, plejefamilie-kommunal, plejefamilie-forstaerket",
    "3, netvaerksplejefamilie, plejefamilie-specialiseret",
    "4, eget-vaerelse, netvaerksplejefamilie",
    "5, opholdssted, eget-vaerelse",
    "6, doegninstitution, opholdssted",
    "7, kost-efterskole, doegninstitution",
    "8, , kost-efterskole"
  })
  void paragraf66ErNummereretAnderledesFraJuli2019(int nr, String foer, String efter) {
    for (String tekst : List.of("SEL § 66, stk. 1, nr. %d", "SEL-66-1.%d", "66,1 nr %d")) {
      String paragraf = tekst.formatted(nr);
      assertThat(MEDFULGTE.find(paragraf, LocalDate.of(2019, 6, 30)).map(Indsatstype::kode))
          .isEqualTo(Optional.ofNullable(foer));
      assertThat(MEDFULGTE.find(paragraf, LocalDate.of(2019, 7, 1)).map(Indsatstype::kode))
          .contains(efter);
      assertThat(MEDFULGTE.find(paragraf, LocalDate.of(2024, 5, 1)).map(Indsatstype::kode))
          .contains(efter);
    }
  }

  @Test
  void barnetsLovsParagrafferGaelderOgsaaIndsatserDerBegyndteFoer() {
    assertThat(MEDFULGTE.find("BL § 43, stk. 1, nr. 4", LocalDate.of(2018, 1, 1)))
        .map(Indsatstype::kode)
        .contains("netvaerksplejefamilie");
  }

  @Test
  void etNummerSkifterKunForDemDerLoeberOverSkiftet() {
    String nr4 = "§ 66, stk. 1, nr. 4";
    LocalDate start = LocalDate.of(2018, 1, 1);
    LocalDate skift = LocalDate.of(2019, 7, 1);
    assertThat(MEDFULGTE.skift(nr4, start, LocalDate.MAX)).contains(skift);
    assertThat(MEDFULGTE.skift(nr4, start, skift)).contains(skift);
    assertThat(MEDFULGTE.skift(nr4, start, skift.minusDays(1))).isEmpty();
    assertThat(MEDFULGTE.skift(nr4, skift, LocalDate.MAX)).isEmpty();
    assertThat(MEDFULGTE.skift("eget-vaerelse", start, LocalDate.MAX)).isEmpty();
    assertThat(MEDFULGTE.skift("§ 52, stk. 3, nr. 3", start, LocalDate.MAX)).isEmpty();
  }

  @Test
  void nummereringenErDagens() {
    assertThat(MEDFULGTE.nummerering("§ 66, stk. 1, nr. 8", LocalDate.of(2018, 1, 1)))
        .isEqualTo(
            "nr. 1 Plejefamilie, nr. 2 Kommunal plejefamilie, nr. 3 Netværksplejefamilie, nr. 4 Eget"
                + " værelse, kollegium eller kollegielignende opholdssted, nr. 5 Opholdssted, nr. 6"
                + " Døgninstitution, nr. 7 Kost- eller efterskole, fri fagskole");
    assertThat(MEDFULGTE.nummerering("§ 66, stk. 1, nr. 9", LocalDate.of(2021, 1, 1)))
        .startsWith("nr. 1 Almen plejefamilie, nr. 2")
        .endsWith("nr. 8 Kost- eller efterskole, fri fagskole");
    assertThat(MEDFULGTE.nummerering("tryllekunst", LocalDate.of(2021, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SEL § 68 a | permanent-anbringelse",
        "68a | permanent-anbringelse",
        "BL § 67 | permanent-anbringelse",
        "Ungdomskriminalitetslovens § 13 | ungdomskriminalitet-forloeb",
        "lov om bekæmpelse af ungdomskriminalitet § 13, stk. 1 | ungdomskriminalitet-forloeb",
        "UKL § 14 | ungdomskriminalitet-anbringelse",
        "§ 14 i lov om bekæmpelse af ungdomskriminalitet | ungdomskriminalitet-anbringelse",
        "SEL § 11, stk. 4 | oekonomisk-stoette-forebyggende",
        "BL § 35, stk. 1 | oekonomisk-stoette-forebyggende",
        "SEL-11-6 | fritidsaktivitet",
        "BL § 35, stk. 3 | fritidsaktivitet"
      })
  void paragrafferUdenForTrappen(String tekst, String kode) {
    assertThat(MEDFULGTE.find(tekst, LocalDate.of(2021, 3, 1)).map(Indsatstype::kode))
        .contains(kode);
  }

  @Test
  void ungdomskriminalitetslovenBegynderI2019() {
    assertThat(MEDFULGTE.find("UKL § 14", LocalDate.of(2018, 12, 31))).isEmpty();
    assertThat(MEDFULGTE.find("§ 14", LocalDate.of(2021, 1, 1))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "eget-vaerelse, 5.28.20, 005",
    "netvaerksplejefamilie, 5.28.22, 005",
    "plejefamilie-kommunal, 5.28.22, 003",
    "doegninstitution, 5.28.23, 002",
    "fritidsaktivitet, 5.28.21, 017",
    "sikret-doegninstitution, 5.28.24, ''"
  })
  void hverTypeHarSinKonto(String kode, String funktion, String gruppering) {
    Indsatstype type = MEDFULGTE.find(kode, DAG).orElseThrow();
    assertThat(MEDFULGTE.konto(type, DAG)).contains(new Kontonummer(funktion, gruppering, 1, ""));
  }

  @Test
  void kontoenErStartdagensOgEgenTabelUdenKontiHarIngen() {
    String hoved = "indsats;navn;trin;gruppe;anbringelse";
    Indsatstyper med =
        Indsatstyper.laes(
            "egne.csv",
            hoved
                + ";gyldig_fra;gyldig_til;funktion;gruppering\n"
                + "hjem;Hjem;6;institution;ja;;2020-12-31;52820;3\n"
                + "hjem;Hjem;6;institution;ja;2021-01-01;;5.28.23;\n");
    Indsatstype hjem = med.find("hjem", DAG).orElseThrow();
    assertThat(med.konto(hjem, DAG)).contains(new Kontonummer("5.28.20", "003", 1, ""));
    assertThat(med.konto(hjem, LocalDate.of(2021, 1, 1)))
        .contains(new Kontonummer("5.28.23", "", 1, ""));
    Indsatstyper uden = Indsatstyper.laes("egne.csv", hoved + "\nhjem;Hjem;6;institution;ja\n");
    assertThat(uden.konto(uden.find("hjem", DAG).orElseThrow(), DAG)).isEmpty();
    assertThatThrownBy(
            () ->
                Indsatstyper.laes(
                    "egne.csv", hoved + ";funktion\nhjem;Hjem;6;institution;ja;hest\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("egne.csv, linje 2, kolonne «funktion»");
  }

  @Test
  void daterdeRaekkerGaelderBeggeDageMed() {
    Indsatstyper typer =
        Indsatstyper.laes(
            "egne.csv",
            """
            indsats;navn;trin;gruppe;anbringelse;gyldig_fra;gyldig_til
            stoette;Støtte;2;forebyggende;nej;;2023-12-31
            stoette;Støtte;3;foraeldrerettet;nej;2024-01-01;
            udgaaet;Udgået;2;forebyggende;nej;2010-01-01;2012-12-31
            """);
    assertThat(typer.find("Støtte", LocalDate.of(2023, 12, 31)).orElseThrow().trin()).isEqualTo(2);
    assertThat(typer.find("Støtte", LocalDate.of(2024, 1, 1)).orElseThrow().trin()).isEqualTo(3);
    assertThat(typer.find("udgaaet", LocalDate.of(2012, 12, 31))).isPresent();
    assertThat(typer.find("udgaaet", LocalDate.of(2013, 1, 1))).isEmpty();
    assertThat(typer.find("udgaaet", LocalDate.of(2009, 12, 31))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x;X;7;g;nej;; | trin",
        "x;X;to;g;nej;; | trin",
        "x;X;2;g;nej;1. januar; | gyldig_fra",
        "x;X;2;g;nej;;2023 | gyldig_til"
      })
  void enForkertRaekkeNaevnesMedLinjeOgKolonne(String raekke, String kolonne) {
    assertThatThrownBy(
            () ->
                Indsatstyper.laes(
                    "egne.csv",
                    "indsats;navn;trin;gruppe;anbringelse;gyldig_fra;gyldig_til\n" + raekke + "\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("egne.csv, linje 2, kolonne «" + kolonne + "»");
  }

  @Test
  void enManglendeKolonneNaevnes() {
    assertThatThrownBy(() -> Indsatstyper.laes("egne.csv", "\uFEFFindsats;navn;trin;gruppe\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("«anbringelse» mangler");
  }
}
