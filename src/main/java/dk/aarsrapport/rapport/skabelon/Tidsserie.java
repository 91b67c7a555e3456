package dk.aarsrapport.rapport.skabelon;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Forskel;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Tilfaeldighed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * The values of one category of one figure for one area, from the first period to the last.
 *
 * <p>Where a complete period is to be had, an incomplete one is never spoken of.
 */
final class Tidsserie {
  /** Why nothing is said where there is nothing at all. */
  static final String INGEN_TAL = "der er ingen tal";

  /** How far from the day a year before a measuring date may lie, in days. */
  private static final int NAER = 15;

  private final List<Resultat> alle;
  private final List<Resultat> med;
  private final List<Brud> brud;
  private final Optional<Definition> definition;

  /** Takes the results in order of period, of which nothing is to be compared. */
  Tidsserie(List<Resultat> alle) {
    this(alle, List.of(), Optional.empty());
  }

  /** Takes the results of this figure in order of period, and its breaks. */
  Tidsserie(List<Resultat> alle, List<Brud> brud, Definition definition) {
    this(alle, brud, Optional.of(definition));
  }

  private Tidsserie(List<Resultat> alle, List<Brud> brud, Optional<Definition> definition) {
    this.definition = definition;
    this.alle = List.copyOf(alle);
    this.brud = List.copyOf(brud);
    List<Resultat> fuldt = this.alle.stream().filter(r -> r.status() == Status.OK).toList();
    this.med =
        fuldt.isEmpty() ? this.alle.stream().filter(r -> r.status().harVaerdi()).toList() : fuldt;
  }

  /** The result of exactly this period. */
  Optional<Resultat> i(String periode) {
    return alle.stream().filter(r -> r.noegle().periode().equals(periode)).findFirst();
  }

  /** The last value. */
  Optional<Resultat> sidste() {
    return med.isEmpty() ? Optional.empty() : Optional.of(med.get(med.size() - 1));
  }

  /** The first value. */
  Optional<Resultat> foerste() {
    return med.stream().findFirst();
  }

  /** The value before the last. */
  Optional<Resultat> forrige() {
    return med.size() < 2 ? Optional.empty() : Optional.of(med.get(med.size() - 2));
  }

  /** The periods with a value that may be spoken of, the earliest first. */
  List<String> perioder() {
    return med.stream().map(resultat -> resultat.noegle().periode()).toList();
  }

  /**
   * The last value and those before it that it can be compared with, the earliest first; none where
   * a value in between is hidden.
   */
  List<Resultat> ubrudte() {
    Optional<Resultat> sidst = sidste();
    Optional<Resultat> foerst = sidst.flatMap(this::foersteSammenlignelige);
    if (foerst.isEmpty()) {
      return List.of();
    }
    List<Resultat> imellem =
        alle.stream()
            .dropWhile(r -> !r.equals(foerst.get()))
            .takeWhile(r -> !r.equals(sidst.get()))
            .toList();
    return imellem.stream().allMatch(r -> r.status() == Status.OK)
        ? Stream.concat(imellem.stream(), sidst.stream()).toList()
        : List.of();
  }

  /** The first value that this one can be compared with: after the last break before it. */
  Optional<Resultat> foersteSammenlignelige(Resultat nu) {
    return foer(nu).filter(tidligere -> kanSammenlignes(tidligere, nu)).findFirst();
  }

  /** The value before this one, when no break lies between. */
  Optional<Resultat> forrigeSammenlignelige(Resultat nu) {
    return foer(nu)
        .reduce((tidlig, sen) -> sen)
        .filter(tidligere -> kanSammenlignes(tidligere, nu));
  }

  /** The value a year before this one, else the one before it, when no break lies between. */
  Optional<Resultat> aaretFoerSammenlignelig(Resultat nu) {
    return foer(nu)
        .filter(r -> etAarFoer(r, nu))
        .reduce((tidlig, sen) -> sen)
        .filter(tidligere -> kanSammenlignes(tidligere, nu))
        .or(() -> forrigeSammenlignelige(nu));
  }

  /**
   * The probability that chance alone made this change; empty where it cannot be said, and always
   * over a break or where a period is not whole.
   */
  OptionalDouble tilfaeldig(Resultat tidligere, Resultat nu) {
    return definition.isPresent() && kanSammenlignes(tidligere, nu)
        ? Forskel.tilfaeldig(definition.get(), tidligere, nu)
        : OptionalDouble.empty();
  }

  /** Where chance alone may put a value that an earlier one stands before. */
  Optional<Forskel.Udsving> udsving(Resultat tidligere, Resultat nu) {
    return definition.isPresent() && kanSammenlignes(tidligere, nu)
        ? Forskel.udsving(definition.get(), tidligere, nu)
        : Optional.empty();
  }

  /** True when the change is so small that it may be chance. */
  boolean kanVaereTilfaeldig(Resultat tidligere, Resultat nu) {
    return tilfaeldig(tidligere, nu).orElse(0) >= Tilfaeldighed.GRAENSE;
  }

  /** True when a result is of the day or year a year before another, give or take a fortnight. */
  static boolean etAarFoer(Resultat foer, Resultat nu) {
    LocalDate dag = Periode.slut(nu.noegle().periode()).minusYears(1);
    return Math.abs(dag.until(Periode.slut(foer.noegle().periode()), DAYS)) <= NAER;
  }

  /** True when there are earlier values of whole periods, but only before a break. */
  boolean brudt(Resultat nu) {
    return nu.status() == Status.OK
        && foer(nu).anyMatch(tidligere -> tidligere.status() == Status.OK)
        && foersteSammenlignelige(nu).isEmpty();
  }

  /** True when nothing but missing rows is between a result and the value before it. */
  boolean kunHul(Resultat nu) {
    return foer(nu)
        .filter(tidligere -> tidligere.status() == Status.OK)
        .reduce((tidlig, sen) -> sen)
        .filter(foer -> brudMellem(foer, nu).allMatch(Brud::hul))
        .isPresent();
  }

  /** True when there are earlier periods whose values are hidden. */
  boolean skjultFoer(Resultat nu) {
    return alle.stream()
        .takeWhile(r -> !r.noegle().periode().equals(nu.noegle().periode()))
        .anyMatch(r -> r.status() == Status.DISKRETIONERET);
  }

  /** True when there are earlier values, though not of whole periods. */
  boolean ufuldstaendigFoer(Resultat nu) {
    return alle.stream()
        .takeWhile(r -> !r.noegle().periode().equals(nu.noegle().periode()))
        .anyMatch(r -> r.status() == Status.UFULDSTAENDIG);
  }

  /** True when a period after this value is over by a day, and its value is hidden. */
  boolean skjultEfter(Resultat nu, LocalDate dag) {
    return alle.stream()
        .dropWhile(r -> !r.equals(nu))
        .filter(r -> !dag.isBefore(Periode.slut(r.noegle().periode())))
        .anyMatch(r -> r.status() == Status.DISKRETIONERET);
  }

  /** True when nothing can be shown because something is hidden. */
  boolean skjult() {
    return med.isEmpty() && alle.stream().anyMatch(r -> r.status() == Status.DISKRETIONERET);
  }

  /** Why there is no value. */
  String grund() {
    Optional<Resultat> skjult =
        alle.stream().filter(r -> r.status() == Status.DISKRETIONERET).findFirst();
    Optional<Resultat> uden =
        alle.stream().filter(r -> !r.status().harVaerdi()).reduce((tidlig, sen) -> sen);
    return skjult
        .or(() -> uden)
        .map(Tidsserie::grund)
        .orElse(alle.isEmpty() ? INGEN_TAL : "der er ikke tal, der kan vises sammen");
  }

  /** Why a result has no value. */
  static String grund(Resultat resultat) {
    String aarsag = resultat.aarsag().strip();
    String grund = aarsag.endsWith(".") ? aarsag.substring(0, aarsag.length() - 1) : aarsag;
    String etiket = resultat.status().etiket();
    if (resultat.status() == Status.DISKRETIONERET) {
      String hvem = Dansk.lille(grund);
      return hvem.startsWith(Udeladelse.SKJULT) ? hvem : etiket;
    }
    boolean gentager = grund.isEmpty() || grund.equalsIgnoreCase(etiket);
    return gentager ? etiket : etiket + " (" + Dansk.lille(grund) + ")";
  }

  private Stream<Resultat> foer(Resultat nu) {
    return med.stream()
        .takeWhile(resultat -> !resultat.noegle().periode().equals(nu.noegle().periode()));
  }

  /** Whole periods on the same side of every break. */
  boolean kanSammenlignes(Resultat tidligere, Resultat nu) {
    return tidligere.status() == Status.OK && nu.status() == Status.OK && udenBrud(tidligere, nu);
  }

  private boolean udenBrud(Resultat tidligere, Resultat nu) {
    return brudMellem(tidligere, nu).findAny().isEmpty();
  }

  private Stream<Brud> brudMellem(Resultat tidligere, Resultat nu) {
    LocalDate fra = Periode.slut(tidligere.noegle().periode());
    LocalDate til = Periode.slut(nu.noegle().periode());
    return brud.stream().filter(b -> fra.isBefore(b.dato()) && !til.isBefore(b.dato()));
  }
}
