package dk.aarsrapport.diskretion;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The counts of a table that a reader knows. */
final class Viden {
  private final Skjuletabel tabel;
  private final BitSet kendte = new BitSet();

  /** What the reader sees, and what follows from one sum after the other, small counts aside. */
  Viden(Skjuletabel tabel, IntPredicate synlig) {
    this.tabel = tabel;
    IntStream.range(0, tabel.stoerrelser()).filter(synlig).forEach(kendte::set);
    Deque<Integer> koe = new ArrayDeque<>();
    IntStream.range(0, tabel.summer().length).forEach(koe::add);
    while (!koe.isEmpty()) {
      int ukendt = enesteUkendte(koe.remove());
      if (ukendt >= 0 && !tabel.erLille(ukendt)) {
        kendte.set(ukendt);
        IntStream.of(tabel.summerMed(ukendt)).forEach(koe::add);
      }
    }
  }

  /** The only unknown count of a sum; negative when there are none or several. */
  private int enesteUkendte(int sum) {
    int eneste = -1;
    for (int nummer : tabel.summer()[sum]) {
      if (!kendte.get(nummer) && nummer != eneste) {
        if (eneste >= 0) {
          return -1;
        }
        eneste = nummer;
      }
    }
    return eneste;
  }

  boolean kendt(int nummer) {
    return kendte.get(nummer);
  }

  /** Takes a count from the reader again. */
  void glem(int nummer) {
    kendte.clear(nummer);
  }
}
