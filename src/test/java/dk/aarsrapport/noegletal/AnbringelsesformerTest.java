package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code anbringelsesformer}. */
class AnbringelsesformerTest {
  private static final String ID = "anbringelsesformer";
  private static final String D = "2016-01-31";
  private final Lilleverden verden = new Lilleverden();

  /** Six children placed in 2021, known by paragraph alone: two families, a network, two homes. */
  @Test
  void nummereneFraJuli2019() {
    verden.opgjort("2021-01-01", "2021-12-31").skaeringsdatoer("2021-12-31");
    for (int nr : new int[] {1, 3, 4, 5, 7, 8}) {
      verden.barn("2012-05-05").indsats(101, "SEL § 66, stk. 1, nr. " + nr, "2021-03-01", "");
    }
    assertThat(verden.vaerdi("anbragte", "101", "2021-12-31")).isEqualTo("5");
    assertThat(verden.broek(ID, "101", "2021-12-31", "familiepleje")).isEqualTo("2/5");
    assertThat(verden.broek(ID, "101", "2021-12-31", "netvaerkspleje")).isEqualTo("1/5");
    assertThat(verden.broek(ID, "101", "2021-12-31", "institution")).isEqualTo("2/5");
  }

  @Test
  void anbragteFordeltPaaTreFormer() {
    verden.barn("2008-05-05").indsats(101, "netvaerksplejefamilie", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "plejefamilie-kommunal", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "kost-efterskole", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "sikret-doegninstitution", "2015-03-01", "");
    verden.barn("2008-05-05").indsats(101, "eget-vaerelse", "2015-03-01", "");
    assertThat(verden.broek(ID, "101", D, "netvaerkspleje")).isEqualTo("1/6");
    assertThat(verden.broek(ID, "101", D, "familiepleje")).isEqualTo("2/6");
    assertThat(verden.broek(ID, "101", D, "institution")).isEqualTo("3/6");
    assertThat(verden.vaerdi(ID, "101", D, "familiepleje")).isEqualTo("33.3333");
  }

  @Test
  void hoejesteTrinAfgoerFormen() {
    verden
        .barn("2008-05-05")
        .indsats(101, "netvaerksplejefamilie", "2015-03-01", "")
        .indsats(101, "opholdssted", "2016-01-31", "2016-01-31")
        .indsats(101, "familiebehandling", "2015-03-01", "");
    assertThat(verden.broek(ID, "101", D, "institution")).isEqualTo("1/1");
    assertThat(verden.broek(ID, "101", D, "netvaerkspleje")).isEqualTo("0/1");
    assertThat(verden.broek(ID, "101", "2017-01-31", "netvaerkspleje")).isEqualTo("1/1");
  }

  @Test
  void gruppenSerFlytningenSomEnForm() {
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2015-03-01", "")
        .indsats(147, "opholdssted", "2016-01-01", "");
    assertThat(verden.broek(ID, "101", D, "familiepleje")).isEqualTo("1/1");
    assertThat(verden.broek(ID, "147", D, "institution")).isEqualTo("1/1");
    assertThat(verden.broek(ID, "gruppe:begge", D, "institution")).isEqualTo("1/1");
    assertThat(verden.vaerdi(ID, "gruppe:begge", D, "familiepleje")).isEqualTo("0");
  }

  @Test
  void ingenAnbragteErIkkeBeregnet() {
    verden.barn("2008-05-05").indsats(101, "familiebehandling", "2015-03-01", "");
    assertThat(verden.raekker(ID, "101", D))
        .containsExactly("familiepleje", "institution", "netvaerkspleje");
    assertThat(verden.status(ID, "101", D, "institution")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", D, "institution")).isNotEmpty();
  }

  @Test
  void datoEfterDetOpgjorteSkriverHeleListen() {
    verden.opgjort("2015-01-01", "2016-12-31");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    assertThat(verden.raekker(ID, "101", "2017-01-31"))
        .containsExactly("familiepleje", "institution", "netvaerkspleje");
    assertThat(verden.status(ID, "101", "2017-01-31", "familiepleje")).isEqualTo("for-nyt");
  }
}
