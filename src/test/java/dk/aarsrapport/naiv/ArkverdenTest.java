package dk.aarsrapport.naiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same world in workbooks as in delimited text: the same numbers. */
class ArkverdenTest {
  @TempDir private Path mappe;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {3, 11, 42})
  void arbejdsboegerGiverDeSammeTalSomTekstfiler(long froe) throws IOException {
    Path tekst = TilfaeldigVerden.skriv(froe, Files.createDirectory(mappe.resolve("tekst")));
    Path ark = TilfaeldigVerden.skrivSomArk(froe, Files.createDirectory(mappe.resolve("ark")));
    assertThat(ark.resolveSibling("indsatser.xlsx")).exists();
    assertThat(Sammenligning.forskelle(ProduktetTest.beregn(tekst), ProduktetTest.beregn(ark)))
        .as("seed %d", froe)
        .isEmpty();
  }
}
