package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.proevedata.Faxeverden;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What the strategy Fælles om Forebyggelse (2019) printed about the children of Faxe. */
@TestInstance(Lifecycle.PER_CLASS)
class FaxeTest {
  private static final String FAXE = "320";
  private static final String UNDER_8 = "underretninger-alder/under-8-aar";

  private Kilde kilde;

  @BeforeAll
  void koer(@TempDir Path mappe) throws IOException {
    kilde = Kilde.koer("faxe", Faxeverden::skriv, mappe);
  }

  @Test
  void underretningerFra2014Til2017() {
    Resultat foer = kilde.find("underretninger", FAXE, "2014", "i-alt");
    Resultat efter = kilde.find("underretninger", FAXE, "2017", "i-alt");
    assertThat(foer.status()).isEqualTo(Status.OK);
    assertThat(foer.vaerdi()).isEqualByComparingTo("524");
    assertThat(efter.vaerdi()).isEqualByComparingTo("1023");
    assertThat(Talformat.tal(stigning(foer, efter), 1)).isEqualTo("95,2");
  }

  /** Print has 50,5 pct., cut off: 44 more than 87 are 50.57, which rounds to 50,6. */
  @Test
  void anbragteFraUltimo2014TilUltimo2018() {
    Resultat foer = kilde.find("anbragte", FAXE, "2014-12-31");
    Resultat efter = kilde.find("anbragte", FAXE, "2018-12-31");
    assertThat(foer.status()).isEqualTo(Status.OK);
    assertThat(foer.vaerdi()).isEqualByComparingTo("87");
    assertThat(efter.vaerdi()).isEqualByComparingTo("131");
    assertThat(stigning(foer, efter).toPlainString()).startsWith("50.57");
    assertThat(kilde.antal("anbragte-ultimo", FAXE, "2018", "i-alt"))
        .as("own rooms and those past 18 are placed too, but not on steps 4-6 before 18")
        .isEqualTo(131 + 6 + 6);
  }

  private static BigDecimal stigning(Resultat foer, Resultat efter) {
    return efter
        .vaerdi()
        .subtract(foer.vaerdi())
        .movePointRight(2)
        .divide(foer.vaerdi(), MathContext.DECIMAL64);
  }

  /** »Ca. 55« without a date; the end of the report's year stands for it here. */
  @Test
  void sagerPrSagsbehandler() {
    assertThat(kilde.trykt(0, "sager-pr-raadgiver", FAXE, "2018-12-31", "gennemsnit"))
        .isEqualTo("55");
    assertThat(kilde.broek("sager-pr-raadgiver", FAXE, "2018-12-31", "gennemsnit"))
        .isEqualTo("1.430 af 26");
  }

  @Test
  void anbragteTilOverEnMillion() {
    assertThat(kilde.antal("dyre-anbringelser", FAXE, "2018")).isEqualTo(10);
  }

  /** Print says of all notifications, the contract of those about born children; here all are. */
  @Test
  void maaletOmHalvdelenUnderOtteAar() {
    assertThat(kilde.broek("underretninger-alder", FAXE, "2018", "under-8-aar"))
        .isEqualTo("360 af 1.000");
    assertThat(maal("2018", "vaerdi").vaerdi()).isEqualByComparingTo("36");
    assertThat(maal("2018", "vaerdi").enhed().kode()).isEqualTo("pct");
    assertThat(maal("2018", "maal").vaerdi()).isEqualByComparingTo("50");
    assertThat(maal("2018", "opfyldt").vaerdi()).isEqualByComparingTo("0");
    assertThat(maal("2021", "opfyldt").status()).isEqualTo(Status.IKKE_BEREGNET);
    assertThat(maal("2021", "maal").vaerdi()).isEqualByComparingTo("50");
  }

  private Resultat maal(String periode, String hvad) {
    return kilde.find("maal", FAXE, periode, UNDER_8, hvad);
  }
}
