package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code underretninger}. */
class UnderretningerTest {
  private static final String ID = "underretninger";
  private final Lilleverden verden = new Lilleverden();

  private String iAlt(String omraade, int aar) {
    return verden.vaerdi(ID, omraade, Integer.toString(aar), "i-alt");
  }

  private String prMaaned(String omraade, int aar) {
    return verden.broek(ID, omraade, Integer.toString(aar), "pr-maaned");
  }

  @Test
  void hverUnderretningTaellerOgsaaSammeDagOmSammeBarn() {
    verden
        .barn("2008-05-05")
        .underretning(101, "2016-03-01")
        .underretning(101, "2016-03-01")
        .underretning(101, "2016-04-01");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("i-alt", "pr-maaned");
    assertThat(iAlt("101", 2016)).isEqualTo("3");
    assertThat(prMaaned("101", 2016)).isEqualTo("3/12");
    assertThat(verden.vaerdi(ID, "101", "2016", "pr-maaned")).isEqualTo("0.25");
  }

  @Test
  void ufoedteOgVoksneTaeller() {
    verden.ufoedt(101, "2016-03-01").ufoedt(101, "2016-03-01");
    verden.barn("1990-01-01").underretning(101, "2016-03-01");
    assertThat(iAlt("101", 2016)).isEqualTo("3");
    assertThat(prMaaned("101", 2016)).isEqualTo("3/12");
  }

  @Test
  void modtagelsesdagenAfgoerAaret() {
    verden
        .barn("2008-05-05")
        .underretning(101, "2015-12-31")
        .underretning(101, "2016-01-01")
        .underretning(101, "2016-12-31")
        .underretning(101, "2017-01-01");
    assertThat(iAlt("101", 2015)).isEqualTo("1");
    assertThat(iAlt("101", 2016)).isEqualTo("2");
    assertThat(iAlt("101", 2017)).isEqualTo("1");
  }

  @Test
  void gruppenLaeggerUnderretningerneSammen() {
    verden.barn("2008-05-05").underretning(101, "2016-03-01").underretning(147, "2016-03-01");
    verden.ufoedt(147, "2016-03-01");
    assertThat(iAlt("101", 2016)).isEqualTo("1");
    assertThat(iAlt("147", 2016)).isEqualTo("2");
    assertThat(iAlt("gruppe:begge", 2016)).isEqualTo("3");
    assertThat(iAlt("landet", 2016)).isEqualTo("3");
  }

  @Test
  void gennemsnittetErAfHeleMaaneder() {
    verden.opgjort("2015-01-02", "2017-06-29");
    verden
        .barn("2008-05-05")
        .underretning(101, "2015-01-31")
        .underretning(101, "2015-02-01")
        .underretning(101, "2017-05-31")
        .underretning(101, "2017-06-29")
        .underretning(101, "2017-06-30");
    assertThat(iAlt("101", 2015)).isEqualTo("2");
    assertThat(prMaaned("101", 2015)).isEqualTo("1/11");
    assertThat(prMaaned("101", 2016)).isEqualTo("0/12");
    assertThat(iAlt("101", 2017)).isEqualTo("2");
    assertThat(prMaaned("101", 2017)).isEqualTo("1/5");
    assertThat(verden.status(ID, "101", "2015", "i-alt")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2016", "i-alt")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017", "pr-maaned")).isEqualTo("ufuldstaendig");
  }

  @Test
  void modtagetFoerDetOpgjorteMenIAaretErMed() {
    verden.opgjort("2015-07-01", "2017-12-31");
    verden.ufoedt(101, "2015-06-30").ufoedt(101, "2015-07-01");
    assertThat(iAlt("101", 2015)).isEqualTo("2");
    assertThat(prMaaned("101", 2015)).isEqualTo("1/6");
  }

  @Test
  void aarUdenHelMaanedHarIntetGennemsnit() {
    verden.opgjort("2015-01-01", "2017-01-30");
    verden.ufoedt(101, "2017-01-02");
    assertThat(iAlt("101", 2017)).isEqualTo("1");
    assertThat(verden.status(ID, "101", "2017", "i-alt")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2017", "pr-maaned")).isEqualTo("ikke-beregnet");
  }

  @Test
  void aareneBegynderMedFoersteRaekkeOgNulErEtTal() {
    verden.ufoedt(101, "2016-12-31").ufoedt(147, "2017-12-31");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(iAlt("101", 2017)).isEqualTo("0");
    assertThat(prMaaned("101", 2017)).isEqualTo("0/12");
    assertThat(verden.perioder(ID, "gruppe:begge")).containsExactly("2017");
  }

  @Test
  void kunRaekkerEfterDetOpgjorteErIngenRaekker() {
    verden.opgjort("2015-01-01", "2017-06-30").ufoedt(101, "2017-07-01");
    verden.ufoedt(147, "2017-06-30");
    assertThat(verden.perioder(ID, "101")).containsExactly("2017");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
    assertThat(iAlt("147", 2017)).isEqualTo("1");
  }
}
