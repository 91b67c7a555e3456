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

  /** An outcome so small a part of the rare ones that it and all beyond it change no decimal. */
  private static final double FORSVINDENDE = 1e-18;

  /** The logarithm of a weight that is 0 as a number. */
  private static final double INTET = -746;

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
   * The share of the outcomes that are no likelier than the one seen. Looks from the likeliest to
   * both sides, as far as a probability is a number at all: the steps are few beside the counts.
   *
   * @param trin the logarithm of how much likelier outcome k + 1 is than outcome k; falls with k
   */
  private static double tosidet(long fra, long til, long set, LongToDoubleFunction trin) {
    long top = set;
    double graense = AFRUNDING;
    for (double op; top < til && graense > INTET && (op = trin.applyAsDouble(top)) > 0; top++) {
      graense -= op;
    }
    for (double op;
        top > fra && graense > INTET && (op = -trin.applyAsDouble(top - 1)) > 0;
        top--) {
      graense -= op;
    }
    if (graense <= INTET) {
      return 0;
    }
    double ialt = 1;
    double sjaeldne = graense >= 0 ? 1 : 0;
    double log = 0;
    double vaegt = 1;
    for (long k = top; k < til && log > INTET && vaegt > sjaeldne * FORSVINDENDE; k++) {
      log += trin.applyAsDouble(k);
      vaegt = Math.exp(log);
      ialt += vaegt;
      sjaeldne += log <= graense ? vaegt : 0;
    }
    log = 0;
    vaegt = 1;
    for (long k = top; k > fra && log > INTET && vaegt > sjaeldne * FORSVINDENDE; k--) {
      log -= trin.applyAsDouble(k - 1);
      vaegt = Math.exp(log);
      ialt += vaegt;
      sjaeldne += log <= graense ? vaegt : 0;
    }
    return Math.min(1, sjaeldne / ialt);
  }
}
