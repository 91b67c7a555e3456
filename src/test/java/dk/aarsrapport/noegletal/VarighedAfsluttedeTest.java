package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code varighed-afsluttede}. */
class VarighedAfsluttedeTest {
  private static final String ID = "varighed-afsluttede";
  private final Lilleverden verden = new Lilleverden().harRaekker("indsatser", 101, 2015);

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  /** Stays and their median days, such as {@code 2: 15.5}. */
  private String afsluttede(String omraade, int aar, String kategori) {
    String periode = Integer.toString(aar);
    return verden.vaerdi(ID, omraade, periode, kategori, "antal")
        + ": "
        + verden.vaerdi(ID, omraade, periode, kategori, "median-dage");
  }

  @Test
  void anbringelsenSlutterMedSinSidsteType() {
    barn()
        .indsats(101, "opholdssted", "2015-12-01", "2015-12-31")
        .indsats(101, "plejefamilie", "2016-01-01", "2016-01-31");
    assertThat(afsluttede("101", 2015, "i-alt")).isEqualTo("0: ");
    assertThat(afsluttede("101", 2016, "familiepleje")).isEqualTo("1: 62");
    assertThat(afsluttede("101", 2016, "institution")).isEqualTo("0: ");
    assertThat(afsluttede("101", 2016, "i-alt")).isEqualTo("1: 62");
  }

  @Test
  void etLigeAntalHarGennemsnittetAfDeToMidterste() {
    barn().indsats(101, "netvaerksplejefamilie", "2016-01-01", "2016-01-01");
    barn().indsats(101, "netvaerksplejefamilie", "2016-01-01", "2016-01-10");
    barn().indsats(101, "netvaerksplejefamilie", "2016-01-01", "2016-01-21");
    barn().indsats(101, "netvaerksplejefamilie", "2014-01-01", "2016-01-31");
    // 1, 10, 21 and 761 days.
    assertThat(afsluttede("101", 2016, "netvaerkspleje")).isEqualTo("4: 15.5");
  }

  @Test
  void etBarnKanAfslutteFlereGange() {
    barn()
        .indsats(101, "plejefamilie", "2016-01-01", "2016-01-01")
        .indsats(101, "plejefamilie", "2016-01-03", "2016-01-05")
        .indsats(101, "plejefamilie", "2016-01-07", "2016-01-11");
    assertThat(afsluttede("101", 2016, "familiepleje")).isEqualTo("3: 3");
  }

  @Test
  void hoejesteTrinAfgoerHvorDenSlutter() {
    barn()
        .indsats(101, "plejefamilie", "2016-01-01", "2016-01-10")
        .indsats(101, "opholdssted", "2016-01-10", "2016-01-10")
        .indsats(101, "raadgivning", "2016-01-01", "");
    barn().indsats(101, "eget-vaerelse", "2016-02-01", "2016-02-29");
    verden
        .barn("1996-05-05")
        .indsats(101, "eftervaern-doegnophold", "2016-02-28", "2016-02-29")
        .indsats(101, "kontaktperson", "2016-02-28", "2016-03-31");
    assertThat(afsluttede("101", 2016, "institution")).isEqualTo("1: 10");
    assertThat(afsluttede("101", 2016, "oevrige")).isEqualTo("2: 15.5");
  }

  @Test
  void enSlutdatoDerIkkeErNaaetErIkkeAfsluttetMenDenSidsteDagEr() {
    verden.opgjort("2015-01-01", "2016-06-30");
    barn().indsats(101, "plejefamilie", "2016-06-01", "2016-06-30");
    barn().indsats(101, "plejefamilie", "2016-06-01", "2016-07-01");
    barn().indsats(101, "plejefamilie", "2016-06-01", "");
    barn().indsats(101, "plejefamilie", "2014-06-01", "2014-12-31");
    assertThat(afsluttede("101", 2016, "i-alt")).isEqualTo("1: 30");
    assertThat(verden.status(ID, "101", "2016", "i-alt", "antal")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2016", "institution", "median-dage"))
        .isEqualTo("ikke-beregnet");
  }

  @Test
  void enFlytningErEnAfslutningIKommunenMenIkkeIGruppen() {
    verden.harRaekker("indsatser", 147, 2015);
    barn()
        .indsats(101, "plejefamilie", "2016-01-01", "2016-01-31")
        .indsats(147, "plejefamilie", "2016-02-01", "2016-02-29");
    assertThat(afsluttede("101", 2016, "i-alt")).isEqualTo("1: 31");
    assertThat(afsluttede("147", 2016, "i-alt")).isEqualTo("1: 29");
    assertThat(afsluttede("gruppe:begge", 2016, "i-alt")).isEqualTo("1: 60");
  }

  @Test
  void heleListenSkrives() {
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(
            "familiepleje/antal",
            "familiepleje/median-dage",
            "i-alt/antal",
            "i-alt/median-dage",
            "institution/antal",
            "institution/median-dage",
            "netvaerkspleje/antal",
            "netvaerkspleje/median-dage",
            "oevrige/antal",
            "oevrige/median-dage");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
  }

  @Test
  void etBarnMedMangeAfslutningerErStadigEtBarn() {
    Lilleverden.Barn barn = barn();
    for (int dag = 11; dag < 30; dag += 2) {
      barn.indsats(101, "plejefamilie", "2016-01-" + dag, "2016-01-" + dag);
    }
    assertThat(afsluttede("101", 2016, "familiepleje")).isEqualTo("10: 1");
    assertThat(verden.offentligt(ID, "101", "2016")).doesNotContain("familiepleje", "i-alt");
  }
}
