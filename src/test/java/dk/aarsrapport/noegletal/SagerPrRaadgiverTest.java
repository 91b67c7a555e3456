package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code sager-pr-raadgiver}. */
class SagerPrRaadgiverTest {
  private static final String ID = "sager-pr-raadgiver";
  private static final String D = "2016-01-31";
  private final Lilleverden verden = new Lilleverden();

  private Lilleverden.Barn sag(String sagsnr, String raadgiver, String team) {
    return verden.barn("2008-05-05").sag(101, sagsnr, raadgiver, team, "2015-03-01", "");
  }

  @Test
  void gennemsnitHoejesteOgLaveste() {
    sag("1", "Anna", "");
    sag("2", "Anna", "");
    sag("3", "Anna", "");
    sag("4", "Bo", "");
    assertThat(verden.broek(ID, "101", D, "gennemsnit")).isEqualTo("4/2");
    assertThat(verden.vaerdi(ID, "101", D, "gennemsnit")).isEqualTo("2");
    assertThat(verden.vaerdi(ID, "101", D, "hoejeste")).isEqualTo("3");
    assertThat(verden.vaerdi(ID, "101", D, "laveste")).isEqualTo("1");
  }

  @Test
  void soeskendeUnderEtSagsnrErToSager() {
    sag("1", "Anna", "");
    sag("1", "Anna", "");
    assertThat(verden.broek(ID, "101", D, "gennemsnit")).isEqualTo("2/1");
  }

  @Test
  void sammeSagIToRaekkerErEnSag() {
    sag("1", "Anna", "Nord").sag(101, "1", "Anna", "Nord", "2015-06-01", "");
    assertThat(verden.broek(ID, "101", D, "gennemsnit")).isEqualTo("1/1");
    assertThat(verden.broek(ID, "101", D, "gennemsnit", "Nord")).isEqualTo("1/1");
  }

  @Test
  void barnMedToSagsnumreHarToSager() {
    sag("1", "Anna", "").sag(101, "2", "Anna", "", "2015-03-01", "");
    assertThat(verden.broek(ID, "101", D, "gennemsnit")).isEqualTo("2/1");
  }

  @Test
  void sagenErAabenFoersteOgSidsteDag() {
    verden
        .barn("2008-05-05")
        .sag(101, "1", "Anna", "", "2016-01-31", "2016-02-01")
        .sag(101, "2", "Anna", "", "2015-01-31", "2016-01-31")
        .sag(101, "3", "Anna", "", "2016-02-01", "")
        .sag(101, "4", "Anna", "", "2015-02-01", "2016-01-30");
    assertThat(verden.broek(ID, "101", D, "gennemsnit")).isEqualTo("2/1");
  }

  @Test
  void sagUdenRaadgiverErUdeladt() {
    sag("1", "Anna", "");
    sag("2", "", "");
    assertThat(verden.broek(ID, "101", D, "gennemsnit")).isEqualTo("1/1");
  }

  @Test
  void udenRaadgivereErTalletIkkeBeregnet() {
    sag("1", "", "Nord");
    assertThat(verden.raekker(ID, "101", D)).containsExactly("gennemsnit", "hoejeste", "laveste");
    assertThat(verden.status(ID, "101", D, "hoejeste")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", D, "gennemsnit")).contains("rådgiver");
  }

  @Test
  void teamTaellerEgneSager() {
    sag("1", "Anna", "Nord");
    sag("2", "Anna", "Syd");
    sag("3", "Anna", "Syd");
    sag("4", "Bo", "Nord");
    assertThat(verden.broek(ID, "101", D, "gennemsnit", "Nord")).isEqualTo("2/2");
    assertThat(verden.broek(ID, "101", D, "gennemsnit", "Syd")).isEqualTo("2/1");
    assertThat(verden.vaerdi(ID, "101", D, "hoejeste", "Syd")).isEqualTo("2");
    assertThat(verden.vaerdi(ID, "101", D, "hoejeste")).isEqualTo("3");
  }

  @Test
  void teamnavneMedForskelligStoerrelseErEtTeam() {
    sag("1", "Anna", "nord").sag(101, "1", "Anna", "Nord", "2015-06-01", "");
    sag("2", "Anna", "Nord");
    sag("3", "Bo", "NORD");
    assertThat(verden.raekker(ID, "101", D))
        .containsExactly(
            "gennemsnit",
            "gennemsnit/NORD",
            "hoejeste",
            "hoejeste/NORD",
            "laveste",
            "laveste/NORD");
    assertThat(verden.broek(ID, "101", D, "gennemsnit", "NORD")).isEqualTo("3/2");
  }

  @Test
  void sagUdenTeamErUoplyst() {
    sag("1", "Anna", "Nord");
    sag("2", "Bo", "");
    assertThat(verden.broek(ID, "101", D, "gennemsnit", "uoplyst")).isEqualTo("1/1");
  }

  @Test
  void udenTeamsErDerIngenTeamraekker() {
    sag("1", "Anna", "");
    assertThat(verden.raekker(ID, "101", D)).containsExactly("gennemsnit", "hoejeste", "laveste");
  }

  @Test
  void raadgiverErKommuneOgNavn() {
    sag("1", "Anna", "");
    verden.barn("2008-05-05").sag(147, "1", "Anna", "", "2015-03-01", "");
    assertThat(verden.broek(ID, "gruppe:begge", D, "gennemsnit")).isEqualTo("2/2");
    assertThat(verden.vaerdi(ID, "gruppe:begge", D, "hoejeste")).isEqualTo("1");
  }

  @Test
  void sagenFoelgerBarnetIBeggeKommuner() {
    sag("1", "Anna", "").sag(147, "1", "Bo", "", "2016-01-01", "");
    assertThat(verden.broek(ID, "101", D, "gennemsnit")).isEqualTo("1/1");
    assertThat(verden.broek(ID, "gruppe:begge", D, "gennemsnit")).isEqualTo("2/2");
  }

  @Test
  void ingenAabneSagerErIkkeBeregnet() {
    verden.barn("2008-05-05").sag(101, "1", "Anna", "", "2015-03-01", "2015-04-01");
    assertThat(verden.raekker(ID, "101", D)).containsExactly("gennemsnit", "hoejeste", "laveste");
    assertThat(verden.status(ID, "101", D, "laveste")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "101", D, "gennemsnit")).isEqualTo("ikke-beregnet");
  }

  @Test
  void datoEfterDetOpgjorteErForNyt() {
    verden.opgjort("2015-01-01", "2016-12-31");
    sag("1", "Anna", "Nord");
    assertThat(verden.raekker(ID, "101", "2017-01-31"))
        .containsExactly("gennemsnit", "hoejeste", "laveste");
    assertThat(verden.status(ID, "101", "2017-01-31", "gennemsnit")).isEqualTo("for-nyt");
  }
}
