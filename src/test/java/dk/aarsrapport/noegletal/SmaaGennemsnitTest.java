package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.diskretion.Diskretion;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Status;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A mean or median is hidden in public when it tells that those behind it are few. */
class SmaaGennemsnitTest {
  private static final String MAANEDER = "gennemsnit-pr-maaned";
  private static final String RAADGIVERE = "sager-pr-raadgiver";
  private static final String D = "2016-01-31";
  private static final int MINDSTE_ANTAL = 5;

  private final Lilleverden verden = new Lilleverden().harRaekker("indsatser", 101, 2015);

  private boolean skjult(String noegletal, String periode, String kategori, String underkategori) {
    return Diskretion.offentlige(verden.grundresultater(), MINDSTE_ANTAL, Set.of("101"), Map.of())
        .find(new Noegle(noegletal, "101", periode, kategori, underkategori))
        .orElseThrow()
        .status()
        .equals(Status.DISKRETIONERET);
  }

  private void anbragte(int boern, String start, String slut) {
    for (int barn = 0; barn < boern; barn++) {
      verden.barn("2008-05-05").indsats(101, "plejefamilie", start, slut);
    }
  }

  @Test
  void treAnbragteHeleAaretErTreIGennemsnit() {
    anbragte(3, "2016-01-01", "2016-12-31");
    assertThat(verden.broek(MAANEDER, "101", "2016", "anbringelser")).isEqualTo("36/12");
    assertThat(skjult(MAANEDER, "2016", "anbringelser", "")).isTrue();
    assertThat(skjult(MAANEDER, "2016", "forebyggende", "")).isFalse();
  }

  @Test
  void femHeleAaretVises() {
    anbragte(5, "2016-01-01", "2016-12-31");
    assertThat(skjult(MAANEDER, "2016", "anbringelser", "")).isFalse();
  }

  /** Fifty-nine child-months may be of five, but some month has four. */
  @Test
  void underGraensenPrMaanedSkjulesHvorMangeDeEndErOmAaret() {
    anbragte(4, "2016-01-01", "2016-12-31");
    anbragte(11, "2016-03-01", "2016-03-31");
    assertThat(verden.broek(MAANEDER, "101", "2016", "anbringelser")).isEqualTo("59/12");
    assertThat(skjult(MAANEDER, "2016", "anbringelser", "")).isTrue();
  }

  @Test
  void aaretsSagstalSkjulesMedMaanederne() {
    sager("Anna", "", 2);
    assertThat(skjult("sagstal-maaned", "2016-02", "", "")).isTrue();
    assertThat(verden.vaerdi("sagstal-maaned", "101", "2016", "gennemsnit")).isEqualTo("2");
    assertThat(skjult("sagstal-maaned", "2016", "gennemsnit", "")).isTrue();
  }

  private void sager(String raadgiver, String team, int antal) {
    for (int sag = 0; sag < antal; sag++) {
      verden
          .barn("2008-05-05")
          .sag(101, raadgiver + sag, raadgiver, team, "2015-01-01", "2016-12-31");
    }
  }

  private boolean skjult(String maal) {
    return skjult(RAADGIVERE, D, maal, "");
  }

  @Test
  void gennemsnitUnderToSigerAtEnRaadgiverHarEtBarn() {
    for (String raadgiver : "Anna Bo Carl Dorte Erik".split(" ", -1)) {
      sager(raadgiver, "", raadgiver.equals("Anna") ? 5 : 1);
    }
    assertThat(verden.vaerdi(RAADGIVERE, "101", D, "gennemsnit")).isEqualTo("1.8");
    assertThat(skjult("gennemsnit")).isTrue();
    assertThat(skjult("laveste")).isTrue();
    assertThat(skjult("hoejeste")).as("the others have 4 together").isTrue();
  }

  @Test
  void enMedFaaSagerSkjulerIkkeDeAndresGennemsnit() {
    for (String raadgiver : "Anna Bo Carl Dorte Erik Fie".split(" ", -1)) {
      sager(raadgiver, "", raadgiver.equals("Anna") ? 2 : 9);
    }
    assertThat(skjult("laveste")).isTrue();
    assertThat(skjult("gennemsnit")).isFalse();
    assertThat(skjult("hoejeste")).isFalse();
  }

  /** Mean 5.6 of five and a highest of 12 leave 16 cases for four. */
  @Test
  void hoejesteSkjulesNaarDeAndreErUnderGraensen() {
    for (String raadgiver : "Anna Bo Carl Dorte Erik".split(" ", -1)) {
      sager(raadgiver, "", raadgiver.equals("Anna") ? 12 : 4);
    }
    assertThat(skjult("gennemsnit")).isFalse();
    assertThat(skjult("hoejeste")).isTrue();
  }

  @Test
  void etHoldPaaToRaadgivereTalHverkenHoejesteEllerLaveste() {
    sager("Anna", "Nord", 20);
    sager("Bo", "Nord", 12);
    for (String maal : "gennemsnit hoejeste laveste".split(" ", -1)) {
      assertThat(skjult(RAADGIVERE, D, maal, "Nord")).as(maal).isTrue();
    }
  }

  /** Ten follow-ups tell of one child. */
  @Test
  void etBarnsOpfoelgningerErEtBarns() {
    verden.harRaekker("opfølgninger", 101, 2015);
    Lilleverden.Barn barn =
        verden.barn("2008-05-05").indsats(101, "plejefamilie", "2015-01-01", "2016-12-31", 30, 30);
    for (int maaned = 1; maaned <= 10; maaned++) {
      barn.opfoelgning(101, "", "2016-%02d-01".formatted(maaned));
    }
    assertThat(verden.status("opfoelgning", "101", "2016", "median-dage")).isEqualTo("ok");
    assertThat(skjult("opfoelgning", "2016", "median-dage", "")).isTrue();
    assertThat(skjult("opfoelgning", "2016", "til-tiden", "")).isTrue();
  }
}
