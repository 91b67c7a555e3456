package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run is quiet unless {@code --fejlsoeg} asks how it read each file and where the time went. */
class FejlsoegTest {
  private static final String LAESEMAADE =
      "skilletegn «;», overskrifter i linje 1; kolonner: kommunekode 1, cpr 2";

  @TempDir private Path mappe;

  private Proevekoersel verden;

  @BeforeEach
  void kopier() throws Exception {
    verden = Proevekoersel.i(mappe);
  }

  private String valider(String... flere) throws Exception {
    String[] argumenter = {
      "valider",
      "--config",
      verden.fil("rapport.yaml").toString(),
      "--ud",
      mappe.resolve("ud").toString()
    };
    String[] alle = Stream.of(argumenter, flere).flatMap(Stream::of).toArray(String[]::new);
    Proevekoersel.Udfald udfald = Proevekoersel.koer(alle);
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    return udfald.ud();
  }

  @Test
  void forklaringerneKommerKunNaarDerBedesOmDem() throws Exception {
    assertThat(valider()).contains("Læser indsatser.csv").doesNotContain("skilletegn", " ms");
    assertThat(valider("--fejlsoeg"))
        .contains(LAESEMAADE, "forberedelse: ", "læsning og optælling: ", "filer i ");
  }
}
