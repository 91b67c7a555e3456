package dk.aarsrapport.rapport;

import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of a figure's rows stand in a table or chart: the finest, or those that stand for several
 * of them together where too many of the finest are hidden. Chosen once for all periods and areas,
 * so that series stay comparable.
 */
public final class Raekkevalg {
  /** One hidden among so many of the finest, and the merged rows stand in their place. */
  private static final int EN_AF = 8;

  private final Resultater resultater;
  private final Set<Noegle> fine = new HashSet<>();
  private final boolean samlet;

  /**
   * Chooses for one figure.
   *
   * @param resultater all results of the document
   * @param omraade the area that it is about
   * @param raekker the rows to choose among, in all areas
   */
  public Raekkevalg(Resultater resultater, String omraade, Collection<Resultat> raekker) {
    this.resultater = resultater;
    raekker.forEach(r -> fine.addAll(resultater.dele(r.noegle())));
    List<Resultat> egne =
        raekker.stream()
            .filter(r -> r.noegle().omraade().equals(omraade) && fine.contains(r.noegle()))
            .toList();
    long skjulte = egne.stream().filter(r -> r.status() == Status.DISKRETIONERET).count();
    samlet = skjulte * EN_AF > egne.size();
  }

  /** True when the row stands in the table. */
  public boolean vises(Resultat resultat) {
    Noegle noegle = resultat.noegle();
    return samlet ? !fine.contains(noegle) : resultater.dele(noegle).isEmpty();
  }

  /** What the reader is told of it. */
  public Optional<String> note() {
    return samlet
        ? Optional.of(
            "Tallene er lagt sammen i færre grupper, fordi mange af de enkelte tal er små og derfor"
                + " er skjult af hensyn til børnene.")
        : Optional.empty();
  }
}
