package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Underretning;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MellemrumTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\t", "\n", "\u00A0", "\u202F", "\u2007", "\u2009", "\uFEFF", "\u200B"})
  void tasFraEndernesMenIkkeIndeni(String tegn) {
    assertThat(Mellemrum.trim(tegn + "to" + tegn + "ord" + tegn)).isEqualTo("to" + tegn + "ord");
    assertThat(Mellemrum.trim(tegn + tegn)).isEmpty();
    assertThat(Mellemrum.alene(tegn + tegn)).isTrue();
    assertThat(Mellemrum.alene(tegn + "x")).isFalse();
  }

  @Test
  void tekstUdenErDenSammeTekst() {
    String tekst = "Skole og fritid";
    assertThat(Mellemrum.trim(tekst)).isSameAs(tekst);
  }

  @Test
  void skoleMedOgUdenErEnKategoriOgEnKolonneMedIntetAndetErTom() throws IOException {
    Proevelaesning<Barneraekke> laest =
        Proevelaesning.af(
            new Underretningseksport(Proevelaesning.KONTEKST),
            "kommunekode;cpr;modtaget;underretter;gruppe\n"
                + "101;;02-02-2015;Skole;\u00A0\n101;;02-02-2015;Skole\u00A0;\u200B\n");
    assertThat(laest.raekker())
        .extracting(r -> ((Underretning) r.haendelse()).underretter())
        .containsExactly("Skole", "Skole");
    assertThat(laest.laesning().daekning().harKolonne("underretninger", 101, "underretter"))
        .isTrue();
    assertThat(laest.laesning().daekning().harKolonne("underretninger", 101, "gruppe")).isFalse();
  }

  @Test
  void enRaekkeMedIntetAndetErTom() throws IOException {
    assertThat(
            Proevelaesning.af(
                    new Underretningseksport(Proevelaesning.KONTEKST),
                    "kommunekode;cpr;modtaget\n\u00A0;\u200B;\uFEFF\n101;;02-02-2015\n")
                .laesning()
                .antalLaest())
        .isEqualTo(1);
  }
}
