package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of row is new once, however the kinds take turns and share places. */
class RaekkeslagsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void hverSlagsErNyEnGang(long froe) {
    Random terning = new Random(froe);
    Raekkeslags slags = new Raekkeslags();
    Set<List<Long>> sete = new HashSet<>();
    for (int i = 0; i < 50_000; i++) {
      int kommune = 101 + terning.nextInt(40);
      int aar = 2010 + terning.nextInt(8);
      long kolonner = (terning.nextInt(6) << 3) | ((long) terning.nextInt(2) << 40);
      assertThat(slags.ny(kommune, aar, kolonner))
          .isEqualTo(sete.add(List.of((long) kommune, (long) aar, kolonner)));
    }
    assertThat(sete).hasSizeGreaterThan(3_000);
  }
}
