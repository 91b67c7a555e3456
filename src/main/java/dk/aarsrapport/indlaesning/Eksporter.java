package dk.aarsrapport.indlaesning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Every kind of input, in the contract's order, which is the order of reading and of print.
 *
 * <p>The run file's keys, the recognition of unknown files, the reading itself and the second
 * computation's tables follow from this list.
 */
public final class Eksporter {
  private static final Map<String, Function<Laesekontekst, Eksport<?>>> ALLE =
      new LinkedHashMap<>();

  static {
    ALLE.put(Indsatseksport.NAVN, Indsatseksport::new);
    ALLE.put(Undersoegelseseksport.NAVN, Undersoegelseseksport::new);
    ALLE.put(Underretningseksport.NAVN, Underretningseksport::new);
    ALLE.put(Sagseksport.NAVN, Sagseksport::new);
    ALLE.put(Opfoelgningseksport.NAVN, Opfoelgningseksport::new);
    ALLE.put(Afgoerelseseksport.NAVN, Afgoerelseseksport::new);
    ALLE.put(Posteringseksport.NAVN, Posteringseksport::new);
    ALLE.put(Budgeteksport.NAVN, Budgeteksport::new);
    ALLE.put(Befolkningseksport.NAVN, kontekst -> new Befolkningseksport());
    ALLE.put(Prisindekseksport.NAVN, kontekst -> new Prisindekseksport());
    ALLE.put(Skoletrivselseksport.NAVN, Skoletrivselseksport::new);
    ALLE.put(Surveyeksport.NAVN, Surveyeksport::new);
    ALLE.put(Aktivitetseksport.NAVN, Aktivitetseksport::new);
    ALLE.put(Sammenligningseksport.NAVN, Sammenligningseksport::new);
    ALLE.put(Kommentareksport.NAVN, Kommentareksport::new);
    ALLE.put(Investeringseksport.NAVN, kontekst -> new Investeringseksport());
  }

  private Eksporter() {}

  /** The names in the run file. */
  public static Set<String> navne() {
    return Collections.unmodifiableSet(ALLE.keySet());
  }

  /** All kinds of input, as this run reads them. */
  public static List<Eksport<?>> alle(Laesekontekst kontekst) {
    List<Eksport<?>> alle = new ArrayList<>();
    ALLE.values().forEach(ny -> alle.add(ny.apply(kontekst)));
    return alle;
  }

  /** The kind of input with this name. */
  public static Eksport<?> af(String input, Laesekontekst kontekst) {
    Function<Laesekontekst, Eksport<?>> ny = ALLE.get(input);
    if (ny == null) {
      throw new IllegalArgumentException("no input " + input);
    }
    return ny.apply(kontekst);
  }
}
