package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code underretninger-aarsag}. */
class UnderretningerAarsagTest {
  private static final String ID = "underretninger-aarsag";
  private final Lilleverden verden = new Lilleverden();

  private void underretning(int kommune, String modtaget, String aarsag) {
    verden.barn("2008-05-05").underretning(kommune, modtaget, Map.of("årsag", aarsag));
  }

  private String andel(String omraade, String aarsag) {
    return verden.broek(ID, omraade, "2016", aarsag);
  }

  @Test
  void hverAarsagAfAlleSomDenStaar() {
    underretning(101, "2016-01-01", "Misbrug i familien");
    underretning(101, "2016-12-31", "Misbrug i familien");
    underretning(101, "2016-03-01", "Øget fravær");
    underretning(101, "2017-01-01", "Vold");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("Misbrug i familien", "Øget fravær");
    assertThat(andel("101", "Misbrug i familien")).isEqualTo("2/3");
    assertThat(andel("101", "Øget fravær")).isEqualTo("1/3");
    assertThat(verden.vaerdi(ID, "101", "2016", "Øget fravær")).isEqualTo("33.3333");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("Vold");
  }

  @Test
  void stavemaaderMedForskelligStoerrelseErEn() {
    underretning(101, "2016-03-01", "øget fravær");
    underretning(147, "2016-03-01", "ØGET fravær");
    underretning(147, "2017-03-01", "Øget fravær");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("ØGET fravær");
    assertThat(andel("101", "ØGET fravær")).isEqualTo("1/1");
    assertThat(andel("gruppe:begge", "ØGET fravær")).isEqualTo("2/2");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("ØGET fravær");
  }

  @Test
  void uoplystTaellerMedIAlle() {
    underretning(101, "2016-03-01", "Vold");
    verden.barn("2008-05-05").underretning(101, "2016-03-01");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("Vold", "uoplyst");
    assertThat(andel("101", "Vold")).isEqualTo("1/2");
    assertThat(andel("101", "uoplyst")).isEqualTo("1/2");
  }

  @Test
  void ufoedteTaeller() {
    verden.ufoedt(101, "2016-03-01", Map.of("årsag", "Misbrug"));
    underretning(101, "2016-03-01", "Vold");
    assertThat(andel("101", "Misbrug")).isEqualTo("1/2");
  }

  @Test
  void gruppenLaeggerUnderretningerneSammen() {
    underretning(101, "2016-03-01", "Vold");
    underretning(147, "2016-03-01", "Misbrug");
    underretning(147, "2016-03-01", "Vold");
    assertThat(andel("147", "Vold")).isEqualTo("1/2");
    assertThat(andel("gruppe:begge", "Vold")).isEqualTo("2/3");
    assertThat(andel("landet", "Misbrug")).isEqualTo("1/3");
  }

  @Test
  void tomKolonneErIkkeBeregnetHvertAar() {
    underretning(101, "2016-03-01", "Vold");
    verden.ufoedt(147, "2016-03-01");
    assertThat(verden.perioder(ID, "147")).containsExactly("2016", "2017");
    assertThat(verden.raekker(ID, "147", "2016")).containsExactly("");
    assertThat(verden.status(ID, "147", "2016")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "147", "2016")).contains("årsag");
    assertThat(verden.status(ID, "gruppe:begge", "2016")).isEqualTo("ikke-beregnet");
  }

  @Test
  void aarUdenUnderretningerHarEnTomRaekke() {
    underretning(101, "2016-03-01", "Vold");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
  }

  @Test
  void deltDaekketAarErUfuldstaendigtOgSenereRaekkerErIkkeMed() {
    verden.opgjort("2015-01-01", "2016-06-30");
    underretning(101, "2016-06-30", "Vold");
    underretning(101, "2016-07-01", "Misbrug");
    assertThat(andel("101", "Vold")).isEqualTo("1/1");
    assertThat(verden.status(ID, "101", "2016", "Vold")).isEqualTo("ufuldstaendig");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    underretning(101, "2016-03-01", "Vold");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
  }
}
