package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code nye-anbringelser}. */
class NyeAnbringelserTest {
  private static final String ID = "nye-anbringelser";
  private final Lilleverden verden =
      new Lilleverden().harRaekker("indsatser", 101, 2015).harRaekker("indsatser", 147, 2015);

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  private String iAlt(String omraade, int aar) {
    return verden.vaerdi(ID, omraade, Integer.toString(aar), "i-alt");
  }

  @Test
  void foersteOgSidsteDagIAaret() {
    barn().indsats(101, "plejefamilie", "2015-12-31", "");
    barn().indsats(101, "plejefamilie", "2016-01-01", "2016-01-01");
    barn().indsats(101, "plejefamilie", "2016-12-31", "");
    barn().indsats(101, "plejefamilie", "2017-01-01", "");
    assertThat(iAlt("101", 2016)).isEqualTo("2");
    assertThat(iAlt("101", 2017)).isEqualTo("1");
  }

  @Test
  void alderenDen31DecemberAaretFoer() {
    verden.barn("2008-12-31").indsats(101, "plejefamilie", "2016-12-31", "");
    verden.barn("2009-01-01").indsats(101, "plejefamilie", "2016-12-31", "");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(
            "0-11", "0-5", "12-14", "15-17", "15-22", "18-22", "6", "6-11", "7", "i-alt");
    assertThat(verden.vaerdi(ID, "101", "2016", "6")).isEqualTo("1");
    assertThat(verden.vaerdi(ID, "101", "2016", "7")).isEqualTo("1");
  }

  @Test
  void foedtIAaretOgNulAarAaretFoerErNul() {
    verden.barn("2016-12-31").indsats(101, "plejefamilie", "2016-12-31", "");
    verden.barn("2015-12-31").indsats(101, "plejefamilie", "2016-12-31", "");
    verden.barn("2014-12-31").indsats(101, "plejefamilie", "2016-01-01", "");
    assertThat(verden.vaerdi(ID, "101", "2016", "0")).isEqualTo("2");
    assertThat(verden.vaerdi(ID, "101", "2016", "1")).isEqualTo("1");
  }

  @Test
  void dagenEfterEnAndenAnbringelseErIkkeNy() {
    barn()
        .indsats(101, "plejefamilie", "2015-03-01", "2016-03-31")
        .indsats(101, "opholdssted", "2016-04-01", "");
    assertThat(iAlt("101", 2016)).isEqualTo("0");
  }

  @Test
  void enDagsPauseErNy() {
    barn()
        .indsats(101, "plejefamilie", "2015-03-01", "2016-03-30")
        .indsats(101, "plejefamilie", "2016-04-01", "");
    assertThat(iAlt("101", 2016)).isEqualTo("1");
  }

  @Test
  void overlapErIkkeNyt() {
    barn()
        .indsats(101, "plejefamilie", "2015-03-01", "")
        .indsats(101, "opholdssted", "2016-04-01", "2016-05-01");
    assertThat(iAlt("101", 2016)).isEqualTo("0");
  }

  @Test
  void enGangOmAaretMenIgenAaretEfter() {
    barn()
        .indsats(101, "plejefamilie", "2016-02-01", "2016-03-01")
        .indsats(101, "plejefamilie", "2016-06-01", "2016-12-30")
        .indsats(101, "plejefamilie", "2017-01-01", "");
    assertThat(iAlt("101", 2016)).isEqualTo("1");
    assertThat(iAlt("101", 2017)).isEqualTo("1");
  }

  @Test
  void registreretForfraVedNytaarErIkkeNy() {
    barn()
        .indsats(101, "plejefamilie", "2016-02-01", "2016-12-31")
        .indsats(101, "plejefamilie", "2017-01-01", "");
    assertThat(iAlt("101", 2017)).isEqualTo("0");
  }

  @Test
  void toPaaSammeDagErEtBarn() {
    barn()
        .indsats(101, "plejefamilie", "2016-02-01", "2016-02-29")
        .indsats(101, "opholdssted", "2016-02-01", "");
    assertThat(iAlt("101", 2016)).isEqualTo("1");
  }

  @Test
  void egetVaerelseDagenFoerErEnAnbringelseMenIkkeFamiliebehandling() {
    barn()
        .indsats(101, "eget-vaerelse", "2015-03-01", "2016-03-31")
        .indsats(101, "opholdssted", "2016-04-01", "");
    assertThat(iAlt("101", 2016)).isEqualTo("0");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("0-11", "0-5", "12-14", "15-17", "15-22", "18-22", "6-11", "i-alt");
  }

  @Test
  void fraFamiliebehandlingTilEgetVaerelseErNy() {
    barn()
        .indsats(101, "familiebehandling", "2015-03-01", "2016-03-31")
        .indsats(101, "eget-vaerelse", "2016-04-01", "");
    assertThat(iAlt("101", 2016)).isEqualTo("1");
  }

  @Test
  void hvemDerHarBevilgetErUdenBetydning() {
    barn()
        .indsatsFraAnden(101, "plejefamilie", "2015-03-01", "2016-03-31")
        .indsats(101, "plejefamilie", "2016-04-01", "");
    barn().indsatsFraAnden(101, "plejefamilie", "2016-04-01", "");
    assertThat(iAlt("101", 2016)).isEqualTo("1");
  }

  @Test
  void ingenAldersgraense() {
    verden.barn("1997-12-31").indsats(101, "eftervaern-doegnophold", "2016-04-01", "");
    assertThat(verden.vaerdi(ID, "101", "2016", "18")).isEqualTo("1");
  }

  @Test
  void flytningErNyIKommunenMenIkkeIGruppen() {
    barn()
        .indsats(101, "plejefamilie", "2015-03-01", "2016-05-31")
        .indsats(147, "plejefamilie", "2016-06-01", "");
    assertThat(iAlt("101", 2016)).isEqualTo("0");
    assertThat(iAlt("147", 2016)).isEqualTo("1");
    assertThat(iAlt("gruppe:begge", 2016)).isEqualTo("0");
    assertThat(iAlt("landet", 2016)).isEqualTo("0");
  }

  @Test
  void nyIBeggeKommunerErEtBarnIGruppen() {
    barn()
        .indsats(101, "plejefamilie", "2016-02-01", "2016-02-29")
        .indsats(147, "plejefamilie", "2016-06-01", "");
    assertThat(iAlt("101", 2016)).isEqualTo("1");
    assertThat(iAlt("147", 2016)).isEqualTo("1");
    assertThat(iAlt("gruppe:begge", 2016)).isEqualTo("1");
  }

  @Test
  void overgangenTilBarnetsLovErIngenNyAnbringelse() {
    verden.opgjort("2022-12-31", "2024-12-31");
    barn()
        .indsats(101, "SEL § 66, stk. 1, nr. 4", "2023-03-01", "2023-12-31")
        .indsats(101, "BL § 43, stk. 1, nr. 5", "2024-01-01", "");
    barn()
        .indsats(101, "SEL § 66, stk. 1, nr. 4", "2023-03-01", "2023-12-30")
        .indsats(101, "BL § 43, stk. 1, nr. 5", "2024-01-01", "");
    assertThat(iAlt("101", 2023)).isEqualTo("2");
    assertThat(iAlt("101", 2024)).isEqualTo("1");
  }

  @Test
  void nytaarsaftenFoerDetOpgjorteErIkkeBeregnet() {
    barn().indsats(101, "plejefamilie", "2015-03-01", "");
    assertThat(verden.raekker(ID, "101", "2015")).containsExactly("i-alt");
    assertThat(verden.status(ID, "101", "2015", "i-alt")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "101", "2016", "i-alt")).isEqualTo("ok");
  }

  @Test
  void nytaarsaftenSomFoersteOpgjorteDagErNok() {
    verden.opgjort("2015-12-31", "2017-12-31");
    barn()
        .indsats(101, "plejefamilie", "2015-03-01", "2015-12-31")
        .indsats(101, "plejefamilie", "2016-01-01", "");
    assertThat(verden.status(ID, "101", "2015", "i-alt")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "101", "2016", "i-alt")).isEqualTo("ok");
    assertThat(iAlt("101", 2016)).isEqualTo("0");
  }

  @Test
  void startEfterDetOpgjorteErIkkeMed() {
    verden.opgjort("2015-01-01", "2017-06-30");
    barn().indsats(101, "plejefamilie", "2017-06-30", "");
    barn().indsats(101, "plejefamilie", "2017-07-01", "");
    assertThat(iAlt("101", 2017)).isEqualTo("1");
    assertThat(verden.status(ID, "101", "2017", "i-alt")).isEqualTo("ufuldstaendig");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    verden.gruppe("tre", 101, 147, 151);
    assertThat(verden.perioder(ID, "151")).containsExactly("2017");
    assertThat(verden.raekker(ID, "151", "2017")).containsExactly("");
    assertThat(verden.status(ID, "gruppe:tre", "2017")).isEqualTo("ikke-beregnet");
    assertThat(iAlt("gruppe:begge", 2017)).isEqualTo("0");
  }
}
