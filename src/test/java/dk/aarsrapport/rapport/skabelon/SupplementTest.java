package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.rapport.Supplement;
import dk.aarsrapport.rapport.Supplement.Kilde;
import dk.aarsrapport.rapport.Supplement.Kommentar;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The municipality's own words and others' numbers in print. */
class SupplementTest {
  private static final Omraade DANMARK = Omraade.ekstern("dk", "Danmark");

  private static final String SKABELON =
      """
      # Anbringelser

      Der var {{ tal('anbragte') }} anbragte.

      ```tabel
      noegletal: anbragte
      titel: Tabellen
      ```

      Slut.

      ## Mere

      Og {{ tal('anbragte') }} igen.
      """;

  private static Proeve anbragte() {
    return new Proeve().tal("anbragte", "2017-01-31", Enhed.ANTAL, "12");
  }

  private static Proeve med(String afsnit, String tekst) {
    return kommenteret(anbragte(), afsnit, tekst);
  }

  /** The municipality's words where its number is missing. */
  private static Proeve uden(String afsnit, String tekst) {
    return kommenteret(
        new Proeve()
            .uden("anbragte", "2017-01-31", Enhed.ANTAL, Status.IKKE_BEREGNET, "data mangler"),
        afsnit,
        tekst);
  }

  private static Proeve kommenteret(Proeve proeve, String afsnit, String tekst) {
    return proeve.supplement(
        new Supplement(
            List.of(new Kommentar("Kommunens kommentar", afsnit, tekst)),
            List.of(),
            Map.of(),
            List.of()));
  }

  @Test
  void ordTilEnOverskriftStaarUnderAfsnittetsEgenTekst() {
    assertThat(med("anbringelser", "Vi har flyttet hus.").tekst(SKABELON))
        .containsSubsequence("Slut.", "Kommunens kommentar: ", "Vi har flyttet hus.", "Mere");
  }

  @Test
  void ordTilEtNoegletalStaarUnderDetsTabelOgKunEnGang() {
    String tekst = med("anbragte", "Vi har flyttet hus.").tekst(SKABELON);
    assertThat(tekst).containsSubsequence("Tabellen", "Kommunens kommentar: ", "Slut.");
    assertThat(tekst.split("Kommunens kommentar")).hasSize(2);
  }

  @Test
  void hedderEtAfsnitSomNoegletalletStaarOrdeneDerAlene() {
    String tekst =
        med("anbragte", "Vi har flyttet hus.")
            .tekst(
                "# Kort\n\n```tabel\nnoegletal: anbragte\n```\n\n# Anbragte\n\nFørst.\n\n"
                    + "{{ tal('anbragte') }} er anbragt.");
    assertThat(tekst).containsSubsequence("Først.", "Kommunens kommentar: ");
    assertThat(tekst.split("Kommunens kommentar")).hasSize(2);
  }

  /** Words may hold a table, as the evaluation's table 2 is one of words. */
  @Test
  void ordKanHoldeEnTabel() {
    String ord =
        "Sådan arbejdede vi før og nu:\n"
            + "| Hvad | Før | Nu |\n"
            + "|---|---|---|\n"
            + "| Opfølgning | Lovpligtig | **Hyppig** |\n"
            + "Det var tabellen.";
    assertThat(med("anbringelser", ord).tekst(SKABELON))
        .containsSubsequence(
            "Kommunens kommentar: ",
            "før og nu:",
            "Hvad | Før | Nu",
            "Opfølgning | Lovpligtig | Hyppig",
            "Det var tabellen.");
  }

  /** A cell beyond the header's columns is not lost: the lines stand as they were written. */
  @Test
  void enRaekkeMedFlereCellerEndHovedetErIngenTabel() {
    String ord = "| Hvad | Nu |\n|---|---|\n| A | 5 | 6 |";
    assertThat(med("anbringelser", ord).tekst(SKABELON)).contains("| A | 5 | 6 |");
  }

  @Test
  void enStregForrestErIkkeEnTabelOgOrdeneRegnesIkkeUd() {
    assertThat(med("anbringelser", "| ikke en tabel\n{{ tal('anbragte') }}").tekst(SKABELON))
        .containsSubsequence("| ikke en tabel", "{{ tal('anbragte') }}");
  }

  @Test
  void ordTilEtNoegletalUdenTabelStaarUnderTeksten() {
    assertThat(
            med("anbragte", "Flyttet.").tekst("# A\n\nDer var {{ tal('anbragte') }}.\n\nSlut.\n"))
        .containsSubsequence("Der var 12.", "Flyttet.", "Slut.");
  }

  @Test
  void etAfsnitMedOrdAleneSigerHvorforTalleneMangler() {
    assertThat(uden("anbringelser", "Nyt system.").tekst(SKABELON))
        .containsSubsequence(
            "Anbringelser", "Tallene til dette afsnit mangler. ", "data mangler", "Nyt system.");
  }

  /** Words on why there are no numbers are worth the more. */
  @Test
  void ordStaarOgsaaHvorTalleneMangler() {
    assertThat(uden("anbragte", "Nyt system.").tekst(SKABELON))
        .contains("Nyt system.")
        .doesNotContain("Tabellen");
    assertThat(anbragte().tekst(SKABELON)).doesNotContain("kommentar");
  }

  @Test
  void andresTalStaarVedSidenAfVoresMedDeresKilde() {
    Proeve proeve =
        anbragte()
            .omraade(Proeve.HADERSLEV, Proeve.GRUPPE, DANMARK)
            .tal("anbragte", DANMARK.id(), "2017-01-31", Enhed.ANTAL, "9876")
            .supplement(
                new Supplement(
                    List.of(),
                    List.of(new Kilde(DANMARK, "anbragte", "Danmarks Statistik, ANBAAR")),
                    Map.of(),
                    List.of()));
    assertThat(proeve.tekst(SKABELON))
        .contains("Danmark")
        .contains("9.876")
        .contains("Danmark, kilde: Danmarks Statistik, ANBAAR.");
  }

  /** What others do not publish is not 0, and an area without any number is no row. */
  @Test
  void detAndreIkkeSigerErIkkeNul() {
    String skabelon =
        """
        # A

        ```tabel
        noegletal: anbragte-i-aaret
        omraader: alle
        ```
        """;
    Proeve proeve =
        new Proeve()
            .katalog(Katalog.definitioner())
            .omraade(Proeve.HADERSLEV, DANMARK, Omraade.ekstern("se", "Sverige"))
            .tal("anbragte-i-aaret/opholdssted", "2017", Enhed.ANTAL, "12")
            .tal("anbragte-i-aaret/i-alt", "2017", Enhed.ANTAL, "12")
            .tal("anbragte-i-aaret/i-alt", DANMARK.id(), "2017", Enhed.ANTAL, "9876");
    assertThat(proeve.tekst(skabelon))
        .doesNotContain("Sverige")
        .contains("9.876")
        .contains("–: Danmark har ikke offentliggjort tallet.")
        .doesNotContainPattern("Danmark[^\\n]*\\b0\\b");
  }
}
