package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.diskretion.Diskretion;
import dk.aarsrapport.forloeb.Surveysvar;
import dk.aarsrapport.resultat.Status;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code survey-svar}. */
class SurveySvarTest {
  private static final String ID = "survey-svar";
  private static final String KLART = "Myndighed > Klart?";
  private final Lilleverden verden = new Lilleverden();

  private void svar(int kommune, String spoergsmaal, String svar, int respondent, int antal) {
    svar(2016, "", kommune, spoergsmaal, svar, respondent, antal);
  }

  private void svar(
      int aar,
      String boelge,
      int kommune,
      String spoergsmaal,
      String svar,
      int respondent,
      int antal) {
    verden.raekke(
        "survey",
        aar,
        new Surveysvar(kommune, aar, boelge, "Myndighed", spoergsmaal, svar, respondent, antal),
        "bølge",
        boelge,
        "gruppe",
        "Myndighed",
        "spørgsmål",
        spoergsmaal,
        "svar",
        svar);
  }

  private void inviterede(int kommune, int antal) {
    inviterede("", kommune, antal);
  }

  private void inviterede(String boelge, int kommune, int antal) {
    verden.raekke(
        "survey",
        2016,
        new Surveysvar(kommune, 2016, boelge, "Myndighed", "inviterede", "", 0, antal));
  }

  @Test
  void svarIPctAfDeSvarende() {
    svar(101, "Klart?", "Ja", 0, 15);
    svar(101, "Klart?", "Nej", 0, 5);
    svar(101, "Klart?", "", 0, 4);
    inviterede(101, 30);
    inviterede(101, 2);
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("Myndighed/svarprocent", KLART + "/Ja", KLART + "/Nej", KLART + "/n");
    assertThat(verden.broek(ID, "101", "2016", KLART, "Ja")).isEqualTo("15/20");
    assertThat(verden.vaerdi(ID, "101", "2016", KLART, "Nej")).isEqualTo("25");
    assertThat(verden.vaerdi(ID, "101", "2016", KLART, "n")).isEqualTo("20");
    assertThat(verden.broek(ID, "101", "2016", "Myndighed", "svarprocent")).isEqualTo("20/32");
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
    assertThat(verden.status(ID, "101", "2016", "Myndighed", "svarprocent"))
        .isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "101", "2016", KLART, "Ja")).isEqualTo("ok");
  }

  @Test
  void kunTommeSvarErNogetAndetEndIngenSpurgte() {
    svar(101, "Klart?", "", 0, 3);
    inviterede(101, 6);
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("Myndighed/svarprocent", KLART + "/n");
    assertThat(verden.broek(ID, "101", "2016", "Myndighed", "svarprocent")).isEqualTo("0/6");
  }

  @Test
  void gruppensSvarprocentKraeverAlleKommunersInviterede() {
    svar(101, "Klart?", "Ja", 0, 15);
    svar(147, "Klart?", "Nej", 0, 5);
    inviterede(101, 30);
    assertThat(verden.broek(ID, "gruppe:begge", "2016", KLART, "Ja")).isEqualTo("15/20");
    assertThat(verden.broek(ID, "101", "2016", "Myndighed", "svarprocent")).isEqualTo("15/30");
    assertThat(verden.status(ID, "gruppe:begge", "2016", "Myndighed", "svarprocent"))
        .isEqualTo("ikke-beregnet");
  }

  @Test
  void aarUdenUndersoegelseErIkkeBeregnet() {
    svar(101, "Klart?", "Ja", 0, 15);
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
  }

  @Test
  void toBoelgerISammeAarErHverSinPeriode() {
    svar(2016, "2016-03", 101, "Klart?", "Ja", 0, 15);
    svar(2016, "2016-03", 101, "Klart?", "Nej", 0, 5);
    svar(2016, "Efterår", 101, "Klart?", "Ja", 0, 6);
    svar(2016, "efterår", 101, "Klart?", "Nej", 0, 4);
    inviterede("2016-03", 101, 40);
    inviterede("Efterår", 101, 20);
    assertThat(verden.perioder(ID, "101")).containsExactly("2016-03", "2017", "Efterår");
    assertThat(verden.broek(ID, "101", "2016-03", KLART, "Ja")).isEqualTo("15/20");
    assertThat(verden.broek(ID, "101", "Efterår", KLART, "Ja")).isEqualTo("6/10");
    assertThat(verden.broek(ID, "101", "2016-03", "Myndighed", "svarprocent")).isEqualTo("20/40");
    assertThat(verden.broek(ID, "101", "Efterår", "Myndighed", "svarprocent")).isEqualTo("10/20");
  }

  @Test
  void enBoelgeOverNytaarErEnBoelge() {
    svar(2016, "Vinter", 101, "Klart?", "Ja", 7, 1);
    svar(2017, "Vinter", 101, "Klart?", "Nej", 8, 1);
    assertThat(verden.broek(ID, "101", "Vinter", KLART, "Ja")).isEqualTo("1/2");
    assertThat(verden.perioder(ID, "101")).containsExactly("Vinter");
  }

  @Test
  void enAfsluttetBoelgeIEtUfuldstaendigtAarErOk() {
    verden.opgjort("2015-01-01", "2016-06-30");
    svar(2016, "2016-03", 101, "Klart?", "Ja", 7, 1);
    svar(2016, "Forår", 101, "Klart?", "Ja", 7, 1);
    assertThat(verden.status(ID, "101", "2016-03", KLART, "Ja")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "Forår", KLART, "Ja")).isEqualTo("ufuldstaendig");
  }

  @Test
  void svarprocentErForskelligeRespondenterOverAlleSpoergsmaal() {
    svar(101, "Klart?", "Ja", 7, 1);
    svar(101, "Klart?", "Nej", 8, 1);
    svar(101, "Tid?", "Ja", 8, 1);
    svar(101, "Tid?", "Nej", 9, 1);
    svar(101, "Tid?", "", 10, 1);
    inviterede(101, 6);
    assertThat(verden.broek(ID, "101", "2016", "Myndighed", "svarprocent")).isEqualTo("3/6");
  }

  @Test
  void svarprocentErDetHoejesteNHvorSvarErUdenRespondent() {
    svar(101, "Klart?", "Ja", 0, 15);
    svar(101, "Tid?", "Ja", 0, 12);
    svar(101, "Tid?", "Nej", 0, 6);
    svar(101, "Tid?", "Nej", 7, 1);
    inviterede(101, 38);
    assertThat(verden.broek(ID, "101", "2016", "Myndighed", "svarprocent")).isEqualTo("19/38");
  }

  @Test
  void inviteredeUdenEtSvarErIngenSvarprocent() {
    inviterede(101, 38);
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("Myndighed/svarprocent");
    assertThat(verden.status(ID, "101", "2016", "Myndighed", "svarprocent"))
        .isEqualTo("ikke-beregnet");
  }

  /** Three of forty named ones answered: neither they nor their share of the invited are shown. */
  @Test
  void faaBesvarelserRoebesIkkeAfSvarprocenten() {
    svar(101, "Klart?", "Ja", 7, 1);
    svar(101, "Tid?", "Ja", 8, 1);
    svar(101, "Tid?", "Nej", 9, 1);
    inviterede(101, 40);
    assertThat(verden.offentligt(ID, "101", "2016")).isEmpty();
  }

  /** Six answered anything, four the first question: the four are hidden, the six are shown. */
  @Test
  void svarprocentenVisesHvorEtSpoergsmaalErSkjult() {
    for (int respondent = 1; respondent <= 4; respondent++) {
      svar(101, "Klart?", "Ja", respondent, 1);
    }
    for (int respondent = 1; respondent <= 5; respondent++) {
      svar(101, "Tid?", "Ja", respondent + 1, 1);
    }
    inviterede(101, 40);
    assertThat(verden.offentligt(ID, "101", "2016"))
        .containsExactly("Myndighed", "Myndighed > Tid?");
  }

  /** Those who answer may be staff. */
  @Test
  void faaSvarSkjulesAfHensynTilDeAdspurgte() {
    svar(101, "Klart?", "Ja", 0, 3);
    assertThat(Diskretion.offentlige(verden.grundresultater(), 5, Set.of("101"), Map.of()).alle())
        .filteredOn(r -> r.status() == Status.DISKRETIONERET)
        .isNotEmpty()
        .allMatch(r -> r.aarsag().equals("skjult af hensyn til de adspurgte"));
  }

  private void skala(String... svarene) {
    for (int i = 0; i < svarene.length; i++) {
      verden.plads("survey.svar", svarene[i], i + 1);
    }
  }

  @Test
  void skalaensHalvdeleErSvareneLagtSammen() {
    skala("Helt enig", "Delvist enig", "Hverken", "Uenig", "Helt uenig");
    svar(101, "Klart?", "Helt enig", 0, 6);
    svar(101, "Klart?", "Delvist enig", 0, 5);
    svar(101, "Klart?", "Hverken", 0, 4);
    svar(101, "Klart?", "Helt uenig", 0, 5);
    svar(147, "Rart?", "Helt enig", 0, 2);
    svar(147, "Rart?", "Hverken", 0, 1);
    svar(147, "Rart?", "Uenig", 0, 1);
    String enige = "Helt enig + Delvist enig";
    String ikke = "Hverken + Uenig + Helt uenig";
    assertThat(verden.broek(ID, "101", "2016", KLART, enige)).isEqualTo("11/20");
    assertThat(verden.broek(ID, "101", "2016", KLART, ikke)).isEqualTo("9/20");
    assertThat(verden.broek(ID, "147", "2016", "Myndighed > Rart?", ikke)).isEqualTo("2/4");
  }

  @Test
  void denDerGiverFlereAfEnHalvdelsSvarTaellerEnGangIHalvdelen() {
    skala("Godt", "Nogenlunde", "Skidt", "Rædsomt");
    svar(101, "Klart?", "Skidt", 1, 1);
    svar(101, "Klart?", "Rædsomt", 1, 1);
    svar(101, "Klart?", "Godt", 2, 1);
    svar(101, "Klart?", "Nogenlunde", 3, 1);
    svar(101, "Klart?", "Skidt", 4, 1);
    assertThat(verden.broek(ID, "101", "2016", KLART, "Skidt + Rædsomt")).isEqualTo("2/4");
    assertThat(verden.broek(ID, "101", "2016", KLART, "Godt + Nogenlunde")).isEqualTo("2/4");
  }

  @Test
  void enSkalaHvorEtSvarIngenPladsHarEllerToHarDenSammeDelesIkke() {
    skala("Godt", "Nogenlunde", "Skidt");
    verden.plads("survey.svar", "Elendigt", 3);
    svar(101, "Klart?", "Godt", 0, 6);
    svar(101, "Klart?", "Skidt", 0, 5);
    svar(101, "Klart?", "Elendigt", 0, 5);
    svar(101, "Rart?", "Godt", 0, 6);
    svar(101, "Rart?", "Nogenlunde", 0, 6);
    svar(101, "Rart?", "Ved ikke", 0, 5);
    assertThat(verden.offentligeDele(ID, "101", "2016", KLART))
        .containsExactlyInAnyOrder("Godt", "Skidt", "Elendigt", "n");
    assertThat(verden.offentligeDele(ID, "101", "2016", "Myndighed > Rart?"))
        .containsExactlyInAnyOrder("Godt", "Nogenlunde", "Ved ikke", "n");
  }

  @Test
  void smaaSvarSkjulesOgDeresHalvdelVises() {
    skala("Godt", "Nogenlunde", "Skidt", "Rædsomt");
    svar(101, "Klart?", "Godt", 0, 9);
    svar(101, "Klart?", "Nogenlunde", 0, 8);
    svar(101, "Klart?", "Skidt", 0, 4);
    svar(101, "Klart?", "Rædsomt", 0, 3);
    assertThat(verden.offentligeDele(ID, "101", "2016", KLART))
        .containsExactlyInAnyOrder(
            "Godt", "Nogenlunde", "Godt + Nogenlunde", "Skidt + Rædsomt", "n");
  }

  private void faaUenige() {
    skala("Helt enig", "Delvist enig", "Hverken", "Uenig", "Helt uenig");
    svar(101, "Klart?", "Helt enig", 0, 9);
    svar(101, "Klart?", "Delvist enig", 0, 8);
    svar(101, "Klart?", "Hverken", 0, 3);
    svar(101, "Klart?", "Uenig", 0, 1);
    svar(147, "Klart?", "Helt enig", 0, 9);
  }

  @Test
  void skalaenDelesSaaTaetPaaMidtenSomIngenDelErSjaelden() {
    faaUenige();
    assertThat(verden.raekker(ID, "101", "2016"))
        .contains(KLART + "/Delvist enig + Hverken + Uenig")
        .doesNotContain(KLART + "/Hverken + Uenig");
  }

  @Test
  void skalaenDelesFoerMidtenHvorDerErSvarNokISidsteDel() {
    faaUenige();
    svar(147, "Klart?", "Helt uenig", 0, 6);
    assertThat(verden.raekker(ID, "101", "2016"))
        .contains(KLART + "/Helt enig + Delvist enig", KLART + "/Hverken + Uenig + Helt uenig");
  }
}
