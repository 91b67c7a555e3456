package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code underretninger-mod-befolkning}. */
class UnderretningerModBefolkningTest {
  private static final String ID = "underretninger-mod-befolkning";
  private final Lilleverden verden = new Lilleverden();

  private String underretninger(String kommune, int aar, String gruppe) {
    return verden.broek(ID, kommune, Integer.toString(aar), "underretninger", gruppe);
  }

  private String boern(String kommune, int aar, String gruppe) {
    return verden.broek(ID, kommune, Integer.toString(aar), "boern", gruppe);
  }

  @Test
  void kommunensDelAfGruppensUnderretningerOgBoern() {
    // 18 ages of 10 and 18 ages of 30; the grown-ups are not counted.
    verden.boernetal(101, 2016, 10).boernetal(147, 2016, 30).boernetal(101, 2016, 18, 1000);
    verden.barn("2008-05-05").underretning(101, "2016-01-01").underretning(101, "2016-12-31");
    verden.ufoedt(101, "2016-03-01").ufoedt(147, "2016-03-01");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("boern/begge", "underretninger/begge");
    assertThat(underretninger("101", 2016, "begge")).isEqualTo("3/4");
    assertThat(boern("101", 2016, "begge")).isEqualTo("180/720");
    assertThat(verden.vaerdi(ID, "101", "2016", "underretninger", "begge")).isEqualTo("75");
    assertThat(verden.vaerdi(ID, "101", "2016", "boern", "begge")).isEqualTo("25");
    assertThat(underretninger("147", 2016, "begge")).isEqualTo("1/4");
    assertThat(boern("147", 2016, "begge")).isEqualTo("540/720");
  }

  @Test
  void sammeBarnIToKommunerErToUnderretninger() {
    verden.barn("2008-05-05").underretning(101, "2016-03-01").underretning(147, "2016-03-01");
    assertThat(underretninger("101", 2016, "begge")).isEqualTo("1/2");
    assertThat(underretninger("147", 2016, "begge")).isEqualTo("1/2");
  }

  @Test
  void grupperOgLandetHarIngenRaekker() {
    verden.boernetal(101, 2016, 10).ufoedt(101, "2016-03-01").ufoedt(147, "2016-03-01");
    assertThat(verden.perioder(ID, "gruppe:begge")).isEmpty();
    assertThat(verden.perioder(ID, "landet")).isEmpty();
  }

  @Test
  void hverGruppeForSig() {
    verden.gruppe("tre", 101, 147, 151);
    verden.ufoedt(101, "2016-03-01").ufoedt(147, "2016-03-01").ufoedt(151, "2016-03-01");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("boern/begge", "boern/tre", "underretninger/begge", "underretninger/tre");
    assertThat(underretninger("101", 2016, "begge")).isEqualTo("1/2");
    assertThat(underretninger("101", 2016, "tre")).isEqualTo("1/3");
    assertThat(verden.raekker(ID, "151", "2016"))
        .containsExactly("boern/tre", "underretninger/tre");
  }

  @Test
  void gruppensAarBegynderMedSidsteMedlem() {
    verden.ufoedt(101, "2015-03-01").ufoedt(147, "2016-03-01");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(verden.perioder(ID, "147")).containsExactly("2016", "2017");
    assertThat(underretninger("101", 2016, "begge")).isEqualTo("0/1");
  }

  @Test
  void aarUdenUnderretningerHarKunAndelenAfBoern() {
    verden.boernetal(101, 2017, 10).boernetal(147, 2017, 10);
    verden.ufoedt(101, "2016-03-01").ufoedt(147, "2016-03-01");
    assertThat(verden.status(ID, "101", "2017", "underretninger", "begge"))
        .isEqualTo("ikke-beregnet");
    assertThat(boern("101", 2017, "begge")).isEqualTo("180/360");
  }

  @Test
  void udenEtMedlemsFolketalErKunAndelenAfBoernIkkeBeregnet() {
    verden.boernetal(101, 2016, 10).ufoedt(101, "2016-03-01").ufoedt(147, "2016-03-01");
    assertThat(underretninger("101", 2016, "begge")).isEqualTo("1/2");
    assertThat(verden.status(ID, "101", "2016", "boern", "begge")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2016", "boern", "begge")).contains("2016");
  }

  @Test
  void deltDaekketAarErUfuldstaendigtOgSenereRaekkerErIkkeMed() {
    verden.opgjort("2015-01-01", "2017-06-30");
    verden.boernetal(101, 2017, 10).boernetal(147, 2017, 10);
    verden.ufoedt(101, "2016-03-01").ufoedt(147, "2016-03-01");
    verden.ufoedt(101, "2017-06-30").ufoedt(147, "2017-07-01");
    assertThat(underretninger("101", 2017, "begge")).isEqualTo("1/1");
    assertThat(verden.status(ID, "101", "2016", "underretninger", "begge")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017", "underretninger", "begge"))
        .isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2017", "boern", "begge")).isEqualTo("ufuldstaendig");
  }

  @Test
  void medlemUdenRaekkerGiverEnTomRaekkeVedAaret() {
    verden.boernetal(101, 2016, 10).boernetal(147, 2016, 10).ufoedt(101, "2016-03-01");
    assertThat(verden.perioder(ID, "101")).containsExactly("2017");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
  }
}
