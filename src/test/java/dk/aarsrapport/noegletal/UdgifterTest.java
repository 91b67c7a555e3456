package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code udgifter}. */
class UdgifterTest {
  private static final String ID = "udgifter";
  private final Lilleverden verden = new Lilleverden();

  private String netto(String omraade, int aar, String post) {
    return verden.vaerdi(ID, omraade, Integer.toString(aar), post, "netto");
  }

  @Test
  void serviceAdministrationOgIAlt() {
    verden.service(101, 2016, "1000.50").service(101, 2016, "-200.25");
    verden.administration(101, 2016, "300");
    assertThat(netto("101", 2016, "service")).isEqualTo("800.25");
    assertThat(netto("101", 2016, "administration")).isEqualTo("300");
    assertThat(netto("101", 2016, "i-alt")).isEqualTo("1100.25");
  }

  @Test
  void driftOgRefusionErMedMenIkkeAnlaeg() {
    verden
        .postering(101, 2016, "5.28.22", "001", 1, "1000")
        .postering(101, 2016, "5.28.22", "001", 2, "-400")
        .postering(101, 2016, "5.28.22", "001", 3, "50");
    assertThat(netto("101", 2016, "service")).isEqualTo("600");
  }

  @Test
  void udenforOgUkendtKontoErIkkeMed() {
    verden
        .service(101, 2016, "10")
        .postering(101, 2016, "5.57.72", "", 1, "1000")
        .postering(101, 2016, "5.22.07", "", 2, "-400")
        .postering(101, 2016, "5.30.26", "", 1, "77");
    assertThat(netto("101", 2016, "service")).isEqualTo("10");
    assertThat(netto("101", 2016, "administration")).isEqualTo("0");
    assertThat(netto("101", 2016, "i-alt")).isEqualTo("10");
  }

  @Test
  void handicapinstitutionerFoelgerMaalgruppen() {
    for (int aar : new int[] {2015, 2016, 2017}) {
      verden.maalgrupper(
          aar == 2015 ? new String[0] : new String[] {aar == 2016 ? "social" : "handicap"});
      verden
          .postering(101, aar, "5.28.23", "001", 1, "1000")
          .postering(101, aar, "5.28.23", "001", 2, "-300")
          .postering(101, aar, "5.28.23", "002", 1, "50");
    }
    assertThat(netto("101", 2015, "service")).isEqualTo("750");
    assertThat(netto("101", 2016, "service")).isEqualTo("50");
    assertThat(netto("101", 2017, "service")).isEqualTo("750");
    assertThat(verden.vaerdi("udgifter-pr-funktion", "101", "2016", "5.28.23")).isEqualTo("750");
  }

  @Test
  void fastePriserGangesMedIndekset() {
    verden.pl(2015, "1").pl(2016, "10").pl(2017, "50").prisniveau(2017);
    verden.service(101, 2015, "1000").service(101, 2016, "1000").service(101, 2017, "1000");
    assertThat(netto("101", 2015, "service")).isEqualTo("1650");
    assertThat(netto("101", 2016, "service")).isEqualTo("1500");
    assertThat(netto("101", 2017, "i-alt")).isEqualTo("1000");
  }

  @Test
  void prisniveauFoerAaretDelerMedIndekset() {
    verden.pl(2016, "1").pl(2017, "25").prisniveau(2016).service(101, 2017, "1000");
    assertThat(netto("101", 2017, "service")).isEqualTo("800");
  }

  @Test
  void aarUdenPrisErIkkeBeregnetHverForSig() {
    verden.pl(2016, "1").pl(2017, "2").prisniveau(2017);
    verden.service(101, 2015, "1000").service(101, 2016, "1000");
    assertThat(verden.raekker(ID, "101", "2015"))
        .containsExactly("administration/netto", "i-alt/netto", "service/netto");
    assertThat(verden.status(ID, "101", "2015", "service", "netto")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2015", "service", "netto")).contains("2015");
    assertThat(netto("101", 2016, "service")).isEqualTo("1020");
  }

  @Test
  void hulIPriserneErIkkeBeregnet() {
    verden.pl(2015, "1").pl(2017, "2").prisniveau(2017);
    verden.service(101, 2015, "1000").service(101, 2017, "1000");
    assertThat(verden.status(ID, "101", "2015", "i-alt", "netto")).isEqualTo("ikke-beregnet");
    assertThat(netto("101", 2017, "i-alt")).isEqualTo("1000");
  }

  @Test
  void regnskabsaareneErDemMedPosteringer() {
    verden.service(101, 2012, "5").service(101, 2014, "7");
    assertThat(verden.perioder(ID, "101")).containsExactly("2012", "2014");
    assertThat(verden.status(ID, "101", "2012", "service", "netto")).isEqualTo("ok");
  }

  @Test
  void gruppenHarKunAarSomAlleMedlemmerHar() {
    verden.service(101, 2015, "5").service(101, 2016, "7").service(147, 2016, "11");
    assertThat(verden.perioder(ID, "101")).containsExactly("2015", "2016");
    assertThat(verden.perioder(ID, "gruppe:begge")).containsExactly("2016");
    assertThat(netto("gruppe:begge", 2016, "service")).isEqualTo("18");
  }

  @Test
  void opgjortTilMidtIAaretErUfuldstaendigt() {
    verden.opgjort("2015-06-01", "2017-06-30");
    verden.service(101, 2015, "5").service(101, 2017, "7");
    assertThat(verden.status(ID, "101", "2015", "service", "netto")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017", "service", "netto")).isEqualTo("ufuldstaendig");
    assertThat(netto("101", 2017, "service")).isEqualTo("7");
  }

  @Test
  void opgjortTilSidsteDagErFuldstaendigt() {
    verden.service(101, 2017, "7");
    assertThat(verden.status(ID, "101", "2017", "service", "netto")).isEqualTo("ok");
  }

  @Test
  void etAarUdenPostenSomAndreAarHarErIkkeBeregnet() {
    verden.service(101, 2015, "5").service(101, 2016, "7").administration(101, 2016, "3");
    assertThat(netto("101", 2015, "service")).isEqualTo("5");
    assertThat(verden.status(ID, "101", "2015", "administration", "netto"))
        .isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "101", "2015", "i-alt", "netto")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2015", "i-alt", "netto"))
        .isEqualTo(
            "Der er ingen posteringer på administration i året for Kommune 101, men der er i andre år");
    assertThat(netto("101", 2016, "i-alt")).isEqualTo("10");
  }

  @Test
  void enPostPaaNulKronerErEnPostering() {
    verden.service(101, 2015, "5").administration(101, 2015, "0");
    verden.service(101, 2016, "7").administration(101, 2016, "3");
    assertThat(netto("101", 2015, "administration")).isEqualTo("0");
    assertThat(netto("101", 2015, "i-alt")).isEqualTo("5");
  }

  @Test
  void enPostPaaAnlaegErIngenPostering() {
    verden.service(101, 2015, "5").postering(101, 2015, "6.45.58", "", 3, "9");
    verden.service(101, 2016, "7").administration(101, 2016, "3");
    assertThat(verden.status(ID, "101", "2015", "i-alt", "netto")).isEqualTo("ikke-beregnet");
  }

  @Test
  void gruppenManglerDetSomEtMedlemMangler() {
    verden.service(101, 2015, "5").service(101, 2016, "7").administration(101, 2016, "3");
    verden.service(147, 2015, "11").administration(147, 2015, "2");
    verden.service(147, 2016, "13").administration(147, 2016, "4");
    assertThat(netto("gruppe:begge", 2015, "service")).isEqualTo("16");
    assertThat(verden.status(ID, "gruppe:begge", "2015", "administration", "netto"))
        .isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2015", "i-alt", "netto"))
        .isEqualTo("ikke-beregnet");
    assertThat(netto("gruppe:begge", 2016, "i-alt")).isEqualTo("27");
  }

  @Test
  void etMedlemDerAldrigHarPostenLaeggerNulTil() {
    verden.service(101, 2015, "5").administration(101, 2015, "1");
    verden.service(147, 2015, "11");
    assertThat(netto("147", 2015, "administration")).isEqualTo("0");
    assertThat(netto("gruppe:begge", 2015, "i-alt")).isEqualTo("17");
  }

  @Test
  void bogfoertEfterOpgjortTilErIkkeIAaret() {
    verden.opgjort("2015-01-01", "2017-06-30");
    verden
        .bogfoert(101, 2017, "5.28.20", "003", 1, "7", "2017-06-30")
        .bogfoert(101, 2017, "5.28.20", "003", 1, "100", "2017-07-01")
        .bogfoert(101, 2017, "5.28.20", "003", 1, "1000", "")
        .bogfoert(101, 2016, "5.28.20", "003", 1, "20000", "2017-07-01");
    assertThat(netto("101", 2017, "service")).isEqualTo("1007");
    assertThat(verden.status(ID, "101", "2017", "service", "netto")).isEqualTo("ufuldstaendig");
    assertThat(netto("101", 2016, "service")).isEqualTo("20000");
  }

  @Test
  void supplementsperiodenErMedIEtHeltAar() {
    verden.opgjort("2015-01-01", "2017-12-31");
    verden.bogfoert(101, 2017, "5.28.20", "003", 1, "7", "2018-01-15");
    assertThat(netto("101", 2017, "service")).isEqualTo("7");
  }

  @Test
  void enPostDerKunErBogfoertEfterOpgjortTilManglerIAaret() {
    verden.opgjort("2015-01-01", "2017-06-30");
    verden.service(101, 2016, "5").administration(101, 2016, "1");
    verden.service(101, 2017, "7").bogfoert(101, 2017, "6.45.58", "", 1, "2", "2017-07-01");
    assertThat(netto("101", 2017, "service")).isEqualTo("7");
    assertThat(verden.status(ID, "101", "2017", "i-alt", "netto")).isEqualTo("ikke-beregnet");
  }

  @Test
  void udenPosteringerErDerEnTomRaekkeVedAaret() {
    verden.service(101, 2016, "7");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
  }
}
