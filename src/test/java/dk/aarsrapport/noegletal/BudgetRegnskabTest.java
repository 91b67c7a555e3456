package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code budget-regnskab} on the shipped hierarchy of accounts. */
class BudgetRegnskabTest {
  private static final String ID = "budget-regnskab";
  private static final String TOP = "Børn og unge med særlige behov";
  private static final String ANBRINGELSER = TOP + " > Anbringelser";
  private static final String PLEJE = ANBRINGELSER + " > Plejefamilier";
  private static final String FOREBYGGENDE = TOP + " > Forebyggende foranstaltninger";
  private final Lilleverden verden = new Lilleverden();

  private String kr(String sti, String hvad) {
    return verden.vaerdi(ID, "101", "2016", sti, hvad);
  }

  @Test
  void hvertNiveauHarBudgetRegnskabAfvigelseOgPct() {
    verden
        .budget(101, 2016, "5.28.22", "001", 1, "1000")
        .budget(101, 2016, "5.28.20", "003", 1, "3000")
        .budget(101, 2016, "5.28.20", "003", 2, "-500")
        .postering(101, 2016, "5.28.22", "001", 1, "1250.25")
        .postering(101, 2016, "5.28.22", "002", 1, "0.75")
        .postering(101, 2016, "5.28.20", "003", 1, "2000");
    assertThat(kr(PLEJE, "budget")).isEqualTo("1000");
    assertThat(kr(PLEJE, "regnskab")).isEqualTo("1251");
    assertThat(kr(PLEJE, "afvigelse")).isEqualTo("251");
    assertThat(kr(PLEJE, "pct")).isEqualTo("25.1");
    assertThat(kr(ANBRINGELSER, "budget")).isEqualTo("3500");
    assertThat(kr(ANBRINGELSER, "regnskab")).isEqualTo("3251");
    assertThat(kr(ANBRINGELSER, "afvigelse")).isEqualTo("-249");
    assertThat(kr(ANBRINGELSER, "pct")).isEqualTo("-7.1143");
    assertThat(kr(TOP, "afvigelse")).isEqualTo("-249");
  }

  @Test
  void etNiveauMedKunDetEneStaarOgsaa() {
    verden
        .budget(101, 2016, "5.28.22", "001", 1, "1000")
        .postering(101, 2016, "5.28.21", "003", 1, "40");
    assertThat(kr(PLEJE, "regnskab")).isEqualTo("0");
    assertThat(kr(PLEJE, "pct")).isEqualTo("-100");
    assertThat(kr(FOREBYGGENDE, "budget")).isEqualTo("0");
    assertThat(kr(FOREBYGGENDE, "afvigelse")).isEqualTo("40");
    assertThat(verden.status(ID, "101", "2016", FOREBYGGENDE, "pct")).isEqualTo("ikke-beregnet");
    assertThat(verden.raekker(ID, "101", "2016"))
        .noneMatch(r -> r.contains("Opholdssteder"))
        .hasSize(6 * 4);
  }

  @Test
  void dranstErTabellensOgKontiUdenforHierarkietErIkkeMed() {
    verden
        .budget(101, 2016, "5.28.22", "001", 1, "1000")
        .postering(101, 2016, "5.28.22", "001", 2, "-100")
        .postering(101, 2016, "5.28.22", "001", 3, "7777")
        .postering(101, 2016, "6.45.58", "", 1, "8888")
        .postering(101, 2016, "5.99.99", "", 1, "9999");
    assertThat(kr(TOP, "regnskab")).isEqualTo("-100");
  }

  /** Cash benefits and the state's refunds are in the total, and in no line of service. */
  @Test
  void kontanteYdelserOgRefusionErITotalen() {
    verden
        .budget(101, 2016, "5.28.22", "001", 1, "1000")
        .budget(101, 2016, "5.57.72", "009", 1, "200")
        .budget(101, 2016, "5.57.72", "015", 2, "-100")
        .budget(101, 2016, "5.22.07", "", 2, "-50")
        .postering(101, 2016, "5.28.22", "001", 1, "1100")
        .postering(101, 2016, "5.57.72", "009", 1, "210")
        .postering(101, 2016, "5.57.72", "015", 2, "-90")
        .postering(101, 2016, "5.22.07", "001", 2, "-70");
    assertThat(kr(TOP, "budget")).isEqualTo("1050");
    assertThat(kr(TOP, "regnskab")).isEqualTo("1150");
    assertThat(kr(ANBRINGELSER, "afvigelse")).isEqualTo("100");
    assertThat(kr(TOP + " > Kontante ydelser", "afvigelse")).isEqualTo("20");
    assertThat(kr(TOP + " > Refusion for særligt dyre enkeltsager", "afvigelse")).isEqualTo("-20");
  }

  @Test
  void beloebErIAaretsPriserOgsaaMedPrisniveau() {
    verden
        .prisniveau(2017)
        .pl(2016, "2")
        .pl(2017, "10")
        .budget(101, 2016, "5.28.22", "", 1, "1000")
        .postering(101, 2016, "5.28.22", "", 1, "1100");
    assertThat(kr(PLEJE, "budget")).isEqualTo("1000");
    assertThat(kr(PLEJE, "regnskab")).isEqualTo("1100");
  }

  @Test
  void kunAarMedBaadeBudgetOgRegnskabForHvertMedlem() {
    verden
        .service(101, 2015, "1")
        .service(101, 2016, "10")
        .service(101, 2017, "100")
        .budget(101, 2016, "5.28.20", "", 1, "2")
        .budget(101, 2017, "5.28.20", "", 1, "20")
        .budget(101, 2018, "5.28.20", "", 1, "200")
        .service(147, 2016, "1000")
        .service(147, 2017, "10000")
        .budget(147, 2017, "5.28.20", "", 1, "3");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(verden.perioder(ID, "gruppe:begge")).containsExactly("2017");
    assertThat(verden.vaerdi(ID, "gruppe:begge", "2017", TOP, "budget")).isEqualTo("23");
    assertThat(verden.vaerdi(ID, "landet", "2017", TOP, "regnskab")).isEqualTo("10100");
  }

  @Test
  void udenBudgetStaarDerEnRaekkeUdenVaerdi() {
    verden.service(101, 2016, "10");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2017")).isEqualTo("filen budget er ikke med i kørslen");
  }

  @Test
  void aaretsBudgetOgPosteringerISammeAarManglerHelt() {
    verden.service(101, 2016, "10").budget(101, 2017, "5.28.20", "", 1, "20");
    assertThat(verden.aarsag(ID, "101", "2017")).isEqualTo("intet år har posteringer og budget");
  }

  @Test
  void etAarDerIkkeErSlutErUfuldstaendigt() {
    verden
        .opgjort("2015-01-01", "2017-06-30")
        .service(101, 2017, "10")
        .budget(101, 2017, "5.28.20", "", 1, "20");
    assertThat(verden.status(ID, "101", "2017", TOP, "afvigelse")).isEqualTo("ufuldstaendig");
  }
}
