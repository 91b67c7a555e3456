package dk.aarsrapport.naiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The product agrees with the naive computation on random worlds, row for row.
 *
 * <p>A subclass names the product. A failing seed is run alone with {@code -Dnaiv.froe=<seed>}; the
 * number of worlds is set with {@code -Dnaiv.verdener=<number>}.
 */
abstract class TilfaeldigeVerdenerTest {

  private static final int VERDENER = 70;

  @TempDir private Path mappe;

  /** What is held against the naive computation. */
  abstract Produkt produkt();

  /** The key figures that the product has; those of them with a query are compared. */
  abstract Set<String> produktetsNoegletal();

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("froe")
  void produktetErEnigtMedDenNaiveBeregning(long froe) throws IOException {
    Path rapportYaml = TilfaeldigVerden.skriv(froe, mappe);
    List<ForventetRaekke> forventede = faelles(new NaivBeregning().beregn(rapportYaml));
    List<ForventetRaekke> faktiske = faelles(produkt().beregn(rapportYaml));
    assertThat(Sammenligning.forskelle(forventede, faktiske)).as("seed %d", froe).isEmpty();
  }

  private List<ForventetRaekke> faelles(List<ForventetRaekke> raekker) {
    Set<String> noegletal = new HashSet<>(NaivBeregning.NOEGLETAL);
    noegletal.retainAll(produktetsNoegletal());
    return raekker.stream().filter(raekke -> noegletal.contains(raekke.noegletal())).toList();
  }

  static LongStream froe() {
    Long enkelt = Long.getLong("naiv.froe");
    return enkelt == null
        ? LongStream.range(0, Integer.getInteger("naiv.verdener", VERDENER))
        : LongStream.of(enkelt);
  }
}
