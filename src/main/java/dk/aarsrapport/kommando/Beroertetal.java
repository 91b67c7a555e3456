package dk.aarsrapport.kommando;

import dk.aarsrapport.indlaesning.Afviststed;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.rapport.Beroert;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Periodekode;
import dk.aarsrapport.resultat.Resultat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which numbers rejected rows may belong to: those of the same area, or of one that cannot be read,
 * whose days touch the period, or cannot be read.
 */
final class Beroertetal {
  /** Exports of which a row is one event: one more of it is at most one more in a count. */
  private static final Set<String> EN_HAENDELSE =
      Set.of("indsatser", "undersøgelser", "underretninger", "sager", "afgørelser", "posteringer");

  private static final Set<String> TOTALER = Set.of("", "i-alt");

  private final Map<String, Map<Afviststed, Long>> efterInput = new LinkedHashMap<>();
  private final Map<String, Collection<String>> medlemmer;

  /**
   * Of what these files rejected.
   *
   * @param medlemmer ids of each group's members, by the group's id
   */
  Beroertetal(List<Laesning> laesninger, Map<String, Collection<String>> medlemmer) {
    this.medlemmer = medlemmer;
    for (Laesning fil : laesninger) {
      Map<Afviststed, Long> steder = efterInput.computeIfAbsent(fil.input(), i -> new TreeMap<>());
      fil.afvisteSteder().forEach((sted, antal) -> steder.merge(sted, antal, Long::sum));
    }
    efterInput.values().removeIf(Map::isEmpty);
  }

  /** The numbers, in the order of the results. */
  List<Beroert> af(List<Definition> definitioner, List<Resultat> resultater) {
    if (efterInput.isEmpty()) {
      return List.of();
    }
    Map<String, Definition> efterId =
        definitioner.stream().collect(Collectors.toMap(Definition::id, d -> d));
    Map<Noegle, List<Resultat>> samlet = new LinkedHashMap<>();
    for (Resultat r : resultater) {
      Noegle n = r.noegle();
      samlet
          .computeIfAbsent(
              new Noegle(n.noegletal(), n.omraade(), n.periode(), "", ""), i -> new ArrayList<>())
          .add(r);
    }
    List<Beroert> beroerte = new ArrayList<>();
    samlet.forEach(
        (noegle, egne) ->
            beroert(efterId.get(noegle.noegletal()), noegle, egne).ifPresent(beroerte::add));
    return beroerte;
  }

  private Optional<Beroert> beroert(Definition definition, Noegle noegle, List<Resultat> egne) {
    long alle = 0;
    List<String> inddata = new ArrayList<>();
    for (String input : inddata(definition)) {
      long her =
          efterInput.getOrDefault(input, Map.of()).entrySet().stream()
              .filter(sted -> kanHoereTil(sted.getKey(), noegle))
              .mapToLong(Map.Entry::getValue)
              .sum();
      if (her > 0) {
        alle += her;
        inddata.add(input);
      }
    }
    return alle == 0
        ? Optional.empty()
        : Optional.of(
            new Beroert(
                noegle.noegletal(),
                noegle.omraade(),
                noegle.periode(),
                alle,
                inddata,
                taellerHaendelser(definition) ? total(egne) : Optional.empty()));
  }

  /** True for a count in which one row more of its exports is at most one more. */
  static boolean taellerHaendelser(Definition definition) {
    return EN_HAENDELSE.containsAll(definition.input());
  }

  /** True where a rejected row of one of its exports may belong to a number. */
  boolean kanHoereTil(Afviststed sted, Noegle noegle) {
    return hos(noegle.omraade(), sted.kommune()) && roerer(sted, noegle.periode());
  }

  /** The exports whose rows may belong to a figure. */
  static Set<String> inddata(Definition definition) {
    return Stream.concat(definition.input().stream(), definition.ogsaa().stream())
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  private static Optional<BigDecimal> total(List<Resultat> egne) {
    return egne.stream()
        .filter(r -> r.enhed() == Enhed.ANTAL && r.status().harVaerdi())
        .filter(r -> TOTALER.contains(r.noegle().kategori()))
        .filter(r -> r.noegle().underkategori().isEmpty())
        .map(Resultat::vaerdi)
        .findFirst();
  }

  /** True for a municipality of the area, and for one that cannot be read. */
  private boolean hos(String omraade, int kommune) {
    String kode = Integer.toString(kommune);
    return kommune == 0
        || omraade.equals(kode)
        || omraade.equals(Omraade.LANDET.id())
        || medlemmer.getOrDefault(omraade, List.of()).contains(kode);
  }

  private static boolean roerer(Afviststed sted, String periode) {
    if (!Periodekode.er(periode)) {
      return true;
    }
    LocalDate foerste = Periodekode.foersteDag(periode);
    return sted.roerer(foerste, Periodekode.sidsteDag(periode));
  }
}
