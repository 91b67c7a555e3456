package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code forebyggelsestyper-i-aaret}. */
class ForebyggelsestyperIAaretTest {
  private static final String ID = "forebyggelsestyper-i-aaret";
  private final Lilleverden verden = new Lilleverden();

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  private String antal(String omraade, int aar, String kategori) {
    return verden.vaerdi(ID, omraade, Integer.toString(aar), kategori);
  }

  @Test
  void enDagIAaretErNok() {
    barn().indsats(101, "raadgivning", "2016-12-31", "2017-03-01");
    barn().indsats(101, "raadgivning", "2015-03-01", "2016-01-01");
    barn().indsats(101, "raadgivning", "2015-03-01", "2015-12-31");
    barn().indsats(101, "raadgivning", "2017-01-01", "");
    assertThat(antal("101", 2015, "raadgivning")).isEqualTo("2");
    assertThat(antal("101", 2016, "raadgivning")).isEqualTo("2");
    assertThat(antal("101", 2017, "raadgivning")).isEqualTo("2");
  }

  @Test
  void trinToOgTreUdenAnbringelser() {
    barn().indsats(101, "anden-forebyggende", "2016-01-01", "");
    barn().indsats(101, "aflastning", "2016-01-01", "");
    barn().indsats(101, "doegnophold-familie", "2016-01-01", "");
    barn().indsats(101, "stoetteperson-foraeldre", "2016-01-01", "");
    barn().indsats(101, "eget-vaerelse", "2016-01-01", "");
    barn().indsats(101, "netvaerksplejefamilie", "2016-01-01", "");
    barn().indsats(101, "eftervaern-kontaktperson", "2016-01-01", "");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(
            "aflastning",
            "anden-forebyggende",
            "doegnophold-familie",
            "i-alt",
            "stoetteperson-foraeldre",
            "sum");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("4");
    assertThat(antal("101", 2016, "sum")).isEqualTo("4");
  }

  @Test
  void enGangIHverTypeOgEnGangIAlt() {
    barn()
        .indsats(101, "raadgivning", "2016-01-01", "2016-02-01")
        .indsats(101, "raadgivning", "2016-06-01", "2016-07-01")
        .indsats(101, "familiebehandling", "2016-01-01", "");
    barn().indsats(101, "raadgivning", "2016-01-01", "2016-02-01");
    assertThat(antal("101", 2016, "raadgivning")).isEqualTo("2");
    assertThat(antal("101", 2016, "familiebehandling")).isEqualTo("1");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("2");
    assertThat(antal("101", 2016, "sum")).isEqualTo("3");
  }

  @Test
  void ogsaaBevilgetAfAndreOgUdenAldersgraense() {
    verden.barn("1990-01-01").indsatsFraAnden(101, "kontaktperson", "2016-01-01", "");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("1");
  }

  @Test
  void paragrafferneFoerOgEfterBarnetsLovErSammeType() {
    verden.opgjort("2023-01-01", "2024-12-31");
    barn()
        .indsats(101, "SEL § 52, stk. 3, nr. 6", "2023-06-01", "2024-03-31")
        .indsats(101, "BL § 32, stk. 1, nr. 3", "2024-04-01", "");
    barn()
        .indsats(101, "SEL § 11, stk. 3, nr. 2", "2023-06-01", "2023-12-31")
        .indsats(101, "BL § 30, nr. 2", "2024-01-01", "");
    assertThat(verden.raekker(ID, "101", "2024"))
        .containsExactly("i-alt", "kontaktperson", "netvaerksgruppe", "sum");
    assertThat(antal("101", 2023, "sum")).isEqualTo("2");
    assertThat(antal("101", 2024, "sum")).isEqualTo("2");
  }

  @Test
  void flyttetBarnTaellerIBeggeKommunerMenEnGangSamlet() {
    barn()
        .indsats(101, "raadgivning", "2016-01-01", "2016-05-31")
        .indsats(147, "raadgivning", "2016-06-01", "");
    assertThat(antal("101", 2016, "raadgivning")).isEqualTo("1");
    assertThat(antal("147", 2016, "raadgivning")).isEqualTo("1");
    assertThat(antal("gruppe:begge", 2016, "raadgivning")).isEqualTo("1");
    assertThat(antal("gruppe:begge", 2016, "sum")).isEqualTo("1");
    assertThat(antal("landet", 2016, "i-alt")).isEqualTo("1");
  }

  @Test
  void kunDageDerOpgoeresTaeller() {
    verden.opgjort("2015-03-01", "2017-06-30");
    barn().indsats(101, "raadgivning", "2014-01-01", "2015-02-28");
    barn().indsats(101, "kontaktperson", "2017-06-30", "");
    barn().indsats(101, "praktik", "2017-07-01", "");
    assertThat(verden.raekker(ID, "101", "2015")).containsExactly("i-alt", "sum");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("i-alt", "kontaktperson", "sum");
    assertThat(antal("101", 2015, "i-alt")).isEqualTo("0");
    assertThat(verden.status(ID, "101", "2015", "i-alt")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2016", "i-alt")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017", "sum")).isEqualTo("ufuldstaendig");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    barn().indsats(101, "raadgivning", "2016-03-01", "");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
  }
}
