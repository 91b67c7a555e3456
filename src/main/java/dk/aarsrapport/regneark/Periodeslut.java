package dk.aarsrapport.regneark;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Where the periods of {@code noegletal.csv} end. */
final class Periodeslut {
  private Periodeslut() {}

  /** The first of these periods that ends on the day or later; −1 if none does. */
  static int foersteEfter(List<String> perioder, LocalDate dag) {
    int foerste = -1;
    LocalDate tidligst = LocalDate.MAX;
    for (int i = 0; i < perioder.size(); i++) {
      LocalDate slut = slut(perioder.get(i));
      if (!slut.isBefore(dag) && slut.isBefore(tidligst)) {
        foerste = i;
        tidligst = slut;
      }
    }
    return foerste;
  }

  /** The last day of a period. */
  static LocalDate slut(String periode) {
    int skraa = periode.indexOf('/');
    if (skraa == 10) {
      return LocalDate.parse(periode.substring(skraa + 1));
    }
    return switch (periode.length()) {
      case 10 -> LocalDate.parse(periode);
      case 7 ->
          skraa > 0
              ? LocalDate.of(Integer.parseInt(periode.substring(0, 4)) + 1, 7, 31)
              : YearMonth.parse(periode).atEndOfMonth();
      default -> LocalDate.of(Integer.parseInt(periode), 12, 31);
    };
  }
}
