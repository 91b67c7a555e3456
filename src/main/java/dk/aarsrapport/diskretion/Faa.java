package dk.aarsrapport.diskretion;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A few numbers out of many: what it costs to go through them does not depend on the many. */
final class Faa {
  private static final int FRAVAERENDE = -1;
  private static final int FOERSTE_PLADSER = 16;

  /** Where each number stands among the few. */
  private final int[] plads;

  private int[] tal = new int[FOERSTE_PLADSER];
  private int antal;

  /** None yet of the numbers below this. */
  Faa(int under) {
    plads = new int[under];
    Arrays.fill(plads, FRAVAERENDE);
  }

  /** Takes a number in or out. */
  void saet(int nummer, boolean med) {
    if (med) {
      tilfoej(nummer);
    } else {
      fjern(nummer);
    }
  }

  void tilfoej(int nummer) {
    if (plads[nummer] == FRAVAERENDE) {
      if (antal == tal.length) {
        tal = Arrays.copyOf(tal, 2 * antal);
      }
      plads[nummer] = antal;
      tal[antal++] = nummer;
    }
  }

  private void fjern(int nummer) {
    int ledig = plads[nummer];
    if (ledig != FRAVAERENDE) {
      plads[nummer] = FRAVAERENDE;
      antal--;
      if (ledig != antal) {
        tal[ledig] = tal[antal];
        plads[tal[ledig]] = ledig;
      }
    }
  }

  int antal() {
    return antal;
  }

  boolean erTom() {
    return antal == 0;
  }

  /** One of them, by its place from 0; places change when numbers are taken in or out. */
  int nummer(int nummeret) {
    return tal[nummeret];
  }

  /** All of them, the lowest first. */
  IntStream alle() {
    return IntStream.of(Arrays.copyOf(tal, antal)).sorted();
  }

  /** Takes all of them out. */
  void toem() {
    for (int i = 0; i < antal; i++) {
      plads[tal[i]] = FRAVAERENDE;
    }
    antal = 0;
  }
}
