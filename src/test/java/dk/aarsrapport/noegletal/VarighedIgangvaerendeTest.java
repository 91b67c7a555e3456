package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Hand-counted cases of {@code varighed-igangvaerende}. */
class VarighedIgangvaerendeTest {
  private static final String ID = "varighed-igangvaerende";
  private final Lilleverden verden =
      new Lilleverden()
          .skaeringsdatoer("2016-01-31", "2016-12-31", "2018-01-31")
          .harRaekker("indsatser", 101, 2015);

  private Lilleverden.Barn barn() {
    return verden.barn("2008-05-05");
  }

  private String dage(String dato, String kategori) {
    return verden.broek(ID, "101", dato, kategori);
  }

  @Test
  void enNyTypeDagenEfterFortsaetterAnbringelsenMenErSinEgenType() {
    barn()
        .indsats(101, "doegninstitution", "2016-01-01", "2016-01-10")
        .indsats(101, "plejefamilie", "2016-01-11", "2016-02-28");
    assertThat(dage("2016-01-31", "plejefamilie")).isEqualTo("21/1");
    assertThat(dage("2016-01-31", "i-alt")).isEqualTo("31/1");
    assertThat(verden.raekker(ID, "101", "2016-01-31")).containsExactly("i-alt", "plejefamilie");
    // 31 × 12 / 365.25
    assertThat(verden.vaerdi(ID, "101", "2016-01-31", "i-alt")).isEqualTo("1.0185");
    assertThat(verden.enhed(ID, "101", "2016-01-31", "i-alt")).isEqualTo("maaneder");
  }

  @Test
  void enDagHjemmeErEnNyAnbringelse() {
    barn()
        .indsats(101, "plejefamilie", "2015-01-01", "2016-01-19")
        .indsats(101, "plejefamilie", "2016-01-21", "");
    assertThat(dage("2016-01-31", "i-alt")).isEqualTo("11/1");
  }

  @Test
  void overlapOgSkuddagenTaellerEnGang() {
    barn()
        .indsats(101, "plejefamilie", "2016-02-01", "2016-02-29")
        .indsats(101, "plejefamilie", "2016-02-10", "2016-02-20")
        .indsats(101, "plejefamilie", "2016-03-01", "");
    // February has 29 days, the rest of the year from March 306.
    assertThat(dage("2016-12-31", "plejefamilie")).isEqualTo("335/1");
  }

  @Test
  void dageFoerDenFoersteDagDerOpgoeresErMed() {
    barn().indsats(101, "opholdssted", "2014-01-31", "2016-01-31");
    assertThat(dage("2016-01-31", "opholdssted")).isEqualTo("731/1");
  }

  @Test
  void gennemsnittetErOverBoern() {
    barn().indsats(101, "eget-vaerelse", "2016-01-01", "");
    verden.barn("1996-05-05").indsats(101, "eftervaern-doegnophold", "2016-01-31", "");
    barn().indsats(101, "familiebehandling", "2010-01-01", "");
    assertThat(dage("2016-01-31", "i-alt")).isEqualTo("32/2");
    assertThat(dage("2016-01-31", "eget-vaerelse")).isEqualTo("31/1");
    assertThat(verden.raekker(ID, "101", "2016-01-31")).doesNotContain("familiebehandling");
  }

  @Test
  void gruppenSerAnbringelsenPaaTvaersAfKommuner() {
    verden.harRaekker("indsatser", 147, 2015);
    barn()
        .indsats(101, "plejefamilie", "2016-01-01", "2016-01-15")
        .indsats(147, "plejefamilie", "2016-01-16", "");
    assertThat(verden.status(ID, "101", "2016-01-31", "i-alt")).isEqualTo("ikke-beregnet");
    assertThat(verden.broek(ID, "147", "2016-01-31", "i-alt")).isEqualTo("16/1");
    assertThat(verden.broek(ID, "gruppe:begge", "2016-01-31", "i-alt")).isEqualTo("31/1");
  }

  @Test
  void enDatoEfterDenSidsteDagErForNy() {
    barn().indsats(101, "plejefamilie", "2016-01-01", "");
    assertThat(verden.raekker(ID, "101", "2018-01-31")).containsExactly("i-alt");
    assertThat(verden.status(ID, "101", "2018-01-31", "i-alt")).isEqualTo("for-nyt");
  }

  @Test
  void gennemsnitAfFaaBoernSkjules() {
    for (int i = 0; i < 9; i++) {
      barn().indsats(101, i < 4 ? "opholdssted" : "plejefamilie", "2015-01-01", "");
    }
    assertThat(dage("2016-01-31", "opholdssted")).isEqualTo("1584/4");
    // The two types come to i-alt, so that one of the others goes as well.
    assertThat(verden.offentligt(ID, "101", "2016-01-31")).doesNotContain("opholdssted").hasSize(1);
  }
}
