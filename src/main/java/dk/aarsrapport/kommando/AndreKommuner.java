package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.koersel.Koersel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Municipalities in the exports that the run file does not name: they are in the figures of all
 * municipalities, which cannot be calculated where such a one lacks an export.
 */
final class AndreKommuner {
  private AndreKommuner() {}

  /** What an analyst should know of them, the files where they stand first. */
  static List<Dataproblem> problemer(List<Laesning> laesninger, Koersel koersel) {
    Set<Integer> kendte = koersel.deltagere().viste();
    Set<String> alle = new LinkedHashSet<>();
    Map<Integer, Map<String, String>> filer = new TreeMap<>();
    for (Laesning laesning : laesninger) {
      for (int kommune : laesning.daekning().kommuner()) {
        alle.add(laesning.input());
        if (!kendte.contains(kommune)) {
          filer
              .computeIfAbsent(kommune, k -> new LinkedHashMap<>())
              .putIfAbsent(laesning.input(), laesning.fil());
        }
      }
    }
    List<Dataproblem> problemer = new ArrayList<>();
    filer.forEach(
        (kommune, efterInput) -> {
          List<String> mangler = alle.stream().filter(i -> !efterInput.containsKey(i)).toList();
          if (!mangler.isEmpty()) {
            problemer.add(
                new Dataproblem(
                    Dataproblem.OPLYSNING,
                    efterInput.values().iterator().next(),
                    0,
                    "kommunekode",
                    "anden-kommune",
                    "kommune %d har rækker her, men ikke i %s, så tal, der bygger på det, kan ikke beregnes for alle kommuner i materialet"
                        .formatted(kommune, String.join(", ", mangler)),
                    "Tag kommunens rækker ud, hvis de er kommet med ved en fejl"));
          }
        });
    return problemer;
  }
}
