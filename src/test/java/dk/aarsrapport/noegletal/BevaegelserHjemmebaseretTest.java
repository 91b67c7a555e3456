package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code bevaegelser-hjemmebaseret}. */
class BevaegelserHjemmebaseretTest {
  private static final String ID = "bevaegelser-hjemmebaseret";
  private static final String D = "2017-01-31";
  private final Lilleverden verden = new Lilleverden();

  private Lilleverden.Barn hjemmebaseret(String slut) {
    return verden.barn("2008-05-05").indsats(101, "kontaktperson", "2016-01-31", slut);
  }

  @Test
  void opIngenOgNed() {
    hjemmebaseret("").indsats(101, "plejefamilie", "2017-01-31", "");
    hjemmebaseret("2016-06-30").indsats(101, "netvaerksplejefamilie", "2016-07-01", "");
    hjemmebaseret("2017-01-31");
    hjemmebaseret("2016-06-30").indsats(101, "eget-vaerelse", "2016-07-01", "");
    hjemmebaseret("2017-01-30");
    hjemmebaseret("2016-06-30").indsats(101, "raadgivning", "2016-07-01", "");
    hjemmebaseret("2016-06-30").indsats(101, "eftervaern-doegnophold", "2016-07-01", "");
    assertThat(verden.broek(ID, "101", D, "op")).isEqualTo("2/7");
    assertThat(verden.broek(ID, "101", D, "ingen")).isEqualTo("2/7");
    assertThat(verden.broek(ID, "101", D, "ned")).isEqualTo("3/7");
    assertThat(verden.vaerdi(ID, "101", D, "ned")).isEqualTo("42.8571");
  }

  @Test
  void anbragtEtAarFoerErIkkeMed() {
    hjemmebaseret("").indsats(101, "plejefamilie", "2016-01-31", "2016-01-31");
    hjemmebaseret("").indsats(101, "plejefamilie", "2015-06-01", "2016-01-30");
    assertThat(verden.broek(ID, "101", D, "ingen")).isEqualTo("1/1");
  }

  @Test
  void begyndtDagenEfterEtAarFoerErIkkeMed() {
    verden.barn("2008-05-05").indsats(101, "kontaktperson", "2016-02-01", "");
    assertThat(verden.raekker(ID, "101", D)).containsExactly("ingen", "ned", "op");
    assertThat(verden.status(ID, "101", D, "op")).isEqualTo("ikke-beregnet");
  }

  @Test
  void etAarFoerSkuddagErOtteogtyvendeFebruar() {
    verden.skaeringsdatoer("2016-02-29");
    verden.barn("2008-05-05").indsats(101, "kontaktperson", "2015-01-05", "2015-02-28");
    assertThat(verden.broek(ID, "101", "2016-02-29", "ned")).isEqualTo("1/1");
  }

  @Test
  void ingenAldersgraense() {
    verden.barn("1997-01-01").indsats(101, "kontaktperson", "2015-03-01", "");
    assertThat(verden.broek(ID, "101", D, "ingen")).isEqualTo("1/1");
  }

  @Test
  void flytningErNedIKommunenOgOpIGruppen() {
    hjemmebaseret("2016-06-30").indsats(147, "netvaerksplejefamilie", "2016-07-01", "");
    assertThat(verden.broek(ID, "101", D, "ned")).isEqualTo("1/1");
    assertThat(verden.broek(ID, "gruppe:begge", D, "op")).isEqualTo("1/1");
    assertThat(verden.status(ID, "147", D, "op")).isEqualTo("ikke-beregnet");
  }

  @Test
  void etAarFoerDetOpgjorteErIkkeBeregnet() {
    verden.skaeringsdatoer("2015-12-31", "2016-01-01");
    verden.barn("2008-05-05").indsats(101, "kontaktperson", "2014-03-01", "");
    assertThat(verden.status(ID, "101", "2015-12-31", "op")).isEqualTo("ikke-beregnet");
    assertThat(verden.broek(ID, "101", "2016-01-01", "ingen")).isEqualTo("1/1");
  }
}
