package dk.aarsrapport.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VaerdiakseTest {
  private static Vaerdiakse akse(Diagram.Form form, int... dele) {
    return Vaerdiakse.af(
        new Diagram(
            "Udgifter",
            form,
            Enhed.PCT,
            List.of("2017"),
            IntStream.of(dele)
                .mapToObj(
                    del ->
                        new Diagram.Serie(
                            "Del " + del,
                            Diagram.Rolle.DEL,
                            List.of(new Diagram.Punkt(BigDecimal.valueOf(del), Status.OK))))
                .toList(),
            List.of(),
            List.of(),
            "",
            List.of(),
            ""));
  }

  @Test
  void enStakHarPladsTilDetNegativeUnderNulOgTilAltDetAndetOver() {
    Vaerdiakse akse = akse(Diagram.Form.STABLET, 70, -20, 50);
    assertThat(akse.top()).isEqualTo(150);
    assertThat(akse.bund()).isEqualTo(-50);
    assertThat(akse(Diagram.Form.SOEJLE, 70, -20, 50).top()).isEqualTo(80);
  }

  private static String ord(double bund, double top, double deler, String vaerdi, Enhed enhed) {
    Diagram.Punkt punkt = new Diagram.Punkt(new BigDecimal(vaerdi), Status.OK);
    return new Vaerdiakse(bund, top, top, "", deler).punkt(punkt, enhed);
  }

  @Test
  void moreThanNothingIsNeverNoneBesideItsMark() {
    assertThat(ord(0, 5, 1, "0.3", Enhed.PCT)).isEqualTo("<1");
    assertThat(ord(0, 5, 1, "0.04", Enhed.PR_1000)).isEqualTo("<0,1");
    assertThat(ord(0, 1e7, 1e6, "40000", Enhed.KR)).isEqualTo("<0,1");
    assertThat(ord(0, 5, 1, "0", Enhed.PCT)).isEqualTo("0");
    assertThat(ord(0, 5, 1, "0.5", Enhed.PCT)).isEqualTo("1");
    assertThat(ord(-1e7, 1e7, 1e6, "-40000", Enhed.KR)).isEqualTo("0,0");
  }
}
