package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code genunderretninger}. */
class GenunderretningerTest {
  private static final String ID = "genunderretninger";
  private final Lilleverden verden = new Lilleverden().harRaekker("underretninger", 101, 2015);

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  @Test
  void en365DageFoerTaellerOgEn366DageFoerGoerIkke() {
    barn().underretning(101, "2015-03-02").underretning(101, "2016-03-01");
    barn().underretning(101, "2015-03-01").underretning(101, "2016-03-01");
    // The year between has a 29 February: 365 and 366 days.
    assertThat(verden.broek(ID, "101", "2016")).isEqualTo("1/2");
    assertThat(verden.vaerdi(ID, "101", "2016")).isEqualTo("50");
  }

  @Test
  void toSammeDagErIkkeHinandensForgaengere() {
    barn().underretning(101, "2016-05-05").underretning(101, "2016-05-05");
    assertThat(verden.broek(ID, "101", "2016")).isEqualTo("0/2");
  }

  @Test
  void hverDerKommerIgenTaeller() {
    barn()
        .underretning(101, "2016-05-05")
        .underretning(101, "2016-05-06")
        .underretning(101, "2016-05-06")
        .underretning(101, "2017-05-06");
    assertThat(verden.broek(ID, "101", "2016")).isEqualTo("2/3");
    assertThat(verden.broek(ID, "101", "2017")).isEqualTo("1/1");
  }

  @Test
  void etAndetBarnOgUfoedteErIkkeMed() {
    barn().underretning(101, "2016-05-05");
    barn().underretning(101, "2016-05-06");
    verden.ufoedt(101, "2016-05-05").ufoedt(101, "2016-05-06");
    assertThat(verden.broek(ID, "101", "2016")).isEqualTo("0/2");
  }

  @Test
  void de365DageFoerNytaarSkalVaereDaekket() {
    barn().underretning(101, "2015-05-05").underretning(101, "2016-05-04");
    assertThat(verden.status(ID, "101", "2015")).isEqualTo("ikke-beregnet");
    assertThat(verden.broek(ID, "101", "2016")).isEqualTo("1/1");
  }

  @Test
  void foersteDagMaaLiggePaaDagenMenIkkeEfter() {
    verden.opgjort("2015-01-02", "2017-06-30");
    barn().underretning(101, "2016-05-05").underretning(101, "2017-05-05");
    assertThat(verden.status(ID, "101", "2016")).isEqualTo("ikke-beregnet");
    // 365 days before 1 January 2017 is 2 January 2016.
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ufuldstaendig");
    assertThat(verden.broek(ID, "101", "2017")).isEqualTo("1/1");
  }

  @Test
  void gruppenVenterPaaDenSidsteKommuneOgSerBarnetIBegge() {
    barn()
        .underretning(101, "2016-05-05")
        .underretning(147, "2017-01-01")
        .underretning(101, "2017-05-05");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.perioder(ID, "gruppe:begge")).containsExactly("2017");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.broek(ID, "101", "2017")).isEqualTo("1/1");
  }

  @Test
  void gruppenSerEnUnderretningIDenAndenKommune() {
    verden.harRaekker("underretninger", 147, 2015);
    barn().underretning(101, "2016-05-05").underretning(147, "2016-07-05");
    assertThat(verden.broek(ID, "147", "2016")).isEqualTo("0/1");
    assertThat(verden.broek(ID, "gruppe:begge", "2016")).isEqualTo("1/2");
  }

  @Test
  void ingenUnderretningerErIkkeBeregnet() {
    assertThat(verden.status(ID, "101", "2016")).isEqualTo("ikke-beregnet");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
  }

  @Test
  void mangeGenunderretningerOmEtBarnErStadigEtBarn() {
    Lilleverden.Barn barn = barn();
    for (int dag = 11; dag < 30; dag++) {
      barn.underretning(101, "2016-01-" + dag);
    }
    assertThat(verden.broek(ID, "101", "2016")).isEqualTo("18/19");
    assertThat(verden.offentligt(ID, "101", "2016")).isEmpty();
  }
}
