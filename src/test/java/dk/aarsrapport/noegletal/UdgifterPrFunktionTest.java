package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code udgifter-pr-funktion}. */
class UdgifterPrFunktionTest {
  private static final String ID = "udgifter-pr-funktion";
  private final Lilleverden verden = new Lilleverden();

  private String kr(String funktion) {
    return verden.vaerdi(ID, "101", "2016", funktion);
  }

  @Test
  void hverFunktionMedUdenforOgUkendtKonto() {
    verden
        .postering(101, 2016, "5.28.20", "003", 1, "100")
        .postering(101, 2016, "5.28.20", "007", 1, "20")
        .postering(101, 2016, "5.57.72", "", 1, "30")
        .postering(101, 2016, "5.30.26", "", 1, "4")
        .postering(101, 2016, "5.99.99", "", 1, "5");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("5.28.20", "5.57.72", "i-alt", "ukendt konto");
    assertThat(kr("5.28.20")).isEqualTo("120");
    assertThat(kr("5.57.72")).isEqualTo("30");
    assertThat(kr("ukendt konto")).isEqualTo("9");
    assertThat(kr("i-alt")).isEqualTo("159");
  }

  @Test
  void driftOgRefusionErMedMenIkkeAnlaeg() {
    verden
        .postering(101, 2016, "5.22.07", "", 2, "-400")
        .postering(101, 2016, "5.28.22", "001", 1, "1000")
        .postering(101, 2016, "5.28.24", "", 3, "50");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("5.22.07", "5.28.22", "i-alt");
    assertThat(kr("5.22.07")).isEqualTo("-400");
    assertThat(kr("i-alt")).isEqualTo("600");
  }

  @Test
  void gruppenLaeggerMedlemmerneSammen() {
    verden
        .postering(101, 2016, "5.28.20", "003", 1, "100")
        .postering(147, 2016, "5.28.20", "", 1, "11")
        .postering(147, 2016, "6.45.51", "", 1, "7");
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2016", "5.28.20")).isEqualTo("111");
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2016", "i-alt")).isEqualTo("118");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("5.28.20", "i-alt");
  }

  @Test
  void fastePriser() {
    verden.pl(2016, "1").pl(2017, "10").prisniveau(2017).service(101, 2016, "100");
    assertThat(kr("5.28.20")).isEqualTo("110");
    assertThat(kr("i-alt")).isEqualTo("110");
  }

  @Test
  void aarUdenPrisSkriverKunIAlt() {
    verden.pl(2017, "10").prisniveau(2017).service(101, 2016, "100").service(101, 2017, "100");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("i-alt");
    assertThat(verden.status(ID, "101", "2016", "i-alt")).isEqualTo("ikke-beregnet");
    assertThat(verden.vaerdi(ID, "101", "2017", "i-alt")).isEqualTo("100");
  }

  @Test
  void opgjortTilMidtIAaretErUfuldstaendigt() {
    verden.opgjort("2015-01-01", "2016-06-30").service(101, 2016, "100");
    assertThat(verden.status(ID, "101", "2016", "5.28.20")).isEqualTo("ufuldstaendig");
    assertThat(kr("i-alt")).isEqualTo("100");
  }
}
