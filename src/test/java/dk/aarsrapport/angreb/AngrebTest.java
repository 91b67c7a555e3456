package dk.aarsrapport.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.diskretion.Offentliggjort;
import dk.aarsrapport.naiv.TilfaeldigVerden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A reader with all that runs on small random worlds publish, of municipalities in groups that
 * overlap, at the thresholds 3, 5 and 10. Any number of worlds is asked for with {@code
 * -Dangreb.verdener=<number>}.
 */
class AngrebTest {
  private static final int[] GRAENSER = {3, 5, 10};

  @TempDir private Path mappe;

  static LongStream froe() {
    return LongStream.range(
        Long.getLong("angreb.fra", 3),
        Long.getLong("angreb.fra", 3) + Long.getLong("angreb.verdener", 3));
  }

  private static int graense(long froe) {
    return GRAENSER[(int) (froe % GRAENSER.length)];
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("froe")
  void intetLilleTalFoelgerAfDetOffentlige(long froe) throws IOException {
    Proeveudgave udgave =
        Proeveudgave.af(TilfaeldigVerden.skriv(froe, mappe), graense(froe), Offentliggjort.intet());
    Tabeller tabeller = new Tabeller();
    tabeller.sandt(udgave.sande());
    tabeller.offentligt(udgave.offentlige());
    Angreb angreb = new Angreb(tabeller, Kendskab.laes(), udgave.medlemmer());
    assertThat(angreb.brudte()).isEmpty();
    assertThat(angreb.smaa(graense(froe))).isNotEmpty();
    assertThat(angreb.viste(graense(froe))).isEmpty();
    assertThat(angreb.huller(graense(froe))).isEmpty();

    tabeller.offentligt(
        udgave.sande().stream()
            .filter(r -> tabeller.skjult(Tal.af('t', r)))
            .filter(r -> tabeller.sand(Tal.af('t', r)) >= graense(froe))
            .toList());
    assertThat(new Angreb(tabeller, Kendskab.laes(), udgave.medlemmer()).finderNoget(graense(froe)))
        .as("what is hidden for others' sake gives them away when it is seen")
        .isTrue();
  }
}
