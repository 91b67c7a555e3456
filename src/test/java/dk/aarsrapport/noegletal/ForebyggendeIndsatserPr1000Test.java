package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code forebyggende-indsatser-pr-1000}. */
class ForebyggendeIndsatserPr1000Test {
  private static final String ID = "forebyggende-indsatser-pr-1000";
  private static final String D = "2016-01-31";
  private final Lilleverden verden = new Lilleverden().boernetal(101, 2016, 10);

  @Test
  void boernMedTrinToEnGangHver() {
    verden
        .barn("2008-05-05")
        .indsats(101, "raadgivning", "2015-03-01", "")
        .indsats(101, "konsulentbistand", "2016-01-31", "2016-01-31");
    verden.barn("2008-05-05").indsats(101, "netvaerksgruppe", "2016-01-31", "");
    verden.barn("2008-05-05").indsats(101, "netvaerksgruppe", "2016-02-01", "");
    verden.barn("2008-05-05").indsats(101, "netvaerksgruppe", "2015-03-01", "2016-01-30");
    assertThat(verden.broek(ID, "101", D)).isEqualTo("2/180");
    assertThat(verden.vaerdi(ID, "101", D)).isEqualTo("11.1111");
  }

  @Test
  void trinToTaellerOgsaaUnderAnbringelseOgHvemDerEndHarBevilget() {
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2015-03-01", "")
        .indsatsFraAnden(101, "raadgivning", "2015-03-01", "");
    assertThat(verden.broek(ID, "101", D)).isEqualTo("1/180");
  }

  @Test
  void trinTreOgAttenaarigeTaellerIkke() {
    verden.barn("2008-05-05").indsats(101, "kontaktperson", "2015-03-01", "");
    verden.barn("1998-01-31").indsats(101, "raadgivning", "2015-03-01", "");
    assertThat(verden.broek(ID, "101", D)).isEqualTo("0/180");
    assertThat(verden.vaerdi(ID, "101", D)).isEqualTo("0");
  }

  @Test
  void flytningErEtBarnILandet() {
    verden.boernetal(147, 2016, 20);
    verden
        .barn("2008-05-05")
        .indsats(101, "raadgivning", "2015-03-01", "2016-01-31")
        .indsats(147, "raadgivning", "2016-01-31", "");
    assertThat(verden.broek(ID, "landet", D)).isEqualTo("1/540");
  }

  @Test
  void manglendeBefolkningEfterDetOpgjorteErIkkeBeregnet() {
    verden.opgjort("2015-01-01", "2016-12-31");
    verden.barn("2008-05-05").indsats(101, "raadgivning", "2015-03-01", "");
    assertThat(verden.status(ID, "101", "2017-01-31")).isEqualTo("ikke-beregnet");
  }

  @Test
  void datoEfterDetOpgjorteErForNyt() {
    verden.boernetal(101, 2017, 10).opgjort("2015-01-01", "2016-12-31");
    verden.barn("2008-05-05").indsats(101, "raadgivning", "2015-03-01", "");
    assertThat(verden.status(ID, "101", "2017-01-31")).isEqualTo("for-nyt");
  }
}
