package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.kommando.Kommandolinje;
import dk.aarsrapport.naiv.Faellesspark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mikroverden as the systems of the field give it: {@code ny} alone on the folder, and what it
 * wrote under input, reference and values gives every expected value.
 */
class UdtraekTest {
  private static final Path UDTRAEK = Path.of("src/test/resources/felt/udtraek");
  private static final Path MIKROVERDEN = Path.of("src/test/resources/mikroverden");

  @TempDir private Path mappe;

  static List<Path> mapper() throws IOException {
    try (Stream<Path> alle = Files.list(UDTRAEK)) {
      return alle.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("mapper")
  void whatNyWroteGivesEveryValue(Path udtraek) throws IOException {
    assertThat(afvigelser(udtraek.toAbsolutePath())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void otherSystemsDoToo(Systemudtraek system) throws IOException {
    Path udtraek = mappe.resolve("udtraek");
    system.skriv(MIKROVERDEN, udtraek);
    assertThat(afvigelser(udtraek)).isEmpty();
  }

  private List<String> afvigelser(Path udtraek) throws IOException {
    Path ny = mappe.resolve("ny.yaml");
    assertThat(Kommandolinje.udfoer("ny", "--fra", udtraek.toString(), "--til", ny.toString()))
        .isZero();
    String indstillinger =
        Files.readString(MIKROVERDEN.resolve("rapport.yaml")).split("(?m)^input:", -1)[0];
    String skrevet = Files.readString(ny);
    String fundet = skrevet.substring(skrevet.split("(?m)^(?:reference|input):", -1)[0].length());
    Path config = Files.writeString(mappe.resolve("rapport.yaml"), indstillinger + fundet);
    return Forventning.laes(MIKROVERDEN.resolve("forventet.csv"))
        .afvigelser(
            Faellesspark.koersel().beregn(config.toString(), mappe.resolve("ud").toString()));
  }
}
