package dk.aarsrapport.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeltalsprogramTest {
  private final Heltalsprogram program = new Heltalsprogram();

  /** Three numbers from this up, so many times together between the two. */
  private void tre(long fra, long gange, long mindst, long hoejst) {
    Map<Integer, Long> led = new HashMap<>();
    for (int i = 0; i < 3; i++) {
      led.put(program.tal(fra, 100), gange);
    }
    program.bind(led, mindst, hoejst);
  }

  @Test
  void threeListedRowsOfThreeAreEachOne() {
    tre(1, 1, 3, 3);
    assertThat(program.yderst(Map.of(0, 1L), true)).contains(new long[] {1, 1, 1});
  }

  @Test
  void threeListedRowsOfFourMayEachBeTwo() {
    tre(1, 1, 4, 4);
    assertThat(program.yderst(Map.of(1, 1L), true)).contains(new long[] {1, 2, 1});
    assertThat(program.yderst(Map.of(1, 1L), false).orElseThrow()[1]).isEqualTo(1);
  }

  /** 2x + 2y + 2z between 5 and 7: halves would do, whole numbers must come to three. */
  @Test
  void onlyWholeNumbersCount() {
    tre(0, 2, 5, 7);
    long[] mindst = program.yderst(Map.of(0, 1L, 1, 1L, 2, 1L), false).orElseThrow();
    assertThat(mindst[0] + mindst[1] + mindst[2]).isEqualTo(3);
  }

  @Test
  void whatCannotBeHasNoAnswer() {
    tre(1, 1, 2, 2);
    assertThat(program.yderst(Map.of(0, 1L), true)).isEmpty();
  }
}
