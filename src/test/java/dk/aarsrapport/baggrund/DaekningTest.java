package dk.aarsrapport.baggrund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DaekningTest {
  private final Daekning daekning = new Daekning();

  @Test
  void aarOgKolonnerForHverKommune() {
    daekning.raekke("sager", 101, 2016, List.of("team"));
    daekning.raekke("sager", 101, 2014, List.of("rådgiver"));
    daekning.raekke("sager", 147, 2013, List.of());
    assertThat(daekning.foersteAar("sager", 101)).hasValue(2014);
    assertThat(daekning.aar("sager", 101)).containsExactlyInAnyOrder(2014, 2016);
    assertThat(daekning.harKolonne("sager", 101, "team")).isTrue();
    assertThat(daekning.harKolonne("sager", 147, "team")).isFalse();
    assertThat(daekning.har("sager", 510)).isFalse();
    assertThat(daekning.har("indsatser", 101)).isFalse();
    assertThat(daekning.kommuner()).containsExactly(101, 147);
  }

  @Test
  void toLaeseresDaekningLaeggesSammen() {
    Daekning anden = new Daekning();
    daekning.raekke("sager", 101, 2016, List.of("team"));
    daekning.stavemaade("sager.team", "nord");
    anden.raekke("sager", 101, 2014, List.of("rådgiver"));
    anden.stavemaade("sager.team", "Nord");
    daekning.laegTil(anden);
    assertThat(daekning.aar("sager", 101)).containsExactlyInAnyOrder(2014, 2016);
    assertThat(daekning.harKolonne("sager", 101, "rådgiver")).isTrue();
    assertThat(daekning.faellesStavemaade("sager.team", "nord")).isEqualTo("Nord");
  }

  @Test
  void denAlfabetiskFoersteStavemaadeStaarForAlle() {
    daekning.stavemaade("team", "Øst");
    daekning.stavemaade("team", "ØST");
    daekning.stavemaade("team", "øst");
    assertThat(daekning.faellesStavemaade("team", "øst")).isEqualTo("ØST");
    assertThat(daekning.faellesStavemaade("team", "Vest")).isEqualTo("Vest");
    assertThat(daekning.faellesStavemaade("andet", "øst")).isEqualTo("øst");
  }
}
