package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code anbragte-i-aaret}. */
class AnbragteIAaretTest {
  private static final String ID = "anbragte-i-aaret";
  private final Lilleverden verden = new Lilleverden();

  private String antal(String omraade, int aar, String kategori) {
    return verden.vaerdi(ID, omraade, Integer.toString(aar), kategori);
  }

  @Test
  void enDagIAaretErNok() {
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2016-12-31", "2017-03-01");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "2016-01-01");
    assertThat(antal("101", 2015, "i-alt")).isEqualTo("1");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("2");
    assertThat(antal("101", 2017, "i-alt")).isEqualTo("1");
  }

  @Test
  void dagenFoerOgDagenEfterAaretTaellerIkkeMed() {
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2017-01-01", "2017-03-01");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "2015-12-31");
    assertThat(verden.raekker(ID, "101", "2016")).containsExactly("i-alt", "sum");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("0");
    assertThat(antal("101", 2016, "sum")).isEqualTo("0");
  }

  @Test
  void udenSlutdatoFortsaetter() {
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2012-01-01", "");
    assertThat(antal("101", 2015, "opholdssted")).isEqualTo("1");
    assertThat(antal("101", 2017, "opholdssted")).isEqualTo("1");
  }

  @Test
  void enGangIHverTypeOgEnGangIAlt() {
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2016-01-01", "2016-05-31")
        .indsats(101, "opholdssted", "2016-06-01", "");
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2016-01-01", "2016-02-01")
        .indsats(101, "plejefamilie", "2016-08-01", "2016-09-01");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("i-alt", "opholdssted", "plejefamilie", "sum");
    assertThat(antal("101", 2016, "plejefamilie")).isEqualTo("2");
    assertThat(antal("101", 2016, "opholdssted")).isEqualTo("1");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("2");
    assertThat(antal("101", 2016, "sum")).isEqualTo("3");
  }

  @Test
  void egetVaerelseOgDoegnopholdIEftervaernErAnbringelser() {
    verden.barn("2000-05-05").indsats(101, "eget-vaerelse", "2016-01-01", "");
    verden.barn("1997-05-05").indsats(101, "eftervaern-doegnophold", "2016-01-01", "");
    verden.barn("2008-05-05").indsats(101, "netvaerksplejefamilie", "2016-01-01", "");
    verden.barn("2008-05-05").indsats(101, "familiebehandling", "2016-01-01", "");
    verden.barn("2008-05-05").indsats(101, "doegnophold-familie", "2016-01-01", "");
    verden.barn("1997-05-05").indsats(101, "eftervaern-kontaktperson", "2016-01-01", "");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly(
            "eftervaern-doegnophold", "eget-vaerelse", "i-alt", "netvaerksplejefamilie", "sum");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("3");
  }

  @Test
  void ingenAldersgraense() {
    verden.barn("1990-01-01").indsats(101, "opholdssted", "2016-01-01", "");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("1");
  }

  @Test
  void flyttetBarnTaellerIBeggeKommunerMenEnGangSamlet() {
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2016-01-01", "2016-05-31")
        .indsats(147, "plejefamilie", "2016-06-01", "2016-08-31")
        .indsats(147, "opholdssted", "2016-09-01", "");
    assertThat(antal("101", 2016, "plejefamilie")).isEqualTo("1");
    assertThat(antal("101", 2016, "sum")).isEqualTo("1");
    assertThat(antal("147", 2016, "sum")).isEqualTo("2");
    assertThat(antal("gruppe:begge", 2016, "plejefamilie")).isEqualTo("1");
    assertThat(antal("gruppe:begge", 2016, "i-alt")).isEqualTo("1");
    assertThat(antal("gruppe:begge", 2016, "sum")).isEqualTo("2");
    assertThat(antal("landet", 2016, "i-alt")).isEqualTo("1");
  }

  @Test
  void paragrafferneFoerOgEfterBarnetsLovErSammeType() {
    verden.opgjort("2023-01-01", "2024-12-31");
    verden
        .barn("2008-05-05")
        .indsats(101, "SEL § 66, stk. 1, nr. 5", "2023-03-01", "2024-03-31")
        .indsats(101, "BL § 43, stk. 1, nr. 5", "2024-04-01", "");
    assertThat(verden.raekker(ID, "101", "2023")).containsExactly("eget-vaerelse", "i-alt", "sum");
    assertThat(verden.raekker(ID, "101", "2024")).containsExactly("eget-vaerelse", "i-alt", "sum");
    assertThat(antal("101", 2024, "sum")).isEqualTo("1");
  }

  @Test
  void kunDageDerOpgoeresTaeller() {
    verden.opgjort("2015-03-01", "2017-06-30");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2014-03-01", "2015-02-28");
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2014-03-01", "2015-03-01");
    verden.barn("2008-05-05").indsats(101, "eget-vaerelse", "2017-06-30", "");
    verden.barn("2008-05-05").indsats(101, "kost-efterskole", "2017-07-01", "");
    assertThat(verden.raekker(ID, "101", "2015")).containsExactly("i-alt", "opholdssted", "sum");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("eget-vaerelse", "i-alt", "sum");
    assertThat(verden.status(ID, "101", "2015", "i-alt")).isEqualTo("ufuldstaendig");
    assertThat(verden.status(ID, "101", "2016", "i-alt")).isEqualTo("ok");
    assertThat(verden.status(ID, "101", "2017", "sum")).isEqualTo("ufuldstaendig");
  }

  @Test
  void aareneBegynderMedFoersteRaekkeOgForGruppenMedSidsteMedlem() {
    verden.barn("2008-05-05").indsats(101, "familiebehandling", "2016-03-01", "2016-03-01");
    verden.barn("2008-05-05").indsats(147, "plejefamilie", "2017-12-31", "");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.perioder(ID, "gruppe:begge")).containsExactly("2017");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("0");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2016-03-01", "");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "147", "2017")).isEqualTo("ikke-beregnet");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
  }
}
