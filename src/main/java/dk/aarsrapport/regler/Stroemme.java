package dk.aarsrapport.regler;

import dk.aarsrapport.resultat.Talformat;
import java.time.YearMonth;

/** How even a stream of rows is, and when a silence in it is no chance. */
final class Stroemme {
  /** So many rows that should have come do not stay away by chance: e to the −8 is 0.03 pct. */
  static final double FORVENTET = 8;

  /** A silence this long is told of, however few the rows are. */
  static final int MAANEDER_UDEN = 12;

  /** Months on each side that tell what a month should have. */
  private static final int NABOER = 6;

  private Stroemme() {}

  /**
   * What a month should have by its neighbours.
   *
   * @return 0 where there are too few of them to say
   */
  static double forventet(Stroem stroem, YearMonth maaned, YearMonth fra, YearMonth til) {
    YearMonth foerste = maaned.minusMonths(NABOER).isBefore(fra) ? fra : maaned.minusMonths(NABOER);
    YearMonth sidste = maaned.plusMonths(NABOER).isAfter(til) ? til : maaned.plusMonths(NABOER);
    long andre = Udtraek.maaneder(foerste, sidste) - 1;
    long raekker = stroem.antal(foerste, sidste) - stroem.begynder().getOrDefault(maaned, 0L);
    return andre < NABOER ? 0 : (double) raekker / andre;
  }

  /** True when so many months without a row are no chance in a stream with this many a month. */
  static boolean usandsynlig(long maanederUden, double prMaaned) {
    return maanederUden >= MAANEDER_UDEN || forMangeUden(maanederUden, prMaaned);
  }

  private static boolean forMangeUden(long maanederUden, double prMaaned) {
    return maanederUden > 0 && maanederUden * prMaaned >= FORVENTET;
  }

  /**
   * The same where rows are sure to be missing: a year without any is chance where there are few,
   * and a few in one month say nothing of the others.
   */
  static boolean hul(long maanederUden, double prMaaned, long raekker) {
    return raekker >= FORVENTET && forMangeUden(maanederUden, prMaaned);
  }

  /** A month as the message writes it. */
  static String skrevet(YearMonth maaned) {
    return Talformat.periode(maaned.toString());
  }
}
