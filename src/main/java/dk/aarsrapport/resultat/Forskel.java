package dk.aarsrapport.resultat;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Whether two results of one figure differ by more than chance: the one place that decides which
 * numbers may be asked, and how. It sees only what the edition shows.
 */
public final class Forskel {
  /**
   * Of these a whole number counts neither children nor events: targets, and an adviser's cases.
   */
  private static final Set<String> TAELLER_IKKE = Set.of("maal", "sager-pr-raadgiver");

  private static final int MAANED = 7;

  private Forskel() {}

  /**
   * The probability that chance alone sets two results so far apart; empty where none can be said:
   * for money, means, medians and years of children, and where a period is not whole. That no break
   * lies between is the caller's to know.
   */
  public static OptionalDouble tilfaeldig(Definition definition, Resultat a, Resultat b) {
    boolean kanProeves =
        a.status() == Status.OK
            && b.status() == Status.OK
            && a.enhed() == b.enhed()
            && !TAELLER_IKKE.contains(definition.id());
    if (!kanProeves) {
      return OptionalDouble.empty();
    }
    return switch (a.enhed()) {
      case ANTAL -> antal(a, b);
      case PR_1000 -> rater(a.taeller(), a.naevner(), b.taeller(), b.naevner());
      case PCT ->
          definition.beloeb().equals(Beloeb.SOM_OPGIVET)
              ? andele(a.taeller(), a.naevner(), b.taeller(), b.naevner())
              : OptionalDouble.empty();
      case KR, GENNEMSNIT, DAGE, MAANEDER, HELAAR, INDEKS -> OptionalDouble.empty();
    };
  }

  /**
   * The same of a result and one of a larger area that it is part of: it is held against the others
   * there. Only rates and shares say anything of areas of different size.
   */
  public static OptionalDouble tilfaeldigDel(Definition definition, Resultat del, Resultat hele) {
    if (del.naevner() == null || hele.naevner() == null || del.taeller() == null) {
      return OptionalDouble.empty();
    }
    Resultat andre =
        new Resultat(
            hele.noegle(),
            hele.enhed(),
            hele.vaerdi(),
            hele.taeller().subtract(del.taeller()),
            hele.naevner().subtract(del.naevner()),
            hele.status(),
            "");
    return tilfaeldig(definition, del, andre);
  }

  private static OptionalDouble antal(Resultat a, Resultat b) {
    return helt(a.vaerdi()) && helt(b.vaerdi())
        ? OptionalDouble.of(
            Tilfaeldighed.antal(
                a.vaerdi().longValueExact(), dage(a), b.vaerdi().longValueExact(), dage(b)))
        : OptionalDouble.empty();
  }

  /** Months have different lengths; of all else one is as long as another. */
  private static double dage(Resultat resultat) {
    String periode = resultat.noegle().periode();
    boolean maaned =
        Periodekode.er(periode) && periode.length() == MAANED && periode.charAt(4) == '-';
    return maaned
        ? ChronoUnit.DAYS.between(
                Periodekode.foersteDag(periode), Periodekode.sidsteDag(periode).plusDays(1))
            * 1.0
        : 1;
  }

  private static OptionalDouble rater(
      BigDecimal taeller1, BigDecimal naevner1, BigDecimal taeller2, BigDecimal naevner2) {
    boolean kan = helt(taeller1) && helt(taeller2) && positivt(naevner1) && positivt(naevner2);
    return kan
        ? OptionalDouble.of(
            Tilfaeldighed.antal(
                taeller1.longValueExact(),
                naevner1.doubleValue(),
                taeller2.longValueExact(),
                naevner2.doubleValue()))
        : OptionalDouble.empty();
  }

  private static OptionalDouble andele(
      BigDecimal del1, BigDecimal alle1, BigDecimal del2, BigDecimal alle2) {
    boolean kan =
        helt(del1)
            && helt(alle1)
            && helt(del2)
            && helt(alle2)
            && positivt(alle1)
            && positivt(alle2)
            && del1.compareTo(alle1) <= 0
            && del2.compareTo(alle2) <= 0;
    return kan
        ? OptionalDouble.of(
            Tilfaeldighed.andele(
                del1.longValueExact(),
                alle1.longValueExact(),
                del2.longValueExact(),
                alle2.longValueExact()))
        : OptionalDouble.empty();
  }

  private static boolean positivt(BigDecimal tal) {
    return tal != null && tal.signum() > 0;
  }

  private static boolean helt(BigDecimal tal) {
    return tal != null && tal.signum() >= 0 && tal.stripTrailingZeros().scale() <= 0;
  }
}
