package dk.aarsrapport.indlaesning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The exports that are read row by row for the counting, by their names in the run file. */
public final class Eksporter {
  private static final Map<String, Function<Laesekontekst, Eksport<?>>> ALLE =
      Map.of(
          "indsatser", Indsatseksport::new,
          "undersøgelser", Undersoegelseseksport::new,
          "underretninger", Underretningseksport::new,
          "sager", Sagseksport::new,
          "posteringer", Posteringseksport::new,
          "budget", Budgeteksport::new);

  private Eksporter() {}

  /** All exports that are counted row by row, in order of name. */
  static List<Eksport<?>> alle(Laesekontekst kontekst) {
    List<Eksport<?>> alle = new ArrayList<>();
    new TreeMap<>(ALLE).values().forEach(ny -> alle.add(ny.apply(kontekst)));
    return alle;
  }

  /** The export with this name; empty for background and for inputs that no figure reads yet. */
  public static Optional<Eksport<?>> af(String input, Laesekontekst kontekst) {
    return Optional.ofNullable(ALLE.get(input)).map(ny -> ny.apply(kontekst));
  }
}
