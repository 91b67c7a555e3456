package dk.aarsrapport.forklaring;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One number and what it was made of.
 *
 * @param definition what it means
 * @param resultat the number, or the reason why there is none
 * @param skjult why the public edition does not show it; empty where it does
 * @param led what was counted, place by place
 * @param poster the children and rows, in order
 * @param baggrund the lines of population, prices and the like
 * @param mulige the rows that may belong to it, or are doubtful
 */
public record Forklaring(
    Definition definition,
    Resultat resultat,
    Optional<String> skjult,
    List<Led> led,
    List<Post> poster,
    List<Raekke> baggrund,
    List<Mulig> mulige) {
  /** Far coarser than what deriving rounds to, far finer than an øre of any budget. */
  private static final BigDecimal NAER = new BigDecimal("1e-11");

  /** Copies the lists. */
  public Forklaring {
    led = List.copyOf(led);
    poster = List.copyOf(poster);
    baggrund = List.copyOf(baggrund);
    mulige = List.copyOf(mulige);
  }

  /** True where the number is the sum of what each child and row adds to it. */
  public boolean erSum() {
    return resultat.taeller() == null && gaarOp(Led::tal, resultat.vaerdi());
  }

  /** True where the numerator is the sum of what each adds to it. */
  public boolean taellerErSum() {
    return resultat.taeller() != null && gaarOp(Led::taeller, resultat.taeller());
  }

  /** True where the denominator is the sum of what each adds to it. */
  public boolean naevnerErSum() {
    return resultat.naevner() != null && gaarOp(Led::naevner, resultat.naevner());
  }

  private boolean gaarOp(Function<Led, BigDecimal> vaegt, BigDecimal maal) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Led en : led) {
      sum = sum.add(vaegt.apply(en).multiply(BigDecimal.valueOf(en.antal())));
    }
    return sum.subtract(maal).abs().compareTo(NAER.multiply(maal.abs().max(BigDecimal.ONE))) <= 0;
  }

  /**
   * What the number would be with the rejected rows that may belong to it, each counted once; empty
   * where there are none, or it is no count and no sum of amounts.
   */
  public Optional<BigDecimal> medAfviste() {
    List<Mulig> afviste = mulige.stream().filter(Mulig::afvist).toList();
    if (afviste.isEmpty() || !resultat.status().harVaerdi() || !erSum()) {
      return Optional.empty();
    }
    if (resultat.enhed() == Enhed.ANTAL) {
      return Optional.of(resultat.vaerdi().add(BigDecimal.valueOf(afviste.size())));
    }
    List<BigDecimal> vaegte =
        led.stream().filter(Led::penge).map(Led::tal).map(BigDecimal::stripTrailingZeros).toList();
    boolean ens = vaegte.stream().distinct().count() == 1;
    if (resultat.enhed() != Enhed.KR
        || !ens
        || afviste.stream().anyMatch(en -> en.linje().oere() == null)) {
      return Optional.empty();
    }
    long oere = afviste.stream().mapToLong(en -> en.linje().oere()).sum();
    return Optional.of(
        resultat
            .vaerdi()
            .add(BigDecimal.valueOf(oere).multiply(vaegte.get(0)), MathContext.DECIMAL64));
  }
}
