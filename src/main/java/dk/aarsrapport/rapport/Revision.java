package dk.aarsrapport.rapport;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A number that {@code noegletal.csv} writes otherwise than the last edition did, or that only one
 * of them has.
 *
 * @param noegle what it is a number of
 * @param foer the last edition's result; empty when it had no such category
 * @param nu this edition's result; empty when it has no such category
 */
public record Revision(Noegle noegle, Optional<Resultat> foer, Optional<Resultat> nu)
    implements Serializable {
  private static final String OEVRIGE = "oevrige";

  /**
   * All revisions, in the order of the definitions. A category that one edition lacks counts where
   * that edition has others of the figure, area and period: a period of one edition alone is new or
   * gone, not revised. What either edition hides is in none, nor a merged row that is new, nor the
   * rare types together: which they are is chosen anew in each edition.
   *
   * @param foer the last edition's results, disclosed
   * @param nu this edition's results, disclosed
   */
  public static List<Revision> alle(List<Definition> definitioner, Resultater foer, Resultater nu) {
    Set<Noegle> noegler = new TreeSet<>();
    Stream.of(foer, nu).flatMap(r -> r.alle().stream()).forEach(r -> noegler.add(r.noegle()));
    Set<Noegle> begge = opgjort(foer);
    begge.retainAll(opgjort(nu));
    Set<String> medFasteOevrige = medFasteOevrige(nu);
    List<String> orden = definitioner.stream().map(Definition::id).toList();
    return noegler.stream()
        .filter(noegle -> begge.contains(udenKategori(noegle)))
        .filter(noegle -> nu.dele(noegle).isEmpty() || foer.find(noegle).isPresent())
        .filter(n -> !n.kategori().equals(OEVRIGE) || medFasteOevrige.contains(n.noegletal()))
        .map(noegle -> new Revision(noegle, foer.find(noegle), nu.find(noegle)))
        .filter(Revision::erRevideret)
        .sorted(Comparator.comparingInt(r -> orden.indexOf(r.noegle().noegletal())))
        .toList();
  }

  /** The figures that have others as a category of their own, not as the sum of the rare ones. */
  private static Set<String> medFasteOevrige(Resultater nu) {
    Set<String> har = new HashSet<>();
    Set<String> lagtSammen = new HashSet<>();
    nu.alle().stream()
        .map(Resultat::noegle)
        .filter(noegle -> noegle.kategori().equals(OEVRIGE))
        .forEach(n -> (nu.dele(n).isEmpty() ? har : lagtSammen).add(n.noegletal()));
    har.removeAll(lagtSammen);
    return har;
  }

  private static Set<Noegle> opgjort(Resultater resultater) {
    Set<Noegle> opgjort = new HashSet<>();
    resultater.alle().forEach(r -> opgjort.add(udenKategori(r.noegle())));
    return opgjort;
  }

  private static Noegle udenKategori(Noegle noegle) {
    return new Noegle(noegle.noegletal(), noegle.omraade(), noegle.periode(), "", "");
  }

  /** A category without a row is nobody, so that it does not differ from 0. */
  private boolean erRevideret() {
    boolean skjult = sider().anyMatch(r -> r.status() == Status.DISKRETIONERET);
    if (skjult || (sider().count() == 1 && stoerrelse().signum() == 0)) {
      return false;
    }
    boolean sammeEnhed = sider().map(Resultat::enhed).distinct().count() == 1;
    String skrevetFoer = skrevet(foer);
    String skrevetNu = skrevet(nu);
    boolean ens = skrevetFoer.equals(skrevetNu);
    return !ens || (!sammeEnhed && !skrevetNu.isEmpty());
  }

  private Stream<Resultat> sider() {
    return Stream.concat(foer.stream(), nu.stream());
  }

  private static String skrevet(Optional<Resultat> side) {
    return Noegletalsfil.tal(side.map(Resultat::vaerdi).orElse(null));
  }

  /** The unit, this edition's where they differ. */
  public Enhed enhed() {
    return nu.or(() -> foer).orElseThrow().enhed();
  }

  /** This edition's value minus the last one's; empty unless both have one in the same unit. */
  public Optional<BigDecimal> aendring() {
    boolean begge = sider().filter(r -> r.vaerdi() != null).count() == 2;
    return begge && foer.orElseThrow().enhed() == nu.orElseThrow().enhed()
        ? Optional.of(nu.get().vaerdi().subtract(foer.get().vaerdi()))
        : Optional.empty();
  }

  /** How much it matters among the figure's revisions: the change, or the number itself. */
  public BigDecimal stoerrelse() {
    return aendring()
        .or(() -> sider().map(Resultat::vaerdi).filter(v -> v != null).findFirst())
        .orElse(BigDecimal.ZERO)
        .abs();
  }
}
