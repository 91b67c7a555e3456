package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no row before filled is new, however municipalities and years take turns. */
class DaekningssporTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void derErNytTilAltErSet(long froe) {
    Random terning = new Random(froe);
    Daekningsspor spor = new Daekningsspor();
    Map<List<Integer>, Long> sete = new HashMap<>();
    int nye = 0;
    for (int i = 0; i < 100_000; i++) {
      int kommune = 101 + terning.nextInt(400);
      int aar = 2010 + terning.nextInt(8);
      long kolonner = terning.nextInt(4) == 0 ? 0 : 1L << terning.nextInt(Long.SIZE);
      Long foer = sete.put(List.of(kommune, aar), kolonner);
      if (foer != null) {
        sete.put(List.of(kommune, aar), foer | kolonner);
      }
      boolean nyt = foer == null || (foer | kolonner) != foer;
      nye += nyt ? 1 : 0;
      assertThat(spor.nyt(kommune, aar, kolonner)).isEqualTo(nyt);
    }
    assertThat(nye).isBetween(20_000, 90_000);
  }
}
