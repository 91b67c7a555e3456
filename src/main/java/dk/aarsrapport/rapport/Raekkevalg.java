package dk.aarsrapport.rapport;

import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which of a figure's rows stand in a table or chart: the finest, or those that stand for several
 * of them together where too many of the finest are hidden or none of them is asked for, or those
 * that stand for several of these. Chosen once for all periods and areas, so that series stay
 * comparable.
 */
public final class Raekkevalg {
  /** One hidden among so many of the finest, and the merged rows stand in their place. */
  private static final int EN_AF = 4;

  /** One hidden among so many of those that are merged already, and they are merged further. */
  private static final int EN_AF_SAMMENLAGTE = 3;

  private record Del(String kategori, String underkategori) {
    static Del af(Noegle noegle) {
      return new Del(noegle.kategori(), noegle.underkategori());
    }

    /** A total stands beside what it sums, never in its place. */
    boolean total() {
      return Kategorier.erTotal(kategori);
    }
  }

  private static final Pattern BAAND = Pattern.compile("\\d+-\\d+");

  private static final String OEVRIGE = "oevrige";

  /** The categories that are the rare ones of the figure. */
  private final Set<String> oevrige = new TreeSet<>();

  /** The rows that each merged row stands for. */
  private final Map<Del, Set<Del>> dele = new HashMap<>();

  /** How many times what a row stands for has been merged; a band that nobody is in is one. */
  private final Map<Del, Integer> niveauer = new HashMap<>();

  /** The rows that a row at most so many times merged stands for. */
  private final Set<Del> erstattede;

  /** Those that stand apart, since nothing of what they stand for is hidden. */
  private final Set<Del> adskilte = new HashSet<>();

  private final int niveau;
  private final boolean mangeSkjulte;

  /**
   * Chooses for one figure.
   *
   * @param resultater all results of the document
   * @param omraade the area that it is about
   * @param raekker the rows to choose among, in all areas
   */
  public Raekkevalg(Resultater resultater, String omraade, Collection<Resultat> raekker) {
    this(resultater, Set.of(omraade), raekker);
  }

  /**
   * Chooses for one figure by what is hidden in several areas together.
   *
   * @param resultater all results of the document
   * @param omraader the areas
   * @param raekker the rows to choose among, in all areas
   */
  public Raekkevalg(Resultater resultater, Set<String> omraader, Collection<Resultat> raekker) {
    for (Resultat raekke : raekker) {
      saml(resultater, raekke.noegle());
    }
    boolean aldre = dele.values().stream().flatMap(Set::stream).anyMatch(Raekkevalg::erAlder);
    dele.keySet().forEach(del -> findNiveau(del, aldre));
    Set<Del> fundne = raekker.stream().map(r -> Del.af(r.noegle())).collect(Collectors.toSet());
    int finest =
        dele.values().stream()
            .flatMap(Set::stream)
            .filter(fundne::contains)
            .mapToInt(this::niveau)
            .min()
            .orElseGet(() -> fundne.stream().mapToInt(this::niveau).max().orElse(0));
    List<Resultat> egne =
        raekker.stream()
            .filter(r -> omraader.contains(r.noegle().omraade()))
            .filter(r -> r.status().harVaerdi() || r.status() == Status.DISKRETIONERET)
            .toList();
    niveau = vaelg(finest, egne);
    mangeSkjulte = niveau > finest;
    erstattede = erstattede(niveau);
    behold(finest, egne);
  }

  /** What is merged further stays apart in a category where nothing of it is hidden. */
  private void behold(int finest, List<Resultat> egne) {
    Set<Del> skjulte =
        egne.stream()
            .filter(r -> r.status() == Status.DISKRETIONERET)
            .map(r -> Del.af(r.noegle()))
            .collect(Collectors.toSet());
    Map<String, List<Del>> efterKategori =
        dele.keySet().stream()
            .filter(samlet -> niveau > finest + 1 && niveau(samlet) == niveau)
            .collect(Collectors.groupingBy(Del::kategori));
    for (List<Del> samlede : efterKategori.values()) {
      if (samlede.stream().allMatch(en -> Collections.disjoint(dele.get(en), skjulte))) {
        adskilte.addAll(samlede);
        samlede.forEach(en -> erstattede.removeAll(dele.get(en)));
      }
    }
  }

  private void saml(Resultater resultater, Noegle noegle) {
    Set<Del> egne = dele.computeIfAbsent(Del.af(noegle), d -> new HashSet<>());
    if (Del.af(noegle).total()) {
      return;
    }
    for (Noegle del : resultater.dele(noegle)) {
      egne.add(Del.af(del));
      saml(resultater, del);
      if (noegle.kategori().equals(OEVRIGE)) {
        oevrige.add(del.kategori());
      }
    }
  }

  private int findNiveau(Del del, boolean aldre) {
    Integer kendt = niveauer.get(del);
    if (kendt != null) {
      return kendt;
    }
    int over = 0;
    for (Del finere : dele.get(del)) {
      over = Math.max(over, 1 + findNiveau(finere, aldre));
    }
    int niveau = over == 0 && aldre && erBaand(del) ? 1 : over;
    niveauer.put(del, niveau);
    return niveau;
  }

  /**
   * The finest where few enough are hidden; where they are many everywhere, where they are least.
   */
  private int vaelg(int finest, List<Resultat> egne) {
    int grovest = niveauer.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    int bedst = finest;
    double mindst = Double.MAX_VALUE;
    for (int n = finest; n <= grovest; n++) {
      double skjulte = skjulte(n, egne);
      if (skjulte * (n == finest ? EN_AF : EN_AF_SAMMENLAGTE) <= 1) {
        return n;
      }
      if (skjulte < mindst) {
        mindst = skjulte;
        bedst = n;
      }
    }
    return bedst;
  }

  /** How large a part of the rows that may be merged, or are, are hidden. */
  private double skjulte(int valgt, List<Resultat> egne) {
    Set<Del> deres = erstattede(valgt);
    Set<Del> omfattede = erstattede(Integer.MAX_VALUE);
    List<Resultat> viste =
        egne.stream()
            .filter(r -> vises(Del.af(r.noegle()), valgt, deres))
            .filter(r -> niveau(Del.af(r.noegle())) > 0 || omfattede.contains(Del.af(r.noegle())))
            .toList();
    long skjulte = viste.stream().filter(r -> r.status() == Status.DISKRETIONERET).count();
    return viste.isEmpty() ? 0 : (double) skjulte / viste.size();
  }

  private Set<Del> erstattede(int valgt) {
    return dele.entrySet().stream()
        .filter(samlet -> niveau(samlet.getKey()) <= valgt)
        .flatMap(samlet -> samlet.getValue().stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private int niveau(Del del) {
    return niveauer.getOrDefault(del, 0);
  }

  private boolean vises(Del del, int valgt, Set<Del> deres) {
    return !deres.contains(del) && niveau(del) <= valgt;
  }

  /** A band of ages that nobody has stands for no row, and is a band still. */
  private static boolean erBaand(Del del) {
    return BAAND.matcher(del.kategori()).matches();
  }

  private static boolean erAlder(Del del) {
    return Kategorier.erTal(del.kategori());
  }

  /**
   * True when the row stands in the table: also in a period that is not calculated, where no row
   * says what it stands for, it is of the same kind as in the others.
   */
  public boolean vises(Resultat resultat) {
    Del del = Del.af(resultat.noegle());
    return !adskilte.contains(del) && vises(del, niveau, erstattede);
  }

  /** True when rows stand for others since too many of those are hidden. */
  public boolean lagtSammen() {
    return mangeSkjulte;
  }

  /**
   * What the reader is told of it.
   *
   * @param navn the printed name of a category
   * @param hensyn for whose sake numbers are hidden
   */
  public Optional<String> note(UnaryOperator<String> navn, String hensyn) {
    if (!mangeSkjulte) {
      return Optional.empty();
    }
    String sjaeldne =
        oevrige.isEmpty()
            ? ""
            : " Øvrige er " + oevrige.stream().map(navn).collect(Collectors.joining("; ")) + ".";
    return Optional.of(
        "Tallene er lagt sammen i færre grupper, fordi mange af de enkelte tal er små og derfor er"
            + " skjult af hensyn til "
            + hensyn
            + "."
            + sjaeldne);
  }
}
