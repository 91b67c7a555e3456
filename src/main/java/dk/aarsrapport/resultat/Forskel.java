package dk.aarsrapport.resultat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Whether two results of one figure differ by more than chance: the one place that decides which
 * numbers may be asked, and how. It sees only what the edition shows.
 */
public final class Forskel {
  /**
   * Of these a whole number counts neither children nor events: targets, and an adviser's cases.
   */
  private static final Set<String> TAELLER_IKKE = Set.of("maal", "sager-pr-raadgiver");

  /** Counts of what happens in a month; of those of other figures a month is but the date. */
  private static final Set<String> HAENDER_I_MAANEDEN = Set.of("underretninger-pr-maaned");

  private static final int MAANED = 7;
  private static final int DATO = 10;

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

  /** The lowest and the highest value that chance alone may give. */
  public record Udsving(BigDecimal lavest, BigDecimal hoejest) {}

  /**
   * Between which values a later result might have stood without {@link #tilfaeldig} telling it
   * from an earlier one: the later one's own basis, with fewer or more counted. Empty where nothing
   * can be said.
   */
  public static Optional<Udsving> udsving(Definition definition, Resultat foer, Resultat nu) {
    if (tilfaeldig(definition, foer, nu).isEmpty()) {
      return Optional.empty();
    }
    LongPredicate kanVaere =
        antal ->
            tilfaeldig(definition, foer, medAntal(nu, antal)).orElse(0) >= Tilfaeldighed.GRAENSE;
    long midt = Math.round(foer.vaerdi().doubleValue() * grundlag(foer, nu) / gange(nu.enhed()));
    long flest = nu.enhed() == Enhed.PCT ? nu.naevner().longValueExact() : Long.MAX_VALUE;
    if (!kanVaere.test(Math.min(midt, flest))) {
      return Optional.empty();
    }
    return Optional.of(
        new Udsving(
            medAntal(nu, yderst(kanVaere, midt, -1, 0)).vaerdi(),
            medAntal(nu, yderst(kanVaere, midt, 1, flest)).vaerdi()));
  }

  /** What a rate is multiplied with to become the expected count: the basis, or the length. */
  private static double grundlag(Resultat foer, Resultat nu) {
    return nu.enhed() == Enhed.ANTAL ? dage(nu) / dage(foer) : nu.naevner().doubleValue();
  }

  private static long gange(Enhed enhed) {
    return switch (enhed) {
      case PCT -> 100;
      case PR_1000 -> 1000;
      case ANTAL, KR, GENNEMSNIT, DAGE, MAANEDER, HELAAR, INDEKS -> 1;
    };
  }

  private static Resultat medAntal(Resultat r, long antal) {
    BigDecimal tal = BigDecimal.valueOf(antal);
    BigDecimal vaerdi =
        r.enhed() == Enhed.ANTAL
            ? tal
            : tal.multiply(BigDecimal.valueOf(gange(r.enhed())))
                .divide(r.naevner(), Resultat.PRAECISION);
    return new Resultat(
        r.noegle(),
        r.enhed(),
        vaerdi,
        r.taeller() == null ? null : tal,
        r.naevner(),
        r.status(),
        "");
  }

  /** The last number from the middle, in this direction, of those that may be: by halving. */
  private static long yderst(LongPredicate kanVaere, long midt, int retning, long graense) {
    long inde = midt;
    long spring = 1;
    while (indenfor(inde + retning * spring, retning, graense)
        && kanVaere.test(inde + retning * spring)) {
      inde += retning * spring;
      spring *= 2;
    }
    while (spring > 1) {
      spring /= 2;
      long naeste = inde + retning * spring;
      if (indenfor(naeste, retning, graense) && kanVaere.test(naeste)) {
        inde = naeste;
      }
    }
    return indenfor(inde + retning, retning, graense) && kanVaere.test(inde + retning)
        ? inde + retning
        : inde;
  }

  private static boolean indenfor(long antal, int retning, long graense) {
    return retning < 0 ? antal >= graense : antal <= graense;
  }

  private static OptionalDouble antal(Resultat a, Resultat b) {
    return helt(a.vaerdi()) && helt(b.vaerdi())
        ? OptionalDouble.of(
            Tilfaeldighed.antal(
                a.vaerdi().longValueExact(), dage(a), b.vaerdi().longValueExact(), dage(b)))
        : OptionalDouble.empty();
  }

  /**
   * What happens in months and spans of different length; what stands on their last day, and all
   * else, has no length.
   */
  private static double dage(Resultat resultat) {
    String periode = resultat.noegle().periode();
    if (periode.length() > DATO && Periodekode.er(periode)) {
      return ChronoUnit.DAYS.between(
              LocalDate.parse(periode.substring(0, DATO)),
              LocalDate.parse(periode.substring(DATO + 1)))
          * 1.0;
    }
    boolean maaned =
        HAENDER_I_MAANEDEN.contains(resultat.noegle().noegletal())
            && periode.length() == MAANED
            && Periodekode.er(periode);
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
