package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkjulTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "6102035003",
        "610203-5003",
        "610203 5003",
        "610203–5003",
        "610203\u00A05003",
        "610203\u20115003",
        "610203.5003",
        "610203_5003",
        "610203/5003",
        "610203 - 5003",
        "61 02 03 5003",
        "61-02-03-5003",
        "61.02.03-5003",
        "61/02/03 5003",
        "61022003-5003",
        "61-02-2003-5003",
        "610220035003",
        "10203-5003",
        "102035003",
        "610203-AB12",
        "610203AB12",
        "610203 ab1c",
        "006102035003",
        "61020350030000"
      })
  void fjernesHvorDetEndStaar(String nummer) {
    assertThat(Skjul.cpr(nummer)).isEqualTo("[cpr fjernet]");
    assertThat(Skjul.cpr("barn " + nummer + ", mor")).isEqualTo("barn [cpr fjernet], mor");
    assertThat(Skjul.cpr("(" + nummer + ")")).isEqualTo("([cpr fjernet])");
    assertThat(Skjul.cpr("x_" + nummer + "_y.csv")).doesNotContain("5003", "AB12", "ab1c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Bekymring for barnets trivsel",
        "regnskab-2016.csv",
        "indsatser_2016_2017.csv",
        "udtræk-20170131.csv",
        "udtræk-20170131-1200.csv",
        "udtræk_20170131120000.csv",
        "udtræk 2017-01-31.csv",
        "udtræk 2017-01-31 12.00.csv",
        "2016-05-12_120000.csv",
        "31-01-2017",
        "31-13-2017 10:15",
        "1.234.567,89",
        "5.28.20",
        "12 34 56 78",
        "+45 12 34 56 78",
        "SEL § 52, stk. 3, nr. 7",
        "team 1234",
        "1. januar 2015 - 31. december 2016"
      })
  void andetBliverStaaende(String tekst) {
    assertThat(Skjul.cpr(tekst)).isEqualTo(tekst);
  }

  @Test
  void flereNumreISammeTekst() {
    assertThat(Skjul.cpr("610203-5003 og 6102035004")).isEqualTo("[cpr fjernet] og [cpr fjernet]");
  }

  @Test
  void etCitatErKortOgPaaEnLinje() {
    assertThat(Skjul.citat("to\nlinjer")).isEqualTo("«to linjer»");
    assertThat(Skjul.citat("x".repeat(50))).isEqualTo("«" + "x".repeat(40) + "…»");
    assertThat(Skjul.citat("y".repeat(36) + " 610203-5003")).doesNotContain("6102");
  }
}
