package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Udgave;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A section that is told of each municipality of a group, and of a municipality once. */
class LoekkeTest {
  private static final String SKABELON =
      """
      # {{ omraade }}

      ```for
      hver: kommune
      ```

      ## Hvor mange?

      {{ Periode('anbragte') }} var {{ antal('anbragte', 'ét barn', 'børn') }} anbragt i {{ omraade }}.

      # Til sidst

      Rapporten er til {{ omraade }}.
      """;

  private static List<Blok.Overskrift> overskrifter(Rapport rapport) {
    return rapport.blokke().stream()
        .filter(Blok.Overskrift.class::isInstance)
        .map(Blok.Overskrift.class::cast)
        .toList();
  }

  private static String tekst(Rapport rapport) {
    return rapport.blokke().toString();
  }

  @Test
  void iEnGruppesRapportStaarAfsnittetOmHverKommuneMedDensTal() {
    Rapport rapport =
        Skabelon.laes("proeve.md", SKABELON)
            .byg(Proeveverden.gruppe(Udgave.INTERN, UnaryOperator.identity()));
    assertThat(overskrifter(rapport))
        .extracting(Blok.Overskrift::tekst)
        .containsExactly(
            "Haderslev Kommune", "Hvor mange?", "Herning Kommune", "Hvor mange?", "Til sidst");
    assertThat(overskrifter(rapport)).extracting(Blok.Overskrift::anker).doesNotHaveDuplicates();
    assertThat(tekst(rapport))
        .contains("254 børn anbragt i Haderslev Kommune")
        .contains("374 børn anbragt i Herning Kommune")
        .contains("Rapporten er til Partnerskabskommunerne");
  }

  @Test
  void iEnKommunesRapportStaarAfsnittetEnGang() {
    Rapport rapport = Skabelon.laes("proeve.md", SKABELON).byg(Proeveverden.kommune(Udgave.INTERN));
    assertThat(overskrifter(rapport))
        .extracting(Blok.Overskrift::tekst)
        .containsExactly("Haderslev Kommune", "Hvor mange?", "Til sidst");
  }

  /** For each municipality, each type; the words know of both. */
  @Test
  void enLoekkeKanStaaIEnAfEnAndenSlags() {
    Proeve proeve =
        new Proeve()
            .katalog(Katalog.definitioner())
            .omraade(Proeve.GRUPPE, Proeve.HADERSLEV, Proeve.HERNING);
    int antal = 1;
    for (String omraade : List.of("510", "657", Proeve.GRUPPE.id())) {
      for (String type : List.of("plejefamilie", "opholdssted")) {
        proeve.tal("anbragte-i-aaret/" + type, omraade, "2017", Enhed.ANTAL, "" + antal++);
      }
    }
    String tekst =
        proeve.tekst(
            """
            # {{ omraade }}

            ```for
            hver: kommune
            ```

            ## {{ Kategori }}

            ```for
            hver: kategori
            noegletal: anbragte-i-aaret
            ```

            I {{ omraade }} {{ tal('anbragte-i-aaret/*') }} i {{ kategori }}.

            # Bagefter

            I {{ omraade }}.
            """);
    assertThat(tekst)
        .containsSubsequence(
            "I Haderslev Kommune 1 i plejefamilie.",
            "I Haderslev Kommune 2 i opholdssted.",
            "I Herning Kommune 3 i plejefamilie.",
            "I Herning Kommune 4 i opholdssted.",
            "I Partnerskabskommunerne.");
  }

  @Test
  void enLoekkeStaarLigeUnderSinOverskriftOgIkkeIEnAnden() {
    assertThatThrownBy(() -> Skabelon.laes("p.md", "# A\n\nTekst.\n\n```for\nhver: kommune\n```\n"))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("p.md")
        .hasMessageContaining("lige under overskriften");
    assertThatThrownBy(
            () ->
                Skabelon.laes(
                    "p.md",
                    "# A\n\n```for\nhver: kommune\n```\n\n## B\n\n```for\nhver: kommune\n```\n"))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("gentages i forvejen for hver kommune");
    assertThatThrownBy(() -> Skabelon.laes("p.md", "# A\n\n```for\nhver: team\n```\n"))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("skriv kommune");
  }
}
