package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Amounts of one figure, area and period: øre in whole numbers, prices and shares in exact
 * decimals, rounded only as results. Money is not a count of children and hides nothing, unless it
 * is cut so fine that it tells of few.
 */
final class Penge {
  /** Precision of sums in fixed prices before they are rounded to results. */
  static final MathContext REGNEPRAECISION = new MathContext(40);

  private final Udsnit udsnit;
  private final Udledning udledning;
  private final Tal afsloerer;

  Penge(Udsnit udsnit, Udledning udledning) {
    this(udsnit, udledning, Tal.offentligt(0));
  }

  private Penge(Udsnit udsnit, Udledning udledning, Tal afsloerer) {
    this.udsnit = udsnit;
    this.udledning = udledning;
    this.afsloerer = afsloerer;
  }

  /** The same, where what is written gives something away. */
  Penge om(Tal hvad) {
    return new Penge(udsnit, udledning, hvad);
  }

  /**
   * An amount in kroner, in the run's fixed prices where it has any.
   *
   * @return empty when the price index lacks the year
   */
  Optional<BigDecimal> kroner(long oere) {
    Grundlag grundlag = udledning.grundlag();
    BigDecimal kroner = BigDecimal.valueOf(oere, 2);
    return grundlag.koersel().priser().prisniveau().isEmpty()
        ? Optional.of(kroner)
        : grundlag
            .prisindeks()
            .faktor(udsnit.aar(), grundlag.koersel().priser().prisniveau().get())
            .map(faktor -> kroner.multiply(faktor, REGNEPRAECISION));
  }

  /** Writes øre as kroner in the run's prices. */
  void skrivOere(Felt felt, long oere) {
    kroner(oere)
        .ifPresentOrElse(
            kroner -> skriv(felt, kroner.round(Resultat.PRAECISION)), () -> udenPrisindeks(felt));
  }

  /** Writes an amount as a share of another of the same year. */
  void andel(Felt felt, long del, long alle) {
    if (alle == 0) {
      udsnit.udenVaerdi(felt, Status.IKKE_BEREGNET, "der er ingen udgifter at fordele");
    } else if (kroner(del).isEmpty()) {
      udenPrisindeks(felt);
    } else {
      skriv(
          felt,
          BigDecimal.valueOf(del)
              .movePointRight(2)
              .divide(BigDecimal.valueOf(alle), Resultat.PRAECISION));
    }
  }

  /**
   * Øre as kroner in the run's prices per 1000 residents of all ages on 1 January of the year.
   *
   * @return empty when there are none, or the population or the price index lacks the year
   */
  Optional<BigDecimal> prTusindeBorgere(long oere) {
    OptionalLong borgere = borgere();
    return borgere.orElse(0) == 0
        ? Optional.empty()
        : kroner(oere)
            .map(
                kroner ->
                    kroner
                        .movePointRight(3)
                        .divide(BigDecimal.valueOf(borgere.getAsLong()), REGNEPRAECISION));
  }

  private OptionalLong borgere() {
    return udledning.grundlag().befolkning().alle(udledning.medlemmer(), udsnit.aar());
  }

  /** Writes øre as kroner in the run's prices per 1000 residents of all ages. */
  void prTusindeBorgere(Felt felt, long oere) {
    fordelt(felt, oere, 3, borgere(), "alle aldre");
  }

  /** Writes øre as kroner in the run's prices per resident of 0-22 years on 1 January. */
  void pr0Til22Aarig(Felt felt, long oere) {
    OptionalLong unge =
        udledning.grundlag().befolkning().antal(udledning.medlemmer(), udsnit.aar(), 0, 22);
    fordelt(felt, oere, 0, unge, "0-22-årige");
  }

  /**
   * Writes an amount over residents.
   *
   * @param tiere how many tens of them it is for: 3 is per thousand
   * @param hvem who they are
   */
  private void fordelt(Felt felt, long oere, int tiere, OptionalLong borgere, String hvem) {
    Optional<BigDecimal> kroner = kroner(oere);
    if (kroner.isEmpty()) {
      udenPrisindeks(felt);
    } else if (borgere.orElse(0) == 0) {
      udsnit.udenVaerdi(
          felt,
          Status.IKKE_BEREGNET,
          "befolkningstal for " + hvem + " mangler for " + udsnit.aar());
    } else {
      BigDecimal antal = BigDecimal.valueOf(borgere.getAsLong());
      udsnit.skriv(
          felt,
          kroner.get().movePointRight(tiere).divide(antal, Resultat.PRAECISION),
          kroner.get().round(Resultat.PRAECISION),
          antal,
          List.of());
    }
  }

  /** Writes the unweighted mean of amounts; without a value where any of them has none. */
  void gennemsnit(Felt felt, List<Optional<BigDecimal>> beloeb, String ellers) {
    if (beloeb.isEmpty() || beloeb.stream().anyMatch(Optional::isEmpty)) {
      udsnit.udenVaerdi(felt, Status.IKKE_BEREGNET, ellers);
      return;
    }
    BigDecimal sum = beloeb.stream().map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal antal = BigDecimal.valueOf(beloeb.size());
    udsnit.skriv(
        felt,
        sum.divide(antal, Resultat.PRAECISION),
        sum.round(Resultat.PRAECISION),
        antal,
        List.of());
  }

  /** Writes øre as kroner of the year's own prices, whatever price level the run has. */
  void iAaretsPriser(Felt felt, long oere) {
    skriv(felt, BigDecimal.valueOf(oere, 2));
  }

  /** Writes that the price index lacks the year. */
  void udenPrisindeks(Felt felt) {
    udsnit.udenVaerdi(felt, Status.IKKE_BEREGNET, prisindeksMangler());
  }

  /** Why there are no kroner in the run's prices. */
  String prisindeksMangler() {
    return "prisindekset mangler " + udsnit.aar();
  }

  /** Writes an amount in kroner, or a share of amounts. */
  void skriv(Felt felt, BigDecimal vaerdi) {
    udsnit.skriv(felt, vaerdi, null, null, afsloerer.stoerrelser());
  }
}
