package dk.aarsrapport.baggrund;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Population on 1 January by municipality, year and age; no fallback to another year. */
public final class Befolkning {
  private static final int AELDSTE_UNGE = 22;

  private final Map<Integer, Map<Integer, TreeMap<Integer, Long>>> efterKommune = new HashMap<>();

  /**
   * One row of {@code befolkning}.
   *
   * @param alder age in whole years
   * @param total true for a row of both sexes in a file that divides by sex
   */
  public record Antal(int kommune, int aar, int alder, boolean total, long antal) {}

  /** Adds up the rows over sex; a total row counts instead of them where there is one. */
  public Befolkning(Collection<Antal> raekker) {
    Map<Integer, Map<Integer, TreeMap<Integer, Long>>> totaler = new HashMap<>();
    for (Antal raekke : raekker) {
      (raekke.total() ? totaler : efterKommune)
          .computeIfAbsent(raekke.kommune(), k -> new HashMap<>())
          .computeIfAbsent(raekke.aar(), a -> new TreeMap<>())
          .merge(raekke.alder(), raekke.antal(), Math::addExact);
    }
    totaler.forEach(
        (kommune, aarene) ->
            aarene.forEach(
                (aar, aldre) ->
                    aldre.forEach(
                        (alder, antal) ->
                            efterKommune
                                .computeIfAbsent(kommune, k -> new HashMap<>())
                                .computeIfAbsent(aar, a -> new TreeMap<>())
                                .put(alder, antal))));
  }

  private Befolkning() {}

  /**
   * The same with so many more of those of an age, in a year and a municipality, that are chosen.
   */
  public Befolkning medFlere(Valg valgte, long flere) {
    Befolkning anden = new Befolkning();
    efterKommune.forEach(
        (kommune, aarene) ->
            aarene.forEach(
                (aar, aldre) -> {
                  TreeMap<Integer, Long> nye = new TreeMap<>();
                  aldre.forEach(
                      (alder, antal) ->
                          nye.put(
                              alder, valgte.vaelger(kommune, aar, alder) ? antal + flere : antal));
                  anden.efterKommune.computeIfAbsent(kommune, k -> new HashMap<>()).put(aar, nye);
                }));
    return anden;
  }

  /** Chooses among the numbers of residents. */
  public interface Valg {
    boolean vaelger(int kommune, int aar, int alder);
  }

  /** The ages that any municipality has in a year. */
  public SortedSet<Integer> aldre(int aar) {
    SortedSet<Integer> alle = new TreeSet<>();
    efterKommune.values().forEach(a -> alle.addAll(a.getOrDefault(aar, new TreeMap<>()).keySet()));
    return alle;
  }

  /** The highest age that a municipality has in any year; 0 where it has none. */
  public int aeldste(int kommune) {
    return efterKommune.getOrDefault(kommune, Map.of()).values().stream()
        .filter(aldre -> !aldre.isEmpty())
        .mapToInt(TreeMap::lastKey)
        .max()
        .orElse(0);
  }

  /** The years that any municipality has rows for. */
  public SortedSet<Integer> aar() {
    SortedSet<Integer> alle = new TreeSet<>();
    efterKommune.values().forEach(aarene -> alle.addAll(aarene.keySet()));
    return alle;
  }

  /**
   * The population of an age range.
   *
   * @return empty when a municipality lacks the year, or any age of the range in it
   */
  public OptionalLong antal(Set<Integer> kommuner, int aar, int fraAlder, int tilAlder) {
    long sum = 0;
    for (int kommune : kommuner) {
      TreeMap<Integer, Long> aldre =
          efterKommune.getOrDefault(kommune, Map.of()).getOrDefault(aar, new TreeMap<>());
      for (int alder = fraAlder; alder <= tilAlder; alder++) {
        Long antal = aldre.get(alder);
        if (antal == null) {
          return OptionalLong.empty();
        }
        sum = Math.addExact(sum, antal);
      }
    }
    return kommuner.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
  }

  /**
   * The population of all ages.
   *
   * @return empty when a municipality lacks the year, or has nobody older than the oldest of the
   *     children and young people: such a file does not hold all ages
   */
  public OptionalLong alle(Set<Integer> kommuner, int aar) {
    long sum = 0;
    for (int kommune : kommuner) {
      TreeMap<Integer, Long> aldre =
          efterKommune.getOrDefault(kommune, Map.of()).getOrDefault(aar, new TreeMap<>());
      if (aldre.higherKey(AELDSTE_UNGE) == null) {
        return OptionalLong.empty();
      }
      for (long antal : aldre.values()) {
        sum = Math.addExact(sum, antal);
      }
    }
    return kommuner.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum);
  }
}
