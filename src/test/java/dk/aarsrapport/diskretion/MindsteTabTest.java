package dk.aarsrapport.diskretion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.angreb.Heltalsprogram;
import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Stoerrelse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * How many results are hidden against the fewest that could be, on small random tables: an integer
 * program that hides, and has for each small count another table with another number there. That
 * reader does not know which counts are small, so that the least is a bound: not all of it need be
 * within reach. More tables are asked for with {@code -Dtab.tabeller=<number>}.
 */
class MindsteTabTest {
  private static final int TABELLER = Integer.getInteger("tab.tabeller", 12);
  private static final int MINDSTE_ANTAL = 5;
  private static final double HOEJST = 1.25;

  /** How far another table's number may lie from the true one. */
  private static final long RUM = 4;

  @Test
  void derSkjulesIkkeMegetMereEndDetMindste() {
    int skjulte = 0;
    int mindst = 0;
    for (int froe = 0; froe < TABELLER; froe++) {
      Tabelverden verden = verden(new Random(froe)).diskretion(MINDSTE_ANTAL);
      int bund = mindst(verden);
      assertThat(verden.skjulte().size()).as(verden::toString).isGreaterThanOrEqualTo(bund);
      skjulte += verden.skjulte().size();
      mindst += bund;
    }
    System.out.printf(
        "hidden %d, at least %d: %.2f times%n", skjulte, mindst, 1.0 * skjulte / mindst);
    assertThat(skjulte).isLessThanOrEqualTo((int) (HOEJST * mindst));
  }

  /** Three municipalities, two of them a group, and landet; each a total of two parts. */
  private static Tabelverden verden(Random terning) {
    Tabelverden verden =
        new Tabelverden().gruppe("gruppe:g", "101", "147").gruppe("landet", "101", "147", "510");
    long[] gruppens = new long[3];
    long[] landets = new long[3];
    for (String kommune : List.of("101", "147", "510")) {
      long[] tal = new long[3];
      for (int del = 0; del < 2; del++) {
        tal[del] = terning.nextInt(1, 21);
        tal[2] += tal[del];
      }
      tilfoej(verden, kommune, tal);
      for (int i = 0; i < 3; i++) {
        gruppens[i] += kommune.equals("510") ? 0 : tal[i];
        landets[i] += tal[i];
      }
    }
    tilfoej(verden, "gruppe:g", gruppens);
    tilfoej(verden, "landet", landets);
    return verden;
  }

  private static void tilfoej(Tabelverden verden, String omraade, long[] tal) {
    verden.antal(omraade, "a", tal[0]).antal(omraade, "b", tal[1]);
    verden.antal(omraade, "i-alt", tal[2]).sum(omraade, "i-alt", "a", "b");
  }

  private static int mindst(Tabelverden verden) {
    Heltalsprogram program = new Heltalsprogram();
    Map<Stoerrelse, Integer> skjult = new HashMap<>();
    verden.antal().keySet().forEach(s -> skjult.put(s, program.tal(0, 1)));
    verden
        .antal()
        .forEach(
            (lille, antal) -> {
              if (antal > 0 && antal < MINDSTE_ANTAL) {
                program.bind(Map.of(skjult.get(lille), 1L), 1L, null);
                andenTabel(program, verden, skjult, lille);
              }
            });
    Map<Integer, Long> alle = new HashMap<>();
    skjult.values().forEach(nummer -> alle.put(nummer, 1L));
    long[] svar = program.yderst(alle, false).orElseThrow();
    return skjult.values().stream().mapToInt(nummer -> (int) svar[nummer]).sum();
  }

  /** Only what is hidden is another number there, sums hold, and the small count is another. */
  private static void andenTabel(
      Heltalsprogram program,
      Tabelverden verden,
      Map<Stoerrelse, Integer> skjult,
      Stoerrelse lille) {
    Map<Stoerrelse, Integer> flyttet = new HashMap<>();
    verden
        .antal()
        .forEach(
            (s, antal) -> {
              int nummer = program.tal(-Math.min(RUM, antal - Math.min(1, antal)), RUM);
              flyttet.put(s, nummer);
              program.bind(Map.of(nummer, 1L, skjult.get(s), -RUM), null, 0L);
              program.bind(Map.of(nummer, -1L, skjult.get(s), -RUM), null, 0L);
            });
    for (Identitet sum : verden.summer()) {
      Map<Integer, Long> led = new HashMap<>();
      sum.dele().forEach(del -> led.put(flyttet.get(del), -1L));
      led.put(flyttet.get(sum.total()), 1L);
      program.bind(led, 0L, 0L);
    }
    int op = program.tal(0, 1);
    program.bind(Map.of(flyttet.get(lille), 1L, op, -RUM - 1), -RUM, -1L);
  }
}
