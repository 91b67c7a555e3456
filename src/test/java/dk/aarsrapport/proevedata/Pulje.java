package dk.aarsrapport.proevedata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A pool of stays that holds a given number at each of a row of dates. */
final class Pulje {

  /** One stay, by the numbers of the first and last date that see it. */
  record Ophold(int foerste, int sidste) {}

  private Pulje() {}

  /** Stays that add up to the targets, where the given share of each date's stays on. */
  static List<Ophold> ophold(List<Integer> maal, List<Double> bliver, Random tilfaeldig) {
    List<Ophold> alle = new ArrayList<>();
    List<Integer> aktive = new ArrayList<>();
    for (int k = 0; k < maal.size(); k++) {
      int fortsaetter = Math.min(maal.get(k), (int) Math.round(aktive.size() * bliver.get(k)));
      Collections.shuffle(aktive, tilfaeldig);
      for (int foerste : aktive.subList(fortsaetter, aktive.size())) {
        alle.add(new Ophold(foerste, k - 1));
      }
      aktive = new ArrayList<>(aktive.subList(0, fortsaetter));
      while (aktive.size() < maal.get(k)) {
        aktive.add(k);
      }
    }
    for (int foerste : aktive) {
      alle.add(new Ophold(foerste, maal.size() - 1));
    }
    return alle;
  }
}
