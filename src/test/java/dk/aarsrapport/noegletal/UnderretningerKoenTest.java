package dk.aarsrapport.noegletal;

import static dk.aarsrapport.forloeb.Koen.DRENG;
import static dk.aarsrapport.forloeb.Koen.PIGE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code underretninger-koen}. */
class UnderretningerKoenTest {
  private static final String ID = "underretninger-koen";
  private final Lilleverden verden = new Lilleverden();

  private String andel(String omraade, int aar, String koen) {
    return verden.broek(ID, omraade, Integer.toString(aar), koen);
  }

  @Test
  void underretningerIkkeBoern() {
    verden
        .barn("2008-05-05", PIGE)
        .underretning(101, "2016-01-01")
        .underretning(101, "2016-12-31")
        .underretning(101, "2017-01-01");
    verden.barn("2008-05-05", DRENG).underretning(101, "2016-03-01");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("dreng", "pige");
    assertThat(andel("101", 2016, "pige")).isEqualTo("2/3");
    assertThat(andel("101", 2016, "dreng")).isEqualTo("1/3");
    assertThat(verden.vaerdi(ID, "101", "2016", "dreng")).isEqualTo("33.3333");
    assertThat(andel("101", 2017, "dreng")).isEqualTo("0/1");
  }

  @Test
  void ufoedteErIkkeMed() {
    verden.barn("2008-05-05", DRENG).underretning(101, "2016-03-01");
    verden.ufoedt(101, "2016-03-01");
    assertThat(andel("101", 2016, "dreng")).isEqualTo("1/1");
  }

  @Test
  void foedtSammeDagOgVoksenTaeller() {
    verden.barn("2016-03-01", PIGE).underretning(101, "2016-03-01");
    verden.barn("1990-01-01", DRENG).underretning(101, "2016-03-01");
    assertThat(andel("101", 2016, "pige")).isEqualTo("1/2");
  }

  @Test
  void uoplystKoenTaellerMedIAlle() {
    verden.barn("2008-05-05", DRENG).underretning(101, "2016-03-01");
    verden.barn("2008-05-05").underretning(101, "2016-03-01");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("dreng", "pige", "uoplyst");
    assertThat(andel("101", 2016, "dreng")).isEqualTo("1/2");
    assertThat(andel("101", 2016, "uoplyst")).isEqualTo("1/2");
  }

  @Test
  void gruppenLaeggerUnderretningerneSammen() {
    verden.barn("2008-05-05", PIGE).underretning(101, "2016-03-01").underretning(147, "2016-03-01");
    verden.barn("2008-05-05", DRENG).underretning(147, "2016-03-01");
    assertThat(andel("101", 2016, "pige")).isEqualTo("1/1");
    assertThat(andel("147", 2016, "pige")).isEqualTo("1/2");
    assertThat(andel("gruppe:begge", 2016, "pige")).isEqualTo("2/3");
    assertThat(andel("landet", 2016, "dreng")).isEqualTo("1/3");
  }

  @Test
  void kunUfoedteErIkkeBeregnet() {
    verden.ufoedt(101, "2016-03-01");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("dreng", "pige");
    assertThat(verden.status(ID, "101", "2016", "dreng")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "101", "2017", "pige")).isEqualTo("ikke-beregnet");
  }

  @Test
  void deltDaekketAarErUfuldstaendigtOgSenereRaekkerErIkkeMed() {
    verden.opgjort("2015-01-01", "2017-06-30");
    verden.barn("2008-05-05", PIGE).underretning(101, "2017-06-30").underretning(101, "2017-07-01");
    assertThat(andel("101", 2017, "pige")).isEqualTo("1/1");
    assertThat(verden.status(ID, "101", "2017", "dreng")).isEqualTo("ufuldstaendig");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    verden.barn("2008-05-05", PIGE).underretning(101, "2016-03-01");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
  }
}
