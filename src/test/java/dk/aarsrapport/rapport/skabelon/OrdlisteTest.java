package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.resultat.Enhed;
import org.junit.jupiter.api.Test;

class OrdlisteTest {
  private static Proeve proeve() {
    return new Proeve().tal("anbragte", "2017-01-31", Enhed.ANTAL, "87");
  }

  @Test
  void ordOgForklaringStaarISmaatryk() {
    String skabelon =
        """
        ```ordliste
        Anbringelse: Barnet bor ude: {{ tal('anbragte') }} børn gjorde det.
        noegletal: Et tal, der siger noget.
        ```
        """;

    assertThat(proeve().blokke(skabelon)).singleElement().isInstanceOf(Blok.Smaatryk.class);
    assertThat(proeve().tekst(skabelon))
        .contains("Anbringelse: Barnet bor ude: 87 børn gjorde det.")
        .contains("noegletal: Et tal, der siger noget.");
  }

  @Test
  void etOrdHvisForklaringManglerEtTalUdelades() {
    String skabelon =
        """
        ```ordliste
        Sag: Der er {{ tal('sager-pr-raadgiver/gennemsnit') }} af dem.
        Barn: En under 18 år.
        ```
        """;

    assertThat(proeve().tekst(skabelon)).contains("Barn: En under 18 år.").doesNotContain("Sag:");
  }

  @Test
  void enTomOrdlisteErEnFejl() {
    assertThatThrownBy(() -> proeve().blokke("```ordliste\n```"))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("en ordliste skal have mindst ét ord");
  }
}
