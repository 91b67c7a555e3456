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
    Celleopslag opslag = new Celleopslag(celler);
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
    assertThat(new Celleopslag(celler).celler(0, 0, 2016))
        .containsExactly(
            new Celle("a", "", 0, -5, 4),
            new Celle("a", "", 0, 5, 3),
            new Celle("a", "", 1, 0, 2),
            celle("b", 1));
  }

  @Test
  void andreNoegletalOmraaderOgPerioderErTomme() {
    laegTil(List.of(0), "a", 1);
    Celleopslag opslag = new Celleopslag(celler);
    assertThat(opslag.celler(0, 0, 2016)).hasSize(1);
    assertThat(opslag.celler(1, 0, 2016)).isEmpty();
    assertThat(opslag.celler(0, 1, 2016)).isEmpty();
    assertThat(opslag.celler(0, 0, 2017)).isEmpty();
  }

  @Test
  void overloebStandser() {
    laegTil(List.of(0, 1), "a", Long.MAX_VALUE);
    laegTil(List.of(0, 2), "a", 1);
    Celleopslag opslag = new Celleopslag(celler);
    assertThat(opslag.celler(0, 1, 2016)).containsExactly(celle("a", Long.MAX_VALUE));
    assertThatThrownBy(() -> opslag.celler(0, 0, 2016)).isInstanceOf(ArithmeticException.class);
  }
}
