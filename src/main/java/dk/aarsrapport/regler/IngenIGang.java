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

  /** How many run at the end of a month in the year at the other end. */
  abstract double ellers(Stroem stroem, Udtraek udtraek);

  /** What that year is called. */
  abstract String aaret();

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    udtraek.stroemme().stream()
        .filter(Stroem::harSlut)
        .collect(Collectors.groupingBy(Stroem::input, TreeMap::new, Collectors.toList()))
        .forEach((input, stroemme) -> tjek(stroemme, udtraek, melder));
  }

  /** Where none of several runs, few of each are many together. */
  private void tjek(List<Stroem> stroemme, Udtraek udtraek, Melder melder) {
    boolean iAlle = stroemme.stream().allMatch(s -> ingen(s, udtraek));
    double alle = stroemme.stream().mapToDouble(s -> ellers(s, udtraek)).sum();
    for (Stroem stroem : stroemme) {
      double ellers = ellers(stroem, udtraek);
      if (ingen(stroem, udtraek) && Math.max(ellers, iAlle ? alle : 0) >= Stroemme.FORVENTET) {
        melder.fund(
            stroem.input(),
            stroem.kommune(),
            "ved en måneds udgang er i gennemsnit %s i gang i %s, der opgøres"
                .formatted(Talformat.tal(BigDecimal.valueOf(ellers), 1), aaret()));
      }
    }
  }
}
