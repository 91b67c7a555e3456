package dk.aarsrapport.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.reference.Refusionsgraenser.Graense;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusionsgraenserTest {
  private static final String HOVED = "gyldig_fra;gyldig_til;graense;pct\n";

  private static Graense graense(int kroner, String pct) {
    return new Graense(kroner, new BigDecimal(pct));
  }

  @Test
  void denMedfulgteTabelHar2022Alene() {
    Refusionsgraenser medfulgte = Refusionsgraenser.medfulgte();
    assertThat(medfulgte.iAar(2022))
        .containsExactly(
            graense(860_000, "25"), graense(1_680_000, "50"), graense(2_120_000, "75"));
    assertThat(medfulgte.iAar(2021)).isEmpty();
    assertThat(medfulgte.iAar(2023)).isEmpty();
  }

  @Test
  void graenserneErAaretsSidsteDagsOgStaarEfterStoerrelse() {
    Refusionsgraenser egne =
        Refusionsgraenser.laes(
            "r.csv",
            HOVED
                + "2015-01-01;2016-12-31;1600000;50\n"
                + "2015-01-01;2016-12-31;800000;25,5\n"
                + "2016-01-01;2016-12-30;400000;10\n"
                + "2017-12-31;;900000;25\n");
    assertThat(egne.iAar(2016)).containsExactly(graense(800_000, "25.5"), graense(1_600_000, "50"));
    assertThat(egne.iAar(2017)).containsExactly(graense(900_000, "25"));
    assertThat(egne.iAar(2014)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    ";;0;25, graense",
    ";;;25, graense",
    ";;-5;25, graense",
    ";;mange;25, graense",
    ";;800000;, pct",
    ";;800000;101, pct",
    ";;800000;en fjerdedel, pct",
    "1. januar;;800000;25, gyldig_fra"
  })
  void enForkertRaekkeNaevnesMedLinjeOgKolonne(String raekke, String kolonne) {
    assertThatThrownBy(() -> Refusionsgraenser.laes("r.csv", HOVED + raekke + "\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("r.csv, linje 2, kolonne «" + kolonne + "»");
  }

  @Test
  void enGraenseKanIkkeGaeldeToGangeSammeDag() {
    assertThatThrownBy(
            () ->
                Refusionsgraenser.laes(
                    "r.csv", HOVED + ";2020-12-31;800000;25\n2020-12-31;;800000;50\n"))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageContaining("«800000» gælder allerede");
  }
}
