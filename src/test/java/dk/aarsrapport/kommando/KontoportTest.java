package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts that are not those of the chart: a warning while they are few, else a stop. */
class KontoportTest {
  @TempDir private Path mappe;

  private Proevekoersel verden;

  @BeforeEach
  void kopier() throws IOException {
    verden = Proevekoersel.i(mappe);
  }

  private void standser(String... besked) throws IOException {
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isEqualTo(3);
    assertThat(udfald.fejllinjer()).singleElement().asString().contains(besked);
    assertThat(verden.linjer("afvist/datakvalitet.csv"))
        .anyMatch(linje -> linje.contains("ukendt-konto"));
  }

  private String datakvalitet() throws IOException {
    Proevekoersel.Udfald udfald = verden.valider();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    return String.join("\n", verden.linjer("datakvalitet.csv"));
  }

  /**
   * Municipality 147 has 1,440,000 kr. on known accounts of 5.28.x: a fifth of it all is 360,000.
   */
  @Test
  void enFemtedelErGraensen() throws IOException {
    verden.tilfoej("posteringer.csv", "147;2016;5.28.99;1;;-360000,00");
    assertThat(datakvalitet()).contains("ukendt-konto", "(1 række, i alt −360.000,00 kr.)");
    verden.tilfoej("posteringer.csv", "147;2016;5.28.99;1;;0,01");
    standser(
        "posteringer (posteringer.csv): 20,0 pct. af beløbene på 5.28.x i kommune 147 ligger på"
            + " funktioner, som kontoplanen ikke kender, og grænsen er 20 pct.",
        "hæv porte.ukendte_konti_pct");
  }

  @Test
  void graensenStaarIKoerselsfilen() throws IOException {
    verden.tilfoej("posteringer.csv", "147;2016;5.28.99;1;;400000,00");
    verden.ret("rapport.yaml", "(?m)^aar: 2017$", "aar: 2017\nporte: {ukendte_konti_pct: 25.5}");
    assertThat(datakvalitet()).contains("ukendt-konto");
  }

  @Test
  void naarIngenKontoErKendtKosterOmraadetIkke0Kr() throws IOException {
    verden.ret("rapport.yaml", "(?m)^aar: 2017$", "aar: 2017\nporte: {ukendte_konti_pct: 100}");
    verden.ret("posteringer.csv", "(?m)^147;(\\d+);[5-9]\\.(\\d\\d)\\.(\\d\\d);", "147;$1;$2$3;");
    standser(
        "alle kr. af beløbene i kommune 147 ligger på konti, som kontoplanen ikke kender, så"
            + " børneområdet ville koste 0 kr.");
  }

  @Test
  void alleBoernekontiUkendteStandserSelvMedKendtAdministration() throws IOException {
    verden.ret("posteringer.csv", "(?m)^147;(\\d+);5\\.28\\.2", "147;$1;5.28.9");
    standser("alle kr. af beløbene på 5.28.x i kommune 147 ligger på funktioner");
  }

  @Test
  void enKommuneUdenBoernekontiVarsles() throws IOException {
    verden.ret("posteringer.csv", "(?m)^147;\\d+;5\\.28\\..*\n", "");
    assertThat(datakvalitet())
        .contains("ingen-boernekonti", "kommune 147 har ingen beløb på 5.28.x");
  }
}
