package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code anbragte-ultimo}. */
class AnbragteUltimoTest {
  private static final String ID = "anbragte-ultimo";
  private final Lilleverden verden = new Lilleverden();

  private String antal(String omraade, int aar, String kategori) {
    return verden.vaerdi(ID, omraade, Integer.toString(aar), kategori);
  }

  @Test
  void kunAaretsSidsteDagTaeller() {
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2016-12-31", "2017-02-01");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-05-01", "2016-12-31");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-05-01", "2016-12-30");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2017-01-01", "2017-12-30");
    assertThat(antal("101", 2015, "i-alt")).isEqualTo("2");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("2");
    assertThat(antal("101", 2017, "i-alt")).isEqualTo("0");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("i-alt", "sum");
  }

  @Test
  void udenSlutdatoOgMedSlutdatoEfterDetOpgjorteFortsaetter() {
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2012-01-01", "");
    verden.barn("2008-05-05").indsats(101, "opholdssted", "2012-01-01", "2018-01-01");
    assertThat(antal("101", 2015, "opholdssted")).isEqualTo("2");
    assertThat(antal("101", 2017, "opholdssted")).isEqualTo("2");
  }

  @Test
  void toTyperSammeDagTaellerIHverOgEnGangIAlt() {
    verden
        .barn("2000-05-05")
        .indsats(101, "plejefamilie", "2016-01-01", "2016-12-31")
        .indsats(101, "eget-vaerelse", "2016-12-31", "")
        .indsats(101, "kontaktperson", "2016-01-01", "");
    assertThat(verden.raekker(ID, "101", "2016"))
        .containsExactly("eget-vaerelse", "i-alt", "plejefamilie", "sum");
    assertThat(antal("101", 2016, "i-alt")).isEqualTo("1");
    assertThat(antal("101", 2016, "sum")).isEqualTo("2");
  }

  private void boern(int antal, String type, String fra) {
    for (int i = 0; i < antal; i++) {
      verden.barn("2008-05-05").indsats(101, type, fra, "");
    }
  }

  @Test
  void typerDerErSjaeldneIEtAarErOevrigeIAlleAar() {
    boern(5, "plejefamilie", "2015-05-01");
    boern(2, "opholdssted", "2015-05-01");
    boern(4, "opholdssted", "2016-05-01");
    boern(1, "eget-vaerelse", "2016-05-01");
    assertThat(antal("101", 2015, "oevrige")).isEqualTo("2");
    assertThat(antal("101", 2016, "oevrige")).isEqualTo("7");
    assertThat(antal("landet", 2016, "oevrige")).isEqualTo("7");
    assertThat(verden.sammenlagt(ID, "101", "2016", "oevrige"))
        .containsExactly("eget-vaerelse", "opholdssted");
  }

  @Test
  void enSjaeldenTypeAleneEllerAlleErIngenOevrige() {
    boern(5, "plejefamilie", "2015-05-01");
    boern(2, "opholdssted", "2016-05-01");
    assertThat(verden.raekker(ID, "101", "2016")).doesNotContain("oevrige");
    Lilleverden kunSjaeldne = new Lilleverden();
    kunSjaeldne.barn("2008-05-05").indsats(101, "plejefamilie", "2015-05-01", "");
    kunSjaeldne.barn("2008-05-05").indsats(101, "opholdssted", "2015-05-01", "");
    assertThat(kunSjaeldne.raekker(ID, "101", "2016")).doesNotContain("oevrige");
  }

  @Test
  void ingenAldersgraense() {
    verden.barn("1990-01-01").indsats(101, "eftervaern-doegnophold", "2016-01-01", "");
    assertThat(antal("101", 2016, "eftervaern-doegnophold")).isEqualTo("1");
  }

  @Test
  void flytningNytaarsaftenTaellerIBeggeKommunerMenEnGangSamlet() {
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2016-01-01", "2016-12-31")
        .indsats(147, "plejefamilie", "2016-12-31", "");
    verden
        .barn("2008-05-05")
        .indsats(101, "plejefamilie", "2016-01-01", "2016-12-30")
        .indsats(147, "plejefamilie", "2016-12-31", "");
    assertThat(antal("101", 2016, "plejefamilie")).isEqualTo("1");
    assertThat(antal("147", 2016, "plejefamilie")).isEqualTo("2");
    assertThat(antal("gruppe:begge", 2016, "i-alt")).isEqualTo("2");
    assertThat(antal("gruppe:begge", 2016, "sum")).isEqualTo("2");
    assertThat(antal("landet", 2016, "i-alt")).isEqualTo("2");
  }

  @Test
  void sidsteDagEfterDetOpgjorteErForNyt() {
    verden.opgjort("2015-01-01", "2017-12-30");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "");
    assertThat(verden.status(ID, "101", "2016", "i-alt")).isEqualTo("ok");
    assertThat(verden.raekker(ID, "101", "2017")).containsExactly("i-alt");
    assertThat(verden.status(ID, "101", "2017", "i-alt")).isEqualTo("for-nyt");
  }

  @Test
  void foersteAarDerBegynderMidtIErUfuldstaendigt() {
    verden.opgjort("2015-12-31", "2017-12-31");
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-03-01", "2015-12-31");
    assertThat(verden.status(ID, "101", "2015", "i-alt")).isEqualTo("ufuldstaendig");
    assertThat(antal("101", 2015, "plejefamilie")).isEqualTo("1");
  }

  @Test
  void udenRaekkerErDerEnTomRaekkeVedAaret() {
    verden.barn("2008-05-05").indsats(101, "plejefamilie", "2016-03-01", "");
    assertThat(verden.perioder(ID, "101")).containsExactly("2016", "2017");
    assertThat(verden.perioder(ID, "147")).containsExactly("2017");
    assertThat(verden.raekker(ID, "147", "2017")).containsExactly("");
    assertThat(verden.status(ID, "gruppe:begge", "2017")).isEqualTo("ikke-beregnet");
  }
}
