package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.naiv.Faellesspark;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The world small enough to count by hand: every expected value of every figure there is. */
class MikroverdenTest {
  private static final Path MIKROVERDEN = Path.of("src/test/resources/mikroverden");

  @TempDir private Path ud;

  @Test
  void everyExpectedValueIsReached() throws IOException {
    Forventning forventning = Forventning.laes(MIKROVERDEN.resolve("forventet.csv"));
    assertThat(forventning.raekker()).hasSize(986);
    assertThat(
            forventning.afvigelser(
                Faellesspark.koersel()
                    .beregn(MIKROVERDEN.resolve("rapport.yaml").toString(), ud.toString())))
        .isEmpty();
  }
}
