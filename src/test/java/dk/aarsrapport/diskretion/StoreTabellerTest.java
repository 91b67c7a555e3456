package dk.aarsrapport.diskretion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sixteen municipalities and more, groups and landet, each with a matrix that adds up both ways: no
 * small count follows from all sums together, nor from what the sums leave room for. In every other
 * world up to thirty municipalities are in six groups that overlap. More worlds are asked for with
 * {@code -Ddiskretion.verdener=<number>}.
 */
class StoreTabellerTest {
  private static final int TABELLER = 12;
  private static final int KOMMUNER = 16;
  private static final int FLERE = 15;
  private static final int GRUPPER = 6;
  private static final int TRIN = 4;
  private static final int MINDSTE_ANTAL = 5;
  private static final Map<Integer, Tabelverden> OFFENTLIGE = new HashMap<>();

  static IntStream froe() {
    return IntStream.range(0, Integer.getInteger("diskretion.verdener", TABELLER));
  }

  @ParameterizedTest
  @MethodSource("froe")
  void intetLilleTalErLoesningenPaaAlleSummerne(int froe) {
    Tabelverden verden = offentlig(froe);
    assertThat(verden.skjulte()).isNotEmpty();
    assertThat(Ligningsloeser.afsloerede(verden, MINDSTE_ANTAL)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("froe")
  void intetLilleTalKanIndsnaevresTilEt(int froe) {
    assertThat(Angriber.indsnaevrede(offentlig(froe), MINDSTE_ANTAL)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("froe")
  void ingenSumHarEtSkjultTalAlene(int froe) {
    assertThat(offentlig(froe).alene()).isEmpty();
  }

  /** A world with what is public of it, which is decided once for all three questions. */
  private static Tabelverden offentlig(int froe) {
    return OFFENTLIGE.computeIfAbsent(froe, f -> verden(f).diskretion(MINDSTE_ANTAL));
  }

  /** Many zeros and small numbers, as in small municipalities; a few large ones. */
  private static Tabelverden verden(int froe) {
    Random terning = new Random(froe);
    Map<String, List<String>> omraader = new LinkedHashMap<>();
    Map<String, long[][]> tal = new LinkedHashMap<>();
    boolean overlap = froe % 2 == 1;
    int antalKommuner = KOMMUNER + (overlap ? terning.nextInt(FLERE) : 0);
    for (int kommune = 0; kommune < antalKommuner; kommune++) {
      String id = Integer.toString(101 + kommune);
      omraader.put(id, List.of(id));
      long[][] matrix = new long[TRIN][TRIN];
      for (long[] raekke : matrix) {
        for (int til = 0; til < TRIN; til++) {
          raekke[til] = terning.nextInt(3) == 0 ? 0 : terning.nextInt(froe % 4 < 2 ? 7 : 30);
        }
      }
      tal.put(id, matrix);
    }
    List<String> kommuner = List.copyOf(omraader.keySet());
    Tabelverden verden = new Tabelverden();
    if (overlap) {
      for (int nummer = 0; nummer < GRUPPER; nummer++) {
        List<String> blandet = new ArrayList<>(kommuner);
        Collections.shuffle(blandet, terning);
        int stoerrelse = 1 + terning.nextInt(antalKommuner);
        gruppe(verden, omraader, "gruppe:" + nummer, blandet.subList(0, stoerrelse));
      }
    } else {
      gruppe(verden, omraader, "gruppe:nord", kommuner.subList(0, 5));
      gruppe(verden, omraader, "gruppe:syd", kommuner.subList(5, 8));
    }
    gruppe(verden, omraader, "landet", kommuner);
    omraader.forEach((id, medlemmer) -> tilfoej(verden, id, medlemmer, tal));
    return verden;
  }

  private static void gruppe(
      Tabelverden verden, Map<String, List<String>> omraader, String id, List<String> kommuner) {
    verden.gruppe(id, kommuner.toArray(String[]::new));
    omraader.put(id, kommuner);
  }

  private static void tilfoej(
      Tabelverden verden, String id, List<String> medlemmer, Map<String, long[][]> tal) {
    long[][] matrix = new long[TRIN][TRIN];
    for (String medlem : medlemmer) {
      for (int fra = 0; fra < TRIN; fra++) {
        for (int til = 0; til < TRIN; til++) {
          matrix[fra][til] += tal.get(medlem)[fra][til];
        }
      }
    }
    for (int i = 0; i < TRIN; i++) {
      for (int j = 0; j < TRIN; j++) {
        verden.antal(id, i + "/" + j, matrix[i][j]);
      }
    }
    long alle = 0;
    for (int i = 0; i < TRIN; i++) {
      long fra = 0;
      long til = 0;
      for (int j = 0; j < TRIN; j++) {
        fra += matrix[i][j];
        til += matrix[j][i];
      }
      verden.antal(id, "fra " + i, fra).sum(id, "fra " + i, navne(i + "/%d"));
      verden.antal(id, "til " + i, til).sum(id, "til " + i, navne("%d/" + i));
      alle += fra;
    }
    verden.antal(id, "alle", alle).sum(id, "alle", navne("fra %d"));
  }

  private static String[] navne(String moenster) {
    return IntStream.range(0, TRIN).mapToObj(moenster::formatted).toArray(String[]::new);
  }
}
