package dk.aarsrapport.resultat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The results of a run, in the order of {@code noegletal.csv}, each key once. */
public final class Resultater {
  private final SortedMap<Noegle, Resultat> efterNoegle;

  private Resultater(SortedMap<Noegle, Resultat> efterNoegle) {
    this.efterNoegle = efterNoegle;
  }

  /**
   * Gathers results.
   *
   * @throws IllegalStateException if a key stands twice
   */
  public static Resultater af(Collection<Resultat> resultater) {
    SortedMap<Noegle, Resultat> efterNoegle = new TreeMap<>();
    for (Resultat resultat : resultater) {
      if (efterNoegle.put(resultat.noegle(), resultat) != null) {
        throw new IllegalStateException("two results for " + resultat.noegle());
      }
    }
    return new Resultater(efterNoegle);
  }

  /** All results in order. */
  public List<Resultat> alle() {
    return List.copyOf(efterNoegle.values());
  }

  /** The result with this key. */
  public Optional<Resultat> find(Noegle noegle) {
    return Optional.ofNullable(efterNoegle.get(noegle));
  }

  /** The results of one figure, in order. */
  public Stream<Resultat> af(String noegletal) {
    return efterNoegle
        .subMap(
            new Noegle(noegletal, "", "", "", ""), new Noegle(noegletal + "\u0000", "", "", "", ""))
        .values()
        .stream();
  }

  /** Only the results of these areas. */
  public Resultater i(Collection<String> omraader) {
    return af(alle().stream().filter(r -> omraader.contains(r.noegle().omraade())).toList());
  }
}
