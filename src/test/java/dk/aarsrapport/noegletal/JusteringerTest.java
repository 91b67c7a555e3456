package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code justeringer}. */
class JusteringerTest {
  private static final String ID = "justeringer";
  private static final String P = "2016-01-31/2017-01-31";
  private final Lilleverden verden =
      new Lilleverden().harRaekker("indsatser", 101, 2015).harRaekker("indsatser", 147, 2015);

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  /** Up, down, same step and in all, such as {@code 1 0 0 1}. */
  private String justeringer(String omraade, String periode) {
    return String.join(
        " ",
        verden.vaerdi(ID, omraade, periode, "op"),
        verden.vaerdi(ID, omraade, periode, "ned"),
        verden.vaerdi(ID, omraade, periode, "samme-trin"),
        verden.vaerdi(ID, omraade, periode, "i-alt"));
  }

  @Test
  void opNedOgSammeTrin() {
    barn()
        .indsats(101, "raadgivning", "2015-03-01", "2016-05-31")
        .indsats(101, "plejefamilie", "2016-06-01", "");
    barn()
        .indsats(101, "opholdssted", "2015-03-01", "2016-05-31")
        .indsats(101, "plejefamilie", "2016-06-01", "");
    barn()
        .indsats(101, "opholdssted", "2015-03-01", "2016-05-31")
        .indsats(101, "familiebehandling", "2016-06-01", "");
    barn()
        .indsats(101, "plejefamilie", "2015-03-01", "2016-05-31")
        .indsats(101, "plejefamilie-kommunal", "2016-06-01", "");
    assertThat(verden.raekker(ID, "101", P)).containsExactly("i-alt", "ned", "op", "samme-trin");
    assertThat(justeringer("101", P)).isEqualTo("1 2 1 4");
  }

  @Test
  void sammeTyperErIngenJustering() {
    barn().indsats(101, "plejefamilie", "2015-03-01", "");
    barn()
        .indsats(101, "plejefamilie", "2015-03-01", "2016-05-31")
        .indsats(101, "opholdssted", "2016-06-01", "2016-08-31")
        .indsatsFraAnden(101, "plejefamilie", "2016-09-01", "");
    assertThat(justeringer("101", P)).isEqualTo("0 0 0 0");
  }

  @Test
  void enTypeMereUnderDetHoejesteTrinErSammeTrin() {
    barn()
        .indsats(101, "plejefamilie", "2015-03-01", "")
        .indsats(101, "kontaktperson", "2016-06-01", "");
    assertThat(justeringer("101", P)).isEqualTo("0 0 1 1");
  }

  @Test
  void ingenIndsatsErTrinNul() {
    barn().indsats(101, "raadgivning", "2016-06-01", "");
    barn().indsats(101, "raadgivning", "2015-03-01", "2016-06-01");
    assertThat(justeringer("101", P)).isEqualTo("1 1 0 2");
  }

  @Test
  void typerUdenTrinErMed() {
    verden.barn("2000-05-05").indsats(101, "eftervaern-kontaktperson", "2016-06-01", "");
    assertThat(justeringer("101", P)).isEqualTo("0 0 1 1");
  }

  @Test
  void foersteOgSidsteDagTaellerMed() {
    barn().indsats(101, "raadgivning", "2015-03-01", "2016-01-31");
    barn().indsats(101, "raadgivning", "2015-03-01", "2016-01-30");
    barn().indsats(101, "raadgivning", "2017-01-31", "");
    barn().indsats(101, "raadgivning", "2017-02-01", "");
    assertThat(justeringer("101", P)).isEqualTo("1 1 0 2");
  }

  @Test
  void barnPaaBeggeDatoer() {
    verden.barn("1999-01-31").indsats(101, "raadgivning", "2016-06-01", "");
    verden.barn("1999-02-01").indsats(101, "raadgivning", "2016-06-01", "");
    verden.barn("2016-01-31").indsats(101, "raadgivning", "2016-06-01", "");
    verden.barn("2016-02-01").indsats(101, "raadgivning", "2016-06-01", "");
    // 18 on the second date, 17, born on the first date, not yet born on it.
    assertThat(justeringer("101", P)).isEqualTo("2 0 0 2");
  }

  @Test
  void skuddagsbarnFylderAttenFoersteMarts() {
    verden
        .skaeringsdatoer("2017-12-31", "2018-02-28", "2018-03-01")
        .opgjort("2015-01-01", "2018-12-31");
    verden.barn("2000-02-29").indsats(101, "raadgivning", "2018-02-28", "2018-02-28");
    assertThat(justeringer("101", "2017-12-31/2018-02-28")).isEqualTo("1 0 0 1");
    assertThat(justeringer("101", "2018-02-28/2018-03-01")).isEqualTo("0 0 0 0");
  }

  @Test
  void flytningErJusteringIHverKommuneMenIkkeIGruppen() {
    barn()
        .indsats(101, "plejefamilie", "2015-03-01", "2016-05-31")
        .indsats(147, "plejefamilie", "2016-06-01", "");
    assertThat(justeringer("101", P)).isEqualTo("0 1 0 1");
    assertThat(justeringer("147", P)).isEqualTo("1 0 0 1");
    assertThat(justeringer("gruppe:begge", P)).isEqualTo("0 0 0 0");
    assertThat(justeringer("landet", P)).isEqualTo("0 0 0 0");
  }

  @Test
  void overgangenTilBarnetsLovErIngenJustering() {
    verden.skaeringsdatoer("2023-12-31", "2024-01-01").opgjort("2023-01-01", "2024-12-31");
    barn()
        .indsats(101, "SEL § 52, stk. 3, nr. 6", "2023-06-01", "2023-12-31")
        .indsats(101, "BL § 32, stk. 1, nr. 3", "2024-01-01", "");
    barn()
        .indsats(101, "SEL § 66, stk. 1, nr. 1", "2023-06-01", "2023-12-31")
        .indsats(101, "BL § 43, stk. 1, nr. 1", "2024-01-01", "");
    // The foster family of before 2019 is a type of its own.
    barn()
        .indsats(101, "plejefamilie", "2023-06-01", "2023-12-31")
        .indsats(101, "BL § 43, stk. 1, nr. 1", "2024-01-01", "");
    assertThat(justeringer("101", "2023-12-31/2024-01-01")).isEqualTo("0 0 1 1");
  }

  @Test
  void fraDatoTilNaesteDato() {
    verden.skaeringsdatoerFor(ID, "2015-12-31", "2016-12-31", "2017-12-31");
    barn()
        .indsats(101, "raadgivning", "2015-03-01", "2016-05-31")
        .indsats(101, "opholdssted", "2016-06-01", "2017-05-31");
    assertThat(verden.perioder(ID, "101"))
        .containsExactly("2015-12-31/2016-12-31", "2016-12-31/2017-12-31");
    assertThat(justeringer("101", "2015-12-31/2016-12-31")).isEqualTo("1 0 0 1");
    assertThat(justeringer("101", "2016-12-31/2017-12-31")).isEqualTo("0 1 0 1");
  }

  @Test
  void datoerUdenForDetOpgjorteSkriverHeleListen() {
    verden.skaeringsdatoer("2014-12-31", "2015-01-01", "2017-12-31", "2018-01-01");
    barn().indsats(101, "raadgivning", "2016-06-01", "");
    assertThat(verden.raekker(ID, "101", "2014-12-31/2015-01-01"))
        .containsExactly("i-alt", "ned", "op", "samme-trin");
    assertThat(verden.status(ID, "101", "2014-12-31/2015-01-01", "op")).isEqualTo("ikke-beregnet");
    assertThat(justeringer("101", "2015-01-01/2017-12-31")).isEqualTo("1 0 0 1");
    assertThat(verden.raekker(ID, "101", "2017-12-31/2018-01-01"))
        .containsExactly("i-alt", "ned", "op", "samme-trin");
    assertThat(verden.status(ID, "101", "2017-12-31/2018-01-01", "i-alt")).isEqualTo("for-nyt");
  }

  @Test
  void baadeForTidligtOgForSentErIkkeBeregnet() {
    verden.skaeringsdatoer("2014-12-31", "2018-01-01");
    assertThat(verden.status(ID, "101", "2014-12-31/2018-01-01", "op")).isEqualTo("ikke-beregnet");
  }

  @Test
  void enEnesteDatoGiverEnRaekkeVedAaret() {
    verden.skaeringsdatoer("2016-01-31");
    assertThat(verden.perioder(ID, "101")).containsExactly("2017");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("");
    assertThat(verden.status(ID, "101", "2017")).isEqualTo("ikke-beregnet");
  }

  @Test
  void udenRaekkerErDatoerneIkkeBeregnet() {
    verden.gruppe("tre", 101, 147, 151);
    assertThat(verden.perioder(ID, "151")).containsExactly(P);
    assertThat(verden.status(ID, "151", P, "i-alt")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:tre", P, "i-alt")).isEqualTo("ikke-beregnet");
    assertThat(justeringer("gruppe:begge", P)).isEqualTo("0 0 0 0");
  }
}
