package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code underretninger-pr-maaned}. */
class UnderretningerPrMaanedTest {
  private static final String ID = "underretninger-pr-maaned";
  private final Lilleverden verden = new Lilleverden();

  private String antal(String omraade, String maaned) {
    return verden.vaerdi(ID, omraade, maaned);
  }

  @Test
  void modtagelsesdagenAfgoerMaaneden() {
    verden
        .barn("2008-05-05")
        .underretning(101, "2016-01-31")
        .underretning(101, "2016-02-01")
        .underretning(101, "2016-02-29")
        .underretning(101, "2016-02-29")
        .underretning(101, "2016-03-01")
        .underretning(101, "2017-02-01");
    assertThat(antal("101", "2016-01")).isEqualTo("1");
    assertThat(antal("101", "2016-02")).isEqualTo("3");
    assertThat(antal("101", "2016-03")).isEqualTo("1");
    assertThat(antal("101", "2016-04")).isEqualTo("0");
    assertThat(antal("101", "2017-02")).isEqualTo("1");
  }

  @Test
  void ufoedteOgVoksneTaeller() {
    verden.ufoedt(101, "2016-03-01");
    verden.barn("1990-01-01").underretning(101, "2016-03-01");
    assertThat(antal("101", "2016-03")).isEqualTo("2");
  }

  @Test
  void maanederneBegynderMedFoersteRaekkesAar() {
    verden.ufoedt(101, "2016-06-30").ufoedt(147, "2017-12-31");
    assertThat(verden.perioder(ID, "101"))
        .hasSize(24)
        .startsWith("2016-01", "2016-02")
        .endsWith("2017-11", "2017-12");
    assertThat(verden.perioder(ID, "gruppe:begge"))
        .hasSize(12)
        .startsWith("2017-01")
        .endsWith("2017-12");
    assertThat(antal("101", "2016-01")).isEqualTo("0");
    assertThat(verden.status(ID, "101", "2016-01")).isEqualTo("ok");
  }

  @Test
  void kunHeleMaanederErMed() {
    verden.opgjort("2017-01-02", "2017-06-29");
    verden.ufoedt(101, "2017-01-15").ufoedt(101, "2017-05-31").ufoedt(101, "2017-06-29");
    assertThat(verden.perioder(ID, "101"))
        .containsExactly("2017-02", "2017-03", "2017-04", "2017-05");
    assertThat(antal("101", "2017-02")).isEqualTo("0");
    assertThat(antal("101", "2017-05")).isEqualTo("1");
    assertThat(verden.status(ID, "101", "2017-05")).isEqualTo("ok");
  }

  @Test
  void foersteOgSidsteDagIMaanedenGoerDenHel() {
    verden.opgjort("2017-02-01", "2017-03-31");
    verden.ufoedt(101, "2017-02-01").ufoedt(101, "2017-03-31").ufoedt(101, "2017-04-01");
    assertThat(verden.perioder(ID, "101")).containsExactly("2017-02", "2017-03");
    assertThat(antal("101", "2017-02")).isEqualTo("1");
    assertThat(antal("101", "2017-03")).isEqualTo("1");
  }

  @Test
  void gruppenLaeggerUnderretningerneSammen() {
    verden.barn("2008-05-05").underretning(101, "2016-03-01").underretning(147, "2016-03-31");
    assertThat(antal("101", "2016-03")).isEqualTo("1");
    assertThat(antal("147", "2016-03")).isEqualTo("1");
    assertThat(antal("gruppe:begge", "2016-03")).isEqualTo("2");
    assertThat(antal("landet", "2016-03")).isEqualTo("2");
  }

  @Test
  void udenHelMaanedErDerEnTomRaekkeVedAaret() {
    verden.opgjort("2017-01-02", "2017-02-27").ufoedt(101, "2017-01-15");
    assertThat(verden.perioder(ID, "101")).containsExactly("2017");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    verden.ufoedt(101, "2016-03-01");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
  }
}
