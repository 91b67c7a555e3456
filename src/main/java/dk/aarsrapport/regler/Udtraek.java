package dk.aarsrapport.regler;

import dk.aarsrapport.baggrund.Befolkning;
import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.taelling.Afstemningstaelling.Sum;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Udtraekstaelling;
import dk.aarsrapport.taelling.Udtraekstaelling.Antal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the exports hold as a whole, of the municipalities that the run is about.
 *
 * <p>Not thread-safe: what many rules ask for is worked out for the first.
 */
public final class Udtraek {
  private final Set<Integer> kommuner;
  private final Kalender kalender;
  private final Daekning daekning;
  private final Befolkning befolkning;
  private final List<Antal> antal;
  private final List<Sum> konti;
  private List<Stroem> stroemme;
  private List<Vaerdi> vaerdier;

  /**
   * What was counted.
   *
   * @param kommuner the municipalities with reports and the groups' members
   * @param kalender the run's dates
   * @param daekning which years and columns each municipality's exports cover
   * @param befolkning the population; without rows where there is no such export
   * @param antal what was counted of the exports
   * @param konti what was counted of the accounts and the budget
   */
  public Udtraek(
      Set<Integer> kommuner,
      Kalender kalender,
      Daekning daekning,
      Befolkning befolkning,
      List<Antal> antal,
      List<Sum> konti) {
    this.kommuner = kommuner;
    this.kalender = kalender;
    this.daekning = daekning;
    this.befolkning = befolkning;
    this.antal = antal;
    this.konti = konti;
  }

  Set<Integer> kommuner() {
    return kommuner;
  }

  Kalender kalender() {
    return kalender;
  }

  Daekning daekning() {
    return daekning;
  }

  Befolkning befolkning() {
    return befolkning;
  }

  List<Antal> antal() {
    return antal;
  }

  List<Sum> konti() {
    return konti;
  }

  /**
   * An export with a date on each row, as one municipality fills it.
   *
   * @param dage the days that rows begin on, where they are known
   */
  record Stroem(
      String input,
      int kommune,
      TreeMap<YearMonth, Long> begynder,
      TreeMap<YearMonth, Long> alt,
      TreeSet<LocalDate> dage) {
    /** Rows that begin from the first month to the last. */
    long antal(YearMonth fra, YearMonth til) {
      return fra.isAfter(til)
          ? 0
          : begynder.subMap(fra, true, til, true).values().stream().mapToLong(a -> a).sum();
    }

    /** The first month that a row begins or ends in. */
    YearMonth foerste() {
      return alt.firstKey();
    }

    /** The last month that a row begins or ends in. */
    YearMonth sidste() {
      return alt.lastKey();
    }
  }

  /** A value in a column, as one municipality uses it, by year. */
  record Vaerdi(
      String input, String kolonne, int kommune, String vaerdi, TreeMap<Integer, Long> efterAar) {}

  private record Noegle(int kommune, String hvad, String vaerdi) implements Comparable<Noegle> {
    private static final Comparator<Noegle> ORDEN =
        Comparator.comparingInt(Noegle::kommune)
            .thenComparing(Noegle::hvad)
            .thenComparing(Noegle::vaerdi);

    @Override
    public int compareTo(Noegle anden) {
      return ORDEN.compare(this, anden);
    }
  }

  /** The exports with dates, month by month. */
  List<Stroem> stroemme() {
    if (stroemme == null) {
      stroemme = findStroemme();
    }
    return stroemme;
  }

  private List<Stroem> findStroemme() {
    TreeMap<Noegle, Stroem> alle = new TreeMap<>();
    for (Antal a : antal) {
      boolean begynder = a.slags().equals(Udtraekstaelling.BEGYNDER);
      if (kommuner.contains(a.kommune())
          && (begynder || a.slags().equals(Udtraekstaelling.SLUTTER))) {
        Stroem stroem =
            alle.computeIfAbsent(
                new Noegle(a.kommune(), a.hvad(), ""),
                n ->
                    new Stroem(
                        n.hvad(), n.kommune(), new TreeMap<>(), new TreeMap<>(), new TreeSet<>()));
        YearMonth maaned = YearMonth.of(a.periode() / 100, a.periode() % 100);
        stroem.alt().merge(maaned, a.antal(), Long::sum);
        if (begynder && a.del() > 0) {
          stroem.dage().add(maaned.atDay(a.del()));
        }
        if (begynder) {
          stroem.begynder().merge(maaned, a.antal(), Long::sum);
        }
      }
    }
    return List.copyOf(alle.values());
  }

  /** The values of the columns that are followed, spellings that differ in case together. */
  List<Vaerdi> vaerdier() {
    if (vaerdier == null) {
      vaerdier = findVaerdier();
    }
    return vaerdier;
  }

  private List<Vaerdi> findVaerdier() {
    TreeMap<Noegle, TreeMap<Integer, Long>> efterAar = new TreeMap<>();
    TreeMap<Noegle, String> stavet = new TreeMap<>();
    for (Antal a : antal) {
      if (kommuner.contains(a.kommune()) && a.slags().equals(Udtraekstaelling.VAERDI)) {
        Noegle noegle = new Noegle(a.kommune(), a.hvad(), a.vaerdi().toLowerCase(Locale.ROOT));
        efterAar
            .computeIfAbsent(noegle, n -> new TreeMap<>())
            .merge(a.periode(), a.antal(), Long::sum);
        stavet.merge(noegle, a.vaerdi(), (x, y) -> x.compareTo(y) <= 0 ? x : y);
      }
    }
    List<Vaerdi> alle = new ArrayList<>();
    efterAar.forEach(
        (noegle, aarene) -> {
          int kolon = noegle.hvad().indexOf(':');
          alle.add(
              new Vaerdi(
                  noegle.hvad().substring(0, kolon),
                  noegle.hvad().substring(kolon + 1),
                  noegle.kommune(),
                  stavet.get(noegle),
                  aarene));
        });
    return List.copyOf(alle);
  }

  /** The first month that lies wholly in what the run covers. */
  YearMonth foersteHele() {
    LocalDate fra = kalender.opgjortFra();
    YearMonth maaned = YearMonth.from(fra);
    return fra.getDayOfMonth() == 1 ? maaned : maaned.plusMonths(1);
  }

  /** The last month that lies wholly in what the run covers. */
  YearMonth sidsteHele() {
    LocalDate til = kalender.opgjortTil();
    YearMonth maaned = YearMonth.from(til);
    return til.equals(maaned.atEndOfMonth()) ? maaned : maaned.minusMonths(1);
  }

  /** The calendar years that are covered from end to end. */
  List<Integer> heleAar() {
    return kalender.aar().stream().filter(aar -> kalender.heleMaaneder(aar).size() == 12).toList();
  }

  /** Months from the first to the last, both counted; 0 when they are the other way round. */
  static long maaneder(YearMonth fra, YearMonth til) {
    return Math.max(0, ChronoUnit.MONTHS.between(fra, til) + 1);
  }
}
