package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code anbringelsesformer}. */
class AnbringelsesformerTest {
  private static final String ID = "anbringelsesformer";
  private static final String D = "2016-01-31";
  private final Lilleverden verden = new Lilleverden();

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
