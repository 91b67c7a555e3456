package dk.aarsrapport.diskretion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Gives back what need not be hidden, once every small count has its witness. */
final class Lempelse {
  private final Skjuletabel tabel;
  private final Vidner vidner;

  Lempelse(Skjuletabel tabel, Vidner vidner) {
    this.tabel = tabel;
    this.vidner = vidner;
  }

  /** Shows what turned out not to be needed, then what something of less worth can do for. */
  void lemp() {
    visHvadDerKanUndvaeres(() -> vidner.findAndre(0, new ArrayList<>()));
    visHvadDerKanUndvaeres(vidner::holder); // new witnesses may have made more of it idle
    kandidater().forEach(this::byt);
    visHvadDerKanUndvaeres(vidner::holder);
  }

  /** Shows again what turned out not to be needed, what is in most results first. */
  private void visHvadDerKanUndvaeres(BooleanSupplier kanUndvaeres) {
    for (int nummer : kandidater()) {
      tabel.vis(nummer);
      if (!kanUndvaeres.getAsBoolean()) {
        tabel.skjul(nummer);
      }
    }
  }

  private List<Integer> kandidater() {
    return IntStream.range(0, tabel.stoerrelser())
        .filter(tabel::kanVises)
        .boxed()
        .sorted(
            Comparator.comparing((Integer nummer) -> -tabel.resultaterMed(nummer))
                .thenComparing(nummer -> -tabel.antal(nummer))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /** Shows a count where the witnesses can do with others that are worth less together. */
  private void byt(int nummer) {
    long foer = tabel.tab();
    tabel.vis(nummer);
    int gevinst = Math.toIntExact(foer - tabel.tab());
    List<Integer> nye = new ArrayList<>();
    Vidner.Stand stand = vidner.stand();
    if (gevinst <= 1 || !vidner.findAndre(gevinst - 1, nye) || tabel.tab() >= foer) {
      nye.forEach(tabel::vis);
      vidner.tilbage(stand);
      tabel.skjul(nummer);
    }
  }
}
