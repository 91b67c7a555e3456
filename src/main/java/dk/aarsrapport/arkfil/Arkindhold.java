package dk.aarsrapport.arkfil;

import java.io.IOException;
import java.util.List;

/**
 * What of a sheet a reader should know before he trusts its rows.
 *
 * @param raekker rows with at least two cells
 * @param skjulteRaekker rows that Excel does not show
 * @param skjulteKolonner columns that Excel does not show
 * @param uberegnede formulas that no program has worked out
 */
public record Arkindhold(int raekker, int skjulteRaekker, int skjulteKolonner, int uberegnede) {
  private static final int TABEL = 2;

  static Arkindhold af(Arkraekker kilde) throws IOException {
    int raekker = 0;
    int skjulte = 0;
    int uberegnede = 0;
    for (Arkraekker.Raekke raekke = kilde.naeste(); raekke != null; raekke = kilde.naeste()) {
      List<String> fyldte = raekke.celler().stream().filter(c -> !c.isBlank()).toList();
      raekker += fyldte.size() >= TABEL ? 1 : 0;
      skjulte += raekke.skjult() && !fyldte.isEmpty() ? 1 : 0;
      uberegnede += (int) fyldte.stream().filter(Arkraekker.UBEREGNET::equals).count();
    }
    return new Arkindhold(raekker, skjulte, kilde.skjulteKolonner(), uberegnede);
  }

  /** True for rows under a header. */
  public boolean erTabel() {
    return raekker >= TABEL;
  }
}
