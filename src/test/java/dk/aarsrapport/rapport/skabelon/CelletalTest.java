package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands behind the numbers of a table: how many they are of, shares, and differences. */
class CelletalTest {
  private static Proeve proeve() {
    return new Proeve().katalog(Katalog.definitioner());
  }

  private static String tabel(String linjer) {
    return "# A\n\n```tabel\n" + linjer + "\ntitel: Tabellen\n```\n";
  }

  private static Resultat trivsel(String gruppe, String skoleaar, String vaerdi, String n) {
    return new Resultat(
        new Noegle("faglig-trivsel", "510", skoleaar, gruppe, ""),
        Enhed.GENNEMSNIT,
        new BigDecimal(vaerdi),
        new BigDecimal(vaerdi).multiply(new BigDecimal(n)),
        new BigDecimal(n),
        Status.OK,
        "");
  }

  /** Table 8 of the evaluation: 3.4 of 159 and 3.6 of 2,353; the gap is that of the print. */
  @Test
  void skolenStaarMedAntalEleverOgForskel() {
    assertThat(
            proeve()
                .alle(
                    List.of(
                        trivsel("udsatte", "2014/15", "3.44", "159"),
                        trivsel("oevrige", "2014/15", "3.56", "2353")))
                .tekst(
                    tabel(
                        "noegletal: faglig-trivsel\nomraader: eget\nvis: grundlag\nforskel: Forskel")))
        .contains("(gennemsnit (N))")
        .contains("Udsatte børn og unge | 3,4 (159)")
        .contains("Øvrige børn og unge | 3,6 (2.353)")
        .contains("= Forskel | −0,2")
        .contains("N er, hvor mange tallet bygger på.");
  }

  @Test
  void skjulesDetEneErForskellenSkjult() {
    assertThat(
            proeve()
                .alle(List.of(trivsel("oevrige", "2014/15", "3.6", "2353")))
                .uden(
                    "faglig-trivsel/udsatte",
                    "2014/15",
                    Enhed.GENNEMSNIT,
                    Status.DISKRETIONERET,
                    "skjult af hensyn til børnene")
                .tekst(
                    tabel(
                        "noegletal: faglig-trivsel\nomraader: eget\nvis: grundlag\nforskel: Forskel")))
        .contains("Udsatte børn og unge | skjult")
        .contains("= Forskel | skjult");
  }

  /** Own offers: 44 of 61, none of those that nobody got, and no number in all. */
  @Test
  void herafEgneTilbudErEnKolonneEfterPerioderne() {
    assertThat(typer().tekst(tabel(TYPER)))
        .contains("2016 | 2017 | Heraf egne tilbud i 2017")
        .contains("Konsulentbistand | 46 | 61 | 44")
        .contains("Rådgivning | 5 | 0 | 0")
        .contains("= I alt (børn, hvert barn én gang) | 50 | 61 | \n")
        .contains(Herafspalte.NOTE);
  }

  @Test
  void skjulteEgneTilbudSigesSkjult() {
    assertThat(
            typer()
                .tal("forebyggelsestyper-i-aaret/praktik", "2017", Enhed.ANTAL, "9")
                .uden(
                    "egen-ekstern/praktik/egen",
                    "2017",
                    Enhed.ANTAL,
                    Status.DISKRETIONERET,
                    "skjult af hensyn til børnene")
                .tekst(tabel(TYPER)))
        .contains("Praktikophold | 0 | 9 | skjult");
  }

  @Test
  void udenLeverandoertypeErKolonnenUdeladtOgDetSiges() {
    assertThat(
            proeve()
                .tal("forebyggelsestyper-i-aaret/konsulentbistand", "2017", Enhed.ANTAL, "61")
                .uden("egen-ekstern/i-alt/egen", "2017", Enhed.ANTAL, Status.IKKE_BEREGNET, "tom")
                .tekst(tabel(TYPER) + "\n```udeladt\n```\n"))
        .doesNotContain("Heraf")
        .contains("I »A« mangler en kolonne i en tabel. »Egne og eksterne tilbud«: ikke beregnet");
  }

  @Test
  void herafKanIkkeStaaMedEnOpstilling() {
    assertThatThrownBy(() -> typer().tekst(tabel(TYPER + "\nopstilling: omraader")))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("linje 7")
        .hasMessageContaining("heraf er en kolonne efter perioderne");
    assertThatThrownBy(() -> typer().tekst(tabel(TYPER.replace("egen-ekstern", "egen-extern"))))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("mente du «egen-ekstern»?");
  }

  private static final String TYPER =
      "noegletal: forebyggelsestyper-i-aaret\nomraader: eget\nperioder: 2\nheraf: egen-ekstern/egen";

  private static Proeve typer() {
    return proeve()
        .tal("forebyggelsestyper-i-aaret/konsulentbistand", "2016", Enhed.ANTAL, "46")
        .tal("forebyggelsestyper-i-aaret/raadgivning", "2016", Enhed.ANTAL, "5")
        .tal("forebyggelsestyper-i-aaret/i-alt", "2016", Enhed.ANTAL, "50")
        .tal("forebyggelsestyper-i-aaret/konsulentbistand", "2017", Enhed.ANTAL, "61")
        .tal("forebyggelsestyper-i-aaret/i-alt", "2017", Enhed.ANTAL, "61")
        .tal("egen-ekstern/konsulentbistand/egen", "2017", Enhed.ANTAL, "44")
        .tal("egen-ekstern/konsulentbistand/ekstern", "2017", Enhed.ANTAL, "17")
        .tal("egen-ekstern/i-alt/egen", "2017", Enhed.ANTAL, "90");
  }

  /** An area of which most is hidden is named under the table instead of a row of hidden cells. */
  @Test
  void etOmraadeDerMestErSkjultStaarUnderTabellen() {
    Proeve proeve =
        proeve()
            .omraade(Proeve.GRUPPE, Proeve.HADERSLEV, Proeve.HERNING)
            .andel("forebyggende-fulgt-af-bfu", Proeve.GRUPPE.id(), "2016-01-31", Enhed.PCT, 6, 60)
            .andel("forebyggende-fulgt-af-bfu", Proeve.GRUPPE.id(), "2017-01-31", Enhed.PCT, 9, 60)
            .andel("forebyggende-fulgt-af-bfu", "510", "2016-01-31", Enhed.PCT, 6, 30)
            .alle(List.of(skjult("510", "2017-01-31"), skjult("657", "2016-01-31")))
            .alle(List.of(skjult("657", "2017-01-31")));
    assertThat(
            proeve.tekst(
                tabel("noegletal: forebyggende-fulgt-af-bfu\nomraader: medlemmer\nvis: begge")))
        .contains("Haderslev Kommune |", "Antal | 6 | skjult")
        .doesNotContain("Herning Kommune |")
        .contains(
            "Herning Kommune står her ikke for sig, fordi de fleste tal er skjult af hensyn til"
                + " børnene.");
  }

  private static Resultat skjult(String omraade, String periode) {
    return Resultat.udenVaerdi(
        new Noegle("forebyggende-fulgt-af-bfu", omraade, periode, "", ""),
        Enhed.PCT,
        Status.DISKRETIONERET,
        "skjult af hensyn til børnene");
  }

  /** A heading that says it all: the table has no title of its own. */
  @Test
  void enTabelKanVaereUdenTitel() {
    String uden = tabel("noegletal: anbragte\nomraader: eget").replace("Tabellen", "ingen");
    assertThat(
            proeve().tal("anbragte", "2017-01-31", Enhed.ANTAL, "12").blokke(uden).stream()
                .filter(dk.aarsrapport.rapport.Tabel.class::isInstance)
                .map(blok -> ((dk.aarsrapport.rapport.Tabel) blok).titel()))
        .containsExactly("");
    assertThatThrownBy(() -> proeve().tekst(uden.replace("```tabel", "```diagram")))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("titel: ingen er til en tabel");
  }

  /** Ishøj's 68 placed in 2013, 31 of them in foster care: 46 pct.; a sum has no share. */
  @Test
  void etAntalStaarMedSinAndelAfIAlt() {
    String tekst =
        proeve()
            .tal("anbragte-i-aaret/plejefamilie", "2013", Enhed.ANTAL, "31")
            .tal("anbragte-i-aaret/opholdssted", "2013", Enhed.ANTAL, "25")
            .tal("anbragte-i-aaret/i-alt", "2013", Enhed.ANTAL, "68")
            .tal("anbragte-i-aaret/sum", "2013", Enhed.ANTAL, "72")
            .tekst(tabel("noegletal: anbragte-i-aaret\nvis: andel"));
    assertThat(tekst)
        .contains("Plejefamilie | 31 (46)")
        .contains("Opholdssted | 25 (37)")
        .contains("= I alt (børn, hvert barn én gang) | 68\n")
        .contains("= Sum af typerne | 72\n");
  }

  @Test
  void skjulesIAltErDerIngenAndele() {
    assertThat(
            proeve()
                .tal("anbragte-i-aaret/plejefamilie", "2013", Enhed.ANTAL, "31")
                .uden(
                    "anbragte-i-aaret/i-alt",
                    "2013",
                    Enhed.ANTAL,
                    Status.DISKRETIONERET,
                    "skjult af hensyn til børnene")
                .tekst(tabel("noegletal: anbragte-i-aaret\nvis: andel")))
        .contains("Plejefamilie | 31\n");
  }

  @Test
  void forskelErMellemTo() {
    assertThatThrownBy(
            () ->
                proeve()
                    .tal("anbragte-i-aaret/plejefamilie", "2013", Enhed.ANTAL, "31")
                    .tekst(tabel("noegletal: anbragte-i-aaret\nforskel: Forskel")))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("mellem to kategorier");
  }
}
