package dk.aarsrapport.resultat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The results of a run, in the order of {@code noegletal.csv}, each key once. */
public final class Resultater implements Serializable {
  private static final long serialVersionUID = 1;
  private final SortedMap<Noegle, Resultat> efterNoegle;
  private final Map<Noegle, List<Noegle>> sammenlagte;

  private Resultater(
      SortedMap<Noegle, Resultat> efterNoegle, Map<Noegle, List<Noegle>> sammenlagte) {
    this.efterNoegle = efterNoegle;
    this.sammenlagte = sammenlagte;
  }

  /**
   * Gathers results.
   *
   * @throws IllegalStateException if a key stands twice
   */
  public static Resultater af(Collection<Resultat> resultater) {
    return af(resultater, Map.of());
  }

  /**
   * Gathers results, some of which stand for others.
   *
   * @param sammenlagte the rows that each merged row stands for
   * @throws IllegalStateException if a key stands twice
   */
  public static Resultater af(
      Collection<Resultat> resultater, Map<Noegle, List<Noegle>> sammenlagte) {
    SortedMap<Noegle, Resultat> efterNoegle = new TreeMap<>();
    for (Resultat resultat : resultater) {
      if (efterNoegle.put(resultat.noegle(), resultat) != null) {
        throw new IllegalStateException("two results for " + resultat.noegle());
      }
    }
    return new Resultater(efterNoegle, Map.copyOf(sammenlagte));
  }

  /** All results in order. */
  public List<Resultat> alle() {
    return List.copyOf(efterNoegle.values());
  }

  /** The result with this key. */
  public Optional<Resultat> find(Noegle noegle) {
    return Optional.ofNullable(efterNoegle.get(noegle));
  }

  /** The rows that a row stands for; none for a row that is not merged. */
  public List<Noegle> dele(Noegle noegle) {
    return sammenlagte.getOrDefault(noegle, List.of());
  }

  /** The results of one figure, in order. */
  public Stream<Resultat> af(String noegletal) {
    return efterNoegle
        .subMap(
            new Noegle(noegletal, "", "", "", ""), new Noegle(noegletal + "\u0000", "", "", "", ""))
        .values()
        .stream();
  }

  /** These and others. */
  public Resultater og(Collection<Resultat> andre) {
    List<Resultat> begge = new ArrayList<>(alle());
    begge.addAll(andre);
    return af(begge, sammenlagte);
  }

  /** Only the results of these areas. */
  public Resultater i(Collection<String> omraader) {
    return af(
        alle().stream().filter(r -> omraader.contains(r.noegle().omraade())).toList(), sammenlagte);
  }
}
