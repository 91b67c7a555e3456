package dk.aarsrapport.naiv;

import dk.aarsrapport.indlaesning.Baggrundseksport;
import dk.aarsrapport.indlaesning.Eksport;
import dk.aarsrapport.indlaesning.Eksporter;
import dk.aarsrapport.indlaesning.Kolonne;
import dk.aarsrapport.indlaesning.Laesekontekst;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The canonical columns of the inputs that the queries read, by input name. */
public final class Inputkolonner {

  /** The columns by input: those of the product's list of inputs. */
  public static final Map<String, List<String>> KANONISKE = kanoniske();

  /** The inputs that say nothing of which municipalities are in the material. */
  public static final Set<String> BAGGRUND = baggrund();

  private Inputkolonner() {}

  private static Set<String> baggrund() {
    return Eksporter.alle(Laesekontekst.udenKoersel()).stream()
        .filter(Baggrundseksport.class::isInstance)
        .map(Eksport::navn)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, List<String>> kanoniske() {
    Map<String, List<String>> kolonner = new LinkedHashMap<>();
    for (Eksport<?> eksport : Eksporter.alle(Laesekontekst.udenKoersel())) {
      kolonner.put(eksport.navn(), eksport.kolonner().stream().map(Kolonne::navn).toList());
    }
    return kolonner;
  }

  /** The name of an input's table of text. */
  public static String tabel(String input) {
    return "raa_" + input.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
  }
}
