package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command helps who does not know it: what there is, and what was probably meant. */
class HjaelpTest {
  @Test
  void udenKommandoVisesHjaelpenOgEnFejl() {
    Proevekoersel.Udfald udfald = Proevekoersel.koer(new String[0]);
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.ud()).startsWith("Brug: aarsrapport").contains("  koer ", "  forklar ");
    assertThat(udfald.fejllinjer())
        .containsExactly(
            "Fejl: kommandoen mangler i «aarsrapport»; skriv «aarsrapport --hjaelp» for at se brugen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--hjaelp", "--help", "-h", "koer --hjaelp", "forklar -h", "ny --hjaelp"})
  void hjaelpenErPaaDansk(String linje) {
    Proevekoersel.Udfald udfald = Proevekoersel.koer(linje.split(" "));
    assertThat(udfald.kode()).isZero();
    assertThat(udfald.fejl()).isEmpty();
    assertThat(udfald.ud())
        .startsWith("Brug: aarsrapport ")
        .contains("Tilvalg:")
        .doesNotContain("Usage", "COMMAND", "Options", "Commands", "Show this help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void udgavenErEnLinje(String tilvalg) {
    Proevekoersel.Udfald udfald = Proevekoersel.koer(tilvalg);
    assertThat(udfald.kode()).isZero();
    assertThat(udfald.ud().lines()).singleElement().asString().matches("Årsrapport \\S+, Java .+");
  }

  @ParameterizedTest
  @CsvSource({
    "koerr, kommandoen «koerr» kendes ikke; mente du «koer»?",
    "kør --config x, kommandoen «kør» kendes ikke; mente du «koer»?",
    "validér, kommandoen «validér» kendes ikke; mente du «valider»?",
    "udskriv, 'kommandoen «udskriv» kendes ikke; mulige er demo, koer, valider, ny, noegletal, forklar'",
    "koer --confg x --ud y, tilvalget «--confg» kendes ikke; mente du «--config»?",
    "koer --confg=x --ud=y, tilvalget «--confg» kendes ikke; mente du «--config»?",
    "noegletal --fejlsøg, tilvalget «--fejlsøg» kendes ikke; mente du «--fejlsoeg»?",
    "ny --fra x, der mangler --til FIL",
    "koer, der mangler --config FIL og --ud MAPPE",
    "koer --config x --ud, der mangler --ud MAPPE",
    "demo --ud a --ud b, tilvalget --ud MAPPE står to gange",
    "demo ekstra, «ekstra» hører ikke til"
  })
  void detDerErGaltNaevnes(String linje, String besked) {
    Proevekoersel.Udfald udfald = Proevekoersel.koer(linje.split(" "));
    assertThat(udfald.kode()).isEqualTo(2);
    assertThat(udfald.fejllinjer())
        .singleElement()
        .asString()
        .startsWith("Fejl: " + besked + " i «aarsrapport " + linje + "»; skriv «aarsrapport ")
        .contains("--hjaelp» for at se brugen");
  }
}
