package dk.aarsrapport.diskretion;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The counts of a table that a reader knows. */
final class Viden {
  private final Tabel tabel;
  private final BitSet kendte = new BitSet();

  /** How many unknown counts each sum has. */
  private final int[] ukendte;

  /** What the reader sees, and what follows from one sum after the other, small counts aside. */
  Viden(Tabel tabel, IntPredicate synlig) {
    this.tabel = tabel;
    IntStream.range(0, tabel.stoerrelser()).filter(synlig).forEach(kendte::set);
    ukendte = new int[tabel.summer().length];
    Deque<Integer> koe = new ArrayDeque<>();
    for (int sum = 0; sum < ukendte.length; sum++) {
      ukendte[sum] = (int) IntStream.of(tabel.summer()[sum]).filter(n -> !kendte.get(n)).count();
      if (ukendte[sum] == 1) {
        koe.add(sum);
      }
    }
    while (!koe.isEmpty()) {
      int sum = koe.remove();
      if (ukendte[sum] == 1 && !tabel.erLille(enesteUkendte(sum))) {
        laer(enesteUkendte(sum), koe);
      }
    }
  }

  private int enesteUkendte(int sum) {
    return IntStream.of(tabel.summer()[sum]).filter(n -> !kendte.get(n)).findFirst().orElseThrow();
  }

  private void laer(int nummer, Deque<Integer> koe) {
    kendte.set(nummer);
    for (int sum : tabel.summerMed(nummer)) {
      ukendte[sum]--;
      if (ukendte[sum] == 1) {
        koe.add(sum);
      }
    }
  }

  boolean kendt(int nummer) {
    return kendte.get(nummer);
  }

  /** Takes a count from the reader again. */
  void glem(int nummer) {
    kendte.clear(nummer);
  }
}
