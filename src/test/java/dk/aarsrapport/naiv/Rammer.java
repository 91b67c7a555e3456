package dk.aarsrapport.naiv;

import dk.aarsrapport.reference.Kommunenavne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The frame of a random world: its municipalities, its time and its measuring days.
 *
 * @param aar the reporting year
 * @param fra opgjort_fra
 * @param fraErStandard whether opgjort_fra is left to its default
 * @param til opgjort_til
 * @param tilErStandard whether opgjort_til is left to its default
 * @param alleKommuner every municipality with rows
 * @param kommuner those with a report
 * @param grupper members by group id
 * @param skaeringsdatoer the days D; empty = default
 * @param skaeringsdatoerFor other days D for single figures
 * @param maalgrupper chosen target groups; empty = all
 */
record Rammer(
    int aar,
    LocalDate fra,
    boolean fraErStandard,
    LocalDate til,
    boolean tilErStandard,
    List<Integer> alleKommuner,
    List<Integer> kommuner,
    Map<String, List<Integer>> grupper,
    List<LocalDate> skaeringsdatoer,
    Map<String, List<LocalDate>> skaeringsdatoerFor,
    List<String> maalgrupper) {

  private static final List<Integer> KOMMUNER = List.of(101, 147, 510, 657, 707, 851);
  private static final List<String> MED_EGNE_DAGE =
      List.of("sager-pr-raadgiver", "anbragte", "ophoerte-hvorhen", "bevaegelsesmatrix");

  /** Two to five municipalities, in two groups at the most. */
  static Rammer tilfaeldige(Terning terning) {
    List<Integer> alle = terning.nogle(KOMMUNER, terning.tal(2, 5));
    return i(terning, alle, List.of("nord", "syd").subList(0, terning.tal(0, 2)));
  }

  /** Twenty to thirty municipalities in six groups that overlap. */
  static Rammer mange(Terning terning) {
    List<Integer> alle = Kommunenavne.medfulgte().navne().keySet().stream().sorted().toList();
    alle = terning.nogle(alle, terning.tal(20, 30));
    return i(terning, alle, List.of("a", "b", "c", "d", "e", "f"));
  }

  private static Rammer i(Terning terning, List<Integer> alle, List<String> grupper) {
    int aar = terning.tal(2014, 2024);
    boolean fraErStandard = terning.ja(30);
    LocalDate fra = fraErStandard ? LocalDate.of(aar - 4, 1, 1) : tilfaeldigFra(terning, aar);
    boolean tilErStandard = terning.ja(30);
    LocalDate til = tilErStandard ? LocalDate.of(aar, 12, 31) : tilfaeldigTil(terning, aar);
    List<LocalDate> dage = terning.ja(30) ? List.of() : dage(terning, fra, til, terning.tal(1, 5));
    Map<String, List<LocalDate>> dageFor = new LinkedHashMap<>();
    if (terning.ja(20)) {
      dageFor.put(terning.enAf(MED_EGNE_DAGE), dage(terning, fra, til, terning.tal(1, 3)));
    }
    return new Rammer(
        aar,
        fra,
        fraErStandard,
        til,
        tilErStandard,
        alle,
        terning.nogle(alle, terning.tal(1, alle.size())),
        grupper(terning, alle, grupper),
        dage,
        dageFor,
        terning.en(
            List.<String>of(),
            List.<String>of(),
            List.of("social"),
            List.of("social", "handicap"),
            List.of("handicap")));
  }

  /** A day of the world, often one on which some rule turns. */
  LocalDate dag(Terning terning) {
    return terning.ja(40) ? maerkedag(terning) : terning.dag(fra.minusYears(1), til.plusMonths(6));
  }

  /** A day on which some rule turns. */
  LocalDate maerkedag(Terning terning) {
    LocalDate d = terning.enAf(alleSkaeringsdatoer());
    return terning.en(
        d,
        d,
        d.minusDays(1),
        d.plusDays(1),
        d.minusMonths(6),
        d.minusMonths(6).plusDays(1),
        d.minusYears(1),
        d.minusYears(1).minusDays(1),
        d.minusYears(1).plusDays(1),
        fra,
        fra.minusDays(1),
        til,
        til.plusDays(1),
        LocalDate.of(d.getYear(), 12, 31),
        LocalDate.of(d.getYear(), 1, 1));
  }

  private List<LocalDate> alleSkaeringsdatoer() {
    Stream<LocalDate> faelles =
        skaeringsdatoer.isEmpty()
            ? IntStream.rangeClosed(fra.getYear(), til.getYear())
                .mapToObj(aaret -> LocalDate.of(aaret, 12, 31))
            : skaeringsdatoer.stream();
    return Stream.concat(faelles, skaeringsdatoerFor.values().stream().flatMap(List::stream))
        .toList();
  }

  private static LocalDate tilfaeldigFra(Terning terning, int aar) {
    LocalDate dag = LocalDate.of(terning.tal(aar - 5, aar - 1), 1, 1);
    return terning.ja(50) ? dag : dag.plusDays(terning.tal(1, 364));
  }

  private static LocalDate tilfaeldigTil(Terning terning, int aar) {
    int maaned = terning.ja(15) ? 1 : terning.tal(1, 12);
    LocalDate dag = LocalDate.of(terning.ja(85) ? aar : aar + 1, maaned, 1);
    LocalDate sidst = dag.plusMonths(1).minusDays(1);
    return terning.ja(50) ? sidst : terning.dag(dag, sidst);
  }

  private static List<LocalDate> dage(Terning terning, LocalDate fra, LocalDate til, int antal) {
    List<LocalDate> dage = new ArrayList<>();
    for (int i = 0; i < antal; i++) {
      LocalDate dag =
          terning.ja(75)
              ? terning.dag(fra, til)
              : terning.dag(fra.minusMonths(8), til.plusMonths(8));
      dage.add(
          switch (terning.tal(0, 6)) {
            case 0 -> dag.withDayOfMonth(dag.lengthOfMonth());
            case 1 -> dage.isEmpty() ? dag : dage.get(0).plusYears(1);
            case 2 -> LocalDate.of(dag.getYear(), 8, 31);
            case 3 -> LocalDate.of(dag.getYear(), 3, 1).minusDays(1);
            case 4 -> terning.en(fra, til, fra.plusYears(1), fra.plusMonths(6));
            default -> dag;
          });
    }
    return dage.stream().sorted().distinct().toList();
  }

  private static Map<String, List<Integer>> grupper(
      Terning terning, List<Integer> alle, List<String> navne) {
    Map<String, List<Integer>> grupper = new LinkedHashMap<>();
    for (String id : navne) {
      grupper.put(id, terning.nogle(alle, terning.tal(1, alle.size())));
    }
    return grupper;
  }
}
