package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.forloeb.Surveysvar;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code survey-svar}. */
class SurveySvarTest {
  private static final String ID = "survey-svar";
  private static final String KLART = "Myndighed > Klart?";
  private final Lilleverden verden = new Lilleverden();

  private void svar(int kommune, String spoergsmaal, String svar, int respondent, int antal) {
    verden.raekke(
        "survey",
        2016,
        new Surveysvar(kommune, 2016, "Myndighed", spoergsmaal, svar, respondent, antal),
        "gruppe",
        "Myndighed",
        "spørgsmål",
        spoergsmaal,
        "svar",
        svar);
  }

  private void inviterede(int kommune, int antal) {
    verden.raekke(
        "survey", 2016, new Surveysvar(kommune, 2016, "Myndighed", "inviterede", "", 0, antal));
  }

  @Test
  void svarIPctAfDeSvarende() {
    svar(101, "Klart?", "Ja", 0, 15);
    svar(101, "Klart?", "Nej", 0, 5);
    svar(101, "Klart?", "", 0, 4);
    inviterede(101, 30);
    inviterede(101, 2);
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(KLART + "/Ja", KLART + "/Nej", KLART + "/n", KLART + "/svarprocent");
    assertThat(verden.broek(ID, "101", "2016", KLART, "Ja")).isEqualTo("15/20");
    assertThat(verden.vaerdi(ID, "101", "2016", KLART, "Nej")).isEqualTo("25");
    assertThat(verden.vaerdi(ID, "101", "2016", KLART, "n")).isEqualTo("20");
    assertThat(verden.broek(ID, "101", "2016", KLART, "svarprocent")).isEqualTo("20/32");
  }

  @Test
  void enRespondentTaellerEnGang() {
    svar(101, "Klart?", "Ja", 7, 1);
    svar(101, "Klart?", "Ja", 7, 1);
    svar(101, "Klart?", "Nej", 7, 1);
    svar(101, "Klart?", "nej", 8, 1);
    assertThat(verden.broek(ID, "101", "2016", KLART, "Ja")).isEqualTo("1/2");
    assertThat(verden.broek(ID, "101", "2016", KLART, "Nej")).isEqualTo("2/2");
  }

  @Test
  void hvertSpoergsmaalHarSitN() {
    svar(101, "Klart?", "Ja", 7, 1);
    svar(101, "Tid?", "Ja", 7, 1);
    svar(101, "Tid?", "Ja", 8, 1);
    assertThat(verden.vaerdi(ID, "101", "2016", KLART, "n")).isEqualTo("1");
    assertThat(verden.vaerdi(ID, "101", "2016", "Myndighed > Tid?", "n")).isEqualTo("2");
  }

  @Test
  void udenInviteredeErSvarprocentenIkkeBeregnet() {
    svar(101, "Klart?", "Ja", 0, 15);
    assertThat(verden.status(ID, "101", "2016", KLART, "svarprocent")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "101", "2016", KLART, "Ja")).isEqualTo("ok");
  }

  @Test
  void kunTommeSvarErNogetAndetEndIngenSpurgte() {
    svar(101, "Klart?", "", 0, 3);
    inviterede(101, 6);
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(KLART + "/n", KLART + "/svarprocent");
    assertThat(verden.broek(ID, "101", "2016", KLART, "svarprocent")).isEqualTo("0/6");
  }

  @Test
  void gruppensSvarprocentKraeverAlleKommunersInviterede() {
    svar(101, "Klart?", "Ja", 0, 15);
    svar(147, "Klart?", "Nej", 0, 5);
    inviterede(101, 30);
    assertThat(verden.broek(ID, "gruppe:begge", "2016", KLART, "Ja")).isEqualTo("15/20");
    assertThat(verden.broek(ID, "101", "2016", KLART, "svarprocent")).isEqualTo("15/30");
    assertThat(verden.status(ID, "gruppe:begge", "2016", KLART, "svarprocent"))
        .isEqualTo("ikke-beregnet");
  }

  @Test
  void aarUdenUndersoegelseErIkkeBeregnet() {
    svar(101, "Klart?", "Ja", 0, 15);
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
  }
}
