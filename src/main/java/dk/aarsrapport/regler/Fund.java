package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Herkomst;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows that break rules: the first lines of each file, and how many there are in all. It adds
 * up in any order.
 */
public final class Fund implements Serializable {
  /** Lines listed for a rule and a file; the rest are counted. */
  static final int HOEJST = 1000;

  private static final long serialVersionUID = 1;

  private final TreeMap<Sted, Samling> efterSted = new TreeMap<>();
  private final Deltesager delte = new Deltesager();

  /** A rule and a file. */
  record Sted(String regel, int fil) implements Comparable<Sted>, Serializable {
    private static final Comparator<Sted> ORDEN =
        Comparator.comparing(Sted::regel).thenComparingInt(Sted::fil);

    @Override
    public int compareTo(Sted andet) {
      return ORDEN.compare(this, andet);
    }
  }

  /**
   * A row that breaks a rule.
   *
   * @param andenFil the file of the row that it breaks it together with; -1 where there is none
   */
  record Linje(long linje, int kommune, String besked, int andenFil, long andenLinje)
      implements Comparable<Linje>, Serializable {
    private static final Comparator<Linje> ORDEN =
        Comparator.comparingLong(Linje::linje)
            .thenComparingInt(Linje::kommune)
            .thenComparing(Linje::besked)
            .thenComparingInt(Linje::andenFil)
            .thenComparingLong(Linje::andenLinje);

    @Override
    public int compareTo(Linje anden) {
      return ORDEN.compare(this, anden);
    }
  }

  /** What breaks one rule in one file. */
  static final class Samling implements Serializable {
    private static final long serialVersionUID = 1;
    private final TreeSet<Linje> linjer = new TreeSet<>();
    private final TreeMap<Integer, Long> efterKommune = new TreeMap<>();
    private final TreeMap<Integer, Long> holdt = new TreeMap<>();

    /** False for a line behind those that there is room for: nobody will read what it says. */
    private boolean vises(long linje) {
      return linjer.size() < HOEJST || linje <= linjer.last().linje();
    }

    private void indsaet(Linje linje) {
      linjer.add(linje);
      if (linjer.size() > HOEJST) {
        linjer.pollLast();
      }
    }

    /** The first of them, in order. */
    Set<Linje> linjer() {
      return linjer;
    }

    /** How many rows of each municipality. */
    Map<Integer, Long> efterKommune() {
      return efterKommune;
    }

    /** How many rows of each municipality keep it, where the rule weighs the two. */
    Map<Integer, Long> holdt() {
      return holdt;
    }
  }

  /** Adds a row. */
  void laegTil(String regel, int kommune, Herkomst her, Supplier<String> besked, Herkomst anden) {
    Samling samling = samling(new Sted(regel, her.fil()));
    samling.efterKommune.merge(kommune, 1L, Math::addExact);
    if (samling.vises(her.linje())) {
      samling.indsaet(
          new Linje(
              her.linje(),
              kommune,
              besked.get(),
              anden == null ? -1 : anden.fil(),
              anden == null ? 0 : anden.linje()));
    }
  }

  /** Adds a row that keeps a rule. */
  void holdt(String regel, int kommune, Herkomst her) {
    samling(new Sted(regel, her.fil())).holdt.merge(kommune, 1L, Math::addExact);
  }

  /** Adds what was found among other children. */
  public void laegTil(Fund andet) {
    andet.efterSted.forEach(
        (sted, andre) -> {
          Samling egen = samling(sted);
          andre.linjer.forEach(egen::indsaet);
          andre.efterKommune.forEach(
              (k, antal) -> egen.efterKommune.merge(k, antal, Math::addExact));
          andre.holdt.forEach((k, antal) -> egen.holdt.merge(k, antal, Math::addExact));
        });
    delte.laegTil(andet.delte);
  }

  /** The cases, to see which of them more children have. */
  Deltesager delte() {
    return delte;
  }

  /** The municipalities with rows that break a rule. */
  Set<Integer> kommuner(String regel) {
    return af(regel)
        .flatMap(samling -> samling.efterKommune.keySet().stream())
        .collect(Collectors.toSet());
  }

  /** True when more rows of the municipality break the rule than keep it. */
  boolean oftereBrudt(String regel, int kommune) {
    return af(regel)
            .mapToLong(
                s -> s.efterKommune.getOrDefault(kommune, 0L) - s.holdt.getOrDefault(kommune, 0L))
            .sum()
        > 0;
  }

  private Stream<Samling> af(String regel) {
    return efterSted.entrySet().stream()
        .filter(e -> e.getKey().regel().equals(regel))
        .map(Map.Entry::getValue);
  }

  private Samling samling(Sted sted) {
    return efterSted.computeIfAbsent(sted, s -> new Samling());
  }

  /** What breaks each rule in each file, in order. */
  Map<Sted, Samling> efterSted() {
    return efterSted;
  }
}
