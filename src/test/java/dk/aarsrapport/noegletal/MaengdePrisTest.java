package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code maengde-pris}. */
class MaengdePrisTest {
  private static final String ID = "maengde-pris";
  private final Lilleverden verden = new Lilleverden().harRaekker("indsatser", 101, 2015);

  private void barn(String type, String start, String slut) {
    verden.barn("2008-05-05").indsats(101, type, start, slut);
  }

  private String kr(String trin, String del) {
    return verden.vaerdi(ID, "101", "2016", trin, del);
  }

  @Test
  void faerreBoernOgHoejerePris() {
    barn("opholdssted", "2015-01-01", "2016-12-31");
    barn("opholdssted", "2015-01-01", "2015-12-31");
    verden.service(101, 2015, "2000").service(101, 2016, "1500");
    // 2 at 1000, then 1 at 1500
    assertThat(kr("institution", "maengde")).isEqualTo("-1000");
    assertThat(kr("institution", "pris")).isEqualTo("500");
    assertThat(kr("institution", "aendring")).isEqualTo("-500");
    assertThat(kr("i-alt", "aendring")).isEqualTo("-500");
    assertThat(verden.status(ID, "101", "2016", "i-alt", "pris")).isEqualTo("ok");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016");
    assertThat(verden.raekker(ID, "101", "2016")).hasSize(18);
  }

  @Test
  void etTrinUdenPrisIEtAarErIkkeMedIAlt() {
    barn("opholdssted", "2015-01-01", "2016-12-31");
    barn("plejefamilie", "2016-01-01", "2016-12-31");
    verden
        .service(101, 2015, "2000")
        .service(101, 2016, "1500")
        .postering(101, 2016, "5.28.22", "001", 1, "70");
    assertThat(verden.status(ID, "101", "2016", "familiepleje", "maengde"))
        .isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "101", "2016", "familiepleje", "pris")).isEqualTo("ikke-beregnet");
    assertThat(kr("familiepleje", "aendring")).isEqualTo("70");
    assertThat(verden.status(ID, "101", "2016", "familiepleje", "aendring")).isEqualTo("ok");
    assertThat(kr("i-alt", "aendring")).isEqualTo("-500");
    assertThat(verden.status(ID, "101", "2016", "i-alt", "aendring")).isEqualTo("ufuldstaendig");
  }

  @Test
  void ingenTrinMedPrisIBeggeAar() {
    barn("opholdssted", "2015-01-01", "2015-12-31");
    verden.service(101, 2015, "2000").service(101, 2016, "1500");
    assertThat(kr("institution", "aendring")).isEqualTo("-500");
    assertThat(verden.status(ID, "101", "2016", "i-alt", "aendring")).isEqualTo("ikke-beregnet");
  }

  @Test
  void ingenRaekkerUdenEtHeltAarFoer() {
    verden.opgjort("2015-01-02", "2017-06-30");
    barn("opholdssted", "2014-01-01", "");
    verden.service(101, 2015, "1").service(101, 2016, "366").service(101, 2017, "181");
    assertThat(verden.perioder(ID, "101")).containsExactly("2017");
    assertThat(verden.status(ID, "101", "2017", "institution", "pris")).isEqualTo("ufuldstaendig");
    assertThat(verden.vaerdi(ID, "101", "2017", "institution", "pris")).isEqualTo("-0.4959");
  }

  @Test
  void fastePriserOgPrisindeksDerMangler() {
    verden.prisniveau(2016).pl(2015, "1").pl(2016, "10");
    barn("opholdssted", "2015-01-01", "");
    verden.service(101, 2015, "100").service(101, 2016, "150").service(101, 2017, "1");
    assertThat(kr("institution", "pris")).isEqualTo("40");
    assertThat(verden.aarsag(ID, "101", "2017", "i-alt", "pris"))
        .isEqualTo("prisindekset mangler 2017");
    assertThat(verden.raekker(ID, "101", "2017")).hasSize(18);
  }

  @Test
  void faaBoernsUdgifterSkjulesOgsaaNaarDeErEnForskel() {
    for (int i = 0; i < 9; i++) {
      barn(i < 3 ? "opholdssted" : "plejefamilie", "2015-01-01", "2016-12-31");
      barn("raadgivning", "2015-03-01", "2016-12-31");
    }
    verden
        .service(101, 2015, "3000")
        .service(101, 2016, "3300")
        .postering(101, 2015, "5.28.22", "001", 1, "600")
        .postering(101, 2016, "5.28.22", "001", 1, "660");
    assertThat(kr("institution", "pris")).isEqualTo("300");
    assertThat(verden.offentligeDele(ID, "101", "2016", "institution")).isEmpty();
    assertThat(verden.offentligeDele(ID, "101", "2016", "forebyggende")).hasSize(3);
    assertThat(
            verden.offentligeDele(ID, "101", "2016", "familiepleje").contains("pris")
                && verden.offentligeDele(ID, "101", "2016", "i-alt").contains("pris"))
        .isFalse();
  }
}
