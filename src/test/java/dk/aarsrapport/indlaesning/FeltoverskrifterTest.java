package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.reference.Ordbog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Columns as systems of the field name them, with what stands under them: each is found, and what
 * is beside them is taken for none.
 */
class FeltoverskrifterTest {
  private static final Path FELT = Path.of("src/test/resources/felt/overskrifter.txt");
  private static final Filkender KENDER = new Filkender(Ordbog.medfulgt());

  /** A file on its side: each line is the contract's column, the header and the cells. */
  record Fil(String input, String navn, Map<String, String> ventet, List<List<String>> kolonner) {
    @Override
    public String toString() {
      return navn;
    }

    byte[] indhold() {
      int raekker = kolonner.stream().mapToInt(List::size).max().orElse(0);
      return IntStream.range(0, raekker)
          .mapToObj(
              n ->
                  kolonner.stream()
                      .map(k -> n < k.size() ? k.get(n) : "")
                      .collect(Collectors.joining(";")))
          .collect(Collectors.joining("\n"))
          .getBytes(StandardCharsets.UTF_8);
    }
  }

  static List<Fil> filer() throws IOException {
    List<Fil> filer = new ArrayList<>();
    for (String linje : Files.readAllLines(FELT)) {
      if (linje.startsWith("# ")) {
        String[] dele = linje.split(" ", 3);
        filer.add(new Fil(dele[1], dele[2], new TreeMap<>(), new ArrayList<>()));
        continue;
      }
      Fil fil = filer.get(filer.size() - 1);
      List<String> celler = List.of(linje.split(";", -1));
      if (!celler.get(0).isEmpty()) {
        fil.ventet().put(celler.get(0), celler.get(1));
      }
      if (celler.size() > 2) {
        fil.kolonner().add(celler.subList(1, celler.size()));
      }
    }
    return filer;
  }

  @ParameterizedTest
  @MethodSource("filer")
  void kolonnerneFindes(Fil fil) {
    Optional<Genkendelse> fundet = KENDER.kend(fil.navn(), fil.indhold());
    assertThat(fundet.map(Genkendelse::input)).contains(fil.input());
    Map<String, String> kolonner = new TreeMap<>();
    fundet.get().overskrifter().forEach((kolonne, o) -> kolonner.put(kolonne, o.strip()));
    fundet.get().givne().forEach(kolonner::put);
    assertThat(kolonner).isEqualTo(fil.ventet());
    assertThat(fundet.get().mangler()).isEmpty();
  }
}
