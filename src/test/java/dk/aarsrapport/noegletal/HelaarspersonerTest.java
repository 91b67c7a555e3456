package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code helaarspersoner}. */
class HelaarspersonerTest {
  private static final String ID = "helaarspersoner";
  private final Lilleverden verden = new Lilleverden().harRaekker("indsatser", 101, 2015);

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  private String dage(int aar, String trin) {
    return verden.broek(ID, "101", Integer.toString(aar), trin);
  }

  @Test
  void foersteOgSidsteDagTaellerMed() {
    barn().indsats(101, "plejefamilie", "2016-01-31", "2016-02-02");
    assertThat(dage(2016, "familiepleje")).isEqualTo("3/366");
    assertThat(dage(2015, "familiepleje")).isEqualTo("0/365");
    assertThat(verden.vaerdi(ID, "101", "2016", "familiepleje")).isEqualTo("0.0082");
    assertThat(verden.enhed(ID, "101", "2016", "familiepleje")).isEqualTo("helaar");
  }

  @Test
  void enDagTaellerPaaBarnetsHoejesteTrin() {
    barn()
        .indsats(101, "raadgivning", "2016-01-01", "2016-01-31")
        .indsats(101, "familiebehandling", "2016-01-11", "2016-01-20")
        .indsats(101, "opholdssted", "2016-01-20", "2016-01-25");
    // 1-10 and 26-31 January on step 2, 11-19 on step 3, 20-25 on step 6.
    assertThat(dage(2016, "forebyggende")).isEqualTo("16/366");
    assertThat(dage(2016, "hjemmebaseret")).isEqualTo("9/366");
    assertThat(dage(2016, "netvaerkspleje")).isEqualTo("0/366");
    assertThat(dage(2016, "institution")).isEqualTo("6/366");
    assertThat(dage(2016, "i-alt")).isEqualTo("31/366");
  }

  @Test
  void sammeTrinToGangePaaEnDagErEnDag() {
    barn()
        .indsats(101, "plejefamilie", "2015-03-01", "2015-03-10")
        .indsats(101, "plejefamilie-almen", "2015-03-05", "2015-03-12")
        .indsats(101, "plejefamilie", "2015-03-11", "2015-03-11");
    assertThat(dage(2015, "familiepleje")).isEqualTo("12/365");
  }

  @Test
  void toBoernLaeggesSammen() {
    barn().indsats(101, "opholdssted", "2016-12-31", "");
    barn().indsats(101, "opholdssted", "2014-06-01", "2016-01-01");
    assertThat(dage(2015, "institution")).isEqualTo("365/365");
    assertThat(dage(2016, "institution")).isEqualTo("2/366");
    assertThat(dage(2017, "institution")).isEqualTo("365/365");
  }

  @Test
  void kunDageDerOpgoeresErMedMenAaretErHelt() {
    verden.opgjort("2015-12-30", "2016-02-29");
    barn().indsats(101, "opholdssted", "2015-01-01", "2017-12-31");
    assertThat(dage(2015, "institution")).isEqualTo("2/365");
    assertThat(dage(2016, "institution")).isEqualTo("60/366");
    assertThat(verden.status(ID, "101", "2015", "i-alt")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2016", "institution")).isEqualTo("ufuldstaendig");
  }

  @Test
  void eftervaernHarIntetTrinOgVoksneErMed() {
    verden.barn("1996-05-05").indsats(101, "eftervaern-doegnophold", "2016-01-01", "2016-12-31");
    verden.barn("1996-05-05").indsats(101, "kontaktperson", "2016-01-01", "2016-01-10");
    assertThat(dage(2016, "hjemmebaseret")).isEqualTo("10/366");
    assertThat(dage(2016, "i-alt")).isEqualTo("10/366");
  }

  @Test
  void gruppenSerBarnetsHoejesteTrinPaaTvaersAfKommuner() {
    verden.harRaekker("indsatser", 147, 2015);
    barn()
        .indsats(101, "dagbehandling", "2015-12-01", "2015-12-31")
        .indsats(147, "doegninstitution", "2015-12-11", "2015-12-31");
    assertThat(dage(2015, "hjemmebaseret")).isEqualTo("31/365");
    assertThat(verden.broek(ID, "147", "2015", "institution")).isEqualTo("21/365");
    assertThat(verden.broek(ID, "gruppe:begge", "2015", "hjemmebaseret")).isEqualTo("10/365");
    assertThat(verden.broek(ID, "gruppe:begge", "2015", "i-alt")).isEqualTo("31/365");
  }

  @Test
  void alleTrinSkrivesOgUdenRaekkerErDerEnTomRaekkeVedAaret() {
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(
            "familiepleje",
            "forebyggende",
            "hjemmebaseret",
            "i-alt",
            "institution",
            "netvaerkspleje");
    assertThat(verden.vaerdi(ID, "101", "2016", "i-alt")).isEqualTo("0");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
  }

  @Test
  void dageAfFaaBoernSkjulesOgKanIkkeRegnesUdAfSummen() {
    for (int i = 0; i < 9; i++) {
      barn().indsats(101, i < 3 ? "opholdssted" : "plejefamilie", "2016-01-01", "");
      barn().indsats(101, "raadgivning", "2016-03-01", "");
    }
    // 3 in institution, 6 in family care, 9 on step 2; nobody on the others.
    assertThat(dage(2016, "institution")).isEqualTo("1098/366");
    List<String> vist = verden.offentligt(ID, "101", "2016");
    assertThat(vist).contains("forebyggende").doesNotContain("institution");
    assertThat(vist.contains("familiepleje") && vist.contains("i-alt")).isFalse();
  }

  @Test
  void enTypesDageKanIkkeRegnesUdAfTrinnets() {
    for (int i = 0; i < 9; i++) {
      barn().indsats(101, i < 3 ? "kost-efterskole" : "opholdssted", "2016-01-01", "");
      barn().indsats(101, "plejefamilie", "2016-01-01", "");
    }
    // The days of the two types are those of the step: one more of the three must go.
    List<String> trin = verden.offentligt(ID, "101", "2016");
    List<String> typer = verden.offentligt("helaarspersoner-type", "101", "2016");
    assertThat(typer).contains("plejefamilie").doesNotContain("kost-efterskole");
    assertThat(typer.contains("opholdssted") && trin.contains("institution")).isFalse();
    assertThat(typer.contains("opholdssted") && trin.contains("i-alt")).isFalse();
  }

  /**
   * Eighteen in June, twenty-three in June: every day counts, and those of the last birthday too.
   */
  @Test
  void enFoedselsdagIAaretSkaererIntetFra() {
    verden.barn("1999-06-15").indsats(101, "opholdssted", "2016-01-01", "");
    verden.barn("1994-06-15").indsats(101, "kontaktperson", "2016-01-01", "2017-06-15");
    assertThat(dage(2017, "institution")).isEqualTo("365/365");
    assertThat(dage(2017, "hjemmebaseret")).isEqualTo("166/365");
  }
}
