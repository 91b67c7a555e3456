package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code underretninger-foerste-handling}. */
class UnderretningerFoersteHandlingTest {
  private static final String ID = "underretninger-foerste-handling";
  private final Lilleverden verden = new Lilleverden();

  private void underretning(int kommune, String modtaget, String handling) {
    verden.barn("2008-05-05").underretning(kommune, modtaget, Map.of("første_handling", handling));
  }

  private String andel(String omraade, String handling) {
    return verden.broek(ID, omraade, "2016", handling);
  }

  @Test
  void hverHandlingAfAlleSomDenStaar() {
    underretning(101, "2016-01-01", "Møde med familien");
    underretning(101, "2016-12-31", "Møde med familien");
    underretning(101, "2016-03-01", "Afdækning");
    underretning(101, "2015-12-31", "Ingen");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("Afdækning", "Møde med familien");
    assertThat(andel("101", "Møde med familien")).isEqualTo("2/3");
    assertThat(verden.vaerdi(ID, "101", "2016", "Møde med familien")).isEqualTo("66.6667");
    assertThat(andel("101", "Afdækning")).isEqualTo("1/3");
    assertThat(verden.raekker(ID, "101", "2015")).containsExactly("Ingen");
  }

  @Test
  void handlingenTaellerUansetDatoen() {
    verden.opgjort("2015-01-01", "2016-12-31");
    verden
        .barn("2008-05-05")
        .underretning(
            101, "2016-12-31", Map.of("første_handling", "Møde", "handlingsdato", "2017-03-01"))
        .underretning(101, "2016-12-31", Map.of("første_handling", "Møde"))
        .underretning(101, "2016-12-31", Map.of("handlingsdato", "2016-12-31"));
    assertThat(andel("101", "Møde")).isEqualTo("2/3");
    assertThat(andel("101", "uoplyst")).isEqualTo("1/3");
  }

  @Test
  void stavemaaderMedForskelligStoerrelseErEn() {
    underretning(101, "2016-03-01", "møde");
    underretning(101, "2016-03-01", "Møde");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("Møde");
    assertThat(andel("101", "Møde")).isEqualTo("2/2");
  }

  @Test
  void ufoedteTaeller() {
    verden.ufoedt(101, "2016-03-01", Map.of("første_handling", "Møde"));
    underretning(101, "2016-03-01", "Afdækning");
    assertThat(andel("101", "Møde")).isEqualTo("1/2");
  }

  @Test
  void gruppenLaeggerUnderretningerneSammen() {
    underretning(101, "2016-03-01", "Møde");
    underretning(147, "2016-03-01", "Møde");
    underretning(147, "2016-03-01", "Afdækning");
    assertThat(andel("147", "Møde")).isEqualTo("1/2");
    assertThat(andel("gruppe:begge", "Møde")).isEqualTo("2/3");
    assertThat(andel("landet", "Afdækning")).isEqualTo("1/3");
  }

  @Test
  void tomKolonneErIkkeBeregnetHvertAar() {
    underretning(101, "2016-03-01", "Møde");
    verden.ufoedt(147, "2016-03-01", Map.of("handlingsdato", "2016-03-02"));
    assertThat(verden.perioder(ID, "147")).containsExactly("2016", "2017");
    assertThat(verden.raekker(ID, "147", "2016")).containsExactly("");
    assertThat(verden.status(ID, "147", "2016")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "147", "2016")).contains("første_handling");
    assertThat(verden.status(ID, "gruppe:begge", "2016")).isEqualTo("ikke-beregnet");
  }

  @Test
  void aarUdenUnderretningerHarEnTomRaekke() {
    underretning(101, "2016-03-01", "Møde");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
  }

  @Test
  void deltDaekketAarErUfuldstaendigtOgSenereRaekkerErIkkeMed() {
    verden.opgjort("2016-02-01", "2017-12-31");
    underretning(101, "2016-06-30", "Møde");
    underretning(101, "2018-01-01", "Afdækning");
    assertThat(verden.status(ID, "101", "2016", "Møde")).isEqualTo("ufuldstaendig");
    assertThat(andel("101", "Møde")).isEqualTo("1/1");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    underretning(101, "2016-03-01", "Møde");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
  }
}
