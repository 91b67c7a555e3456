package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code anbragte-pr-1000}. */
class AnbragtePr1000Test {
  private static final String ID = "anbragte-pr-1000";
  private static final String D = "2016-01-31";
  private final Lilleverden verden = new Lilleverden();

  @Test
  void anbragtePrTusindeBoernEfterBefolkningenEtJanuar() {
    verden.boernetal(101, 2016, 10).boernetal(101, 2017, 20);
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2015-03-01", "2016-01-31");
    assertThat(verden.broek(ID, "101", D)).isEqualTo("2/180");
    assertThat(verden.vaerdi(ID, "101", D)).isEqualTo("11.1111");
    assertThat(verden.broek(ID, "101", "2017-01-31")).isEqualTo("1/360");
    assertThat(verden.vaerdi(ID, "101", "2017-01-31")).isEqualTo("2.7778");
  }

  @Test
  void gruppenDelerMedAlleMedlemmersBoern() {
    verden.boernetal(101, 2016, 10).boernetal(147, 2016, 30);
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2015-03-01", "2016-01-31")
        .indsats(147, "plejefamilie", "2016-01-31", "");
    assertThat(verden.broek(ID, "gruppe:begge", D)).isEqualTo("1/720");
    assertThat(verden.broek(ID, "147", D)).isEqualTo("1/540");
  }

  @Test
  void voksneIBefolkningenTaellerIkkeMed() {
    verden.boernetal(101, 2016, 10).boernetal(101, 2016, 18, 5000);
    verden.barn("1998-01-31").indsats(101, "plejefamilie", "2015-03-01", "");
    assertThat(verden.broek(ID, "101", D)).isEqualTo("0/180");
  }

  @Test
  void manglendeAarErIkkeBeregnet() {
    verden.boernetal(101, 2016, 10);
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    assertThat(verden.status(ID, "101", D)).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017-01-31")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2017-01-31")).contains("befolkning").contains("2017");
  }

  @Test
  void manglendeAlderErIkkeBeregnet() {
    for (int alder = 0; alder < 17; alder++) {
      verden.boernetal(101, 2016, alder, 10);
    }
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    assertThat(verden.status(ID, "101", D)).isEqualTo("ikke-beregnet");
  }

  @Test
  void gruppenManglerEtMedlemsBefolkning() {
    verden.boernetal(101, 2016, 10);
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(147, "plejefamilie", "2015-03-01", "");
    assertThat(verden.status(ID, "gruppe:begge", D)).isEqualTo("ikke-beregnet");
    assertThat(verden.status("anbragte", "gruppe:begge", D)).isEqualTo("ok");
  }

  @Test
  void ingenBoernErIkkeBeregnet() {
    verden.boernetal(101, 2016, 0);
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    assertThat(verden.status(ID, "101", D)).isEqualTo("ikke-beregnet");
  }

  @Test
  void udenBefolkningsfilErDerEnRaekkeVedAaret() {
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016-01-31", "2017-01-31");
    assertThat(verden.status(ID, "101", D)).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", D)).contains("befolkning");
  }
}
