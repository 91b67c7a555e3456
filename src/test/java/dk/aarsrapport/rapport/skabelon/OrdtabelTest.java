package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import org.junit.jupiter.api.Test;

/** Tables and boxes that are written straight into a template. */
class OrdtabelTest {
  private static final String TABEL =
      """
      # A

      | Trin | Hvad | Antal |
      |---|---|---:|
      | **1** | Alle børn | {{ tal('anbragte') }} |
      | 2 | I {{ omraade }} | 7 |
      """;

  @Test
  void enTabelHolderOrdOgTal() {
    Proeve proeve = new Proeve().tal("anbragte", "2017-01-31", Enhed.ANTAL, "12");
    assertThat(proeve.blokke(TABEL))
        .filteredOn(Tabel.class::isInstance)
        .singleElement()
        .satisfies(
            blok -> {
              Tabel tabel = (Tabel) blok;
              assertThat(tabel.titel()).isEmpty();
              assertThat(tabel.kolonner()).containsExactly("Trin", "Hvad", "Antal");
              assertThat(tabel.raekker().get(0).overskrift()).isEqualTo("1");
              assertThat(tabel.raekker().get(0).celler()).containsExactly("Alle børn", "12");
              assertThat(tabel.raekker().get(1).celler())
                  .containsExactly("I Haderslev Kommune", "7");
            });
  }

  @Test
  void enRaekkeHvisTalIkkeKanVisesUdelades() {
    Proeve uden =
        new Proeve()
            .uden("anbragte", "2017-01-31", Enhed.ANTAL, Status.DISKRETIONERET, "")
            .tal("anbragte-pr-1000", "2017-01-31", Enhed.PR_1000, "9");
    assertThat(
            uden.tekst(
                TABEL
                    + "\n{{ tal('anbragte-pr-1000') }} ud af 1000.\n\n# Udeladt\n\n```udeladt\n```\n"))
        .doesNotContain("Alle børn")
        .contains("I Haderslev Kommune | 7")
        .contains("er noget tekst udeladt");
  }

  @Test
  void enBoksHolderAfsnitOgLister() {
    Proeve proeve = new Proeve().tal("anbragte", "2017-01-31", Enhed.ANTAL, "12");
    assertThat(proeve.blokke("# A\n\n> Der var {{ tal('anbragte') }}.\n>\n> - Et punkt\n"))
        .filteredOn(Blok.Tekstboks.class::isInstance)
        .singleElement()
        .satisfies(
            boks ->
                assertThat(Tekstudskrift.af(boks))
                    .containsSubsequence("> Der var 12.", "- Et punkt"));
  }

  @Test
  void fejlNaevnerLinjen() {
    assertThatThrownBy(() -> Skabelon.laes("p.md", "# A\n\n> # B\n"))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("p.md, linje 3")
        .hasMessageContaining("afsnit og lister");
    assertThatThrownBy(
            () ->
                Skabelon.laes(
                    "p.md", "# A\n\n| a | b |\n|---|---|\n| x | {{ tale('anbragte') }} |\n"))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("p.md, linje 5")
        .hasMessageContaining("ukendt funktion");
  }
}
