package dk.aarsrapport.proevedata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One invented child with everything that is registered about it. */
final class Barn {

  static final String UDEN_FORLOEB = ".".repeat(Maalepunkter.ANTAL);

  final int kommune;
  final String cpr;
  final LocalDate foedt;

  /** The state on each measuring date, one letter per date. */
  final String forloeb;

  final List<Indsats> indsatser = new ArrayList<>();
  final List<LocalDate> undersoegelser = new ArrayList<>();

  /** Where the child has a case without any intervention, from and to (null when open). */
  LocalDate sagFra;

  LocalDate sagTil;

  Barn(int kommune, String cpr, LocalDate foedt, String forloeb) {
    this.kommune = kommune;
    this.cpr = cpr;
    this.foedt = foedt;
    this.forloeb = forloeb;
  }

  LocalDate attenAar() {
    return foedt.plusYears(18);
  }

  boolean anbragtVed(int k) {
    return "FIN".indexOf(forloeb.charAt(k)) >= 0;
  }

  /** The start of the row that covers the first measuring date of the placement around date k. */
  LocalDate anbragtFra(int k) {
    int foerste = k;
    while (foerste > 0 && anbragtVed(foerste - 1)) {
      foerste--;
    }
    return daekker(foerste).map(Indsats::start).orElseThrow();
  }

  /** The end of the row that covers the last measuring date of that placement; empty if open. */
  Optional<LocalDate> anbragtTil(int k) {
    int sidste = k;
    while (sidste < Maalepunkter.SIDSTE && anbragtVed(sidste + 1)) {
      sidste++;
    }
    return daekker(sidste).map(Indsats::slut);
  }

  private Optional<Indsats> daekker(int k) {
    LocalDate dato = Maalepunkter.dato(k);
    return indsatser.stream()
        .filter(i -> i.type().compareTo(Indsatstype.NETVAERKSPLEJEFAMILIE) >= 0)
        .filter(i -> !i.start().isAfter(dato))
        .filter(i -> i.slut() == null || !i.slut().isBefore(dato))
        .findFirst();
  }

  Optional<LocalDate> foersteStart() {
    return indsatser.stream().map(Indsats::start).min(Comparator.naturalOrder());
  }

  /** The last day of the last intervention; empty while one is open or there is none. */
  Optional<LocalDate> sidsteSlut() {
    if (indsatser.stream().anyMatch(i -> i.slut() == null)) {
      return Optional.empty();
    }
    return indsatser.stream().map(Indsats::slut).max(Comparator.naturalOrder());
  }
}
