package dk.aarsrapport.regler;

import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An export of rows that run on, in which none runs at one end of what the run covers. */
abstract class IngenIGang extends Optaellingsregel {
  IngenIGang(String id, String mening, String handling) {
    super(id, Alvor.ADVARSEL, mening, handling);
  }

  /** True where none runs there. */
  abstract boolean ingen(Stroem stroem, Udtraek udtraek);

  /** How many run at the end of a month where the export has them. */
  abstract double ellers(Stroem stroem, Udtraek udtraek);

  /** When that is, in Danish. */
  abstract String hvornaar();

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    udtraek.stroemme().stream()
        .filter(Stroem::harSlut)
        .collect(Collectors.groupingBy(Stroem::input, TreeMap::new, Collectors.toList()))
        .forEach((input, stroemme) -> tjek(stroemme, udtraek, melder));
  }

  /**
   * Where none of any municipality runs, few of each are many together; of one among others that
   * have some it takes more, as the rows of a child come together.
   */
  private void tjek(List<Stroem> stroemme, Udtraek udtraek, Melder melder) {
    boolean iAlle = stroemme.stream().allMatch(s -> ingen(s, udtraek));
    double alle = stroemme.stream().mapToDouble(s -> ellers(s, udtraek)).sum();
    for (Stroem stroem : stroemme) {
      double ellers = ellers(stroem, udtraek);
      if (ingen(stroem, udtraek) && (iAlle ? alle : ellers / 2) >= Stroemme.FORVENTET) {
        melder.fund(
            stroem.input(),
            stroem.kommune(),
            "%s er i gang %s".formatted(Talformat.tal(BigDecimal.valueOf(ellers), 0), hvornaar()));
      }
    }
  }
}
