package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Stoerrelse;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the public edition may tell of the last edition's numbers, whichever edition they come from.
 *
 * <p>A small count is never told. A file that hides something is a public edition, which has hidden
 * what would give small counts away. One that hides nothing may be the internal edition: there one
 * small count takes with it every number that this run's sums tie to it, through any figure and
 * period.
 */
public final class Tidligeretal {
  private final int mindsteAntal;
  private final Grundresultater grund;

  private final Set<Noegle> kendte = new HashSet<>();

  /** Figures that count what is protected. */
  private final Set<String> beskyttede = new HashSet<>();

  /** How the counts of a figure and period are tied to others. */
  private final Sammenhaeng<Stoerrelse> baand = new Sammenhaeng<>();

  /**
   * What this run says of what is protected and how counts add up.
   *
   * @param grund all results of this run
   * @param mindsteAntal the smallest count shown; 0 or 1 hides nothing
   */
  public Tidligeretal(Grundresultater grund, int mindsteAntal) {
    this.grund = grund;
    this.mindsteAntal = mindsteAntal;
    if (mindsteAntal > 1) {
      laes();
    }
  }

  private void laes() {
    for (Resultat resultat : grund.resultater()) {
      kendte.add(resultat.noegle());
      List<Stoerrelse> afsloeres = grund.afsloerer(resultat.noegle());
      if (!afsloeres.isEmpty()) {
        beskyttede.add(resultat.noegle().noegletal());
        afsloeres.forEach(s -> bind(egen(resultat.noegle()), s));
      }
    }
    for (Identitet sum : grund.identiteter()) {
      sum.dele().forEach(del -> bind(sum.total(), del));
    }
  }

  /**
   * Takes away what may not be told.
   *
   * @param fil the last edition's results, as one file has them
   */
  public Resultater offentlige(Resultater fil) {
    if (mindsteAntal <= 1) {
      return fil;
    }
    List<Resultat> tidligere = fil.alle();
    boolean maaskeIntern = tidligere.stream().noneMatch(r -> r.status() == Status.DISKRETIONERET);
    List<Resultat> beskyttede = tidligere.stream().filter(this::beskyttet).toList();
    Set<Resultat> skjules = new HashSet<>();
    beskyttede.stream().filter(this::viserSmaa).forEach(skjules::add);
    if (maaskeIntern) {
      Set<Stoerrelse> roebede = new HashSet<>();
      Stream.concat(skjules.stream(), taetPaaEnGruppe(beskyttede))
          .forEach(r -> roebede.add(baand.rod(egen(r.noegle()))));
      beskyttede.stream()
          .filter(r -> antal(r) == null || roebede.contains(baand.rod(egen(r.noegle()))))
          .forEach(skjules::add);
    }
    return Resultater.af(
        tidligere.stream()
            .map(
                r ->
                    skjules.contains(r)
                        ? r.skjult(Status.DISKRETIONERET, Status.DISKRETIONERET.etiket())
                        : r)
            .toList());
  }

  private boolean viserSmaa(Resultat resultat) {
    BigDecimal rest =
        resultat.enhed() == Enhed.PCT && resultat.taeller() != null && resultat.naevner() != null
            ? resultat.naevner().subtract(resultat.taeller())
            : null;
    return Stream.of(antal(resultat), resultat.naevner(), rest).anyMatch(this::lille);
  }

  /** The count that a row tells; null for a median and the like, which may be of few. */
  private static BigDecimal antal(Resultat resultat) {
    return resultat.enhed() == Enhed.ANTAL ? resultat.vaerdi() : resultat.taeller();
  }

  /** Counts of groups that leave a small count for those members that are not in the file. */
  private Stream<Resultat> taetPaaEnGruppe(List<Resultat> resultater) {
    Map<Noegle, Map<Boolean, List<Resultat>>> efterTal =
        resultater.stream()
            .filter(r -> antal(r) != null)
            .collect(
                Collectors.groupingBy(
                    r -> i(r.noegle(), ""), Collectors.partitioningBy(Tidligeretal::erGruppe)));
    return efterTal.values().stream()
        .flatMap(
            tal -> {
              List<Resultat> alle =
                  Stream.concat(tal.get(true).stream(), tal.get(false).stream()).toList();
              BigDecimal kommuner =
                  tal.get(false).stream()
                      .map(Tidligeretal::antal)
                      .reduce(BigDecimal.ZERO, BigDecimal::add);
              return tal.get(true).stream()
                  .filter(
                      gruppe ->
                          Stream.concat(Stream.of(kommuner), alle.stream().map(Tidligeretal::antal))
                              .anyMatch(del -> lille(antal(gruppe).subtract(del).abs())));
            });
  }

  private static boolean erGruppe(Resultat resultat) {
    return !new Omraade(resultat.noegle().omraade(), "").erKommune();
  }

  private static Noegle i(Noegle noegle, String omraade) {
    return new Noegle(
        noegle.noegletal(), omraade, noegle.periode(), noegle.kategori(), noegle.underkategori());
  }

  /** A row that this run does not have is taken as the rest of its figure. */
  private boolean beskyttet(Resultat resultat) {
    Noegle noegle = resultat.noegle();
    return resultat.status().harVaerdi()
        && (kendte.contains(noegle)
            ? !grund.afsloerer(noegle).isEmpty()
            : beskyttede.contains(noegle.noegletal()));
  }

  private boolean lille(BigDecimal antal) {
    return antal != null
        && antal.signum() > 0
        && antal.compareTo(BigDecimal.valueOf(mindsteAntal)) < 0;
  }

  /** All counts of a figure and period, in every area. */
  private static Stoerrelse egen(Noegle noegle) {
    return new Stoerrelse(noegle.noegletal(), "", noegle.periode(), "");
  }

  private static Stoerrelse samlet(Stoerrelse s) {
    return new Stoerrelse(s.noegletal(), "", s.periode(), "");
  }

  private void bind(Stoerrelse en, Stoerrelse anden) {
    baand.forbind(samlet(en), samlet(anden));
  }
}
