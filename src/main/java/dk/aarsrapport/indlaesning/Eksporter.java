package dk.aarsrapport.indlaesning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The exports that are read row by row for the counting, by their names in the run file. */
public final class Eksporter {
  private static final Map<String, Function<Laesekontekst, Eksport<?>>> ALLE =
      Map.of(
          "indsatser", Indsatseksport::new,
          "undersøgelser", Undersoegelseseksport::new,
          "underretninger", Underretningseksport::new,
          "sager", Sagseksport::new,
          "posteringer", Posteringseksport::new);

  /** The inputs that are background, read whole. */
  public static final List<String> BAGGRUND = List.of("befolkning", "pl");

  private Eksporter() {}

  /** The export with this name; empty for background and for inputs that no figure reads yet. */
  public static Optional<Eksport<?>> af(String input, Laesekontekst kontekst) {
    return Optional.ofNullable(ALLE.get(input)).map(ny -> ny.apply(kontekst));
  }
}
