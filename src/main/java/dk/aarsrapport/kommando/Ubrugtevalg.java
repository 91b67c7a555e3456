package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Naermeste;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Resultat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Categories that the run file names and that no number of the run has: a break or a target that is
 * misspelt does nothing, and that is said.
 */
final class Ubrugtevalg {
  private Ubrugtevalg() {}

  /** One Danish line for each. */
  static List<String> linjer(Koersel koersel, List<Resultat> resultater) {
    Map<String, Set<String>> kategorier =
        resultater.stream()
            .map(Resultat::noegle)
            .collect(
                Collectors.groupingBy(
                    noegle -> noegle.noegletal(),
                    Collectors.mapping(
                        noegle -> noegle.kategori(), Collectors.toCollection(TreeSet::new))));
    List<String> linjer = new ArrayList<>();
    for (Brud brud : koersel.brud()) {
      for (String kategori : brud.kategorier()) {
        tilfoej(linjer, koersel, "brud", brud.noegletal(), kategori, kategorier);
      }
    }
    for (Koersel.Maal maal : koersel.maal()) {
      if (!maal.kategori().isEmpty()) {
        tilfoej(linjer, koersel, "maal", maal.noegletal(), maal.kategori(), kategorier);
      }
    }
    return linjer.stream().distinct().toList();
  }

  private static void tilfoej(
      List<String> linjer,
      Koersel koersel,
      String felt,
      String noegletal,
      String kategori,
      Map<String, Set<String>> kategorier) {
    Set<String> kendte = new TreeSet<>(kategorier.getOrDefault(noegletal, Set.of()));
    if (kendte.contains(kategori)) {
      return;
    }
    kendte.remove("");
    linjer.add(
        "Bemærk: %s: kategorien «%s» findes ikke i tallene for %s, så %s gør ingen forskel%s"
            .formatted(
                koersel.kilde().sted(felt),
                kategori,
                noegletal,
                felt.equals("brud") ? "bruddet" : "målet",
                kendte.isEmpty()
                    ? ""
                    : "; den nærmeste er «" + Naermeste.til(kategori, kendte) + "»"));
  }
}
