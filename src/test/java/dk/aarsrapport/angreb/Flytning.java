package dk.aarsrapport.angreb;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for another table by moving a few: one number is changed, and what no longer adds up is
 * mended by changing one number more, until all adds up. What is found agrees with everything; that
 * nothing is found says nothing.
 */
final class Flytning {
  private static final int[] DYBDER = {3, 6, 10, 16};
  private static final int FORSOEG = 400;

  /** A sum's unknown numbers, each so many times; what they come to may grow or fall this much. */
  record Led(List<Integer> tal, List<Long> gange, long ned, long op) {}

  private final List<Led> summer;
  private final long[] ned;
  private final long[] op;
  private final int[][] summerMed;
  private final long[] flyttet;
  private final long[] udslag;
  private final Deque<Integer> aendrede = new ArrayDeque<>();
  private int forsoeg;

  /**
   * Takes the sums between numbers.
   *
   * @param ned how far down each number may go
   * @param op how far up
   */
  Flytning(List<Led> summer, long[] ned, long[] op) {
    this.summer = summer;
    this.ned = ned;
    this.op = op;
    List<List<Integer>> med = new ArrayList<>();
    IntStream.range(0, ned.length).forEach(i -> med.add(new ArrayList<>()));
    for (int s = 0; s < summer.size(); s++) {
      for (int tal : summer.get(s).tal()) {
        med.get(tal).add(s);
      }
    }
    summerMed =
        med.stream()
            .map(m -> m.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    flyttet = new long[ned.length];
    udslag = new long[summer.size()];
  }

  /** The numbers that are others in some table where this one is. */
  Optional<List<Integer>> find(int tal) {
    for (int dybde : DYBDER) {
      for (long skridt : new long[] {1, -1}) {
        forsoeg = FORSOEG;
        if (flyt(tal, skridt, dybde)) {
          List<Integer> fundne = List.copyOf(aendrede);
          aendrede.clear();
          Arrays.fill(flyttet, 0);
          Arrays.fill(udslag, 0);
          return Optional.of(fundne);
        }
      }
    }
    return Optional.empty();
  }

  private boolean flyt(int tal, long skridt, int dybde) {
    if (skridt < -ned[tal] || skridt > op[tal] || flyttet[tal] != 0 || --forsoeg < 0) {
      return false;
    }
    saet(tal, skridt);
    aendrede.push(tal);
    if (lapper(dybde - 1)) {
      return true;
    }
    aendrede.pop();
    saet(tal, -skridt);
    return false;
  }

  private void saet(int tal, long skridt) {
    flyttet[tal] += skridt;
    for (int s : summerMed[tal]) {
      Led led = summer.get(s);
      for (int i = 0; i < led.tal().size(); i++) {
        if (led.tal().get(i) == tal) {
          udslag[s] += led.gange().get(i) * skridt;
        }
      }
    }
  }

  /** Mends the broken sum that has the fewest ways to mend it. */
  private boolean lapper(int dybde) {
    int valgt = -1;
    for (int tal : aendrede) {
      for (int s : summerMed[tal]) {
        if (rest(s) != 0
            && (valgt < 0 || summer.get(s).tal().size() < summer.get(valgt).tal().size())) {
          valgt = s;
        }
      }
    }
    if (valgt < 0) {
      return true;
    }
    if (dybde <= 0) {
      return false;
    }
    Led led = summer.get(valgt);
    long rest = rest(valgt);
    for (int i = 0; i < led.tal().size(); i++) {
      if (rest % led.gange().get(i) == 0
          && flyt(led.tal().get(i), -rest / led.gange().get(i), dybde)) {
        return true;
      }
    }
    return false;
  }

  /** How far a sum is from what it may be. */
  private long rest(int s) {
    Led led = summer.get(s);
    if (udslag[s] > led.op()) {
      return udslag[s] - led.op();
    }
    return udslag[s] < -led.ned() ? udslag[s] + led.ned() : 0;
  }
}
