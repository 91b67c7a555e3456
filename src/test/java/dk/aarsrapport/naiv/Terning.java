package dk.aarsrapport.naiv;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A seeded source of choices: the same seed gives the same world. */
final class Terning {

  private final Random tilfaeldig;

  Terning(long froe) {
    this.tilfaeldig = new Random(froe);
  }

  /** True in so many of a hundred cases. */
  boolean ja(int procent) {
    return tilfaeldig.nextInt(100) < procent;
  }

  /** A number from fra to til, both included. */
  int tal(int fra, int til) {
    return fra + tilfaeldig.nextInt(til - fra + 1);
  }

  @SafeVarargs
  final <T> T en(T... valg) {
    return valg[tilfaeldig.nextInt(valg.length)];
  }

  <T> T enAf(List<T> valg) {
    return valg.get(tilfaeldig.nextInt(valg.size()));
  }

  /** So many of the elements, in their own order. */
  <T> List<T> nogle(List<T> valg, int antal) {
    List<T> blandet = new ArrayList<>(valg);
    Collections.shuffle(blandet, tilfaeldig);
    List<T> taget = blandet.subList(0, antal);
    return valg.stream().filter(taget::contains).toList();
  }

  /** A day from fra to til, both included. */
  LocalDate dag(LocalDate fra, LocalDate til) {
    return fra.plusDays(tal(0, (int) ChronoUnit.DAYS.between(fra, til)));
  }
}
