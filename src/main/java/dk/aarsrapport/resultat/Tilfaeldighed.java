package dk.aarsrapport.resultat;

import java.util.function.LongToDoubleFunction;

/**
 * What chance alone does to counts: the probability that two of them differ as much as these do, or
 * more, where nothing but chance sets them apart. Exact and two-sided: the sum of all outcomes that
 * are no more likely than the one seen, as {@code binom.test} and {@code fisher.test} of R have it.
 */
public final class Tilfaeldighed {
  /** At this probability and above, a difference may be chance. */
  public static final double GRAENSE = 0.05;

  /** Outcomes as likely as the one seen are so in spite of rounding. */
  private static final double AFRUNDING = 1e-7;

  private Tilfaeldighed() {}

  /**
   * Two counts of children or events: given their sum, the first is binomial.
   *
   * @param grundlag1 what the first was counted among: children, days; equal where there is nothing
   *     to weigh them by
   */
  public static double antal(long antal1, double grundlag1, long antal2, double grundlag2) {
    if (antal1 < 0 || antal2 < 0 || !(grundlag1 > 0) || !(grundlag2 > 0)) {
      throw new IllegalArgumentException("counts below 0, or none to count among");
    }
    long ialt = antal1 + antal2;
    double odds = Math.log(grundlag1 / grundlag2);
    return tosidet(0, ialt, antal1, k -> Math.log((double) (ialt - k) / (k + 1)) + odds);
  }

  /** Two shares, so many of all each: Fisher's exact test. */
  public static double andele(long del1, long alle1, long del2, long alle2) {
    if (del1 < 0 || del2 < 0 || del1 > alle1 || del2 > alle2) {
      throw new IllegalArgumentException("a part larger than the whole");
    }
    long dele = del1 + del2;
    return tosidet(
        Math.max(0, dele - alle2),
        Math.min(alle1, dele),
        del1,
        k ->
            Math.log((double) (alle1 - k) / (k + 1))
                + Math.log((double) (dele - k) / (alle2 - dele + k + 1)));
  }

  /**
   * The share of the outcomes that are no likelier than the one seen.
   *
   * @param trin the logarithm of how much likelier outcome k + 1 is than outcome k
   */
  private static double tosidet(long fra, long til, long set, LongToDoubleFunction trin) {
    double[] vaegt = new double[Math.toIntExact(til - fra + 1)];
    double hoejst = 0;
    for (int i = 1; i < vaegt.length; i++) {
      vaegt[i] = vaegt[i - 1] + trin.applyAsDouble(fra + i - 1);
      hoejst = Math.max(hoejst, vaegt[i]);
    }
    double graense = vaegt[Math.toIntExact(set - fra)] + AFRUNDING;
    double ialt = 0;
    double sjaeldne = 0;
    for (double v : vaegt) {
      double masse = Math.exp(v - hoejst);
      ialt += masse;
      sjaeldne += v <= graense ? masse : 0;
    }
    return Math.min(1, sjaeldne / ialt);
  }
}
