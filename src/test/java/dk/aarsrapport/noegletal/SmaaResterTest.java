package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A share tells of those that it leaves as well: ten of eleven is one. */
class SmaaResterTest {
  private static final String ID = "ikke-anbragte-efter-et-aar";
  private static final String D = "2016-05-31";

  private final Lilleverden verden =
      new Lilleverden().skaeringsdatoer(D).opgjort("2015-01-01", "2016-12-31");

  private void anbragte(int boern, String slut) {
    for (int barn = 0; barn < boern; barn++) {
      verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-02-01", slut);
    }
  }

  @Test
  void tiUdAfElleveSkjulesForDenEnesSkyld() {
    anbragte(10, "2015-12-31");
    anbragte(1, "");
    assertThat(verden.broek(ID, "101", D, "")).isEqualTo("10/11");
    assertThat(verden.offentligt(ID, "101", D)).isEmpty();
  }

  @Test
  void tiUdAfFemtenVises() {
    anbragte(10, "2015-12-31");
    anbragte(5, "");
    assertThat(verden.broek(ID, "101", D, "")).isEqualTo("10/15");
    assertThat(verden.offentligt(ID, "101", D)).hasSize(1);
  }
}
