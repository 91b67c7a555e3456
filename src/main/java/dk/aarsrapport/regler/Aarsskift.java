package dk.aarsrapport.regler;

import java.time.YearMonth;

/** A count of rows that changes by half from one whole year to the next. */
abstract class Aarsskift extends Optaellingsregel {
  private static final double SPREDNINGER = 3;

  Aarsskift(String id, Alvor alvor, String mening, String handling) {
    super(id, alvor, mening, handling);
  }

  /** True when the change is the one that the rule is about. */
  abstract boolean brudt(long foer, long nu);

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    for (Stroem stroem : udtraek.stroemme()) {
      for (int aar : udtraek.heleAar()) {
        if (udtraek.heleAar().contains(aar - 1)) {
          long foer = antal(stroem, aar - 1);
          long nu = antal(stroem, aar);
          if (brudt(foer, nu) && !tilfaeldig(foer, nu)) {
            melder.fund(
                stroem.input(),
                stroem.kommune(),
                "%d rækker i %d mod %d i %d".formatted(nu, aar, foer, aar - 1));
          }
        }
      }
    }
  }

  private static long antal(Stroem stroem, int aar) {
    return stroem.antal(YearMonth.of(aar, 1), YearMonth.of(aar, 12));
  }

  /** Small counts go up and down by themselves. */
  private static boolean tilfaeldig(long foer, long nu) {
    return Math.abs(nu - foer) <= SPREDNINGER * Math.sqrt((double) (nu + foer));
  }
}
