package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code gennemsnit-pr-maaned}. */
class GennemsnitPrMaanedTest {
  private static final String ID = "gennemsnit-pr-maaned";
  private final Lilleverden verden = new Lilleverden().harRaekker("indsatser", 101, 2015);

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  private String forebyggende(int aar) {
    return verden.broek(ID, "101", Integer.toString(aar), "forebyggende");
  }

  private String anbringelser(String omraade, int aar) {
    return verden.broek(ID, omraade, Integer.toString(aar), "anbringelser");
  }

  @Test
  void enDagIMaanedenErNok() {
    barn().indsats(101, "raadgivning", "2016-01-31", "2016-03-01");
    barn().indsats(101, "kontaktperson", "2016-02-29", "2016-02-29");
    // January 1, February 2, March 1.
    assertThat(forebyggende(2016)).isEqualTo("4/12");
    assertThat(verden.vaerdi(ID, "101", "2016", "forebyggende")).isEqualTo("0.3333");
  }

  @Test
  void hvertBarnEnGangOmMaaneden() {
    barn()
        .indsats(101, "raadgivning", "2016-01-01", "2016-01-10")
        .indsats(101, "raadgivning", "2016-01-20", "2016-01-31")
        .indsats(101, "familiebehandling", "2016-01-05", "2016-02-01");
    assertThat(forebyggende(2016)).isEqualTo("2/12");
  }

  @Test
  void barnMedBeggeDeleTaellerIBegge() {
    barn()
        .indsats(101, "plejefamilie", "2016-06-01", "2016-08-31")
        .indsats(101, "stoetteperson-foraeldre", "2016-08-31", "2016-09-01");
    assertThat(anbringelser("101", 2016)).isEqualTo("3/12");
    assertThat(forebyggende(2016)).isEqualTo("2/12");
  }

  @Test
  void egetVaerelseErAnbringelseOgKontaktpersonIEftervaernErIngenAfDelene() {
    barn().indsats(101, "eget-vaerelse", "2016-06-01", "2016-06-30");
    verden.barn("1996-05-05").indsats(101, "eftervaern-doegnophold", "2016-06-01", "2016-07-01");
    verden.barn("1996-05-05").indsats(101, "eftervaern-kontaktperson", "2016-06-01", "2016-07-01");
    assertThat(anbringelser("101", 2016)).isEqualTo("3/12");
    assertThat(forebyggende(2016)).isEqualTo("0/12");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("anbringelser", "forebyggende");
  }

  @Test
  void udenSlutdatoFortsaetterHvertAar() {
    barn().indsats(101, "plejefamilie", "2016-03-31", "");
    assertThat(anbringelser("101", 2015)).isEqualTo("0/12");
    assertThat(anbringelser("101", 2016)).isEqualTo("10/12");
    assertThat(anbringelser("101", 2017)).isEqualTo("12/12");
    assertThat(verden.vaerdi(ID, "101", "2017", "anbringelser")).isEqualTo("1");
  }

  @Test
  void flytningMidtIMaanedenTaellerIBeggeKommunerMenEnGangSamlet() {
    verden.harRaekker("indsatser", 147, 2015);
    barn()
        .indsats(101, "plejefamilie", "2016-01-01", "2016-03-15")
        .indsats(147, "opholdssted", "2016-03-16", "2016-12-31");
    assertThat(anbringelser("101", 2016)).isEqualTo("3/12");
    assertThat(anbringelser("147", 2016)).isEqualTo("10/12");
    assertThat(anbringelser("gruppe:begge", 2016)).isEqualTo("12/12");
    assertThat(anbringelser("landet", 2016)).isEqualTo("12/12");
  }

  @Test
  void kunHeleMaanederErMed() {
    verden.opgjort("2015-01-02", "2017-06-29");
    barn().indsats(101, "plejefamilie", "2014-01-01", "2015-01-31");
    barn().indsats(101, "opholdssted", "2017-01-01", "");
    barn().indsats(101, "opholdssted", "2017-06-01", "");
    // 2015 has February to December; 2017 has January to May.
    assertThat(anbringelser("101", 2015)).isEqualTo("0/11");
    assertThat(anbringelser("101", 2017)).isEqualTo("5/5");
    assertThat(verden.status(ID, "101", "2015", "anbringelser")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2016", "anbringelser")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017", "forebyggende")).isEqualTo("ufuldstaendig");
  }

  @Test
  void sidsteDagIMaanedenGoerDenHel() {
    verden.opgjort("2015-01-01", "2017-06-30");
    barn().indsats(101, "opholdssted", "2017-06-30", "");
    barn().indsats(101, "opholdssted", "2017-07-01", "");
    assertThat(anbringelser("101", 2017)).isEqualTo("1/6");
  }

  @Test
  void aarUdenHelMaanedErIkkeBeregnet() {
    verden.opgjort("2015-01-01", "2017-01-30");
    barn().indsats(101, "opholdssted", "2016-01-01", "");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("anbringelser", "forebyggende");
    assertThat(verden.status(ID, "101", "2017", "anbringelser")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "101", "2017", "forebyggende")).isEqualTo("ikke-beregnet");
    assertThat(verden.aarsag(ID, "101", "2017", "forebyggende"))
        .isEqualTo("ingen at regne gennemsnittet af");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    assertThat(verden.perioder(ID, "101")).containsExactly("2015", "2016", "2017");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
  }
}
