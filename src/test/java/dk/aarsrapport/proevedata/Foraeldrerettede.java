package dk.aarsrapport.proevedata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Gives as many placed children as published a support person for their parents. */
final class Foraeldrerettede {

  private final Random tilfaeldig;
  private final Indsatsraekker raekker;

  Foraeldrerettede(Random tilfaeldig) {
    this.tilfaeldig = tilfaeldig;
    this.raekker = new Indsatsraekker(tilfaeldig);
  }

  /** Adds the rows, so that exactly the target number runs on each measuring date. */
  void tilfoej(List<Barn> boern, List<Integer> maal) {
    List<Barn> blandede = new ArrayList<>(boern);
    Collections.shuffle(blandede, tilfaeldig);
    boolean[][] har = new boolean[blandede.size()][maal.size()];
    for (int k = 0; k < maal.size(); k++) {
      int mangler = maal.get(k);
      for (boolean fortsaetter : new boolean[] {true, false}) {
        for (int i = 0; i < har.length && mangler > 0; i++) {
          boolean havde = k > 0 && har[i][k - 1];
          if (havde == fortsaetter && blandede.get(i).anbragtVed(k)) {
            har[i][k] = true;
            mangler--;
          }
        }
      }
    }
    for (int i = 0; i < har.length; i++) {
      tilfoej(blandede.get(i), har[i]);
    }
  }

  private void tilfoej(Barn barn, boolean[] har) {
    List<Indsats> nye = new ArrayList<>();
    int k = 0;
    while (k < har.length) {
      if (!har[k]) {
        k++;
        continue;
      }
      int sidste = k;
      while (sidste + 1 < har.length && har[sidste + 1] && barn.anbragtVed(sidste + 1)) {
        sidste++;
      }
      nye.add(raekke(barn, k, sidste));
      k = sidste + 1;
    }
    barn.indsatser.addAll(nye);
  }

  private Indsats raekke(Barn barn, int foerste, int sidste) {
    LocalDate start = Maalepunkter.foerSetVed(foerste, tilfaeldig);
    LocalDate anbragt = barn.anbragtFra(foerste);
    LocalDate slut = null;
    LocalDate anbragtTil = barn.anbragtTil(sidste).orElse(null);
    if (sidste < Maalepunkter.SIDSTE) {
      slut = Maalepunkter.sidstSetVed(sidste, tilfaeldig);
    }
    if (anbragtTil != null && (slut == null || slut.isAfter(anbragtTil))) {
      slut = anbragtTil;
    }
    return raekker.raekke(
        Indsatstype.STOETTEPERSON_FORAELDRE, start.isBefore(anbragt) ? anbragt : start, slut);
  }
}
