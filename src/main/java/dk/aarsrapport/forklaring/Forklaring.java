package dk.aarsrapport.forklaring;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param fast true where its denominator, or the number itself without one, is the same whatever is
 *     counted
 * @param haendelser true where one row more of its exports is at most one more in a count
 * @param mulige the rows that may belong to it, or are doubtful
 */
public record Forklaring(
    Definition definition,
    Resultat resultat,
    Optional<String> skjult,
    List<Led> led,
    List<Post> poster,
    List<Raekke> baggrund,
    boolean fast,
    boolean haendelser,
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
    return vej() == Vej.SUM;
  }

  /** How the number comes of what is listed, beside being its numerator over its denominator. */
  public Vej vej() {
    if (resultat.taeller() == null) {
      return vej(Led::tal, resultat.vaerdi(), fast);
    }
    boolean givet = vejTilTaeller() != Vej.SUM && gaarOp(Led::tal, resultat.vaerdi());
    return givet ? Vej.SUM : Vej.REGNET;
  }

  /** How the numerator comes of what is listed. */
  public Vej vejTilTaeller() {
    return vej(Led::taeller, resultat.taeller(), false);
  }

  /** How the denominator comes of what is listed. */
  public Vej vejTilNaevner() {
    return vej(Led::naevner, resultat.naevner(), fast);
  }

  private Vej vej(Function<Led, BigDecimal> vaegt, BigDecimal maal, boolean ensAltid) {
    List<BigDecimal> linjer =
        baggrund.stream().map(Raekke::tal).filter(tal -> tal != null).toList();
    if (gaarOp(vaegt, maal)) {
      return Vej.SUM;
    }
    if (linjer.isEmpty()) {
      return ensAltid ? Vej.FAST : Vej.REGNET;
    }
    BigDecimal sum = linjer.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(maal) == 0 ? Vej.BAGGRUND : Vej.REGNET;
  }

  private boolean gaarOp(Function<Led, BigDecimal> vaegt, BigDecimal maal) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal stoerrelse = maal.abs().max(BigDecimal.ONE);
    for (Led en : led) {
      BigDecimal del = vaegt.apply(en).multiply(BigDecimal.valueOf(en.antal()));
      sum = sum.add(del);
      stoerrelse = stoerrelse.max(del.abs());
    }
    return sum.subtract(maal).abs().compareTo(NAER.multiply(stoerrelse)) <= 0;
  }

  /** The rejected rows that may belong to it, each once, whatever is wrong with it. */
  public List<Mulig> afviste() {
    Map<String, Mulig> efterSted = new LinkedHashMap<>();
    mulige.stream()
        .filter(Mulig::afvist)
        .forEach(en -> efterSted.putIfAbsent(en.problem().fil() + ":" + en.problem().linje(), en));
    return List.copyOf(efterSted.values());
  }

  /**
   * What the number could be at most with the rejected rows that may belong to it, or an amount
   * would be; empty where there are none, or nobody can say.
   */
  public Optional<BigDecimal> medAfviste() {
    if (afviste().isEmpty() || !resultat.status().harVaerdi()) {
      return Optional.empty();
    }
    BigDecimal flere = BigDecimal.valueOf(afviste().size());
    if (resultat.taeller() != null) {
      boolean ensNaevner =
          vejTilNaevner() == Vej.BAGGRUND || (vejTilNaevner() == Vej.FAST && enGang());
      return haendelser
              && ensNaevner
              && vejTilTaeller() == Vej.SUM
              && resultat.taeller().signum() > 0
              && led.stream().noneMatch(Led::penge)
              && resultat.enhed() != Enhed.HELAAR
          ? Optional.of(
              resultat
                  .vaerdi()
                  .multiply(resultat.taeller().add(flere))
                  .divide(resultat.taeller(), MathContext.DECIMAL64))
          : Optional.empty();
    }
    if (resultat.enhed() == Enhed.ANTAL) {
      return haendelser && erSum() ? Optional.of(resultat.vaerdi().add(flere)) : Optional.empty();
    }
    return erSum() ? medBeloeb() : Optional.empty();
  }

  /** True where a row counts in one month alone: what goes on for months counts in each of them. */
  private boolean enGang() {
    return resultat.noegle().noegletal().startsWith("underretninger");
  }

  /** The same for an amount, where each of the rejected ones can be read and weighs the same. */
  private Optional<BigDecimal> medBeloeb() {
    List<Mulig> afviste = afviste();
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
