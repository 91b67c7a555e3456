package dk.aarsrapport.naiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** The comparison sees every way in which rows can differ. */
class SammenligningTest {

  private static final ForventetRaekke RAEKKE = raekke("101", 2.5, "ok");

  @Test
  void ensRaekkerHarIngenForskelle() {
    assertThat(Sammenligning.forskelle(List.of(RAEKKE), List.of(RAEKKE))).isEmpty();
  }

  @Test
  void niendeCifferErEnForskel() {
    assertThat(mod(raekke("101", 2.5 * (1 + 1e-12), "ok"))).isEmpty();
    assertThat(mod(raekke("101", 2.50000002, "ok"))).hasSize(1);
  }

  @Test
  void statusErEnForskel() {
    assertThat(mod(raekke("101", 2.5, "ufuldstaendig"))).hasSize(1);
  }

  @Test
  void manglendeOgOverskydendeRaekkerErForskelle() {
    assertThat(mod()).hasSize(1);
    assertThat(mod(raekke("147", 2.5, "ok"))).hasSize(2);
    assertThat(mod(RAEKKE, raekke("147", 2.5, "ok"))).hasSize(1);
    assertThat(mod(RAEKKE, RAEKKE)).hasSize(1);
  }

  @Test
  void tomOgNulErForskellige() {
    assertThat(Sammenligning.ens(OptionalDouble.empty(), OptionalDouble.of(0))).isFalse();
    assertThat(Sammenligning.ens(OptionalDouble.of(0), OptionalDouble.empty())).isFalse();
    assertThat(Sammenligning.ens(OptionalDouble.empty(), OptionalDouble.empty())).isTrue();
  }

  private static List<String> mod(ForventetRaekke... faktiske) {
    return Sammenligning.forskelle(List.of(RAEKKE), List.of(faktiske));
  }

  private static ForventetRaekke raekke(String omraade, double vaerdi, String status) {
    return new ForventetRaekke(
        "anbragte",
        omraade,
        "2017-01-31",
        "",
        "",
        OptionalDouble.of(vaerdi),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        status);
  }
}
