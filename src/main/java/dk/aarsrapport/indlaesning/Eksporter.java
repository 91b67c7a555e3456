package dk.aarsrapport.indlaesning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** The exports that are read row by row for the counting, by their names in the run file. */
public final class Eksporter {
  private static final SortedMap<String, Function<Laesekontekst, Eksport<?>>> ALLE =
      new TreeMap<>();

  static {
    ALLE.put("indsatser", Indsatseksport::new);
    ALLE.put("undersøgelser", Undersoegelseseksport::new);
    ALLE.put("underretninger", Underretningseksport::new);
    ALLE.put("sager", Sagseksport::new);
    ALLE.put("opfølgninger", Opfoelgningseksport::new);
    ALLE.put("afgørelser", Afgoerelseseksport::new);
    ALLE.put("posteringer", Posteringseksport::new);
    ALLE.put("skoletrivsel", Skoletrivselseksport::new);
    ALLE.put("survey", Surveyeksport::new);
    ALLE.put("aktivitetstal", Aktivitetseksport::new);
    ALLE.put("budget", Budgeteksport::new);
  }

  private Eksporter() {}

  /** All exports that are counted row by row, in order of name. */
  static List<Eksport<?>> alle(Laesekontekst kontekst) {
    List<Eksport<?>> alle = new ArrayList<>();
    ALLE.values().forEach(ny -> alle.add(ny.apply(kontekst)));
    return alle;
  }

  /** The export with this name; empty for background and for inputs that no figure reads yet. */
  public static Optional<Eksport<?>> af(String input, Laesekontekst kontekst) {
    return Optional.ofNullable(ALLE.get(input)).map(ny -> ny.apply(kontekst));
  }
}
