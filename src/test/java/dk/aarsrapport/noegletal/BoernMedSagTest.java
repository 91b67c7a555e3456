package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code boern-med-sag}. */
class BoernMedSagTest {
  private static final String ID = "boern-med-sag";
  private final Lilleverden verden =
      new Lilleverden().harRaekker("sager", 101, 2015).harRaekker("sager", 147, 2015);

  /** Two hundred residents of 0-22 years: 18 × 10 children and 5 × 4 young people. */
  private void folketal(int kommune, int aar) {
    verden
        .boernetal(kommune, aar, 10)
        .boernetal(kommune, aar, 18, 4)
        .boernetal(kommune, aar, 19, 4)
        .boernetal(kommune, aar, 20, 4)
        .boernetal(kommune, aar, 21, 4)
        .boernetal(kommune, aar, 22, 4);
  }

  private void sag(String foedt, String start, String slut) {
    verden.barn(foedt).sag(101, "1", "", "", start, slut);
  }

  private String andel(String omraade, int aar) {
    return verden.broek(ID, omraade, Integer.toString(aar));
  }

  @Test
  void afAlleNulTilToogtyveaarige() {
    folketal(101, 2016);
    verden.boernetal(101, 2016, 23, 1000);
    sag("2008-05-05", "2016-03-01", "");
    sag("2008-05-05", "2016-03-01", "");
    sag("2008-05-05", "2016-03-01", "");
    assertThat(andel("101", 2016)).isEqualTo("3/200");
    assertThat(verden.vaerdi(ID, "101", "2016")).isEqualTo("1.5");
  }

  @Test
  void enDagMedAabenSagIAaretErNok() {
    folketal(101, 2016);
    sag("2008-05-05", "2016-12-31", "2017-03-01");
    sag("2008-05-05", "2015-03-01", "2016-01-01");
    sag("2008-05-05", "2015-03-01", "2015-12-31");
    sag("2008-05-05", "2017-01-01", "");
    assertThat(andel("101", 2016)).isEqualTo("2/200");
  }

  @Test
  void alderenAaretsSidsteDag() {
    folketal(101, 2016);
    sag("1994-01-01", "2015-03-01", "");
    sag("1993-12-31", "2016-01-01", "2016-02-01");
    sag("2016-12-31", "2016-12-31", "");
    assertThat(andel("101", 2016)).isEqualTo("2/200");
  }

  @Test
  void hvertBarnEnGangMenSoeskendeHverSin() {
    folketal(101, 2016);
    verden
        .barn("2008-05-05")
        .sag(101, "1", "", "", "2016-01-01", "2016-02-01")
        .sag(101, "1", "", "", "2016-06-01", "")
        .sag(101, "2", "", "", "2016-01-01", "");
    sag("2010-05-05", "2016-01-01", "");
    assertThat(andel("101", 2016)).isEqualTo("2/200");
  }

  @Test
  void flyttetBarnTaellerIBeggeKommunerMenEnGangSamlet() {
    folketal(101, 2016);
    folketal(147, 2016);
    verden
        .barn("2008-05-05")
        .sag(101, "1", "", "", "2016-01-01", "2016-05-31")
        .sag(147, "1", "", "", "2016-06-01", "");
    assertThat(andel("101", 2016)).isEqualTo("1/200");
    assertThat(andel("147", 2016)).isEqualTo("1/200");
    assertThat(andel("gruppe:begge", 2016)).isEqualTo("1/400");
    assertThat(andel("landet", 2016)).isEqualTo("1/400");
  }

  @Test
  void aarUdenFolketalErIkkeBeregnet() {
    folketal(101, 2016);
    sag("2008-05-05", "2015-03-01", "");
    assertThat(verden.perioder(ID, "101")).containsExactly("2015", "2016", "2017");
    assertThat(andel("101", 2016)).isEqualTo("1/200");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2017")).contains("0-22").contains("2017");
    assertThat(verden.status(ID, "gruppe:begge", "2016")).isEqualTo("ikke-beregnet");
  }

  @Test
  void kommuneMedKunFolketalErIkkeILandet() {
    folketal(101, 2016);
    folketal(147, 2016);
    folketal(151, 2016);
    sag("2008-05-05", "2015-03-01", "");
    assertThat(andel("landet", 2016)).isEqualTo("1/400");
  }

  @Test
  void folketalUdenUngeErIkkeBeregnet() {
    verden.boernetal(101, 2016, 10);
    sag("2008-05-05", "2015-03-01", "");
    assertThat(verden.status(ID, "101", "2016")).isEqualTo("ikke-beregnet");
  }

  @Test
  void deltDaekketAarTaellerKunDageDerOpgoeres() {
    verden.opgjort("2015-03-01", "2017-06-30");
    folketal(101, 2015);
    folketal(101, 2016);
    folketal(101, 2017);
    sag("2008-05-05", "2014-01-01", "2015-02-28");
    sag("2008-05-05", "2015-03-01", "2015-03-01");
    sag("2008-05-05", "2017-06-30", "");
    sag("2008-05-05", "2017-07-01", "");
    // 22 years old on the last day covered, but 23 at the end of the year.
    sag("1994-12-31", "2017-01-01", "");
    assertThat(andel("101", 2015)).isEqualTo("1/200");
    assertThat(andel("101", 2016)).isEqualTo("0/200");
    assertThat(andel("101", 2017)).isEqualTo("1/200");
    assertThat(verden.status(ID, "101", "2015")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2016")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ufuldstaendig");
  }

  @Test
  void udenSagerErDerEnTomRaekkeVedAaret() {
    verden.gruppe("tre", 101, 147, 151);
    folketal(151, 2016);
    assertThat(verden.perioder(ID, "101")).containsExactly("2015", "2016", "2017");
    assertThat(verden.perioder(ID, "151")).containsExactly("2017");
    assertThat(verden.status(ID, "151", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "gruppe:tre", "2017")).contains("sager").contains("151");
  }
}
