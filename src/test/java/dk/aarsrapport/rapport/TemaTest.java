package dk.aarsrapport.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import org.junit.jupiter.api.Test;

/** House styles: what they may say, and for whom it holds. */
class TemaTest {
  @Test
  void etHustemaHarKunDetDerErAnderledes() {
    Tema tema = Tema.laes("hus.properties", "farve.accent=#112233\nskrift.broed=11\n");
    assertThat(tema.farve("farve.accent")).isEqualTo(0x112233);
    assertThat(tema.maal("skrift.broed")).isEqualTo(11f);
    assertThat(tema.farve("farve.tekst")).isEqualTo(Tema.standard().farve("farve.tekst"));
    assertThat(tema.logo()).isEmpty();
  }

  @Test
  void enKommuneKanHaveSinEgenFarveOgSitEgetLogo() {
    Tema tema =
        Tema.laes(
            "hus.properties",
            "farve.accent@510=#445566\nlogo=fælles.png\nlogo@510=haderslev.png\n"
                + "logo.tekst@510=Haderslev Kommunes våben\nfarve.accent@partnerskab=#000001\n");
    assertThat(tema.til("510").farve("farve.accent")).isEqualTo(0x445566);
    assertThat(tema.til("510").logo()).contains("haderslev.png");
    assertThat(tema.til("510").logotekst()).contains("Haderslev Kommunes våben");
    assertThat(tema.til("657").logo()).contains("fælles.png");
    assertThat(tema.til("657").farve("farve.accent"))
        .isEqualTo(Tema.standard().farve("farve.accent"));
    assertThat(tema.til("gruppe:partnerskab").farve("farve.accent")).isEqualTo(1);
  }

  @Test
  void ukendtNoegleNaevnerDenNaermeste() {
    assertThatThrownBy(() -> Tema.laes("hus.properties", "# Hus\n\nfarve.acent = #112233\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessage(
            "hus.properties, linje 3: ukendt nøgle «farve.acent»; mente du «farve.accent»?");
  }

  @Test
  void enFarveErSeksCifreOgEtMaalEtTal() {
    assertThatThrownBy(() -> Tema.laes("hus.properties", "farve.accent@510=blå"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("farve.accent@510=blå» er ikke en farve");
    assertThatThrownBy(() -> Tema.laes("hus.properties", "skrift.broed=stor"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("hus.properties, linje 1: «skrift.broed=stor» er ikke et mål");
  }
}
