package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import org.junit.jupiter.api.Test;

/** Sections that are told once for each category or period of a figure. */
class GentagelseTest {
  private static final String KATEGORIER =
      """
      # Typer

      Først.

      ## {{ Kategori }}

      ```for
      hver: kategori
      noegletal: anbragte-i-aaret
      ```

      Der var {{ tal('anbragte-i-aaret/*') }} i {{ kategori }}.

      ```tabel
      noegletal: anbragte-i-aaret
      kategorier: *
      titel: Tabel over {{ kategori }}
      ```

      ## Sidst

      Slut.
      """;

  private static Proeve typer() {
    return new Proeve()
        .katalog(Katalog.definitioner())
        .tal("anbragte-i-aaret/plejefamilie", "2016", Enhed.ANTAL, "31")
        .tal("anbragte-i-aaret/plejefamilie", "2017", Enhed.ANTAL, "32")
        .tal("anbragte-i-aaret/opholdssted", "2016", Enhed.ANTAL, "11")
        .tal("anbragte-i-aaret/opholdssted", "2017", Enhed.ANTAL, "12")
        .tal("anbragte-i-aaret/i-alt", "2016", Enhed.ANTAL, "41")
        .tal("anbragte-i-aaret/i-alt", "2017", Enhed.ANTAL, "42");
  }

  @Test
  void afsnittetStaarOmHverKategoriMenIkkeOmTotalen() {
    String tekst = typer().tekst(KATEGORIER);
    assertThat(tekst)
        .containsSubsequence(
            "## Plejefamilie", "Der var 32 i", "## Opholdssted", "Der var 12 i", "## Sidst")
        .doesNotContain("Der var 42")
        .doesNotContain("## I alt");
    assertThat(typer().blokke(KATEGORIER))
        .filteredOn(Blok.Overskrift.class::isInstance)
        .extracting(blok -> ((Blok.Overskrift) blok).anker())
        .doesNotHaveDuplicates();
  }

  @Test
  void tabellenILoekkenHarKunSinEgenKategori() {
    String tekst = typer().tekst(KATEGORIER);
    String pleje = tekst.substring(tekst.indexOf("Tabel over"), tekst.indexOf("## Opholdssted"));
    assertThat(pleje).contains("31 | 32").doesNotContain("11 | 12").doesNotContain("41 | 42");
  }

  @Test
  void kategorierOgUdenVaelgerHvadDerGentagesFor() {
    assertThat(
            typer()
                .tekst(
                    KATEGORIER.replace(
                        "i-aaret\n```\n\nDer", "i-aaret\nuden: opholdssted\n```\n\nDer")))
        .contains("## Plejefamilie")
        .doesNotContain("## Opholdssted");
    assertThat(
            typer()
                .tekst(
                    KATEGORIER.replace(
                        "i-aaret\n```\n\nDer", "i-aaret\nkategorier: i-alt\n```\n\nDer")))
        .contains("## I alt", "Der var 42")
        .doesNotContain("## Plejefamilie");
  }

  private static final String PERIODER =
      """
      # Årene

      Først.

      ## {{ perioden }}

      ```for
      hver: periode
      noegletal: anbragte-i-aaret
      perioder: 2
      ```

      {{ Periode('anbragte-i-aaret/i-alt') }} var der {{ tal('anbragte-i-aaret/i-alt') }}, {{ aendring('anbragte-i-aaret/i-alt') }}.
      """;

  @Test
  void enPeriodeFortaellesSomDenVarDengang() {
    Proeve tre = typer().tal("anbragte-i-aaret/i-alt", "2015", Enhed.ANTAL, "40");
    assertThat(tre.tekst(PERIODER))
        .containsSubsequence(
            "## 2016", "I 2016 var der 41", "fra 40", "## 2017", "I 2017 var der 42")
        .doesNotContain("## 2015");
  }

  /** A number that the turn's own period lacks is not taken from the one before. */
  @Test
  void ethvertTalIPeriodensAfsnitErPeriodensEget() {
    String skabelon =
        PERIODER.replace(
            "{{ Periode('anbragte-i-aaret/i-alt') }} var der {{ tal('anbragte-i-aaret/i-alt') }}, {{ aendring('anbragte-i-aaret/i-alt') }}.",
            "{{ tal('anbragte-i-aaret/i-alt') }} børn.\n\n{{ tal('underretninger/i-alt') }} breve.");
    Proeve proeve =
        typer()
            .tal("underretninger/i-alt", "2016", Enhed.ANTAL, "513")
            .uden(
                "underretninger/i-alt", "2017", Enhed.ANTAL, Status.IKKE_BEREGNET, "data mangler");
    String tekst = proeve.tekst(skabelon);
    assertThat(tekst.split("513 breve")).hasSize(2);
    assertThat(tekst.indexOf("513 breve")).isLessThan(tekst.indexOf("## 2017"));
  }

  @Test
  void enLoekkeOverIngentingSigesMedFilLinjeOgHvadDerPasser() {
    Skabelon skabelon =
        Skabelon.laes(
            "p.md",
            "# A\n\n```for\nhver: kategori\nnoegletal: anbragte\n```\n\nT.\n\n# B\n\n"
                + "```for\nhver: kategori\nnoegletal: anbragte-i-aaret\nkategorier: opholdsted\n```\n\nT.\n");
    assertThat(
            skabelon.tommeLoekker(
                typer().tal("anbragte", "2017", Enhed.ANTAL, "4").udgivelse().resultater().alle()))
        .containsExactly(
            "Bemærk: p.md, linje 3: løkken gentager ingenting: anbragte er ikke delt i kategorier;"
                + " et nøgletal med kategorier er f.eks. anbragte-i-aaret",
            "Bemærk: p.md, linje 15: løkken gentager ingenting: kategorien «opholdsted» findes ikke i"
                + " tallene for anbragte-i-aaret; mente du «opholdssted»?");
  }

  @Test
  void enRapportUdenTalTilLoekkenSigerDet() {
    assertThat(
            new Proeve()
                .katalog(Katalog.definitioner())
                .tekst(KATEGORIER + "\n# Udeladt\n\n```udeladt\n```\n"))
        .doesNotContain("Tabel over")
        .contains("er udeladt");
  }

  @Test
  void loekkensOrdHoererTilILoekken() {
    fejl("# A\n\nT {{ kategori }}.\n", 3, "hver: kategori");
    fejl("# {{ perioden }}\n\nT.\n", 1, "hver: periode");
    fejl("# A\n\nT {{ tal('anbragte/*') }}.\n", 3, "løkkens kategori");
    fejl("# A\n\n```tabel\nnoegletal: anbragte\nkategorier: *\n```\n", 5, "løkkens kategori");
    fejl("# A\n\n```for\nhver: kategori\n```\n\nT.\n", 3, "mangler linjen «noegletal");
    fejl("# A\n\n```for\nhver: kommune\nnoegletal: anbragte\n```\n\nT.\n", 5, "ikke stå sammen");
    fejl("# A\n\n```for\nhver: team\n```\n\nT.\n", 4, "kommune, kategori, periode");
  }

  private static void fejl(String skabelon, int linje, String besked) {
    assertThatThrownBy(() -> Skabelon.laes("p.md", skabelon))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("p.md, linje " + linje)
        .hasMessageContaining(besked);
  }
}
