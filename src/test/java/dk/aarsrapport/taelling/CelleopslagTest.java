package dk.aarsrapport.taelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CelleopslagTest {
  private final Celler celler = new Celler();

  private void laegTil(List<Integer> omraader, String kategori, long antal) {
    celler.taelling(0, celler.saet(omraader)).laegTil(2016, kategori, "", 0, 0, antal);
  }

  private static Celle celle(String kategori, long antal) {
    return new Celle(kategori, "", 0, 0, antal);
  }

  @Test
  void hvertOmraadeFaarSummenAfSineSaet() {
    laegTil(List.of(0, 1), "a", 2);
    laegTil(List.of(0, 2), "a", 3);
    Celleopslag opslag = new Celleopslag(celler, 2);
    assertThat(opslag.celler(0, 0, 2016)).containsExactly(celle("a", 5));
    assertThat(opslag.celler(0, 1, 2016)).containsExactly(celle("a", 2));
    assertThat(opslag.celler(0, 2, 2016)).containsExactly(celle("a", 3));
  }

  @Test
  void cellerneStaarIOrden() {
    laegTil(List.of(0), "b", 1);
    celler.taelling(0, celler.saet(List.of(0))).laegTil(2016, "a", "", 1, 0, 2);
    celler.taelling(0, celler.saet(List.of(0))).laegTil(2016, "a", "", 0, 5, 3);
    celler.taelling(0, celler.saet(List.of(0))).laegTil(2016, "a", "", 0, -5, 4);
    assertThat(new Celleopslag(celler, 2).celler(0, 0, 2016))
        .containsExactly(
            new Celle("a", "", 0, -5, 4),
            new Celle("a", "", 0, 5, 3),
            new Celle("a", "", 1, 0, 2),
            celle("b", 1));
  }

  @Test
  void andreNoegletalOmraaderOgPerioderErTomme() {
    laegTil(List.of(0), "a", 1);
    Celleopslag opslag = new Celleopslag(celler, 2);
    assertThat(opslag.celler(0, 0, 2016)).hasSize(1);
    assertThat(opslag.celler(1, 0, 2016)).isEmpty();
    assertThat(opslag.celler(0, 1, 2016)).isEmpty();
    assertThat(opslag.celler(0, 0, 2017)).isEmpty();
  }

  @Test
  void whatNoFigureShowsIsNotLookedUp() {
    laegTil(List.of(0), "a", 1);
    assertThat(new Celleopslag(celler, 1).celler(0, 0, 2016)).hasSize(1);
    assertThat(new Celleopslag(celler, 0).celler(0, 0, 2016)).isEmpty();
  }

  /** Answers of a hundred thousand cells are not kept, and are the same when asked for again. */
  @Test
  void anAnswerThatWasForgottenIsTheSameAgain() {
    Taelling taelling = celler.taelling(0, celler.saet(List.of(0)));
    for (int spand = 1; spand <= 100_000; spand++) {
      taelling.laegTil(2016, "a", "", 0, spand, spand);
      taelling.laegTil(2017, "a", "", 0, spand, 2L * spand);
    }
    Celleopslag opslag = new Celleopslag(celler, 1);
    List<Celle> foer = opslag.celler(0, 0, 2016);
    assertThat(opslag.celler(0, 0, 2016)).as("the last answer is kept").isSameAs(foer);
    assertThat(opslag.celler(0, 0, 2017)).hasSize(100_000);
    assertThat(opslag.celler(0, 0, 2016)).isNotSameAs(foer).isEqualTo(foer);
  }

  @Test
  void smallAnswersAreKeptSideBySide() {
    laegTil(List.of(0, 1), "a", 1);
    Celleopslag opslag = new Celleopslag(celler, 1);
    List<Celle> foer = opslag.celler(0, 0, 2016);
    assertThat(opslag.celler(0, 1, 2016)).isEqualTo(foer);
    assertThat(opslag.celler(0, 0, 2016)).isSameAs(foer);
  }

  @Test
  void overloebStandser() {
    laegTil(List.of(0, 1), "a", Long.MAX_VALUE);
    laegTil(List.of(0, 2), "a", 1);
    Celleopslag opslag = new Celleopslag(celler, 2);
    assertThat(opslag.celler(0, 1, 2016)).containsExactly(celle("a", Long.MAX_VALUE));
    assertThatThrownBy(() -> opslag.celler(0, 0, 2016)).isInstanceOf(ArithmeticException.class);
  }
}
