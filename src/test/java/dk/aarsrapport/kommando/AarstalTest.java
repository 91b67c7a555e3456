package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AarstalTest {
  private static String skrevet(String input, Integer... aar) {
    return Aarstal.skrevet(input, new TreeSet<>(List.of(aar)));
  }

  @Test
  void yearsInARowAreASpanAndGapsShow() {
    assertThat(skrevet("posteringer", 2016, 2011, 2012, 2014)).isEqualTo("2011–2012, 2014, 2016");
    assertThat(skrevet("posteringer", 2017)).isEqualTo("2017");
    assertThat(skrevet("posteringer")).isEmpty();
  }

  @Test
  void schoolYearsAreWrittenAsSuch() {
    assertThat(skrevet("skoletrivsel", 2014, 2015, 1999)).isEqualTo("1999/00, 2014/15–2015/16");
  }
}
