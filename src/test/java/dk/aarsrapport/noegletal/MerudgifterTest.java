package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code merudgifter}. */
class MerudgifterTest {
  private static final String ID = "merudgifter";
  private final Lilleverden verden = new Lilleverden();

  private String kr(String omraade, int aar, String post) {
    return verden.vaerdi(ID, omraade, Integer.toString(aar), post, "kr");
  }

  private String pct(String omraade, int aar, String post) {
    return verden.vaerdi(ID, omraade, Integer.toString(aar), post, "pct");
  }

  private String status(String omraade, int aar, String post, String enhed) {
    return verden.status(ID, omraade, Integer.toString(aar), post, enhed);
  }

  @Test
  void enKontoForEnUdeladtMaalgruppeErIHverkenAaretEllerBasis() {
    verden.basisperiode("service", 2015, 2015).maalgrupper("social");
    verden.service(101, 2015, "100").service(101, 2016, "150");
    verden
        .postering(101, 2015, "5.28.23", "001", 1, "9000")
        .postering(101, 2016, "5.28.23", "001", 1, "5000");
    assertThat(verden.vaerdi("merudgifter", "101", "2016", "service", "kr")).isEqualTo("50");
    assertThat(verden.vaerdi("merudgifter", "101", "2016", "service", "pct")).isEqualTo("50");
  }

  @Test
  void forskellenTilBasisaarenesGennemsnit() {
    verden.basisperiode("service", 2013, 2014);
    verden.service(101, 2013, "900").service(101, 2014, "1100");
    verden.service(101, 2015, "1250").service(101, 2016, "800");
    assertThat(kr("101", 2015, "service")).isEqualTo("250");
    assertThat(pct("101", 2015, "service")).isEqualTo("25");
    assertThat(kr("101", 2016, "service")).isEqualTo("-200");
    assertThat(pct("101", 2016, "service")).isEqualTo("-20");
    assertThat(verden.perioder(ID, "101")).containsExactly("2015", "2016");
    assertThat(verden.raekker(ID, "101", "2015")).containsExactly("service/kr", "service/pct");
  }

  @Test
  void hverPostHarSinEgenBasisperiode() {
    verden.basisperiode("service", 2013, 2014).basisperiode("administration", 2015, 2015);
    verden.basisperiode("i-alt", 2014, 2014);
    for (int aar = 2013; aar <= 2016; aar++) {
      verden.service(101, aar, aar == 2016 ? "160" : "100");
      verden.administration(101, aar, aar == 2016 ? "20" : "10");
    }
    assertThat(verden.raekker(ID, "101", "2015"))
        .containsExactly("i-alt/kr", "i-alt/pct", "service/kr", "service/pct");
    assertThat(kr("101", 2016, "service")).isEqualTo("60");
    assertThat(pct("101", 2016, "administration")).isEqualTo("100");
    assertThat(kr("101", 2016, "i-alt")).isEqualTo("70");
  }

  @Test
  void fastePriserFoerGennemsnittet() {
    verden.basisperiode("service", 2014, 2015).prisniveau(2016);
    verden.pl(2014, "1").pl(2015, "100").pl(2016, "50");
    verden.service(101, 2014, "100").service(101, 2015, "200").service(101, 2016, "450");
    assertThat(kr("101", 2016, "service")).isEqualTo("150");
    assertThat(pct("101", 2016, "service")).isEqualTo("50");
  }

  @Test
  void basisaarUdenPosteringerErIkkeBeregnet() {
    verden.basisperiode("service", 2013, 2014);
    verden.service(101, 2014, "100").service(101, 2015, "100");
    assertThat(status("101", 2015, "service", "kr")).isEqualTo("ikke-beregnet");
    assertThat(status("101", 2015, "service", "pct")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2015", "service", "kr")).contains("2013");
  }

  @Test
  void basisaarUdenPosteringerAfPostenErIkkeBeregnet() {
    verden.basisperiode("service", 2014, 2014).basisperiode("i-alt", 2014, 2014);
    verden.administration(101, 2014, "100").service(101, 2015, "100");
    verden.postering(101, 2014, "5.28.20", "003", 3, "900");
    assertThat(status("101", 2015, "service", "kr")).isEqualTo("ikke-beregnet");
    assertThat(status("101", 2015, "i-alt", "kr")).isEqualTo("ikke-beregnet");
  }

  @Test
  void basisaarMedUligeDeleErIkkeBeregnetIAlt() {
    verden.basisperiode("i-alt", 2014, 2014).basisperiode("service", 2014, 2014);
    verden.service(101, 2014, "100").service(101, 2015, "150").administration(101, 2015, "10");
    assertThat(kr("101", 2015, "service")).isEqualTo("50");
    assertThat(status("101", 2015, "i-alt", "kr")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2015", "i-alt", "kr"))
        .contains("2014")
        .contains("administration");
  }

  @Test
  void etAarUdenPostenErIkkeBeregnet() {
    verden.basisperiode("administration", 2014, 2014).basisperiode("service", 2014, 2014);
    verden.service(101, 2014, "100").service(101, 2015, "150").administration(101, 2014, "10");
    assertThat(kr("101", 2015, "service")).isEqualTo("50");
    assertThat(status("101", 2015, "administration", "kr")).isEqualTo("ikke-beregnet");
  }

  @Test
  void gruppenManglerEtMedlemsBasisaar() {
    verden.basisperiode("service", 2014, 2014);
    verden.service(101, 2014, "100").service(101, 2015, "150");
    verden.service(147, 2015, "100").administration(147, 2014, "5");
    assertThat(kr("101", 2015, "service")).isEqualTo("50");
    assertThat(status("gruppe:begge", 2015, "service", "kr")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "gruppe:begge", "2015", "service", "kr")).contains("147");
  }

  @Test
  void gruppenLaeggerMedlemmerneSammen() {
    verden.basisperiode("service", 2014, 2014);
    verden.service(101, 2014, "100").service(101, 2015, "150");
    verden.service(147, 2014, "300").service(147, 2015, "200");
    assertThat(kr("gruppe:begge", 2015, "service")).isEqualTo("-50");
    assertThat(pct("gruppe:begge", 2015, "service")).isEqualTo("-12.5");
  }

  @Test
  void gennemsnitPaaNulHarIngenProcent() {
    verden.basisperiode("service", 2014, 2014);
    verden.service(101, 2014, "100").service(101, 2014, "-100").service(101, 2015, "50");
    assertThat(kr("101", 2015, "service")).isEqualTo("50");
    assertThat(status("101", 2015, "service", "pct")).isEqualTo("ikke-beregnet");
  }

  @Test
  void negativtGennemsnitHarIngenProcent() {
    verden.basisperiode("service", 2014, 2014);
    verden.service(101, 2014, "-100").service(101, 2015, "50");
    assertThat(kr("101", 2015, "service")).isEqualTo("150");
    assertThat(status("101", 2015, "service", "pct")).isEqualTo("ikke-beregnet");
  }

  @Test
  void manglendePrisIBasisaaretErIkkeBeregnet() {
    verden.basisperiode("service", 2014, 2014).prisniveau(2015).pl(2015, "2");
    verden.service(101, 2014, "100").service(101, 2015, "50");
    assertThat(status("101", 2015, "service", "kr")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2015", "service", "kr")).contains("prisindeks");
  }

  @Test
  void deltAarErUfuldstaendigt() {
    verden.opgjort("2013-01-01", "2015-06-30").basisperiode("service", 2014, 2014);
    verden.service(101, 2014, "100").service(101, 2015, "40");
    assertThat(kr("101", 2015, "service")).isEqualTo("-60");
    assertThat(status("101", 2015, "service", "kr")).isEqualTo("ufuldstaendig");
  }

  @Test
  void intetAarEfterBasisperiodenErEnTomRaekke() {
    verden.basisperiode("service", 2014, 2014).service(101, 2014, "100");
    assertThat(verden.perioder(ID, "101")).containsExactly("2017");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
  }

  @Test
  void udenBasisperiodeErDerIngenRaekker() {
    verden.service(101, 2014, "100").service(101, 2015, "100");
    assertThat(verden.perioder(ID, "101")).isEmpty();
  }
}
