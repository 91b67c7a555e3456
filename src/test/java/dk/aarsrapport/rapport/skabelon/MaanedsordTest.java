package dk.aarsrapport.rapport.skabelon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.noegletal.Katalog;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import org.junit.jupiter.api.Test;

/** The months with most and fewest, in words. */
class MaanedsordTest {
  private static final String SAETNING =
      "Der kom {{ flest_og_faerrest('underretninger-pr-maaned') }}.";

  private static Proeve maaneder(int aar, int... antal) {
    Proeve proeve = new Proeve().katalog(Katalog.definitioner());
    for (int m = 0; m < antal.length; m++) {
      proeve.tal(
          "underretninger-pr-maaned",
          "%d-%02d".formatted(aar, m + 1),
          Enhed.ANTAL,
          Integer.toString(antal[m]));
    }
    return proeve;
  }

  @Test
  void flestOgFaerrestAfEtHeltAar() {
    assertThat(maaneder(2017, 40, 41, 56, 42, 43, 44, 21, 45, 46, 47, 48, 49).tekst(SAETNING))
        .isEqualTo("Der kom flest i marts (56) og færrest i juli (21) i 2017.");
  }

  @Test
  void maanederDerErLigeNaevnesSammen() {
    assertThat(maaneder(2017, 9, 9, 1, 1, 1, 1, 8, 8, 8, 8, 8, 8).tekst(SAETNING))
        .isEqualTo(
            "Der kom flest i januar og februar (9) og færrest i fire af månederne (1) i 2017.");
    assertThat(maaneder(2017, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3).tekst(SAETNING))
        .isEqualTo("Der kom lige mange i hver måned (3) i 2017.");
    assertThat(maaneder(2017, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).tekst(SAETNING))
        .as("none in any month is no news of months")
        .isEmpty();
  }

  /** »Flest i juni (1) og færrest i elleve af månederne (0)« is nothing to tell. */
  @Test
  void faaIHverMaanedErIkkeTilAtSammenligne() {
    assertThat(maaneder(2017, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0).tekst(SAETNING)).isEmpty();
    assertThat(maaneder(2017, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2).tekst(SAETNING)).isEmpty();
    assertThat(maaneder(2017, 1, 3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2).tekst(SAETNING)).isNotEmpty();
  }

  /** The year is not over, and its last month is not whole. */
  @Test
  void afEtAarDerIkkeErOmmeTaellerDeHeleMaaneder() {
    assertThat(
            maaneder(2017, 5, 7, 6)
                .ufuldstaendig("underretninger-pr-maaned", "2017-04", Enhed.ANTAL, "1")
                .tekst(SAETNING))
        .isEqualTo(
            "Der kom flest i februar (7) og færrest i januar (5) i de første tre måneder af 2017.");
  }

  /** What is hidden may be the fewest. */
  @Test
  void medEnSkjultMaanedSigesDetIkke() {
    assertThat(
            maaneder(2017, 5, 7, 6)
                .uden("underretninger-pr-maaned", "2017-04", Enhed.ANTAL, Status.DISKRETIONERET, "")
                .tekst(SAETNING))
        .isEmpty();
  }

  @Test
  void etTalForAaretHarIngenMaaneder() {
    assertThatThrownBy(
            () ->
                new Proeve()
                    .tal("anbragte", "2017-01-31", Enhed.ANTAL, "9")
                    .tekst("Der er {{ flest_og_faerrest('anbragte') }}."))
        .isInstanceOf(SkabelonFejl.class)
        .hasMessageContaining("et antal for hver måned, f.eks. underretninger-pr-maaned");
  }
}
