package dk.aarsrapport.rapport;

import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of a figure's rows stand in a table or chart: the finest, or those that stand for several
 * of them together where too many of the finest are hidden or none of them is asked for. Chosen
 * once for all periods and areas, so that series stay comparable.
 */
public final class Raekkevalg {
  /** One hidden among so many of the finest, and the merged rows stand in their place. */
  private static final int EN_AF = 8;

  private record Del(String kategori, String underkategori) {
    static Del af(Noegle noegle) {
      return new Del(noegle.kategori(), noegle.underkategori());
    }
  }

  private static final Pattern BAAND = Pattern.compile("\\d+-\\d+");

  private static final String OEVRIGE = "oevrige";

  /** The categories that are the rare ones of the figure. */
  private final Set<String> oevrige = new TreeSet<>();

  private final Set<Del> fine = new HashSet<>();
  private final Set<Del> samlede = new HashSet<>();
  private final boolean samlet;
  private final boolean mangeSkjulte;

  /**
   * Chooses for one figure.
   *
   * @param resultater all results of the document
   * @param omraade the area that it is about
   * @param raekker the rows to choose among, in all areas
   */
  public Raekkevalg(Resultater resultater, String omraade, Collection<Resultat> raekker) {
    for (Resultat raekke : raekker) {
      List<Noegle> dele = resultater.dele(raekke.noegle());
      if (!dele.isEmpty()) {
        samlede.add(Del.af(raekke.noegle()));
        dele.forEach(del -> fine.add(Del.af(del)));
        if (raekke.noegle().kategori().equals(OEVRIGE)) {
          dele.forEach(del -> oevrige.add(del.kategori()));
        }
      }
    }
    if (fine.stream().anyMatch(del -> Kategorier.erTal(del.kategori()))) {
      raekker.stream()
          .map(r -> Del.af(r.noegle()))
          .filter(Raekkevalg::erBaand)
          .forEach(samlede::add);
    }
    List<Resultat> egne =
        raekker.stream()
            .filter(r -> r.noegle().omraade().equals(omraade))
            .filter(r -> fine.contains(Del.af(r.noegle())))
            .filter(r -> r.status().harVaerdi() || r.status() == Status.DISKRETIONERET)
            .toList();
    long skjulte = egne.stream().filter(r -> r.status() == Status.DISKRETIONERET).count();
    mangeSkjulte = skjulte * EN_AF > egne.size();
    boolean udenFine = raekker.stream().map(r -> Del.af(r.noegle())).noneMatch(fine::contains);
    samlet = mangeSkjulte || udenFine;
  }

  /** A band of ages that nobody has stands for no row, and is a band still. */
  private static boolean erBaand(Del del) {
    return BAAND.matcher(del.kategori()).matches();
  }

  /**
   * True when the row stands in the table: also in a period that is not calculated, where no row
   * says what it stands for, it is of the same kind as in the others.
   */
  public boolean vises(Resultat resultat) {
    Del del = Del.af(resultat.noegle());
    return samlet ? !fine.contains(del) : !samlede.contains(del);
  }

  /**
   * What the reader is told of it.
   *
   * @param navn the printed name of a category
   */
  public Optional<String> note(UnaryOperator<String> navn) {
    if (!mangeSkjulte) {
      return Optional.empty();
    }
    String sjaeldne =
        oevrige.isEmpty()
            ? ""
            : " Øvrige er " + oevrige.stream().map(navn).collect(Collectors.joining("; ")) + ".";
    return Optional.of(
        "Tallene er lagt sammen i færre grupper, fordi mange af de enkelte tal er små og derfor er"
            + " skjult af hensyn til børnene."
            + sjaeldne);
  }
}
