package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code sagstal-maaned}. */
class SagstalMaanedTest {
  private static final String ID = "sagstal-maaned";
  private final Lilleverden verden = new Lilleverden().harRaekker("sager", 101, 2015);

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  private Lilleverden.Barn sag(String start, String slut) {
    return barn().sag(101, "1", "", "", start, slut);
  }

  private String antal(String omraade, String maaned) {
    return verden.vaerdi(ID, omraade, maaned);
  }

  private String gennemsnit(String omraade, String aar) {
    return verden.broek(ID, omraade, aar, "gennemsnit");
  }

  @Test
  void aabenMaanedensSidsteDag() {
    sag("2016-01-31", "2016-02-28");
    sag("2016-02-29", "2016-03-30");
    sag("2016-04-01", "2016-04-29");
    assertThat(antal("101", "2016-01")).isEqualTo("1");
    assertThat(antal("101", "2016-02")).isEqualTo("1");
    assertThat(antal("101", "2016-03")).isEqualTo("0");
    assertThat(antal("101", "2016-04")).isEqualTo("0");
    assertThat(gennemsnit("101", "2016")).isEqualTo("2/12");
    assertThat(verden.vaerdi(ID, "101", "2016", "gennemsnit")).isEqualTo("0.1667");
  }

  @Test
  void udenSlutdatoFortsaetter() {
    sag("2015-03-15", "");
    assertThat(antal("101", "2015-02")).isEqualTo("0");
    assertThat(antal("101", "2015-03")).isEqualTo("1");
    assertThat(gennemsnit("101", "2015")).isEqualTo("10/12");
    assertThat(gennemsnit("101", "2017")).isEqualTo("12/12");
  }

  @Test
  void enSagErEtBarnsSagsnummer() {
    sag("2016-01-01", "2016-01-31")
        .sag(101, "1", "", "", "2016-01-15", "2016-02-29")
        .sag(101, "2", "", "", "2016-02-01", "2016-02-29");
    sag("2016-01-01", "2016-01-31");
    // January: number 1 of each of two siblings. February: numbers 1 and 2 of the first.
    assertThat(antal("101", "2016-01")).isEqualTo("2");
    assertThat(antal("101", "2016-02")).isEqualTo("2");
    assertThat(gennemsnit("101", "2016")).isEqualTo("4/12");
  }

  @Test
  void ingenAldersgraense() {
    verden.barn("1980-01-01").sag(101, "1", "", "", "2016-01-01", "2016-01-31");
    assertThat(antal("101", "2016-01")).isEqualTo("1");
  }

  @Test
  void sammeNummerIToKommunerErToSager() {
    sag("2016-01-01", "2016-02-29").sag(147, "1", "", "", "2016-02-01", "2016-03-31");
    assertThat(antal("101", "2016-02")).isEqualTo("1");
    assertThat(antal("147", "2016-02")).isEqualTo("1");
    assertThat(antal("gruppe:begge", "2016-01")).isEqualTo("1");
    assertThat(antal("gruppe:begge", "2016-02")).isEqualTo("2");
    assertThat(gennemsnit("gruppe:begge", "2016")).isEqualTo("4/12");
    assertThat(antal("landet", "2016-02")).isEqualTo("2");
  }

  @Test
  void maanederneBegynderMedFoersteRaekkesAar() {
    barn().sag(147, "1", "", "", "2017-11-30", "");
    assertThat(verden.perioder(ID, "147"))
        .containsExactly(
            "2017", "2017-01", "2017-02", "2017-03", "2017-04", "2017-05", "2017-06", "2017-07",
            "2017-08", "2017-09", "2017-10", "2017-11", "2017-12");
    assertThat(verden.perioder(ID, "gruppe:begge")).hasSize(13);
    assertThat(verden.perioder(ID, "101")).hasSize(39);
    assertThat(verden.raekker(ID, "147", "2017-01")).containsExactly("");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("gennemsnit");
    assertThat(gennemsnit("147", "2017")).isEqualTo("2/12");
  }

  @Test
  void kunHeleMaanederErMed() {
    verden.opgjort("2015-12-02", "2017-06-29");
    sag("2015-01-01", "");
    sag("2017-06-29", "");
    sag("2017-06-30", "");
    assertThat(verden.perioder(ID, "101")).doesNotContain("2015-12", "2017-06");
    assertThat(verden.status(ID, "101", "2015", "gennemsnit")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "101", "2016", "gennemsnit")).isEqualTo("ok");
    assertThat(antal("101", "2017-05")).isEqualTo("1");
    assertThat(verden.status(ID, "101", "2017-05")).isEqualTo("ok");
    assertThat(gennemsnit("101", "2017")).isEqualTo("5/5");
    assertThat(verden.status(ID, "101", "2017", "gennemsnit")).isEqualTo("ufuldstaendig");
  }

  @Test
  void sidsteDagIMaanedenGoerDenHel() {
    verden.opgjort("2015-12-01", "2017-06-30");
    sag("2017-06-30", "2017-07-15");
    assertThat(antal("101", "2017-06")).isEqualTo("1");
    assertThat(antal("101", "2015-12")).isEqualTo("0");
    assertThat(gennemsnit("101", "2017")).isEqualTo("1/6");
    assertThat(gennemsnit("101", "2015")).isEqualTo("0/1");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
  }
}
