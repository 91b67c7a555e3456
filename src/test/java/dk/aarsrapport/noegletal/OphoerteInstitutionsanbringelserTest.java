package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.resultat.Stoerrelse;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code ophoerte-institutionsanbringelser}. */
class OphoerteInstitutionsanbringelserTest {
  private static final String ID = "ophoerte-institutionsanbringelser";
  private static final String D = "2017-01-31";
  private static final String ALLE = "2016-01-31/2017-01-31";
  private final Lilleverden verden = new Lilleverden();

  @Test
  void ophoertErIkkeLaengereHoejestTrinSeks() {
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2015-03-01", "2017-01-30");
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2015-03-01", "2017-01-31");
    verden
        .barn("2008-05-05")
        .indsats(101, "opholdssted", "2015-03-01", "2016-06-30")
        .indsats(101, "plejefamilie", "2016-07-01", "");
    assertThat(verden.broek(ID, "101", D)).isEqualTo("2/3");
    assertThat(verden.vaerdi(ID, "101", D)).isEqualTo("66.6667");
    assertThat(verden.vaerdi(ID, "101", ALLE, "i-alt")).isEqualTo("2");
  }

  /** The days lie a year apart: who has gone down from step 6 is the stair's own count. */
  @Test
  void faaRykketNedFraInstitutionSkjulesStadig() {
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2015-03-01", "2017-01-30");
    assertThat(
            verden.grundresultater().beskyttet(new Stoerrelse("indsatstrappen", "101", D, "6/ned")))
        .isTrue();
  }

  @Test
  void andenInstitutionErIkkeOphoert() {
    verden
        .barn("2008-05-05")
        .indsats(101, "opholdssted", "2015-03-01", "2016-06-30")
        .indsats(101, "doegninstitution", "2016-12-01", "");
    assertThat(verden.broek(ID, "101", D)).isEqualTo("0/1");
  }

  @Test
  void attenAarVedDenneDatoErUdeAfNaevneren() {
    verden.barn("1999-01-31").indsats(101, "opholdssted", "2015-03-01", "2016-06-30");
    verden.barn("1999-02-01").indsats(101, "opholdssted", "2015-03-01", "2016-06-30");
    assertThat(verden.broek(ID, "101", D)).isEqualTo("1/1");
  }

  @Test
  void plejefamilieVedForrigeDatoErIkkeMed() {
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "2016-06-30");
    assertThat(verden.status(ID, "101", D)).isEqualTo("ikke-beregnet");
    assertThat(verden.vaerdi(ID, "101", ALLE, "i-alt")).isEqualTo("0");
    assertThat(verden.status(ID, "101", ALLE, "i-alt")).isEqualTo("ok");
  }

  @Test
  void foersteDatoHarIngenRaekke() {
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2015-03-01", "");
    assertThat(verden.perioder(ID, "101")).containsExactly(ALLE, D);
  }

  @Test
  void flytningTilInstitutionIAndenKommuneErKunOphoertForDenFoerste() {
    verden
        .barn("2008-05-05")
        .indsats(101, "opholdssted", "2015-03-01", "2016-06-30")
        .indsats(147, "opholdssted", "2016-07-01", "");
    assertThat(verden.broek(ID, "101", D)).isEqualTo("1/1");
    assertThat(verden.status(ID, "147", D)).isEqualTo("ikke-beregnet");
    assertThat(verden.broek(ID, "gruppe:begge", D)).isEqualTo("0/1");
  }

  @Test
  void barnetKanOphoereFlereGange() {
    verden.skaeringsdatoer("2015-12-31", "2016-03-31", "2016-06-30", "2016-09-30");
    verden
        .barn("2008-05-05")
        .indsats(101, "opholdssted", "2015-03-01", "2016-01-31")
        .indsats(101, "opholdssted", "2016-05-01", "2016-07-31");
    assertThat(verden.vaerdi(ID, "101", "2015-12-31/2016-09-30", "i-alt")).isEqualTo("2");
  }

  @Test
  void enDatoEfterDetOpgjorteGoerSummenUfuldstaendig() {
    verden
        .skaeringsdatoer("2015-12-31", "2016-12-31", "2017-12-31")
        .opgjort("2015-01-01", "2017-06-30");
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2015-03-01", "2016-06-30");
    assertThat(verden.status(ID, "101", "2017-12-31")).isEqualTo("for-nyt");
    assertThat(verden.vaerdi(ID, "101", "2015-12-31/2017-12-31", "i-alt")).isEqualTo("1");
    assertThat(verden.status(ID, "101", "2015-12-31/2017-12-31", "i-alt"))
        .isEqualTo("ufuldstaendig");
  }

  @Test
  void summenErForNyNaarAlleDatoerErDet() {
    verden
        .skaeringsdatoer("2016-12-31", "2017-12-31", "2018-12-31")
        .opgjort("2015-01-01", "2016-12-31");
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2015-03-01", "2016-06-30");
    assertThat(verden.status(ID, "101", "2016-12-31/2018-12-31", "i-alt")).isEqualTo("for-nyt");
  }

  @Test
  void intetAtBeregneFoerGaarForForNyt() {
    verden
        .skaeringsdatoer("2014-12-31", "2016-12-31", "2018-12-31")
        .opgjort("2015-01-01", "2016-12-31");
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2015-03-01", "2016-06-30");
    assertThat(verden.status(ID, "101", "2014-12-31/2018-12-31", "i-alt"))
        .isEqualTo("ikke-beregnet");
  }

  @Test
  void forrigeDatoFoerDetOpgjorteErIkkeBeregnet() {
    verden.skaeringsdatoer("2014-12-31", "2015-12-31", "2016-12-31");
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2014-03-01", "2016-06-30");
    assertThat(verden.status(ID, "101", "2015-12-31")).isEqualTo("ikke-beregnet");
    assertThat(verden.broek(ID, "101", "2016-12-31")).isEqualTo("1/1");
    assertThat(verden.status(ID, "101", "2014-12-31/2016-12-31", "i-alt"))
        .isEqualTo("ufuldstaendig");
  }

  @Test
  void enEnesteDatoGiverEnRaekkeVedAaret() {
    verden.skaeringsdatoer("2016-01-31");
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2015-03-01", "");
    assertThat(verden.perioder(ID, "101")).containsExactly("2017");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
  }
}
