package dk.aarsrapport.regler;

import dk.aarsrapport.taelling.Udtraekstaelling;
import dk.aarsrapport.taelling.Udtraekstaelling.Antal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** A value in a column that is followed, as one municipality uses it, by year. */
record Vaerdi(
    String input, String kolonne, int kommune, String vaerdi, TreeMap<Integer, Long> efterAar) {

  private record Noegle(int kommune, String hvad, String vaerdi) {
    static final Comparator<Noegle> ORDEN =
        Comparator.comparingInt(Noegle::kommune)
            .thenComparing(Noegle::hvad)
            .thenComparing(Noegle::vaerdi);
  }

  /** Those of these municipalities; spellings that differ in case are one. */
  static List<Vaerdi> alle(Set<Integer> kommuner, List<Antal> antal) {
    TreeMap<Noegle, TreeMap<Integer, Long>> efterAar = new TreeMap<>(Noegle.ORDEN);
    TreeMap<Noegle, String> stavet = new TreeMap<>(Noegle.ORDEN);
    for (Antal a : antal) {
      if (kommuner.contains(a.kommune()) && a.slags().equals(Udtraekstaelling.VAERDI)) {
        Noegle noegle = new Noegle(a.kommune(), a.hvad(), a.vaerdi().toLowerCase(Locale.ROOT));
        efterAar
            .computeIfAbsent(noegle, n -> new TreeMap<>())
            .merge(a.periode(), a.antal(), Long::sum);
        stavet.merge(noegle, a.vaerdi(), (x, y) -> x.compareTo(y) <= 0 ? x : y);
      }
    }
    List<Vaerdi> alle = new ArrayList<>();
    efterAar.forEach(
        (noegle, aarene) -> {
          int kolon = noegle.hvad().indexOf(':');
          alle.add(
              new Vaerdi(
                  noegle.hvad().substring(0, kolon),
                  noegle.hvad().substring(kolon + 1),
                  noegle.kommune(),
                  stavet.get(noegle),
                  aarene));
        });
    return List.copyOf(alle);
  }
}
