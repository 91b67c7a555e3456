package dk.aarsrapport.resultat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The results of a run, in the order of {@code noegletal.csv}, each key once. */
public final class Resultater implements Serializable {
  private static final long serialVersionUID = 2;
  private static final Comparator<Resultat> ORDEN = Comparator.comparing(Resultat::noegle);

  /** A text with this behind it is the one that comes next in order. */
  private static final String NAESTE = "\u0000";

  private final List<Resultat> alle;
  private final Map<Noegle, List<Noegle>> sammenlagte;

  /** Results that are in order. */
  private Resultater(List<Resultat> alle, Map<Noegle, List<Noegle>> sammenlagte) {
    this.alle = alle;
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
    List<Resultat> alle = resultater.stream().sorted(ORDEN).toList();
    for (int i = 1; i < alle.size(); i++) {
      if (alle.get(i).noegle().equals(alle.get(i - 1).noegle())) {
        throw new IllegalStateException("two results for " + alle.get(i).noegle());
      }
    }
    return new Resultater(alle, Map.copyOf(sammenlagte));
  }

  /** All results in order. */
  public List<Resultat> alle() {
    return alle;
  }

  /** The result with this key. */
  public Optional<Resultat> find(Noegle noegle) {
    int plads = plads(noegle);
    return plads < alle.size() && alle.get(plads).noegle().equals(noegle)
        ? Optional.of(alle.get(plads))
        : Optional.empty();
  }

  /** The rows that a row stands for; none for a row that is not merged. */
  public List<Noegle> dele(Noegle noegle) {
    return sammenlagte.getOrDefault(noegle, List.of());
  }

  /** The results of one figure, in order. */
  public Stream<Resultat> af(String noegletal) {
    return mellem(new Noegle(noegletal, "", "", "", ""), efter(noegletal));
  }

  /** The results of one figure in one area, in order. */
  public Stream<Resultat> af(String noegletal, String omraade) {
    return mellem(
        new Noegle(noegletal, omraade, "", "", ""),
        new Noegle(noegletal, omraade + NAESTE, "", "", ""));
  }

  /** The key right behind all of a figure's. */
  private static Noegle efter(String noegletal) {
    return new Noegle(noegletal + NAESTE, "", "", "", "");
  }

  /** From the first of these keys to the last, without it. */
  private Stream<Resultat> mellem(Noegle fra, Noegle til) {
    return alle.subList(plads(fra), plads(til)).stream();
  }

  /** Where the first result with this key or a later one stands. */
  private int plads(Noegle noegle) {
    int fra = 0;
    int til = alle.size();
    while (fra < til) {
      int midt = (fra + til) >>> 1;
      if (alle.get(midt).noegle().compareTo(noegle) < 0) {
        fra = midt + 1;
      } else {
        til = midt;
      }
    }
    return fra;
  }

  /** These and others. */
  public Resultater og(Collection<Resultat> andre) {
    List<Resultat> begge = new ArrayList<>(alle);
    begge.addAll(andre);
    return af(begge, sammenlagte);
  }

  /** The same where each result is told as this says; its key stays. */
  public Resultater med(UnaryOperator<Resultat> fortalt) {
    return new Resultater(alle.stream().map(fortalt).toList(), sammenlagte);
  }

  /** Only the results of these areas, each looked up: they are few among the areas of a country. */
  public Resultater i(Collection<String> omraader) {
    Set<String> disse = Set.copyOf(omraader);
    List<Resultat> deres = new ArrayList<>();
    for (int fra = 0; fra < alle.size(); ) {
      String noegletal = alle.get(fra).noegle().noegletal();
      disse.forEach(omraade -> af(noegletal, omraade).forEach(deres::add));
      fra = plads(efter(noegletal));
    }
    return af(deres, sammenlagte);
  }
}
