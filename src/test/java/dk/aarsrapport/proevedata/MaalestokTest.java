package dk.aarsrapport.proevedata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark world has the asked size, is the same for the same seed, and is valid. */
final class MaalestokTest {

  @TempDir Path mappe;

  @Test
  void writesTheNumberOfRowsAskedFor() throws IOException {
    Path ud = verden("a", 42);
    assertThat(raekker(ud, "indsatser.csv")).hasSize(2000);
    assertThat(raekker(ud, "posteringer.csv")).hasSize(3000);
    assertThat(raekker(ud, "befolkning.csv")).hasSize(5 * 7 * 106);
    long medCpr =
        raekker(ud, "posteringer.csv").stream().filter(r -> !r.split(";", -1)[9].isEmpty()).count();
    assertThat(medCpr).isBetween(200L, 400L);
    assertThat(Files.readString(ud.resolve("rapport.yaml")))
        .contains("kommuner: [101, 147, 151, 153, 155]")
        .contains("AARSRAPPORT_NOEGLE");
  }

  @Test
  void theSeedDecides() throws IOException {
    Path en = verden("a", 42);
    Path igen = verden("b", 42);
    try (Stream<Path> filer = Files.list(en)) {
      assertThat(filer.map(Path::getFileName))
          .hasSize(8)
          .allMatch(fil -> ens(en.resolve(fil), igen.resolve(fil)));
    }
    Path anden = verden("c", 43);
    assertThat(ens(en.resolve("indsatser.csv"), anden.resolve("indsatser.csv"))).isFalse();
  }

  @Test
  void everyChildHasItsOwnSubstituteNumber() throws IOException {
    List<String> numre =
        raekker(verden("a", 42), "sager.csv").stream().map(r -> r.split(";", -1)[2]).toList();
    assertThat(numre).doesNotHaveDuplicates().allMatch(cpr -> cpr.matches("[6-9]\\d{9}"));
  }

  private Path verden(String navn, long froe) throws IOException {
    Path ud = mappe.resolve(navn);
    new Maalestok(5, froe).skriv(ud, 2000, 3000);
    return ud;
  }

  private static boolean ens(Path en, Path anden) {
    try {
      return Files.mismatch(en, anden) == -1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> raekker(Path mappe, String fil) throws IOException {
    return Files.readAllLines(mappe.resolve(fil)).stream().skip(1).toList();
  }
}
