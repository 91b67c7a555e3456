package dk.aarsrapport.angreb;

import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a public edition's hiding costs its reader: the numbers that are hidden, and those of them
 * that no shown merged row or band stands for, directly or through one that is merged itself.
 * Landet is left out where a group is the same.
 *
 * @param tal the numbers, hidden or not
 * @param skjulte those hidden
 * @param udaekkede those hidden without a shown row that stands for them
 */
record Skjultetal(List<Noegle> tal, List<Noegle> skjulte, List<Noegle> udaekkede) {
  static Skjultetal af(Resultater offentlige) {
    Map<Noegle, Resultat> alle =
        offentlige.alle().stream()
            .filter(r -> r.status().harVaerdi() || r.status() == Status.DISKRETIONERET)
            .filter(r -> !r.noegle().omraade().equals(Omraade.LANDET.id()))
            .collect(Collectors.toMap(Resultat::noegle, Function.identity()));
    Set<Noegle> daekkede = new HashSet<>();
    for (Resultat r : alle.values()) {
      if (r.status().harVaerdi()) {
        daek(offentlige, r.noegle(), daekkede);
      }
    }
    List<Noegle> skjulte =
        new TreeSet<>(alle.keySet())
            .stream().filter(noegle -> alle.get(noegle).status() == Status.DISKRETIONERET).toList();
    return new Skjultetal(
        List.copyOf(new TreeSet<>(alle.keySet())),
        skjulte,
        skjulte.stream().filter(noegle -> !daekkede.contains(noegle)).toList());
  }

  private static void daek(Resultater resultater, Noegle samlet, Set<Noegle> daekkede) {
    for (Noegle del : resultater.dele(samlet)) {
      if (daekkede.add(del)) {
        daek(resultater, del, daekkede);
      }
    }
  }

  /** By figure: how many numbers, hidden ones, and ones that nothing shown stands for. */
  String efterNoegletal() {
    Map<String, int[]> antal = new TreeMap<>();
    List<List<Noegle>> lister = List.of(tal, skjulte, udaekkede);
    for (int i = 0; i < lister.size(); i++) {
      for (Noegle noegle : lister.get(i)) {
        antal.computeIfAbsent(noegle.noegletal(), n -> new int[lister.size()])[i]++;
      }
    }
    return antal.entrySet().stream()
        .filter(post -> post.getValue()[1] > 0)
        .map(
            post ->
                "%s: %d tal, %d skjulte, %d udækkede"
                    .formatted(
                        post.getKey(), post.getValue()[0], post.getValue()[1], post.getValue()[2]))
        .collect(Collectors.joining("\n"));
  }
}
