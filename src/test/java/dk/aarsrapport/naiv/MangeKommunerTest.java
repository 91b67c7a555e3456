package dk.aarsrapport.naiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twenty to thirty municipalities in six groups that overlap, with every figure: the product agrees
 * with the naive computation. More worlds are asked for with {@code -Dnaiv.mange=<number>}. What is
 * public of so many is not decided here: since listed counts are never taken for 0, the search
 * takes minutes.
 */
class MangeKommunerTest {
  @TempDir private Path mappe;

  static LongStream froe() {
    return LongStream.range(0, Integer.getInteger("naiv.mange", 2));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("froe")
  void alleTalStemmer(long froe) throws IOException {
    Path rapportYaml = TilfaeldigVerden.skrivMange(froe, mappe);
    assertThat(
            Sammenligning.forskelle(
                new NaivBeregning().beregn(rapportYaml), ProduktetTest.beregn(rapportYaml)))
        .as("seed %d", froe)
        .isEmpty();
  }
}
