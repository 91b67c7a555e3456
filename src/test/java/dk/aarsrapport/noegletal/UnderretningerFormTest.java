package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code underretninger-form}. */
class UnderretningerFormTest {
  private static final String ID = "underretninger-form";
  private final Lilleverden verden = new Lilleverden();

  private void underretning(int kommune, String modtaget, String form) {
    verden.barn("2008-05-05").underretning(kommune, modtaget, Map.of("form", form));
  }

  private String andel(String omraade, int aar, String form) {
    return verden.broek(ID, omraade, Integer.toString(aar), form);
  }

  @Test
  void hverFormAfAlleMedNuller() {
    underretning(101, "2016-01-01", "skriftlig");
    underretning(101, "2016-12-31", "skriftlig");
    underretning(101, "2016-03-01", "telefonisk");
    underretning(101, "2017-01-01", "møde");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("møde", "skriftlig", "telefonisk");
    assertThat(andel("101", 2016, "skriftlig")).isEqualTo("2/3");
    assertThat(verden.vaerdi(ID, "101", "2016", "skriftlig")).isEqualTo("66.6667");
    assertThat(andel("101", 2016, "telefonisk")).isEqualTo("1/3");
    assertThat(andel("101", 2016, "møde")).isEqualTo("0/3");
    assertThat(andel("101", 2017, "møde")).isEqualTo("1/1");
  }

  @Test
  void uoplystTaellerMedIAlle() {
    underretning(101, "2016-03-01", "skriftlig");
    verden.barn("2008-05-05").underretning(101, "2016-03-01");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("møde", "skriftlig", "telefonisk", "uoplyst");
    assertThat(andel("101", 2016, "skriftlig")).isEqualTo("1/2");
    assertThat(andel("101", 2016, "uoplyst")).isEqualTo("1/2");
  }

  @Test
  void ufoedteTaeller() {
    verden.ufoedt(101, "2016-03-01", Map.of("form", "telefonisk"));
    assertThat(andel("101", 2016, "telefonisk")).isEqualTo("1/1");
  }

  @Test
  void gruppenLaeggerUnderretningerneSammen() {
    verden
        .barn("2008-05-05")
        .underretning(101, "2016-03-01", Map.of("form", "skriftlig"))
        .underretning(147, "2016-03-01", Map.of("form", "møde"));
    assertThat(andel("101", 2016, "skriftlig")).isEqualTo("1/1");
    assertThat(andel("gruppe:begge", 2016, "skriftlig")).isEqualTo("1/2");
    assertThat(andel("landet", 2016, "møde")).isEqualTo("1/2");
  }

  @Test
  void tomKolonneErIkkeBeregnetMedHeleListenHvertAar() {
    underretning(101, "2016-03-01", "skriftlig");
    verden.ufoedt(147, "2016-03-01");
    assertThat(verden.perioder(ID, "147")).containsExactly("2016", "2017");
    assertThat(verden.raekker(ID, "147", "2016"))
        .containsExactly("møde", "skriftlig", "telefonisk");
    assertThat(verden.status(ID, "147", "2016", "møde")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "147", "2016", "møde")).contains("form");
    assertThat(verden.status(ID, "gruppe:begge", "2016", "møde")).isEqualTo("ikke-beregnet");
  }

  @Test
  void aarUdenUnderretningerErIkkeBeregnet() {
    underretning(101, "2016-03-01", "skriftlig");
    assertThat(verden.raekker(ID, "101", "2017"))
        .containsExactly("møde", "skriftlig", "telefonisk");
    assertThat(verden.status(ID, "101", "2017", "skriftlig")).isEqualTo("ikke-beregnet");
  }

  @Test
  void deltDaekketAarErUfuldstaendigtOgSenereRaekkerErIkkeMed() {
    verden.opgjort("2015-01-01", "2017-06-30");
    underretning(101, "2016-03-01", "skriftlig");
    underretning(101, "2017-06-30", "skriftlig");
    underretning(101, "2017-07-01", "møde");
    assertThat(andel("101", 2017, "skriftlig")).isEqualTo("1/1");
    assertThat(verden.status(ID, "101", "2016", "skriftlig")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017", "møde")).isEqualTo("ufuldstaendig");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    underretning(101, "2016-03-01", "skriftlig");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
  }
}
