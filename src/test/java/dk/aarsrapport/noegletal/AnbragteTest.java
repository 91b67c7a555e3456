package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code anbragte}. */
class AnbragteTest {
  private static final String D = "2016-01-31";
  private final Lilleverden verden = new Lilleverden();

  private String anbragte(String omraade, String dato) {
    return verden.vaerdi("anbragte", omraade, dato);
  }

  @Test
  void foersteOgSidsteDagTaellerMed() {
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2016-01-31", "2016-03-01");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "2016-01-31");
    assertThat(anbragte("101", D)).isEqualTo("2");
  }

  @Test
  void dagenFoerOgDagenEfterTaellerIkkeMed() {
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2016-02-01", "2016-03-01");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "2016-01-30");
    assertThat(anbragte("101", D)).isEqualTo("0");
  }

  @Test
  void udenSlutdatoFortsaetter() {
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2012-01-01", "");
    assertThat(anbragte("101", D)).isEqualTo("1");
    assertThat(anbragte("101", "2017-01-31")).isEqualTo("1");
  }

  @Test
  void attenAarPaaDatoenErIkkeBarn() {
    verden.barn("1998-01-31").indsats(101, "plejefamilie", "2015-03-01", "");
    verden.barn("1998-02-01").indsats(101, "plejefamilie", "2015-03-01", "");
    assertThat(anbragte("101", D)).isEqualTo("1");
  }

  @Test
  void skuddagsbarnFylderAttenFoersteMarts() {
    verden.skaeringsdatoer("2018-02-28", "2018-03-01").opgjort("2015-01-01", "2018-12-31");
    verden.barn("2000-02-29").indsats(101, "plejefamilie", "2015-03-01", "");
    assertThat(anbragte("101", "2018-02-28")).isEqualTo("1");
    assertThat(anbragte("101", "2018-03-01")).isEqualTo("0");
  }

  @Test
  void kunTrinFireTilSeksErAnbragt() {
    verden.barn("2008-05-05").indsats(101, "netvaerksplejefamilie", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "kost-efterskole", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "eget-vaerelse", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "eftervaern-doegnophold", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "familiebehandling", "2015-03-01", "");
    assertThat(anbragte("101", D)).isEqualTo("3");
  }

  @Test
  void toAnbringelserSammeDagErEtBarn() {
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2015-03-01", "2016-01-31")
        .indsats(101, "doegninstitution", "2016-01-31", "");
    assertThat(anbragte("101", D)).isEqualTo("1");
  }

  @Test
  void barnIToKommunerTaellesEnGangSamlet() {
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2015-03-01", "2016-01-31")
        .indsats(147, "plejefamilie", "2016-01-31", "");
    assertThat(anbragte("101", D)).isEqualTo("1");
    assertThat(anbragte("147", D)).isEqualTo("1");
    assertThat(anbragte("gruppe:begge", D)).isEqualTo("1");
    assertThat(anbragte("landet", D)).isEqualTo("1");
  }

  @Test
  void landetSerOgsaaKommunerUdenForGruppen() {
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(147, "plejefamilie", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(999, "plejefamilie", "2015-03-01", "");
    assertThat(anbragte("gruppe:begge", D)).isEqualTo("2");
    assertThat(anbragte("landet", D)).isEqualTo("3");
  }

  @Test
  void gruppenManglerEtMedlemsRaekker() {
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    assertThat(verden.status("anbragte", "101", D)).isEqualTo("ok");
    assertThat(verden.status("anbragte", "147", D)).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag("anbragte", "147", D)).contains("147");
    assertThat(verden.status("anbragte", "gruppe:begge", D)).isEqualTo("ikke-beregnet");
  }

  @Test
  void datoerUdenForDetOpgjorte() {
    verden
        .skaeringsdatoer("2014-12-31", "2015-01-01", "2017-12-31", "2018-01-01")
        .opgjort("2015-01-01", "2017-12-31");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2012-03-01", "");
    assertThat(verden.status("anbragte", "101", "2014-12-31")).isEqualTo("ikke-beregnet");
    assertThat(anbragte("101", "2015-01-01")).isEqualTo("1");
    assertThat(anbragte("101", "2017-12-31")).isEqualTo("1");
    assertThat(verden.status("anbragte", "101", "2018-01-01")).isEqualTo("for-nyt");
  }

  @Test
  void egneSkaeringsdatoer() {
    verden.skaeringsdatoerFor("anbragte", "2016-06-30");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    assertThat(verden.perioder("anbragte", "101")).containsExactly("2016-06-30");
    assertThat(anbragte("101", "2016-06-30")).isEqualTo("1");
    assertThat(verden.perioder("anbringelsesformer", "101")).containsExactly(D, "2017-01-31");
  }
}
