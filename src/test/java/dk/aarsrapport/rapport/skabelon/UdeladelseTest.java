package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the reader is told of that the report does not show. */
class UdeladelseTest {
  private static final String SKJULT = "skjult af hensyn til børnene";
  private static final String NAESTEN = "næsten alle tal er skjult af hensyn til børnene";

  private static Udeladelse tekst(String afsnit, String titel, String... grunde) {
    return new Udeladelse(
        afsnit, Udeladelse.Hvad.TEKST, Map.of(titel, new LinkedHashSet<>(List.of(grunde))));
  }

  @Test
  void enGrundDerSigerDetSammeSomEnAndenStaarIkke() {
    assertThat(tekst("Alder", "Anbragte", SKJULT, NAESTEN).linje())
        .isEqualTo("I »Alder« er noget tekst udeladt. »Anbragte«: " + NAESTEN + ".");
    assertThat(tekst("Klager", "Klager", "filen mangler", Tidsserie.INGEN_TAL).linje())
        .isEqualTo("I »Klager« er noget tekst udeladt. »Klager«: filen mangler.");
    assertThat(tekst("Klager", "Klager", Tidsserie.INGEN_TAL).linje())
        .endsWith("»Klager«: der er ingen tal.");
  }

  @Test
  void tekstIEtAfsnitFortaellesEnGangOgTabellerHverForSig() {
    Udeladelse tabel = new Udeladelse("A", Udeladelse.Hvad.TABEL, Map.of("Tre", Set.of(NAESTEN)));
    assertThat(
            Udeladelse.samlet(List.of(tekst("A", "En", SKJULT), tekst("A", "To", SKJULT), tabel))
                .stream()
                .map(Udeladelse::linje))
        .containsExactly(
            "I »A« er noget tekst udeladt. »En« og »To«: " + SKJULT + ".",
            "I »A« er en tabel udeladt. »Tre«: " + NAESTEN + ".");
  }

  /** The text lacks numbers of one period; the last one is incomplete, and that is no reason. */
  @Test
  void etTalDerFindesErIngenGrund() {
    Proeve proeve =
        new Proeve()
            .katalog(Katalog.definitioner())
            .uden(
                "varighed-afsluttede/i-alt/median-dage",
                "2016",
                Enhed.DAGE,
                Status.IKKE_BEREGNET,
                "ingen at opgøre")
            .tal("varighed-afsluttede/i-alt/antal", "2016", Enhed.ANTAL, "0")
            .ufuldstaendig("varighed-afsluttede/i-alt/median-dage", "2017", Enhed.DAGE, "12")
            .uden(
                "varighed-afsluttede/i-alt/antal",
                "2017",
                Enhed.ANTAL,
                Status.IKKE_BEREGNET,
                "ingen at opgøre");

    assertThat(
            proeve.tekst(
                """
                # Varighed

                Først.

                Der var {{ tal('varighed-afsluttede/i-alt/antal') }} på {{ tal('varighed-afsluttede/i-alt/median-dage') }} dage.

                # Mangler

                ```udeladt
                ```
                """))
        .contains("ikke beregnet (ingen at opgøre)")
        .doesNotContain("foreløbig");
  }
}
