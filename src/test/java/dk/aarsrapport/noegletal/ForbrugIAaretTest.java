package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code forbrug-i-aaret}: 2017 has gone 73 of its 365 days on 14 March. */
class ForbrugIAaretTest {
  private static final String ID = "forbrug-i-aaret";
  private static final String TOP = "Børn og unge med særlige behov";
  private static final String PLEJE = TOP + " > Anbringelser > Plejefamilier";
  private final Lilleverden verden = new Lilleverden().opgjort("2015-01-01", "2017-03-14");

  private void bogfoert(int aar, String kroner, String dag) {
    verden.bogfoert(101, aar, "5.28.22", "001", 1, kroner, dag);
  }

  private String kr(String hvad) {
    return verden.vaerdi(ID, "101", "2017", PLEJE, hvad);
  }

  @Test
  void forbrugMaalesMedBudgettetsAndelAfAaret() {
    bogfoert(2017, "100", "2017-01-31");
    bogfoert(2017, "20", "2017-03-14");
    bogfoert(2017, "5000", "2017-03-15");
    verden.budget(101, 2017, "5.28.22", "", 1, "500");
    assertThat(kr("forbrug")).isEqualTo("120");
    assertThat(kr("budget")).isEqualTo("500");
    assertThat(kr("budget-til-dato")).isEqualTo("100");
    assertThat(kr("afvigelse-til-dato")).isEqualTo("20");
    assertThat(kr("fremskrivning-tempo")).isEqualTo("600");
    assertThat(verden.vaerdi(ID, "101", "2017", TOP, "forbrug")).isEqualTo("120");
    assertThat(verden.status(ID, "101", "2017", PLEJE, "forbrug")).isEqualTo("ufuldstaendig");
  }

  @Test
  void fremskrivningMedSidsteAarsForloeb() {
    bogfoert(2017, "120", "2017-01-31");
    bogfoert(2016, "60", "2016-03-14");
    bogfoert(2016, "30", "2016-03-15");
    bogfoert(2016, "10", "2017-01-10");
    assertThat(kr("forbrug-samme-dag-sidste-aar")).isEqualTo("60");
    assertThat(kr("regnskab-sidste-aar")).isEqualTo("100");
    assertThat(kr("fremskrivning-profil")).isEqualTo("200");
    assertThat(verden.aarsag(ID, "101", "2017", PLEJE, "budget"))
        .isEqualTo("der er intet budget for året");
  }

  @Test
  void udenSidsteAarEllerForbrugDaErDerIngenFremskrivningMedForloeb() {
    bogfoert(2017, "120", "2017-01-31");
    verden.bogfoert(147, 2017, "5.28.22", "001", 1, "7", "2017-01-31");
    verden.bogfoert(147, 2016, "5.28.22", "001", 1, "8", "2016-12-31");
    assertThat(verden.aarsag(ID, "101", "2017", PLEJE, "fremskrivning-profil"))
        .isEqualTo("sidste år har ingen posteringer");
    assertThat(verden.aarsag(ID, "147", "2017", PLEJE, "fremskrivning-profil"))
        .isEqualTo("der var intet forbrug samme dag sidste år");
    assertThat(verden.vaerdi(ID, "147", "2017", PLEJE, "regnskab-sidste-aar")).isEqualTo("8");
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2017", PLEJE, "forbrug")).isEqualTo("127");
    assertThat(verden.status(ID, "gruppe:begge", "2017", PLEJE, "regnskab-sidste-aar"))
        .isEqualTo("ikke-beregnet");
  }

  @Test
  void posteringerUdenDatoStaarForSigSelv() {
    bogfoert(2017, "120", "2017-01-31");
    bogfoert(2017, "33", "");
    assertThat(kr("forbrug")).isEqualTo("120");
    assertThat(kr("uden-bogfoeringsdato")).isEqualTo("33");
  }

  @Test
  void skudaarsdagenSammenlignesMedDen28Februar() {
    verden.opgjort("2015-01-01", "2016-02-29");
    bogfoert(2016, "1", "2016-02-29");
    bogfoert(2015, "2", "2015-02-28");
    bogfoert(2015, "4", "2015-03-01");
    assertThat(verden.vaerdi(ID, "101", "2016", PLEJE, "forbrug-samme-dag-sidste-aar"))
        .isEqualTo("2");
    assertThat(verden.vaerdi(ID, "101", "2016", PLEJE, "fremskrivning-tempo")).isEqualTo("6.1");
  }

  @Test
  void etHeltAarHarIntetForbrugILoebetAfAaret() {
    verden.opgjort("2015-01-01", "2017-12-31");
    bogfoert(2017, "120", "2017-01-31");
    assertThat(verden.perioder(ID, "101")).isEmpty();
  }

  @Test
  void udenBogfoeringsdatoErDerIntetAtOpgoere() {
    verden.service(101, 2017, "10");
    assertThat(verden.aarsag(ID, "101", "2017"))
        .isEqualTo("kolonnen bogføringsdato i posteringer er tom for kommune 101");
  }
}
