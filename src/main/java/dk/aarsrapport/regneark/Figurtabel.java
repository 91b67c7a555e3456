package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Raekkevalg;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Kategorier;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One figure as rows and columns: area, category and subcategory down, periods across.
 *
 * @param definition what the figure means
 * @param perioder the columns
 * @param raekker the rows
 * @param orden order and labels of the categories
 * @param fraTil true for counts from each category to each of the same
 */
record Figurtabel(
    Definition definition,
    List<String> perioder,
    List<Raekke> raekker,
    Kategorier orden,
    boolean fraTil) {
  private static final int MINDST_PAA_TVAERS = 3;

  /**
   * One row; a cell is null where the results have no such key.
   *
   * @param hoved true for the area the workbook is for
   */
  record Raekke(
      Omraade omraade,
      boolean hoved,
      String kategori,
      String underkategori,
      Enhed enhed,
      List<Resultat> celler) {
    boolean total() {
      return Kategorier.erTotal(kategori) || Kategorier.erTotal(underkategori);
    }
  }

  /** Lays out the results of one figure. */
  static Figurtabel af(Udgivelse udgivelse, Definition definition) {
    List<Resultat> alle = udgivelse.resultater().af(definition.id()).map(udgivelse::vist).toList();
    Raekkevalg valg = new Raekkevalg(udgivelse.resultater(), udgivelse.omraade().id(), alle);
    List<Resultat> resultater = alle.stream().filter(valg::vises).toList();
    Kategorier orden = new Kategorier(definition);
    List<String> perioder =
        resultater.stream()
            .map(r -> r.noegle().periode())
            .distinct()
            .sorted(Comparator.comparingInt(Figurtabel::art).thenComparing(p -> p))
            .toList();
    Map<String, Integer> kolonne = new HashMap<>();
    perioder.forEach(periode -> kolonne.put(periode, kolonne.size()));
    Map<String, Integer> plads = new HashMap<>();
    udgivelse.omraader().forEach(omraade -> plads.putIfAbsent(omraade.id(), plads.size()));

    Comparator<Noegle> raekkeorden =
        Comparator.<Noegle>comparingInt(n -> plads.getOrDefault(n.omraade(), Integer.MAX_VALUE))
            .thenComparing(Noegle::omraade)
            .thenComparing(Noegle::kategori, orden)
            .thenComparing(Noegle::underkategori, orden);
    Map<Noegle, List<Resultat>> celler = new TreeMap<>(raekkeorden);
    for (Resultat resultat : resultater) {
      celler
          .computeIfAbsent(
              resultat.noegle(),
              n -> new ArrayList<>(Collections.nCopies(perioder.size(), (Resultat) null)))
          .set(kolonne.get(resultat.noegle().periode()), resultat);
    }
    List<Raekke> raekker = new ArrayList<>();
    celler.forEach((noegle, fundne) -> raekker.add(raekke(udgivelse, noegle, fundne)));
    return new Figurtabel(definition, perioder, List.copyOf(raekker), orden, fraTil(raekker));
  }

  private static Raekke raekke(Udgivelse udgivelse, Noegle noegle, List<Resultat> celler) {
    Omraade omraade =
        udgivelse.omraader().stream()
            .filter(o -> o.id().equals(noegle.omraade()))
            .findFirst()
            .orElseGet(() -> new Omraade(noegle.omraade(), noegle.omraade()));
    Enhed enhed =
        celler.stream().filter(c -> c != null).map(Resultat::enhed).findFirst().orElseThrow();
    boolean hoved = omraade.id().equals(udgivelse.omraade().id());
    return new Raekke(
        omraade,
        hoved,
        noegle.kategori(),
        noegle.underkategori(),
        enhed,
        Collections.unmodifiableList(celler));
  }

  /** Days, months, years, school years and spans stand together. */
  static int art(String periode) {
    if (periode.length() > 10) {
      return 5;
    }
    return switch (periode.length()) {
      case 10 -> 1;
      case 7 -> periode.charAt(4) == '-' ? 2 : 4;
      default -> 3;
    };
  }

  boolean medKategori() {
    return raekker.stream().anyMatch(r -> !r.kategori().isEmpty());
  }

  boolean medUnderkategori() {
    return raekker.stream().anyMatch(r -> !r.underkategori().isEmpty());
  }

  boolean medEnhed() {
    return raekker.stream().map(Raekke::enhed).distinct().count() > 1;
  }

  private static Set<String> underkategorier(List<Raekke> raekker) {
    return raekker.stream().map(Raekke::underkategori).collect(Collectors.toSet());
  }

  /** True when the categories are ages. */
  boolean alder() {
    return raekker.stream()
        .map(Raekke::kategori)
        .anyMatch(k -> Kategorier.erTal(k) && !orden.lukket(k));
  }

  /** True for a closed list of at least three subcategories, which can stand across. */
  boolean krydset() {
    Set<String> under = underkategorier(raekker);
    under.remove("");
    return under.size() >= MINDST_PAA_TVAERS && under.stream().allMatch(orden::lukket);
  }

  private static boolean fraTil(List<Raekke> raekker) {
    Set<String> under = underkategorier(raekker);
    return under.size() > 1
        && raekker.stream().map(Raekke::kategori).collect(Collectors.toSet()).equals(under);
  }

  /** How many results carry a number. */
  long medTal() {
    return raekker.stream()
        .flatMap(r -> r.celler().stream())
        .filter(c -> c != null && c.status().harVaerdi())
        .count();
  }

  /** How many results there are. */
  long antal() {
    return raekker.stream().flatMap(r -> r.celler().stream()).filter(c -> c != null).count();
  }
}
