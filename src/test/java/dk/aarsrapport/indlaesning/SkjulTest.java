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
        "61020350030000",
        "610203\u22125003",
        "10203\u22125003",
        "610203\u2212AB12",
        "6102 035003",
        "6102-03-5003",
        "6102-035003",
        "61 02035003",
        "61020350 03",
        "610203500-3",
        "6-102035003",
        "610203:5003",
        "610203, 5003",
        "610203;5003",
        "610203*5003",
        "610203 * 5003",
        "610203\u202F5003",
        "610203\u200B5003",
        "61.02.03.50.03",
        "6 1 0 2 0 3 5 0 0 3",
        "6.1.0.2.0.3.5.0.0.3",
        "6.102.035.003",
        "６１０２０３５００３",
        "６１０２０３－５００３",
        "٦١٠٢٠٣-٥٠٠٣",
        "\uD835\uDFDE\uD835\uDFD90203-5003"
      })
  void fjernesHvorDetEndStaar(String nummer) {
    assertThat(Skjul.cpr(nummer)).isEqualTo("[cpr fjernet]");
    assertThat(Skjul.cpr("barn " + nummer + ", mor")).isEqualTo("barn [cpr fjernet], mor");
    assertThat(Skjul.cpr("(" + nummer + ")")).isEqualTo("([cpr fjernet])");
    assertThat(Skjul.cpr("x_" + nummer + "_y.csv")).matches("x_\\[cpr fjernet]_y.csv");
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
        "1. januar 2015 - 31. december 2016",
        "161.234.567,89",
        "12.051.234,56",
        "12 051 234,56",
        "12,051,234.56",
        "12051234,56",
        "12051234.56",
        "-12.051.234,56 kr.",
        "41360572.00",
        "2017-12-31 12:00",
        "2012-01-31 12:00",
        "2012-01-31T12:00:00",
        "31-12-2017 10:15",
        "31.12.2017 10:15:30",
        "01-03-2015, 31-12-2015",
        "01.03.2015-31.12.2016",
        "[2016-01-05, 2016-05-31]",
        "20120131 12",
        "født 01-02-1978, 31 år",
        "5.28.99, dranst 3, gruppering 001",
        "kommune 510, 2017: 12",
        "tlf. +45 21 05 12 34",
        "７.-９. klasse"
      })
  void andetBliverStaaende(String tekst) {
    assertThat(Skjul.cpr(tekst)).isEqualTo(tekst);
  }

  @Test
  void flereNumreISammeTekst() {
    assertThat(Skjul.cpr("610203-5003 og 6102035004")).isEqualTo("[cpr fjernet] og [cpr fjernet]");
  }

  @Test
  void etNummerVedSidenAfAndreTal() {
    assertThat(Skjul.cpr("sag 12, 6102 035003, 17")).isEqualTo("sag 12, [cpr fjernet], 17");
    assertThat(Skjul.cpr("31-12-2017, 6102-03-5003")).isEqualTo("31-12-2017, [cpr fjernet]");
    assertThat(Skjul.cpr("610203:5003 610203:5004")).isEqualTo("[cpr fjernet] [cpr fjernet]");
  }

  @Test
  void enDatoErIngenDelAfEtNummerSelvOmAaretLignerEtLoebenummer() {
    assertThat(Skjul.cpr("61-02-03-1985")).isEqualTo("[cpr fjernet]");
    assertThat(Skjul.cpr("01-02-1985")).isEqualTo("01-02-1985");
  }

  @Test
  void etNummerDerErLoebetSammenMedTalletFoer() {
    assertThat(Skjul.cpr("28660504-5003")).isEqualTo("[cpr fjernet]");
    assertThat(Skjul.cpr("antal 1660504-5003 i alt")).isEqualTo("antal [cpr fjernet] i alt");
    assertThat(Skjul.cpr("20160504-1200")).isEqualTo("20160504-1200");
    assertThat(Skjul.cpr("20152016-2017")).isEqualTo("20152016-2017");
  }

  @Test
  void tekstUdenNummerErDenSammeTekst() {
    for (String tekst : new String[] {"Skole", "５ børn 12345", "12.051.234,56"}) {
      assertThat(Skjul.cpr(tekst)).isSameAs(tekst);
    }
  }

  @Test
  void etCitatErKortOgPaaEnLinje() {
    assertThat(Skjul.citat("to\nlinjer")).isEqualTo("«to linjer»");
    assertThat(Skjul.citat("x".repeat(50))).isEqualTo("«" + "x".repeat(40) + "…»");
    assertThat(Skjul.citat("y".repeat(36) + " 610203-5003")).doesNotContain("6102");
  }
}
