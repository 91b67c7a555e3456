package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Hand-counted cases of {@code investeringer}: a year in institution costs 1,000,000 and one in
 * family care 400,000, unless a test says otherwise.
 */
class InvesteringerTest {
  private static final String ID = "investeringer";
  private static final String NAVN = "Tidlig hjælp";
  private final Lilleverden verden = new Lilleverden();

  /** So many children all year on each step, at these prices. */
  private void priser(int kommune, int boern, String institution, String familiepleje) {
    for (int i = 0; i < boern; i++) {
      verden.barn("2008-05-05").indsats(kommune, "opholdssted", "2015-01-01", "");
      verden.barn("2009-05-05").indsats(kommune, "plejefamilie", "2015-01-01", "");
      verden.postering(kommune, 2017, "5.28.20", "003", 1, institution);
      verden.postering(kommune, 2017, "5.28.22", "001", 1, familiepleje);
    }
  }

  @Test
  void budgettetErFilensIFilensAar() {
    verden.investering(101, NAVN, 2019, "15950000", 0, 0);
    verden.investering(101, NAVN, 2020, "15700000", 0, 0);
    verden.investering(101, NAVN, 2021, "15000000", 0, 0);
    verden.investering(101, "tidlig hjælp", 2021, "200000", 0, 0);
    assertThat(verden.perioder(ID, "101")).containsExactly("2019", "2020", "2021");
    assertThat(verden.vaerdi(ID, "101", "2019", NAVN, "budget")).isEqualTo("15950000");
    assertThat(verden.vaerdi(ID, "101", "2021", NAVN, "budget")).isEqualTo("15200000");
    assertThat(verden.raekker(ID, "101", "2021")).containsExactly(NAVN + "/budget");
  }

  @Test
  void breakEvenErBudgettetOverForskellenPaaEtAarsPriser() {
    priser(101, 2, "1000000", "400000");
    verden.investering(101, NAVN, 2018, "1500000", 6, 5);
    assertThat(verden.vaerdi(ID, "101", "2018", NAVN, "break-even")).isEqualTo("2.5");
    assertThat(verden.broek(ID, "101", "2018", NAVN, "break-even")).isEqualTo("1500000/600000");
    assertThat(verden.enhed(ID, "101", "2018", NAVN, "break-even")).isEqualTo("helaar");
    assertThat(verden.status(ID, "101", "2018", NAVN, "break-even")).isEqualTo("ok");
  }

  @Test
  void priserneErDetSenesteDaekkedeAarsOgAldrigFastePriser() {
    priser(101, 1, "1000000", "400000");
    verden.postering(101, 2016, "5.28.20", "003", 1, "9000000");
    verden.pl(2016, "10").pl(2017, "10").pl(2018, "10").prisniveau(2018);
    verden.investering(101, NAVN, 2015, "600000", 6, 5);
    assertThat(verden.vaerdi(ID, "101", "2015", NAVN, "break-even")).isEqualTo("1");
  }

  @Test
  void udenForskelEllerPrisErDenIkkeBeregnet() {
    priser(101, 1, "400000", "400000");
    verden.investering(101, NAVN, 2018, "1500000", 6, 5);
    verden.investering(101, "Andet", 2018, "1500000", 6, 3);
    verden.investering(101, "Begge", 2018, "1", 6, 5);
    verden.investering(101, "Begge", 2018, "1", 6, 4);
    assertThat(verden.aarsag(ID, "101", "2018", NAVN, "break-even")).contains("koster ikke mere");
    assertThat(verden.aarsag(ID, "101", "2018", "Andet", "break-even")).contains("enhedspris");
    assertThat(verden.aarsag(ID, "101", "2018", "Begge", "break-even")).contains("trin");
    assertThat(verden.vaerdi(ID, "101", "2018", "Begge", "budget")).isEqualTo("2");
  }

  @Test
  void etNegativtBeloebTjenesIkkeHjem() {
    priser(101, 1, "1000000", "400000");
    verden.investering(101, NAVN, 2018, "-500000", 6, 5);
    assertThat(verden.aarsag(ID, "101", "2018", NAVN, "break-even")).contains("negativt");
    assertThat(verden.vaerdi(ID, "101", "2018", NAVN, "budget")).isEqualTo("-500000");
  }

  @Test
  void etAarDerIkkeErForbiGoerBreakEvenForeloebig() {
    verden.opgjort("2015-01-01", "2017-06-30");
    priser(101, 1, "1000000", "400000");
    verden.investering(101, NAVN, 2018, "1500000", 6, 5);
    assertThat(verden.status(ID, "101", "2018", NAVN, "break-even")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2018", NAVN, "budget")).isEqualTo("ok");
  }

  @Test
  void enGruppeKraeverAlleMedlemmersOgHarSineEgnePriser() {
    priser(101, 1, "1000000", "400000");
    priser(147, 1, "500000", "300000");
    verden.investering(101, NAVN, 2018, "300000", 6, 5);
    assertThat(verden.perioder(ID, "gruppe:begge")).containsExactly("2017");
    assertThat(verden.aarsag(ID, "gruppe:begge", "2017")).contains("Kommune 147");
  }

  @Test
  void gruppensBudgetErMedlemmernesSum() {
    priser(101, 1, "1000000", "400000");
    priser(147, 1, "500000", "300000");
    verden.investering(101, NAVN, 2018, "300000", 6, 5);
    verden.investering(147, NAVN, 2018, "500000", 6, 5);
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2018", NAVN, "budget")).isEqualTo("800000");
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2018", NAVN, "break-even")).isEqualTo("2");
  }

  /** Two children on a step: neither their price nor what is divided by it is shown. */
  @Test
  void breakEvenErSkjultMedEnhedsprisen() {
    priser(101, 2, "1000000", "400000");
    verden.investering(101, NAVN, 2018, "1500000", 6, 5);
    assertThat(verden.offentligeDele(ID, "101", "2018", NAVN)).containsExactly("budget");
  }

  @Test
  void breakEvenErVistHvorEnhedsprisenEr() {
    priser(101, 6, "1000000", "400000");
    verden.investering(101, NAVN, 2018, "1500000", 6, 5);
    assertThat(verden.offentligt("enhedspris", "101", "2017"))
        .contains("institution", "familiepleje");
    assertThat(verden.offentligeDele(ID, "101", "2018", NAVN))
        .containsExactly("break-even", "budget");
  }
}
