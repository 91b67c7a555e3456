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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * What the exports hold as a whole, of the municipalities that the run is about.
 *
 * @param kommuner the municipalities with reports and the groups' members
 * @param aar the year that is reported on
 * @param kalender the run's dates
 * @param daekning which years and columns each municipality's exports cover
 * @param befolkning the population; without rows where there is no such export
 * @param antal what was counted of the exports
 * @param konti what was counted of the accounts and the budget
 * @param stroemme the exports with dates, month by month
 * @param vaerdier the values of the columns that are followed
 * @param harPris true for a year whose amounts can be told in the run's prices
 */
public record Udtraek(
    Set<Integer> kommuner,
    int aar,
    Kalender kalender,
    Daekning daekning,
    Befolkning befolkning,
    List<Antal> antal,
    List<Sum> konti,
    List<Stroem> stroemme,
    List<Vaerdi> vaerdier,
    IntPredicate harPris) {

  /** What was counted, by what many rules ask for. */
  public static Udtraek af(
      Set<Integer> kommuner,
      int aar,
      Kalender kalender,
      Daekning daekning,
      Befolkning befolkning,
      List<Antal> antal,
      List<Sum> konti) {
    return new Udtraek(
        kommuner,
        aar,
        kalender,
        daekning,
        befolkning,
        antal,
        konti,
        Stroem.alle(kommuner, antal),
        Vaerdi.alle(kommuner, antal),
        regnskabsaar -> true);
  }

  /** The same where these years have a price. */
  public Udtraek medPriser(IntPredicate nye) {
    return new Udtraek(
        kommuner, aar, kalender, daekning, befolkning, antal, konti, stroemme, vaerdier, nye);
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

  /** Expenditure in øre by municipality and calendar year, of those that are covered. */
  Map<Integer, SortedMap<Integer, Long>> udgifter() {
    List<Integer> hele = heleAar();
    Map<Integer, SortedMap<Integer, Long>> efterKommune = new TreeMap<>();
    for (Antal a : antal) {
      if (a.slags().equals(Udtraekstaelling.FORTEGN)
          && a.del() == Udtraekstaelling.SUM
          && hele.contains(a.periode())
          && kommuner.contains(a.kommune())) {
        efterKommune
            .computeIfAbsent(a.kommune(), k -> new TreeMap<>())
            .merge(a.periode(), a.antal(), Math::addExact);
      }
    }
    return efterKommune;
  }

  /** Months from the first to the last, both counted; 0 when they are the other way round. */
  static long maaneder(YearMonth fra, YearMonth til) {
    return Math.max(0, ChronoUnit.MONTHS.between(fra, til) + 1);
  }
}
