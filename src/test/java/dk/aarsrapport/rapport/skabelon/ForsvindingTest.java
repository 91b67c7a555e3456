package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import org.junit.jupiter.api.Test;

class ForsvindingTest {
  private static final String MANGLER = "Udtrækket af sager mangler.";

  private static final String BOERNENE = "skjult af hensyn til børnene";

  private static Proeve udenSager() {
    return new Proeve()
        .tal("anbragte", "2017-01-31", Enhed.ANTAL, "87")
        .uden(
            "sager-pr-raadgiver/gennemsnit",
            "2017",
            Enhed.GENNEMSNIT,
            Status.IKKE_BEREGNET,
            MANGLER);
  }

  @Test
  void afsnitUdenTalUdeladesHelt() {
    String skabelon =
        "# Tal\n\n"
            + "Der er {{ tal('anbragte') }}.\n\n"
            + "En rådgiver har {{ tal('sager-pr-raadgiver/gennemsnit') }}, mens {{ tal('anbragte')"
            + " }}.\n\n"
            + "```udeladt\n"
            + "```";

    assertThat(udenSager().tekst(skabelon))
        .isEqualTo(
            """
            # Tal
            Der er 87.
            Disse dele af rapporten er udeladt:
            - I »Tal« er noget tekst udeladt. »Sager pr. rådgiver«: ikke beregnet (udtrækket af sager mangler).
            Disse tal kunne ikke beregnes eller vises:
            - »Sager pr. rådgiver«: ikke beregnet (udtrækket af sager mangler).\
            """);
  }

  @Test
  void afsnitHvorAltErSkjultSigerDetIStedetForAtForsvinde() {
    Proeve skjulte =
        new Proeve()
            .tal("anbragte", "2017-01-31", Enhed.ANTAL, "87")
            .uden(
                "sager-pr-raadgiver/gennemsnit",
                "2017",
                Enhed.GENNEMSNIT,
                Status.DISKRETIONERET,
                "skjult af hensyn til børnene");
    String afsnit = "Sager er vigtige.\n\n{{ tal('sager-pr-raadgiver/gennemsnit') }}\n\n";
    assertThat(
            skjulte.tekst(
                "# Tal\n\nDer er {{ tal('anbragte') }}.\n\n## Sager\n\n"
                    + afsnit
                    + "# Kun sager\n\n## Sager igen\n\n"
                    + afsnit))
        .isEqualTo(
            """
            # Tal
            Der er 87.
            ## Sager
            Tallene til dette afsnit er skjult af hensyn til børnene.
            # Kun sager
            Tallene til dette afsnit er skjult af hensyn til børnene.\
            """);
  }

  /**
   * Two sections and the one after a section that vanishes follow each other; the chapter after
   * them does not stand with them, nor does what is hidden for others' sake share their sentence.
   */
  @Test
  void skjulteAfsnitEfterHinandenSigesIEnSaetning() {
    Proeve skjulte =
        udenSager()
            .uden("anbragte-pr-1000", "2017-01-31", Enhed.PR_1000, Status.DISKRETIONERET, BOERNENE)
            .uden(
                "survey-svar/Ledere/svarprocent",
                "2017",
                Enhed.PCT,
                Status.DISKRETIONERET,
                "skjult af hensyn til de adspurgte")
            .katalog(Katalog.definitioner());
    String skjult = "{{ tal('anbragte-pr-1000') }}\n\n";
    assertThat(
            skjulte.tekst(
                "# Tal\n\nDer er {{ tal('anbragte') }}, se [andel](#andel) og [alder](#alder).\n\n"
                    + ("## Andel\n\n" + skjult)
                    + "## Sager\n\n{{ tal('sager-pr-raadgiver/gennemsnit') }}\n\n"
                    + ("## Køn\n\n" + skjult)
                    + "## Svar\n\n{{ tal('survey-svar/Ledere/svarprocent') }}\n\n"
                    + "## Antal\n\n{{ tal('anbragte') }}\n\n"
                    + ("## Alder\n\n" + skjult)
                    + ("# Bo\n\n" + skjult)))
        .isEqualTo(
            """
            # Tal
            Der er 87, se andel og alder.
            ## Afsnit med skjulte tal
            Tallene til afsnittene »Andel« og »Køn« er skjult af hensyn til børnene.
            Tallene til afsnittet »Svar« er skjult af hensyn til de adspurgte.
            ## Antal
            87
            ## Alder
            Tallene til dette afsnit er skjult af hensyn til børnene.
            # Bo
            Tallene til dette afsnit er skjult af hensyn til børnene.\
            """);
  }

  @Test
  void sektionUdenEtEnesteTalForsvinderMedAltIndhold() {
    String skabelon =
        """
        # Tal

        Se [sager](#sager).

        ## Anbragte

        {{ tal('anbragte') }}

        ## Sager

        Sager er vigtige.

        ### Under

        {{ tal('sager-pr-raadgiver/gennemsnit') }}

        ```tabel
        noegletal: sager-pr-raadgiver
        ```

        # Bilag

        ```udeladt
        ```
        """;

    assertThat(udenSager().tekst(skabelon))
        .startsWith(
            """
            # Tal
            Se sager.
            ## Anbragte
            87
            # Bilag
            """)
        .contains(
            "- Hele afsnittet »Sager« er udeladt: ikke beregnet (udtrækket af sager mangler).\n")
        .doesNotContain("Under", "vigtige");
  }

  @Test
  void sektionUdenNoegletalBliver() {
    assertThat(udenSager().tekst("# Ordliste\n\nEt ord.")).isEqualTo("# Ordliste\nEt ord.");
  }

  @Test
  void sektionDerKunTalteOmGrupperForsvinderStille() {
    assertThat(
            new Proeve()
                .omraade(Proeve.HADERSLEV)
                .tekst("# Grupper\n\nDe er {{ grupper() }}.\n\n# Bilag\n\n```udeladt\n```"))
        .isEqualTo("# Bilag\nAlle rapportens tal kunne beregnes og vises.");
  }

  @Test
  void boksenUdeladerTalUdenVaerdi() {
    String skabelon =
        "# Kort\n\n```boks\nanbragte: børn var anbragt\n"
            + "sager-pr-raadgiver/gennemsnit: sager\n```";

    assertThat(udenSager().tekst(skabelon))
        .isEqualTo("# Kort\n[87 | børn var anbragt den 31. jan. 2017 |  | ]");
  }

  @Test
  void maerkerDeEnkelteSkjulteTal() {
    Proeve proeve =
        new Proeve()
            .tal("anbragte", "2016-01-31", Enhed.ANTAL, "7")
            .uden("anbragte", "2017-01-31", Enhed.ANTAL, Status.DISKRETIONERET, "");

    assertThat(proeve.tekst("```udeladt\n```"))
        .endsWith("- »Anbragte børn«: enkelte tal er skjult af hensyn til børnene.");
  }
}
