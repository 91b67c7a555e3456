package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code forebyggende-alder}. */
class ForebyggendeAlderTest {
  private static final String ID = "forebyggende-alder";
  private static final String D = "2017-01-31";
  private static final String SIDST = "2017-12-31";
  private final Lilleverden verden = new Lilleverden();

  private String antal(String omraade, String dato, String kategori) {
    return verden.vaerdi(ID, omraade, dato, kategori);
  }

  @Test
  void denSidsteSkaeringsdatoOgDenSidsteDag() {
    verden.opgjort("2015-01-01", "2017-05-05");
    verden.barn("2008-05-05").indsats(101, "raadgivning", "2015-03-01", "");
    assertThat(verden.perioder(ID, "101")).containsExactly(D, "2017-05-05");
    assertThat(antal("101", D, "8")).isEqualTo("1");
    assertThat(antal("101", "2017-05-05", "9")).isEqualTo("1");
    assertThat(verden.status(ID, "101", "2017-05-05", "i-alt")).isEqualTo("ok");
  }

  @Test
  void egneSkaeringsdatoer() {
    verden.skaeringsdatoerFor(ID, "2016-06-30", "2018-01-01");
    verden.barn("2008-05-05").indsats(101, "raadgivning", "2015-03-01", "");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016-06-30", SIDST);
    assertThat(verden.perioder("anbragte-alder", "101")).containsExactly(D, SIDST);
  }

  @Test
  void skaeringsdatoFoerDetOpgjorteErIkkeBeregnet() {
    verden.skaeringsdatoer("2014-12-31");
    verden.barn("2008-05-05").indsats(101, "raadgivning", "2012-03-01", "");
    assertThat(verden.raekker(ID, "101", "2014-12-31")).containsExactly("i-alt");
    assertThat(verden.status(ID, "101", "2014-12-31", "i-alt")).isEqualTo("ikke-beregnet");
    assertThat(antal("101", SIDST, "9")).isEqualTo("1");
  }

  @Test
  void foedselsdagPaaDatoenOgSkuddag() {
    verden.skaeringsdatoer("2018-02-28").opgjort("2015-01-01", "2018-03-01");
    verden.barn("2010-02-28").indsats(101, "raadgivning", "2015-03-01", "");
    verden.barn("2008-02-29").indsats(101, "raadgivning", "2015-03-01", "");
    verden.barn("2008-03-01").indsats(101, "raadgivning", "2015-03-01", "");
    assertThat(antal("101", "2018-02-28", "8")).isEqualTo("1");
    assertThat(antal("101", "2018-02-28", "9")).isEqualTo("2");
    assertThat(antal("101", "2018-03-01", "8")).isEqualTo("1");
    assertThat(antal("101", "2018-03-01", "10")).isEqualTo("2");
  }

  @Test
  void foersteOgSidsteDagTaellerMed() {
    verden.barn("2010-05-05").indsats(101, "raadgivning", "2017-01-31", "2017-02-01");
    verden.barn("2010-05-05").indsats(101, "raadgivning", "2015-03-01", "2017-01-31");
    verden.barn("2010-05-05").indsats(101, "raadgivning", "2015-03-01", "2017-01-30");
    verden.barn("2010-05-05").indsats(101, "raadgivning", "2017-02-01", "2017-03-01");
    assertThat(antal("101", D, "i-alt")).isEqualTo("2");
    assertThat(verden.raekker(ID, "101", SIDST))
        .containsExactly("0-11", "0-5", "12-14", "15-17", "15-22", "18-22", "6-11", "i-alt");
    assertThat(antal("101", SIDST, "i-alt")).isEqualTo("0");
  }

  @Test
  void trinToOgTreUdenAnbringelserUdenAldersgraenseHvertBarnEnGang() {
    verden
        .barn("2000-05-05")
        .indsats(101, "raadgivning", "2016-03-01", "")
        .indsats(101, "kontaktperson", "2016-03-01", "")
        .indsats(101, "plejefamilie", "2016-03-01", "");
    verden.barn("1996-05-05").indsats(101, "kontaktperson", "2016-03-01", "");
    verden.barn("2000-05-05").indsats(101, "eget-vaerelse", "2016-03-01", "");
    verden.barn("1996-05-05").indsats(101, "eftervaern-kontaktperson", "2016-03-01", "");
    assertThat(verden.raekker(ID, "101", D))
        .containsExactly(
            "0-11", "0-5", "12-14", "15-17", "15-22", "16", "18-22", "20", "6-11", "i-alt");
    assertThat(antal("101", D, "16")).isEqualTo("1");
    assertThat(antal("101", D, "20")).isEqualTo("1");
    assertThat(antal("101", D, "i-alt")).isEqualTo("2");
  }

  @Test
  void barnIToKommunerTaellesEnGangSamlet() {
    verden
        .barn("2010-05-05")
        .indsats(101, "raadgivning", "2015-03-01", "2017-01-31")
        .indsats(147, "kontaktperson", "2017-01-31", "");
    assertThat(antal("101", D, "6")).isEqualTo("1");
    assertThat(antal("147", D, "6")).isEqualTo("1");
    assertThat(antal("gruppe:begge", D, "6")).isEqualTo("1");
    assertThat(antal("landet", D, "i-alt")).isEqualTo("1");
  }

  @Test
  void udenRaekkerErBeggeDatoerIkkeBeregnet() {
    verden.barn("2010-05-05").indsats(101, "raadgivning", "2015-03-01", "");
    assertThat(verden.perioder(ID, "147")).containsExactly(D, SIDST);
    assertThat(verden.raekker(ID, "147", D)).containsExactly("i-alt");
    assertThat(verden.status(ID, "147", SIDST, "i-alt")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", D, "i-alt")).isEqualTo("ikke-beregnet");
  }
}
