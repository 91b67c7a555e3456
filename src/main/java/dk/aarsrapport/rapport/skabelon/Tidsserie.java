package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The values of one category of one figure for one area, from the first period to the last.
 *
 * <p>Where a complete period is to be had, an incomplete one is never spoken of.
 */
final class Tidsserie {
  private final List<Resultat> alle;
  private final List<Resultat> med;
  private final List<LocalDate> brud;

  /** Takes the results in order of period, and the dates of breaks. */
  Tidsserie(List<Resultat> alle, List<LocalDate> brud) {
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

  /** The first value that the last one can be compared with: after the last break. */
  Optional<Resultat> foersteSammenlignelige() {
    return foerEnd().filter(this::udenBrud).findFirst();
  }

  /** The value before the last, when no break lies between. */
  Optional<Resultat> forrigeSammenlignelige() {
    return forrige().filter(this::udenBrud);
  }

  /** True when there are earlier values, but only before a break. */
  boolean brudt() {
    return med.size() > 1 && foersteSammenlignelige().isEmpty();
  }

  /** True when nothing can be shown because something is hidden. */
  boolean skjult() {
    return med.isEmpty() && alle.stream().anyMatch(r -> r.status() == Status.DISKRETIONERET);
  }

  /** Why there is no value. */
  String grund() {
    Optional<Resultat> skjult =
        alle.stream().filter(r -> r.status() == Status.DISKRETIONERET).findFirst();
    Optional<Resultat> seneste =
        alle.isEmpty() ? Optional.empty() : Optional.of(alle.get(alle.size() - 1));
    return skjult.or(() -> seneste).map(Tidsserie::grund).orElse("der er ingen tal");
  }

  /** Why a result has no value. */
  static String grund(Resultat resultat) {
    String aarsag = resultat.aarsag().strip();
    String grund = aarsag.endsWith(".") ? aarsag.substring(0, aarsag.length() - 1) : aarsag;
    String etiket = resultat.status().etiket();
    boolean gentager = grund.isEmpty() || grund.equalsIgnoreCase(etiket);
    boolean skjult = resultat.status() == Status.DISKRETIONERET;
    return gentager || skjult ? etiket : etiket + " (" + Dansk.lille(grund) + ")";
  }

  private java.util.stream.Stream<Resultat> foerEnd() {
    return med.stream().limit(Math.max(0, med.size() - 1));
  }

  private boolean udenBrud(Resultat tidligere) {
    LocalDate fra = Periode.slut(tidligere.noegle().periode());
    LocalDate til = Periode.slut(med.get(med.size() - 1).noegle().periode());
    return brud.stream().noneMatch(dato -> fra.isBefore(dato) && !til.isBefore(dato));
  }
}
