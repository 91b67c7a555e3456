package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code underretninger-alder}. */
class UnderretningerAlderTest {
  private static final String ID = "underretninger-alder";
  private final Lilleverden verden = new Lilleverden();

  @Test
  void alderenPaaModtagelsesdagen() {
    verden
        .barn("2008-05-05")
        .underretning(101, "2016-05-04")
        .underretning(101, "2016-05-05")
        .underretning(101, "2016-05-05");
    assertThat(verden.vaerdi(ID, "101", "2016", "7")).isEqualTo("1");
    assertThat(verden.vaerdi(ID, "101", "2016", "8")).isEqualTo("2");
    assertThat(verden.broek(ID, "101", "2016", "under-8-aar")).isEqualTo("1/3");
    assertThat(verden.vaerdi(ID, "101", "2016", "under-8-aar")).isEqualTo("33.3333");
  }

  @Test
  void skuddagsbarnHarFoedselsdagFoersteMarts() {
    verden
        .barn("2008-02-29")
        .underretning(101, "2015-02-28")
        .underretning(101, "2015-03-01")
        .underretning(101, "2016-02-29");
    assertThat(verden.vaerdi(ID, "101", "2015", "6")).isEqualTo("1");
    assertThat(verden.vaerdi(ID, "101", "2015", "7")).isEqualTo("1");
    assertThat(verden.vaerdi(ID, "101", "2016", "8")).isEqualTo("1");
  }

  @Test
  void foedtSammeDagErNulAar() {
    verden.barn("2016-05-05").underretning(101, "2016-05-05");
    assertThat(verden.vaerdi(ID, "101", "2016", "0")).isEqualTo("1");
    assertThat(verden.broek(ID, "101", "2016", "under-8-aar")).isEqualTo("1/1");
  }

  @Test
  void ufoedtStaarForSigOgErIkkeIAndelen() {
    verden.ufoedt(101, "2016-03-01").ufoedt(101, "2016-03-02");
    verden.barn("2000-05-05").underretning(101, "2016-03-01");
    assertThat(verden.vaerdi(ID, "101", "2016", "ufoedt")).isEqualTo("2");
    assertThat(verden.broek(ID, "101", "2016", "under-8-aar")).isEqualTo("0/1");
  }

  @Test
  void kunUfoedteGiverIngenAndel() {
    verden.ufoedt(101, "2016-03-01");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("0-11", "0-5", "12-14", "12-17", "15-17", "6-11", "ufoedt", "under-8-aar");
    assertThat(verden.status(ID, "101", "2016", "under-8-aar")).isEqualTo("ikke-beregnet");
  }

  @Test
  void ingenAldersgraense() {
    verden.barn("1990-01-01").underretning(101, "2016-03-01");
    assertThat(verden.vaerdi(ID, "101", "2016", "26")).isEqualTo("1");
  }

  @Test
  void aareneBegynderMedFoersteRaekke() {
    verden.barn("2008-05-05").underretning(101, "2016-12-31");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(verden.raekker(ID, "101", "2017"))
        .containsExactly("0-11", "0-5", "12-14", "12-17", "15-17", "6-11", "ufoedt", "under-8-aar");
    assertThat(verden.vaerdi(ID, "101", "2017", "ufoedt")).isEqualTo("0");
  }

  @Test
  void gruppensAarBegynderMedSidsteMedlem() {
    verden.barn("2008-05-05").underretning(101, "2015-05-05").underretning(147, "2016-05-06");
    assertThat(verden.perioder(ID, "101")).containsExactly("2015", "2016", "2017");
    assertThat(verden.perioder(ID, "gruppe:begge")).containsExactly("2016", "2017");
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2016", "8")).isEqualTo("1");
  }

  @Test
  void deltDaekketAarErUfuldstaendigt() {
    verden.opgjort("2015-01-02", "2017-12-30");
    verden
        .barn("2008-05-05")
        .underretning(101, "2015-05-05")
        .underretning(101, "2016-05-05")
        .underretning(101, "2017-05-05");
    assertThat(verden.status(ID, "101", "2015", "7")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2016", "8")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017", "9")).isEqualTo("ufuldstaendig");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    verden.barn("2008-05-05").underretning(101, "2016-05-05");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
  }
}
