package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code enhedspris}. */
class EnhedsprisTest {
  private static final String ID = "enhedspris";
  private final Lilleverden verden = new Lilleverden().harRaekker("indsatser", 101, 2015);

  private void barn(String type, String start, String slut) {
    verden.barn("2008-05-05").indsats(101, type, start, slut);
  }

  private String kr(String trin) {
    return verden.vaerdi(ID, "101", "2015", trin);
  }

  @Test
  void trinnetsUdgiftDeltMedDetsHelaarspersoner() {
    barn("opholdssted", "2015-01-01", "2015-12-31");
    barn("opholdssted", "2015-01-01", "2015-03-14");
    barn("raadgivning", "2015-01-01", "2015-12-31");
    verden
        .postering(101, 2015, "5.28.20", "003", 1, "1200")
        .postering(101, 2015, "5.28.20", "003", 2, "-500")
        .postering(101, 2015, "5.28.22", "001", 1, "20")
        .postering(101, 2015, "5.28.20", "007", 1, "999");
    // 365 + 73 days in institution = 1.2; family care has kroner alone, step 2 children alone.
    assertThat(kr("institution")).isEqualTo("1000");
    assertThat(verden.broek(ID, "101", "2015", "institution")).isEqualTo("1200/1.2");
    assertThat(kr("forebyggende")).isEqualTo("0");
    assertThat(verden.status(ID, "101", "2015", "familiepleje")).isEqualTo("ikke-beregnet");
    assertThat(verden.broek(ID, "101", "2015", "i-alt")).isEqualTo("1220/2.2");
    assertThat(verden.raekker(ID, "101", "2015")).hasSize(6);
  }

  @Test
  void kunAarMedBaadeIndsatserOgPosteringer() {
    barn("opholdssted", "2015-01-01", "");
    verden.service(101, 2014, "1").service(101, 2016, "366").service(147, 2016, "1");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016");
    assertThat(verden.vaerdi(ID, "101", "2016", "institution")).isEqualTo("366");
    // without interventions 147 has no year at all: one row at the reporting year
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
  }

  @Test
  void etAarSkaaretForfraErIkkeBeregnetOgBagfraForeloebigt() {
    verden.opgjort("2015-01-02", "2016-06-30");
    barn("opholdssted", "2014-01-01", "");
    verden.service(101, 2015, "365").service(101, 2016, "182");
    assertThat(verden.status(ID, "101", "2015", "i-alt")).isEqualTo("ikke-beregnet");
    assertThat(verden.raekker(ID, "101", "2015")).hasSize(6);
    assertThat(verden.status(ID, "101", "2016", "institution")).isEqualTo("ufuldstaendig");
    assertThat(verden.vaerdi(ID, "101", "2016", "institution")).isEqualTo("366");
  }

  @Test
  void fastePriser() {
    verden.prisniveau(2016).pl(2015, "1").pl(2016, "10");
    barn("opholdssted", "2015-01-01", "");
    verden.service(101, 2015, "100").service(101, 2017, "100");
    assertThat(kr("institution")).isEqualTo("110");
    assertThat(verden.aarsag(ID, "101", "2017", "i-alt")).isEqualTo("prisindekset mangler 2017");
  }

  @Test
  void prisenAfFaaBoernSkjules() {
    for (int i = 0; i < 9; i++) {
      barn(i < 3 ? "opholdssted" : "plejefamilie", "2015-01-01", "2015-12-31");
      barn("raadgivning", "2015-03-01", "2015-12-31");
    }
    verden.service(101, 2015, "3000").postering(101, 2015, "5.28.22", "001", 1, "600");
    assertThat(kr("institution")).isEqualTo("1000");
    List<String> vist = verden.offentligt(ID, "101", "2015");
    assertThat(vist).contains("forebyggende").doesNotContain("institution");
    assertThat(vist.contains("familiepleje") && vist.contains("i-alt")).isFalse();
    // the price must not stand where the days are hidden
    assertThat(verden.offentligt("helaarspersoner", "101", "2015")).containsAll(vist);
  }
}
