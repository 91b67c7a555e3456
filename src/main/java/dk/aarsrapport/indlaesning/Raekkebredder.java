package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.resultat.Talformat;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many cells the rows of a file that are used have. A row that was cut short, or that slipped
 * because a separator stood in a text, is told from a file that leaves out cells at the end by
 * being one of few.
 */
final class Raekkebredder implements Serializable {
  private static final long serialVersionUID = 1;

  /** As many rows of the common width there must be for each of another. */
  private static final int SJAELDEN = 4;

  private final TreeMap<Integer, Bredde> efterCeller = new TreeMap<>();
  private int overskrifter;
  private transient int senesteCeller;
  private transient Bredde seneste;

  private static final class Bredde implements Serializable {
    private static final long serialVersionUID = 1;
    private long antal;
    private long foersteLinje = Long.MAX_VALUE;
  }

  /** Sees a row that is used, under so many headers. */
  void se(int celler, int overskrifterne, long linje) {
    overskrifter = overskrifterne;
    if (seneste == null || celler != senesteCeller) {
      seneste = efterCeller.computeIfAbsent(celler, c -> new Bredde());
      senesteCeller = celler;
    }
    seneste.antal++;
    seneste.foersteLinje = Math.min(seneste.foersteLinje, linje);
  }

  void laegTil(Raekkebredder andre) {
    overskrifter = Math.max(overskrifter, andre.overskrifter);
    andre.efterCeller.forEach(
        (celler, flere) -> {
          Bredde bredde = efterCeller.computeIfAbsent(celler, c -> new Bredde());
          bredde.antal += flere.antal;
          bredde.foersteLinje = Math.min(bredde.foersteLinje, flere.foersteLinje);
        });
  }

  /**
   * A warning where few rows have another number of cells than the others; none where most have
   * fewer cells than there are headers, as of a program that ends a row where it has no more.
   */
  Optional<Dataproblem> problem(String fil) {
    Optional<Map.Entry<Integer, Bredde>> almindelig =
        efterCeller.entrySet().stream()
            .max(Comparator.comparingLong(bredde -> bredde.getValue().antal));
    long andre = almindelig.map(a -> antal() - a.getValue().antal).orElse(0L);
    if (andre == 0
        || almindelig.orElseThrow().getKey() < overskrifter
        || andre * SJAELDEN > almindelig.orElseThrow().getValue().antal) {
      return Optional.empty();
    }
    int celler = almindelig.orElseThrow().getKey();
    Map.Entry<Integer, Bredde> foerste =
        efterCeller.entrySet().stream()
            .filter(bredde -> bredde.getKey() != celler)
            .min(Comparator.comparingLong(bredde -> bredde.getValue().foersteLinje))
            .orElseThrow();
    return Optional.of(
        new Dataproblem(
            "advarsel",
            fil,
            foerste.getValue().foersteLinje,
            "",
            "celler-i-raekken",
            "rækken har %s, men de fleste har %d; er den klippet af, eller står der et skilletegn i en tekst, er dens celler læst forkert (%s)"
                .formatted(
                    foerste.getKey() == 1 ? "1 celle" : foerste.getKey() + " celler",
                    celler,
                    andre == 1
                        ? "1 række"
                        : Talformat.tal(BigDecimal.valueOf(andre), 0) + " rækker"),
            "Se efter i filen, og træk den igen; sæt anførselstegn om tekst med skilletegn i"));
  }

  private long antal() {
    return efterCeller.values().stream().mapToLong(bredde -> bredde.antal).sum();
  }
}
