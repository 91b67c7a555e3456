package dk.aarsrapport.resultat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TalformatTest {
  private static String tal(String vaerdi, int decimaler) {
    return Talformat.tal(new BigDecimal(vaerdi), decimaler);
  }

  @Test
  void rundesOpFraHalv() {
    assertThat(tal("0.05", 1)).isEqualTo("0,1");
    assertThat(tal("0.25", 1)).isEqualTo("0,3");
    assertThat(tal("0.2499999", 1)).isEqualTo("0,2");
    assertThat(tal("2.5", 0)).isEqualTo("3");
    assertThat(tal("-2.5", 0)).isEqualTo("−3");
    assertThat(tal("999.95", 1)).isEqualTo("1.000,0");
  }

  @Test
  void minusErEtRigtigtMinusOgNulHarIntet() {
    assertThat(tal("-1234.5", 1)).isEqualTo("−1.234,5").startsWith("\u2212");
    assertThat(tal("-0.04", 1)).isEqualTo("0,0");
  }

  @Test
  void punktumVedTusinder() {
    assertThat(tal("999", 0)).isEqualTo("999");
    assertThat(tal("1000", 0)).isEqualTo("1.000");
    assertThat(tal("121711370", 0)).isEqualTo("121.711.370");
    assertThat(tal("1E+6", 0)).isEqualTo("1.000.000");
  }

  @Test
  void enhedensDecimaler() {
    assertThat(Talformat.tal(new BigDecimal("43.31"), Enhed.PR_1000)).isEqualTo("43,3");
    assertThat(Talformat.tal(new BigDecimal("76.1"), Enhed.PCT)).isEqualTo("76");
    assertThat(Talformat.tal(new BigDecimal("1.25"), Enhed.GENNEMSNIT)).isEqualTo("1,3");
    assertThat(Talformat.tal(new BigDecimal("348387.5"), Enhed.KR)).isEqualTo("348.388");
  }

  @Test
  void resultatUdenVaerdiErEnStreg() {
    Noegle noegle = new Noegle("anbragte", "101", "2016", "", "");
    assertThat(Talformat.tal(Resultat.udenVaerdi(noegle, Enhed.ANTAL, Status.FOR_NYT, "for nyt")))
        .isEqualTo("–");
    assertThat(
            Talformat.tal(
                Resultat.vaerdi(noegle, Enhed.ANTAL, new BigDecimal("7"), Status.UFULDSTAENDIG)))
        .isEqualTo("7");
  }

  /** Faxe printed 7.9 pct.: what is reported has its decimals, what is reckoned out of it not. */
  @Test
  void opgivnePctHarDeDecimalerDeErOpgivetMed() {
    assertThat(Talformat.tal(pct("aktivitetstal", "Segregerede", "7.9"))).isEqualTo("7,9");
    assertThat(Talformat.tal(pct("aktivitetstal", "Segregerede", "8"))).isEqualTo("8");
    assertThat(Talformat.tal(pct("aktivitetstal", "Motorik-pct", "12.5"))).isEqualTo("13");
    assertThat(Talformat.tal(pct("aktivitetstal", "Segregerede", "33.333"))).isEqualTo("33");
    assertThat(Talformat.tal(pct("anbringelsesformer", "institution", "12.5"))).isEqualTo("13");
  }

  private static Resultat pct(String noegletal, String underkategori, String vaerdi) {
    return Resultat.vaerdi(
        new Noegle(noegletal, "320", "2016/17", "Emnet", underkategori),
        Enhed.PCT,
        new BigDecimal(vaerdi),
        Status.OK);
  }

  @Test
  void perioder() {
    assertThat(Talformat.periode("2017")).isEqualTo("2017");
    assertThat(Talformat.periode("2017-01-31")).isEqualTo("31.01.2017");
    assertThat(Talformat.periode("2017-03")).isEqualTo("marts 2017");
    assertThat(Talformat.periode("2014/15")).isEqualTo("2014/15");
    assertThat(Talformat.periode("2016-01-31/2017-01-31")).isEqualTo("31.01.2016–31.01.2017");
  }

  @Test
  void datoMedDanskMaaned() {
    assertThat(Talformat.dato(LocalDate.of(2017, 5, 1))).isEqualTo("1. maj 2017");
  }

  /** 79.96 pct. of a target of 80 is not met: in whole pct. the two would be alike. */
  @Test
  void vedEtMaalKanManSeForskel() {
    assertThat(Talformat.tal(maal("vaerdi", Enhed.PCT, "79.96"))).isEqualTo("80,0");
    assertThat(Talformat.tal(maal("vaerdi", Enhed.PCT, "79.91"))).isEqualTo("79,9");
    assertThat(Talformat.tal(maal("maal", Enhed.PCT, "80"))).isEqualTo("80");
    assertThat(Talformat.tal(maal("maal", Enhed.GENNEMSNIT, "9.99"))).isEqualTo("9,99");
    assertThat(Talformat.tal(maal("vaerdi", Enhed.GENNEMSNIT, "10"))).isEqualTo("10,0");
    assertThat(Talformat.tal(maal("vaerdi", Enhed.ANTAL, "50"))).isEqualTo("50");
    assertThat(Talformat.tal(maal("vaerdi", Enhed.DAGE, "12.25"))).isEqualTo("12,3");
    assertThat(Talformat.tal(maal("vaerdi", Enhed.KR, "1000.40"))).isEqualTo("1.000");
    assertThat(Talformat.tal(maal("opfyldt", Enhed.GENNEMSNIT, "1"))).isEqualTo("1");
  }

  private static Resultat maal(String hvad, Enhed enhed, String vaerdi) {
    return Resultat.vaerdi(
        new Noegle("maal", "510", "2017", "opfoelgning/til-tiden", hvad),
        enhed,
        new BigDecimal(vaerdi),
        Status.OK);
  }
}
