package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code ophoerte-hvorhen}. */
class OphoerteHvorhenTest {
  private static final String ID = "ophoerte-hvorhen";
  private static final String ALLE = "2016-01-31/2017-01-31";
  private final Lilleverden verden = new Lilleverden();

  @Test
  void plejeErAndenFormOgEgetVaerelseErIkkeAnbragt() {
    opholdssted().indsats(101, "plejefamilie", "2016-07-01", "");
    opholdssted().indsats(101, "netvaerksplejefamilie", "2016-07-01", "");
    opholdssted().indsats(101, "eget-vaerelse", "2016-07-01", "");
    opholdssted();
    opholdssted().indsats(101, "doegninstitution", "2016-07-01", "");
    assertThat(verden.broek(ID, "101", ALLE, "anden-form")).isEqualTo("2/4");
    assertThat(verden.broek(ID, "101", ALLE, "ikke-laengere-anbragt")).isEqualTo("2/4");
    assertThat(verden.vaerdi(ID, "101", ALLE, "anden-form")).isEqualTo("50");
  }

  private Lilleverden.Barn opholdssted() {
    return verden.barn("2008-05-05").indsats(101, "opholdssted", "2015-03-01", "2016-06-30");
  }

  @Test
  void trinNuAfgoerIkkeTrinImellem() {
    opholdssted().indsats(101, "plejefamilie", "2016-07-01", "2017-01-30");
    assertThat(verden.broek(ID, "101", ALLE, "ikke-laengere-anbragt")).isEqualTo("1/1");
  }

  @Test
  void summenGaarOverAlleDatoer() {
    verden.skaeringsdatoer("2015-12-31", "2016-03-31", "2016-06-30", "2016-09-30");
    verden
        .barn("2008-05-05")
        .indsats(101, "opholdssted", "2015-03-01", "2016-01-31")
        .indsats(101, "plejefamilie", "2016-02-01", "2016-04-30")
        .indsats(101, "opholdssted", "2016-05-01", "2016-07-31");
    assertThat(verden.broek(ID, "101", "2015-12-31/2016-09-30", "anden-form")).isEqualTo("1/2");
    assertThat(
            verden.vaerdi(
                "ophoerte-institutionsanbringelser", "101", "2015-12-31/2016-09-30", "i-alt"))
        .isEqualTo("2");
  }

  @Test
  void ingenOphoerteErIkkeBeregnet() {
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2015-03-01", "");
    assertThat(verden.raekker(ID, "101", ALLE))
        .containsExactly("anden-form", "ikke-laengere-anbragt");
    assertThat(verden.status(ID, "101", ALLE, "anden-form")).isEqualTo("ikke-beregnet");
  }

  @Test
  void flytningTilPlejefamilieIAndenKommune() {
    opholdssted().indsats(147, "plejefamilie", "2016-07-01", "");
    assertThat(verden.broek(ID, "101", ALLE, "ikke-laengere-anbragt")).isEqualTo("1/1");
    assertThat(verden.broek(ID, "gruppe:begge", ALLE, "anden-form")).isEqualTo("1/1");
  }

  @Test
  void enManglendeDatoGoerAndelenUfuldstaendig() {
    verden.skaeringsdatoer("2015-12-31", "2016-12-31", "2018-01-31");
    opholdssted();
    assertThat(verden.status(ID, "101", "2015-12-31/2018-01-31", "anden-form"))
        .isEqualTo("ufuldstaendig");
    assertThat(verden.broek(ID, "101", "2015-12-31/2018-01-31", "anden-form")).isEqualTo("0/1");
  }
}
