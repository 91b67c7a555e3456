package dk.aarsrapport.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HeltalsprogramTest {
  private final Heltalsprogram program = new Heltalsprogram();

  private void treRaekker(long ialt) {
    program.bind(
        Map.of(program.tal(1, 100), 1L, program.tal(1, 100), 1L, program.tal(1, 100), 1L),
        ialt,
        ialt);
  }

  @Test
  void threeListedRowsOfThreeAreEachOne() {
    treRaekker(3);
    assertThat(program.yderst(Map.of(0, 1L), true)).contains(new long[] {1, 1, 1});
  }

  @Test
  void threeListedRowsOfFourMayEachBeTwo() {
    treRaekker(4);
    assertThat(program.yderst(Map.of(1, 1L), true)).contains(new long[] {1, 2, 1});
    assertThat(program.yderst(Map.of(1, 1L), false).orElseThrow()[1]).isEqualTo(1);
  }

  /** 2x + 2y + 2z between 5 and 7: halves would do, whole numbers must come to three. */
  @Test
  void onlyWholeNumbersCount() {
    program.bind(
        Map.of(program.tal(0, 9), 2L, program.tal(0, 9), 2L, program.tal(0, 9), 2L), 5L, 7L);
    long[] mindst = program.yderst(Map.of(0, 1L, 1, 1L, 2, 1L), false).orElseThrow();
    assertThat(mindst[0] + mindst[1] + mindst[2]).isEqualTo(3);
  }

  @Test
  void whatCannotBeHasNoAnswer() {
    treRaekker(2);
    assertThat(program.yderst(Map.of(0, 1L), true)).isEmpty();
  }
}
