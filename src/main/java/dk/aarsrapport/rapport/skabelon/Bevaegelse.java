package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.resultat.Tilfaeldighed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A change between two comparable values of one series, and its size in words that add up as
 * printed: the difference is that of the numbers as they stand.
 *
 * @param tilfaeldig the probability of it by chance alone; empty where that cannot be said
 */
record Bevaegelse(Resultat foer, Resultat nu, OptionalDouble tilfaeldig) {
  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);
  private static final String PROCENTPOINT = " procentpoint";

  /** Below this many, a change in pct. says more than there is. */
  private static final BigDecimal FAA = BigDecimal.TEN;

  /** From the first value that the last can be compared with; none where there is no such. */
  static Optional<Bevaegelse> fraFoerste(Tidsserie serie) {
    return serie
        .sidste()
        .flatMap(nu -> serie.foersteSammenlignelige(nu).map(foer -> mellem(serie, foer, nu)));
  }

  /** From the value a year before, else the one before. */
  static Optional<Bevaegelse> fraAaretFoer(Tidsserie serie) {
    return serie
        .sidste()
        .flatMap(nu -> serie.aaretFoerSammenlignelig(nu).map(foer -> mellem(serie, foer, nu)));
  }

  private static Bevaegelse mellem(Tidsserie serie, Resultat foer, Resultat nu) {
    return new Bevaegelse(foer, nu, serie.tilfaeldig(foer, nu));
  }

  /** True when print cannot tell the two apart. */
  boolean ens() {
    return iSammeEnhed(foer).equals(iSammeEnhed(nu));
  }

  /** True when the value has risen. */
  boolean op() {
    return nu.vaerdi().compareTo(foer.vaerdi()) > 0;
  }

  /** True when it may be chance. */
  boolean kanVaereTilfaeldig() {
    return tilfaeldig.orElse(0) >= Tilfaeldighed.GRAENSE;
  }

  /**
   * How much it has moved, in pct. of the start, without sign; empty where the start is nothing.
   */
  Optional<BigDecimal> pctAfStart() {
    return pctAf(foer.vaerdi(), nu.vaerdi());
  }

  /** {@code er steget med 17 (13 pct.) fra 131 den … til 148 den …}. */
  String saetning() {
    String fra = iSammeEnhed(foer) + " " + Udvikling.naar(foer);
    String til = iSammeEnhed(nu) + " " + Udvikling.naar(nu);
    if (ens()) {
      return (nu.enhed() == Enhed.KR && nu.vaerdi().compareTo(foer.vaerdi()) != 0
              ? "er næsten uændret: "
              : "er uændret: ")
          + iSammeEnhed(nu)
          + " både "
          + Udvikling.naar(foer)
          + " og "
          + Udvikling.naar(nu);
    }
    return (op() ? "er steget med " : "er faldet med ")
        + forskel()
        + pct().map(p -> " (" + p + ")").orElse("")
        + " fra "
        + fra
        + " til "
        + til;
  }

  /**
   * The change in pct. of the start; shares are told in procentpoint alone, few not at all, a mean
   * may be of a scale that has no nothing, below nothing there is no pct. of anything, and more
   * than tenfold nobody reads it.
   */
  private Optional<String> pct() {
    BigDecimal antal = foer.taeller() == null ? foer.vaerdi() : foer.taeller();
    boolean taelbar = foer.enhed() == Enhed.ANTAL || foer.enhed() == Enhed.PR_1000;
    if (foer.enhed() == Enhed.PCT
        || foer.enhed() == Enhed.GENNEMSNIT
        || foer.vaerdi().signum() < 0
        || nu.vaerdi().signum() < 0
        || (taelbar && antal.compareTo(FAA) < 0)) {
      return Optional.empty();
    }
    return helePct(foer.vaerdi(), nu.vaerdi())
        .filter(Dansk::sigesIPct)
        .map(p -> p.signum() == 0 ? "under 1 pct." : Talformat.tal(p, 0) + " pct.");
  }

  private static Optional<BigDecimal> helePct(BigDecimal fra, BigDecimal til) {
    return pctAf(fra, til).map(p -> p.setScale(0, RoundingMode.HALF_UP));
  }

  private static Optional<BigDecimal> pctAf(BigDecimal fra, BigDecimal til) {
    return fra.signum() == 0
        ? Optional.empty()
        : Optional.of(til.subtract(fra).multiply(HUNDREDE).divide(fra, Resultat.PRAECISION).abs());
  }

  private String forskel() {
    if (nu.enhed() != Enhed.KR) {
      return stoerrelse(foer, nu);
    }
    BigDecimal led = led();
    return Dansk.beloeb(
        Dansk.afrundet(nu.vaerdi(), led).subtract(Dansk.afrundet(foer.vaerdi(), led)).abs(), led);
  }

  /** The difference of two values, no amounts, as they are printed, without sign, with its unit. */
  static String stoerrelse(Resultat a, Resultat b) {
    Enhed enhed = b.enhed();
    int cifre = Math.max(Talformat.decimaler(a), Talformat.decimaler(b));
    BigDecimal forskel =
        b.vaerdi()
            .setScale(cifre, RoundingMode.HALF_UP)
            .subtract(a.vaerdi().setScale(cifre, RoundingMode.HALF_UP))
            .abs();
    if (forskel.signum() == 0) { // as between nothing and less than print can show
      BigDecimal rest = b.vaerdi().subtract(a.vaerdi()).abs();
      return Dansk.tal(rest, enhed, cifre) + (enhed == Enhed.PCT ? PROCENTPOINT : "");
    }
    if (enhed == Enhed.PCT) {
      return (cifre == 0 ? Dansk.talord(forskel) : Talformat.tal(forskel, cifre)) + PROCENTPOINT;
    }
    return Dansk.ord(forskel, enhed, cifre);
  }

  /** Two amounts of a sentence are rounded alike, or they do not add up. */
  private String iSammeEnhed(Resultat en) {
    return en.enhed() == Enhed.KR ? Dansk.beloeb(en.vaerdi(), led()) : ord(en);
  }

  /** What both amounts are rounded to: the coarsest that leaves the change in pct. as it is. */
  private BigDecimal led() {
    List<BigDecimal> mulige = Dansk.beloebsled(foer.vaerdi(), nu.vaerdi());
    Optional<BigDecimal> sandt = helePct(foer.vaerdi(), nu.vaerdi());
    return mulige.stream()
        .filter(
            led ->
                pct().isEmpty()
                    ? Par.naesten(foer.vaerdi(), nu.vaerdi()) || skilles(led)
                    : helePct(Dansk.afrundet(foer.vaerdi(), led), Dansk.afrundet(nu.vaerdi(), led))
                        .equals(sandt))
        .findFirst()
        .orElse(mulige.get(mulige.size() - 1));
  }

  private boolean skilles(BigDecimal led) {
    return Dansk.afrundet(foer.vaerdi(), led).compareTo(Dansk.afrundet(nu.vaerdi(), led)) != 0;
  }

  private static String ord(Resultat resultat) {
    return Dansk.ord(resultat, -1);
  }
}
