package dk.aarsrapport.maaling;

import dk.aarsrapport.naiv.ForventetRaekke;
import dk.aarsrapport.naiv.NaivBeregning;
import dk.aarsrapport.naiv.Noegletalsfil;
import dk.aarsrapport.naiv.Sammenligning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the product's internal edition and DuckDB say the same, row by row: values to 9
 * significant digits, status, and which rows there are.
 *
 * @param raekker rows that DuckDB has of the areas both have
 * @param omraader areas that both have
 * @param noegletal figures compared
 * @param udenForespoergsel figures that the product alone computes
 * @param forskelle one line per row that differs, is missing or too many
 */
record Overensstemmelse(
    int raekker,
    Set<String> omraader,
    Set<String> noegletal,
    Set<String> udenForespoergsel,
    List<String> forskelle) {

  /** Compares what the product wrote with DuckDB's file. */
  static Overensstemmelse af(Path produktet, Path duckdb) throws IOException {
    List<ForventetRaekke> faktiske = produktets(produktet);
    List<ForventetRaekke> forventede = Noegletalsfil.laes(duckdb);
    Set<String> omraader = omraader(forventede);
    omraader.retainAll(omraader(faktiske));
    List<ForventetRaekke> venstre =
        forventede.stream().filter(r -> omraader.contains(r.omraade())).toList();
    List<ForventetRaekke> hoejre =
        faktiske.stream()
            .filter(r -> omraader.contains(r.omraade()))
            .filter(r -> NaivBeregning.NOEGLETAL.contains(r.noegletal()))
            .toList();
    Set<String> uden = noegletal(faktiske);
    uden.removeAll(Set.copyOf(NaivBeregning.NOEGLETAL));
    return new Overensstemmelse(
        venstre.size(),
        omraader,
        noegletal(venstre),
        uden,
        Sammenligning.forskelle(venstre, hoejre));
  }

  boolean enige() {
    return forskelle.isEmpty() && raekker > 0;
  }

  /** Each row once: an area stands in its own report, its groups' and its members'. */
  private static List<ForventetRaekke> produktets(Path ud) throws IOException {
    Map<String, ForventetRaekke> alle = new TreeMap<>();
    try (Stream<Path> mapper = Files.list(ud.resolve("intern"))) {
      for (Path mappe : mapper.sorted().toList()) {
        for (ForventetRaekke raekke : Noegletalsfil.laes(mappe.resolve("noegletal.csv"))) {
          ForventetRaekke foer = alle.put(raekke.noegle(), raekke);
          if (foer != null && !foer.equals(raekke)) {
            throw new IllegalStateException("Two reports disagree: " + foer + " and " + raekke);
          }
        }
      }
    }
    return List.copyOf(alle.values());
  }

  private static Set<String> omraader(List<ForventetRaekke> raekker) {
    return raekker.stream()
        .map(ForventetRaekke::omraade)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> noegletal(List<ForventetRaekke> raekker) {
    return raekker.stream()
        .map(ForventetRaekke::noegletal)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
