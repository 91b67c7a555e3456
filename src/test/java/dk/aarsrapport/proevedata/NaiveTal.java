package dk.aarsrapport.proevedata;

import dk.aarsrapport.proevedata.NaivVerden.Raekke;
import dk.aarsrapport.proevedata.NaivVerden.Sagsraekke;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The contract's definitions, computed for one municipality as slowly and plainly as possible. */
final class NaiveTal {

  private final NaivVerden verden;
  private final int kommune;
  private final Map<String, List<Raekke>> boern;

  NaiveTal(NaivVerden verden, int kommune) {
    this.verden = verden;
    this.kommune = kommune;
    this.boern =
        verden.indsatser.stream()
            .filter(r -> r.kommune() == kommune)
            .collect(Collectors.groupingBy(Raekke::cpr));
  }

  /** Children who fulfil a condition on their rows of that day. */
  Set<String> boern(LocalDate dag, boolean kunBoern, Predicate<List<Raekke>> krav) {
    Set<String> fundne = new TreeSet<>();
    boern.forEach(
        (cpr, raekker) -> {
          List<Raekke> dagens = raekker.stream().filter(r -> r.paa(dag)).toList();
          boolean barn = NaivVerden.foedt(cpr).plusYears(18).isAfter(dag);
          if ((barn || !kunBoern) && !dagens.isEmpty() && krav.test(dagens)) {
            fundne.add(cpr);
          }
        });
    return fundne;
  }

  static int hoejeste(List<Raekke> raekker) {
    return raekker.stream().mapToInt(Raekke::trin).max().orElse(0);
  }

  int anbragte(LocalDate dag, int fra, int til) {
    return boern(dag, true, r -> hoejeste(r) >= fra && hoejeste(r) <= til).size();
  }

  int hjemmebaserede(LocalDate dag, String gruppe) {
    return boern(
            dag,
            true,
            rr ->
                rr.stream()
                    .anyMatch(r -> r.trin() == 3 && (gruppe == null || r.gruppe().equals(gruppe))))
        .size();
  }

  int forebyggende(LocalDate dag) {
    return boern(dag, true, rr -> rr.stream().anyMatch(r -> r.trin() == 2)).size();
  }

  double pr1000(int antal, LocalDate dag) {
    return antal * 1000.0 / verden.boern.get(kommune + "/" + dag.getYear());
  }

  /** Op, ned, ingen and the number of children who were home-based the year before. */
  int[] bevaegelser(LocalDate dag) {
    Predicate<List<Raekke>> hjemme =
        rr -> rr.stream().anyMatch(r -> r.trin() == 3) && hoejeste(rr) == 3;
    Set<String> foer = boern(dag.minusYears(1), false, hjemme);
    Set<String> anbragte = boern(dag, false, rr -> hoejeste(rr) >= 4);
    Set<String> stadig = boern(dag, false, hjemme);
    int op = (int) foer.stream().filter(anbragte::contains).count();
    int ingen = (int) foer.stream().filter(stadig::contains).count();
    return new int[] {op, foer.size() - op - ingen, ingen, foer.size()};
  }

  /** Ceased between two dates: all, to another form, and how many were in an institution. */
  int[] ophoerte(LocalDate foer, LocalDate dag) {
    Set<String> institution =
        boern(foer, true, rr -> hoejeste(rr) == 6).stream()
            .filter(cpr -> NaivVerden.foedt(cpr).plusYears(18).isAfter(dag))
            .collect(Collectors.toCollection(TreeSet::new));
    int grundlag = institution.size();
    institution.removeAll(boern(dag, false, rr -> hoejeste(rr) == 6));
    Set<String> anden = boern(dag, false, rr -> hoejeste(rr) >= 4);
    int alle = institution.size();
    institution.retainAll(anden);
    return new int[] {alle, institution.size(), grundlag};
  }

  /** Courses of table 6 and how many were followed by a BFU. */
  int[] fulgtAfBfu(LocalDate dag) {
    LocalDate efter = dag.minusMonths(6);
    int naevner = 0;
    int taeller = 0;
    for (Map.Entry<String, List<Raekke>> barn : boern.entrySet()) {
      List<LocalDate> starter =
          barn.getValue().stream()
              .filter(r -> r.trin() == 2 && r.myndighed())
              .filter(r -> r.start().isAfter(efter) && !r.start().isAfter(dag))
              .filter(r -> nyStart(r, barn.getValue()))
              .map(Raekke::start)
              .toList();
      if (!starter.isEmpty()) {
        naevner++;
        boolean fulgt =
            verden.bfu.stream()
                .filter(b -> b.kommune() == kommune && b.cpr().equals(barn.getKey()))
                .filter(b -> !b.dato().isAfter(dag))
                .anyMatch(b -> starter.stream().anyMatch(s -> !b.dato().isBefore(s)));
        taeller += fulgt ? 1 : 0;
      }
    }
    return new int[] {taeller, naevner};
  }

  private static boolean nyStart(Raekke raekke, List<Raekke> barnets) {
    return barnets.stream()
        .filter(r -> r.indsats().equals(raekke.indsats()))
        .filter(r -> r.start().isBefore(raekke.start()))
        .noneMatch(r -> r.slut() == null || !r.slut().isBefore(raekke.start().minusDays(1)));
  }

  /** Mean, highest and lowest number of cases per adviser. */
  double[] sagerPrRaadgiver(LocalDate dag) {
    Map<String, Long> antal =
        verden.sager.stream()
            .filter(s -> s.kommune() == kommune)
            .filter(s -> !s.fra().isAfter(dag) && (s.til() == null || !s.til().isBefore(dag)))
            .collect(Collectors.groupingBy(Sagsraekke::raadgiver, Collectors.counting()));
    double[] tal = antal.values().stream().mapToDouble(Long::doubleValue).toArray();
    return new double[] {
      Arrays.stream(tal).average().orElseThrow(),
      Arrays.stream(tal).max().orElseThrow(),
      Arrays.stream(tal).min().orElseThrow()
    };
  }

  /** Net expenditure in millions at the prices of 2017 on functions that begin so. */
  double netto(int aar, String... funktioner) {
    double faktor = verden.indeks.get(2017) / verden.indeks.get(aar);
    return verden.posteringer.stream()
            .filter(p -> p.kommune() == kommune && p.aar() == aar)
            .filter(p -> Arrays.stream(funktioner).anyMatch(p.funktion()::startsWith))
            .map(NaivVerden.Postering::beloeb)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .doubleValue()
        * faktor
        / 1_000_000;
  }

  /** A year's net expenditure less the mean of the base years. */
  double merudgift(int aar, int fra, int til, String... funktioner) {
    double basis =
        IntStream.rangeClosed(fra, til)
            .mapToDouble(b -> netto(b, funktioner))
            .average()
            .orElseThrow();
    return netto(aar, funktioner) - basis;
  }

  /** Pct of the gross service expenditure per step: 2 to 6, and 0 for no step. */
  Map<Integer, Double> trappe(int aar) {
    Map<Integer, Double> kroner = new HashMap<>();
    verden.posteringer.stream()
        .filter(p -> p.kommune() == kommune && p.aar() == aar && p.dranst() == 1)
        .filter(p -> p.funktion().startsWith("5.28."))
        .forEach(
            p ->
                kroner.merge(
                    trin(p.funktion(), p.gruppering()), p.beloeb().doubleValue(), Double::sum));
    double sum = kroner.values().stream().mapToDouble(Double::doubleValue).sum();
    kroner.replaceAll((trin, beloeb) -> 100 * beloeb / sum);
    return kroner;
  }

  private static int trin(String funktion, String gruppering) {
    return switch (funktion + "." + gruppering) {
      case "5.28.20.005" -> 3;
      case "5.28.20.007", "5.28.21.014", "5.28.21.019" -> 0;
      case "5.28.21.016", "5.28.21.017" -> 2;
      case "5.28.22.005" -> 4;
      default ->
          switch (funktion) {
            case "5.28.21" -> 3;
            case "5.28.22" -> 5;
            default -> 6;
          };
    };
  }

  /** Rounded half up as in print. */
  static double afrundet(double tal, int decimaler) {
    return BigDecimal.valueOf(tal).setScale(decimaler, RoundingMode.HALF_UP).doubleValue();
  }
}
