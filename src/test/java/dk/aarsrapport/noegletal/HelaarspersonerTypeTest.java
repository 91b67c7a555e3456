package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code helaarspersoner-type}. */
class HelaarspersonerTypeTest {
  private static final String ID = "helaarspersoner-type";
  private final Lilleverden verden = new Lilleverden().harRaekker("indsatser", 101, 2015);

  private String dage(int aar, String type) {
    return verden.broek(ID, "101", Integer.toString(aar), type);
  }

  @Test
  void hverTypeHarSineEgneDage() {
    verden
        .barn("2008-05-05")
        .indsats(101, "kontaktperson", "2016-01-01", "2016-01-10")
        .indsats(101, "aflastning", "2016-01-10", "2016-01-11")
        .indsats(101, "opholdssted", "2016-01-05", "2016-01-05");
    assertThat(dage(2016, "kontaktperson")).isEqualTo("10/366");
    assertThat(dage(2016, "aflastning")).isEqualTo("2/366");
    assertThat(dage(2016, "opholdssted")).isEqualTo("1/366");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("aflastning", "kontaktperson", "opholdssted");
  }

  @Test
  void sammeTypeToGangePaaEnDagErEnDagOgHenOverNytaarDelesDen() {
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2015-12-30", "2016-01-02")
        .indsats(101, "plejefamilie", "2016-01-01", "2016-01-04")
        .indsats(101, "plejefamilie", "2016-02-29", "");
    assertThat(dage(2015, "plejefamilie")).isEqualTo("2/365");
    // 4 days of January and from 29 February on.
    assertThat(dage(2016, "plejefamilie")).isEqualTo("311/366");
    assertThat(dage(2017, "plejefamilie")).isEqualTo("365/365");
  }

  @Test
  void eftervaernErOgsaaTyper() {
    verden
        .barn("1996-05-05")
        .indsats(101, "eftervaern-doegnophold", "2016-12-31", "")
        .indsats(101, "eftervaern-kontaktperson", "2016-12-30", "");
    assertThat(dage(2016, "eftervaern-doegnophold")).isEqualTo("1/366");
    assertThat(dage(2016, "eftervaern-kontaktperson")).isEqualTo("2/366");
  }

  @Test
  void gruppensDageErHvertBarnsEgne() {
    verden.harRaekker("indsatser", 147, 2015);
    verden
        .barn("2008-05-05")
        .indsats(101, "raadgivning", "2016-01-01", "2016-01-20")
        .indsats(147, "raadgivning", "2016-01-11", "2016-01-31");
    assertThat(dage(2016, "raadgivning")).isEqualTo("20/366");
    assertThat(verden.broek(ID, "gruppe:begge", "2016", "raadgivning")).isEqualTo("31/366");
  }

  @Test
  void udenEksportErDerEnTomRaekkeVedAaret() {
    assertThat(verden.perioder(ID, "101")).isEmpty();
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
  }

  @Test
  void dageAfFaaBoernSkjules() {
    for (int i = 0; i < 9; i++) {
      verden
          .barn("2008-05-05")
          .indsats(101, i < 4 ? "opholdssted" : "plejefamilie", "2016-01-01", "");
    }
    assertThat(dage(2016, "opholdssted")).isEqualTo("1464/366");
    assertThat(verden.offentligt(ID, "101", "2016")).doesNotContain("opholdssted");
  }
}
