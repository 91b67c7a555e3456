package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Periodekode;
import java.time.LocalDate;
import java.util.List;

/** Where the periods of {@code noegletal.csv} end. */
final class Periodeslut {
  private Periodeslut() {}

  /** The first of these periods that ends on the day or later; −1 if none does. */
  static int foersteEfter(List<String> perioder, LocalDate dag) {
    int foerste = -1;
    LocalDate tidligst = LocalDate.MAX;
    for (int i = 0; i < perioder.size(); i++) {
      LocalDate slut = Periodekode.sidsteDag(perioder.get(i));
      if (!slut.isBefore(dag) && slut.isBefore(tidligst)) {
        foerste = i;
        tidligst = slut;
      }
    }
    return foerste;
  }
}
