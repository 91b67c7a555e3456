package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code forbrug-pr-maaned}. */
class ForbrugPrMaanedTest {
  private static final String ID = "forbrug-pr-maaned";
  private final Lilleverden verden = new Lilleverden();

  private Lilleverden plejefamilie(int aar, String kroner, String dag) {
    return verden.bogfoert(101, aar, "5.28.22", "001", 1, kroner, dag);
  }

  private String kr(String maaned, String gruppe, String slags) {
    return verden.vaerdi(ID, "101", maaned, gruppe, slags);
  }

  @Test
  void efterMaanedOgFraJanuar() {
    plejefamilie(2017, "100", "2017-01-31");
    plejefamilie(2017, "30", "2017-03-01");
    verden
        .bogfoert(101, 2017, "5.28.22", "001", 2, "-7", "2017-03-31")
        .bogfoert(101, 2017, "5.28.21", "003", 1, "50", "2017-03-15")
        .bogfoert(101, 2017, "6.45.58", "", 1, "999", "2017-03-15")
        .bogfoert(101, 2017, "5.22.07", "", 2, "-999", "2017-03-15")
        .bogfoert(101, 2017, "5.28.22", "001", 3, "999", "2017-03-15");
    assertThat(kr("2017-01", "anbringelser", "maaned")).isEqualTo("100");
    assertThat(kr("2017-02", "anbringelser", "maaned")).isEqualTo("0");
    assertThat(kr("2017-02", "anbringelser", "akkumuleret")).isEqualTo("100");
    assertThat(kr("2017-03", "anbringelser", "maaned")).isEqualTo("23");
    assertThat(kr("2017-03", "i-alt", "maaned")).isEqualTo("73");
    assertThat(kr("2017-12", "i-alt", "akkumuleret")).isEqualTo("173");
    assertThat(verden.perioder(ID, "101")).hasSize(12);
    assertThat(verden.raekker(ID, "101", "2017-12")).hasSize(12);
  }

  @Test
  void bogfoertUdenForAaretStaarINaermesteMaanedOgUdenDatoForSig() {
    plejefamilie(2017, "100", "2016-11-05");
    plejefamilie(2017, "10", "2018-02-01");
    plejefamilie(2017, "5", "");
    assertThat(kr("2017-01", "anbringelser", "maaned")).isEqualTo("100");
    assertThat(kr("2017-12", "anbringelser", "maaned")).isEqualTo("10");
    assertThat(kr("2017-12", "i-alt", "akkumuleret")).isEqualTo("110");
    assertThat(kr("2017", "uden-dato", "maaned")).isEqualTo("5");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("uden-dato/maaned");
  }

  @Test
  void aaretFoerErMedIAaretsPriserNaarDetHarPosteringer() {
    verden.prisniveau(2017).pl(2016, "1").pl(2017, "10");
    plejefamilie(2015, "1", "2015-01-01");
    plejefamilie(2016, "100", "2016-05-01");
    plejefamilie(2017, "100", "2017-05-01");
    assertThat(kr("2016-05", "anbringelser", "maaned")).isEqualTo("100");
    assertThat(verden.perioder(ID, "101")).hasSize(24).doesNotContain("2015-01");
  }

  @Test
  void maanederEfterDenSidsteDagHarIngenRaekkerOgDenSkaarneErForeloebig() {
    verden.opgjort("2015-01-01", "2017-04-15");
    plejefamilie(2017, "100", "2017-04-15");
    plejefamilie(2017, "10", "2017-04-16");
    plejefamilie(2017, "3", "");
    assertThat(verden.perioder(ID, "101"))
        .containsExactly("2017", "2017-01", "2017-02", "2017-03", "2017-04");
    assertThat(verden.status(ID, "101", "2017-03", "i-alt", "maaned")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017-04", "i-alt", "akkumuleret"))
        .isEqualTo("ufuldstaendig");
    assertThat(kr("2017-04", "i-alt", "akkumuleret")).isEqualTo("100");
    assertThat(verden.status(ID, "101", "2017", "uden-dato", "maaned")).isEqualTo("ufuldstaendig");
  }

  @Test
  void alleMaalgrupperErMed() {
    verden.maalgrupper("social").bogfoert(101, 2017, "5.28.23", "001", 1, "100", "2017-05-01");
    assertThat(kr("2017-05", "handicapinstitution", "maaned")).isEqualTo("100");
  }

  @Test
  void udenKolonnenErDerEnTomRaekkeOgGruppenHarEnFordiEtMedlemMangler() {
    plejefamilie(2017, "100", "2017-05-01");
    verden.service(147, 2017, "1");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
    assertThat(kr("2017-05", "i-alt", "maaned")).isEqualTo("100");
  }
}
