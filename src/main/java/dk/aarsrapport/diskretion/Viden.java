package dk.aarsrapport.diskretion;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The counts of a table that a reader knows. */
final class Viden {
  private static final int INGEN = -1;

  private final Skjuletabel tabel;
  private final BitSet kendte = new BitSet();

  /** The sum that each count follows of; none for those that are seen. */
  private final int[] via;

  private Viden(Skjuletabel tabel, IntPredicate kanFoelge) {
    this.tabel = tabel;
    via = new int[tabel.stoerrelser()];
    Arrays.fill(via, INGEN);
    IntStream.range(0, via.length).filter(tabel::synlig).forEach(kendte::set);
    Deque<Integer> koe = new ArrayDeque<>();
    IntStream.range(0, tabel.summer().length).forEach(koe::add);
    while (!koe.isEmpty()) {
      int sum = koe.remove();
      int ukendt = enesteUkendte(sum);
      if (ukendt >= 0 && kanFoelge.test(ukendt)) {
        kendte.set(ukendt);
        via[ukendt] = sum;
        IntStream.of(tabel.summerMed(ukendt)).forEach(koe::add);
      }
    }
  }

  /** What the reader sees, and what follows from one sum after the other, small counts aside. */
  static Viden udenSmaa(Skjuletabel tabel) {
    return new Viden(tabel, nummer -> !tabel.erLille(nummer));
  }

  /** What the reader sees, and all that follows from one sum after the other. */
  static Viden alt(Skjuletabel tabel) {
    return new Viden(tabel, nummer -> true);
  }

  /** The only unknown count of a sum; negative when there are none or several. */
  private int enesteUkendte(int sum) {
    int eneste = INGEN;
    for (int nummer : tabel.summer()[sum]) {
      if (!kendte.get(nummer) && nummer != eneste) {
        if (eneste >= 0) {
          return INGEN;
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

  /** The counts that are seen and that this one follows of; none where it does not follow. */
  IntStream grundlag(int nummer) {
    if (via[nummer] == INGEN) {
      return IntStream.empty();
    }
    BitSet gaaet = new BitSet();
    BitSet sete = new BitSet();
    Deque<Integer> koe = new ArrayDeque<>();
    koe.add(nummer);
    gaaet.set(nummer);
    while (!koe.isEmpty()) {
      for (int led : tabel.summer()[via[koe.remove()]]) {
        if (via[led] == INGEN) {
          sete.set(led);
        } else if (!gaaet.get(led)) {
          gaaet.set(led);
          koe.add(led);
        }
      }
    }
    return sete.stream();
  }
}
