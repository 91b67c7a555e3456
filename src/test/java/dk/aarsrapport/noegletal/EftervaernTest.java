package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code eftervaern}. */
class EftervaernTest {
  private static final String ID = "eftervaern";
  private final Lilleverden verden = new Lilleverden();

  /** Aged 19 on 31 December 2016. */
  private Lilleverden.Barn ung() {
    return verden.barn("1997-05-05");
  }

  private String antal(String omraade, int aar, String kategori) {
    return verden.vaerdi(ID, omraade, Integer.toString(aar), kategori);
  }

  @Test
  void attenTilToogtyveAarNytaarsaften() {
    verden.barn("1999-01-01").indsats(101, "opholdssted", "2015-01-01", "");
    verden.barn("1998-12-31").indsats(101, "opholdssted", "2015-01-01", "");
    verden.barn("1994-01-01").indsats(101, "opholdssted", "2015-01-01", "");
    verden.barn("1993-12-31").indsats(101, "opholdssted", "2015-01-01", "");
    // 17, 18, 22 and 23 years old at the end of 2016; one year younger and older around it.
    assertThat(antal("101", 2015, "doegnophold")).isEqualTo("2");
    assertThat(antal("101", 2016, "doegnophold")).isEqualTo("2");
    assertThat(antal("101", 2017, "doegnophold")).isEqualTo("2");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("2");
  }

  @Test
  void alleAnbringelserErDoegnophold() {
    ung().indsats(101, "eftervaern-doegnophold", "2016-01-01", "");
    ung().indsats(101, "plejefamilie", "2016-01-01", "");
    ung().indsats(101, "eget-vaerelse", "2016-01-01", "");
    assertThat(antal("101", 2016, "doegnophold")).isEqualTo("3");
    assertThat(antal("101", 2016, "kontaktperson")).isEqualTo("0");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("3");
  }

  @Test
  void beggeSlagsKontaktpersonMenIkkeAndenHjaelp() {
    ung().indsats(101, "eftervaern-kontaktperson", "2016-01-01", "");
    ung().indsats(101, "kontaktperson", "2016-01-01", "");
    ung()
        .indsats(101, "kontaktperson", "2016-01-01", "")
        .indsats(101, "eftervaern-kontaktperson", "2016-01-01", "");
    ung().indsats(101, "raadgivning", "2016-01-01", "");
    ung().indsats(101, "familiebehandling", "2016-01-01", "");
    assertThat(antal("101", 2016, "kontaktperson")).isEqualTo("3");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("3");
  }

  @Test
  void doegnopholdGaarForudForKontaktperson() {
    ung()
        .indsats(101, "eftervaern-kontaktperson", "2016-01-01", "")
        .indsats(101, "eftervaern-doegnophold", "2016-12-31", "2016-12-31");
    assertThat(antal("101", 2016, "doegnophold")).isEqualTo("1");
    assertThat(antal("101", 2016, "kontaktperson")).isEqualTo("0");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("1");
    assertThat(antal("101", 2017, "kontaktperson")).isEqualTo("1");
  }

  @Test
  void kunAaretsSidsteDagTaeller() {
    ung().indsats(101, "kontaktperson", "2016-01-01", "2016-12-30");
    ung().indsats(101, "kontaktperson", "2016-01-01", "2016-12-31");
    ung().indsats(101, "kontaktperson", "2016-12-31", "2017-02-01");
    ung().indsats(101, "kontaktperson", "2017-01-01", "2017-02-01");
    assertThat(antal("101", 2016, "kontaktperson")).isEqualTo("2");
    assertThat(antal("101", 2017, "kontaktperson")).isEqualTo("0");
    assertThat(verden.raekker(ID, "101", "2017"))
        .containsExactly("doegnophold", "i-alt", "kontaktperson");
  }

  @Test
  void gruppenSerBeggeKommuner() {
    ung()
        .indsats(101, "kontaktperson", "2016-01-01", "2016-12-31")
        .indsats(147, "eftervaern-doegnophold", "2016-12-31", "");
    assertThat(antal("101", 2016, "kontaktperson")).isEqualTo("1");
    assertThat(antal("147", 2016, "doegnophold")).isEqualTo("1");
    assertThat(antal("gruppe:begge", 2016, "doegnophold")).isEqualTo("1");
    assertThat(antal("gruppe:begge", 2016, "kontaktperson")).isEqualTo("0");
    assertThat(antal("landet", 2016, "i-alt")).isEqualTo("1");
  }

  @Test
  void beggeLovesParagraffer() {
    verden.opgjort("2023-01-01", "2024-12-31");
    verden.barn("2004-05-05").indsats(101, "SEL § 76, stk. 3, nr. 1", "2023-01-01", "2023-12-31");
    verden.barn("2004-05-05").indsats(101, "BL § 114, stk. 1, nr. 1", "2024-01-01", "");
    verden.barn("2004-05-05").indsats(101, "SEL § 76, stk. 3, nr. 2", "2024-01-01", "");
    verden.barn("2004-05-05").indsats(101, "BL § 114, stk. 1, nr. 2", "2024-01-01", "");
    assertThat(antal("101", 2023, "doegnophold")).isEqualTo("1");
    assertThat(antal("101", 2024, "doegnophold")).isEqualTo("1");
    assertThat(antal("101", 2024, "kontaktperson")).isEqualTo("2");
  }

  @Test
  void sidsteDagEfterDetOpgjorteErForNytMedHeleListen() {
    verden.opgjort("2015-07-01", "2017-12-30");
    ung().indsats(101, "kontaktperson", "2015-01-01", "");
    assertThat(verden.status(ID, "101", "2015", "i-alt")).isEqualTo("ufuldstaendig");
    assertThat(antal("101", 2015, "i-alt")).isEqualTo("1");
    assertThat(verden.status(ID, "101", "2016", "i-alt")).isEqualTo("ok");
    assertThat(verden.raekker(ID, "101", "2017"))
        .containsExactly("doegnophold", "i-alt", "kontaktperson");
    assertThat(verden.status(ID, "101", "2017", "doegnophold")).isEqualTo("for-nyt");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    ung().indsats(101, "kontaktperson", "2016-01-01", "");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
  }
}
