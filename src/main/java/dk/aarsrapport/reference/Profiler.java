package dk.aarsrapport.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Shipped mappings from a system's headers to the contract's columns. */
public final class Profiler {
  private final Map<String, Map<String, String>> overskrifter = new LinkedHashMap<>();
  private final Set<String> navne = new TreeSet<>();

  private Profiler() {}

  /** The mappings that ship with the product. */
  public static Profiler medfulgte() {
    Profiler profiler = new Profiler();
    String fil = "profiler.csv";
    for (Referencetabel.Linje linje :
        Referencetabel.laes(
            fil, Referencetabel.medfulgt("profiler"), "profil", "input", "kolonne", "overskrift")) {
      profiler.navne.add(linje.tekst("profil"));
      profiler
          .overskrifter
          .computeIfAbsent(
              linje.tekst("profil") + "/" + linje.tekst("input"), p -> new LinkedHashMap<>())
          .put(linje.tekst("kolonne"), linje.tekst("overskrift"));
    }
    return profiler;
  }

  /** The names of all profiles. */
  public Set<String> navne() {
    return Set.copyOf(navne);
  }

  /** The profile's headers for one input, by the contract's column name. */
  public Map<String, String> overskrifter(String profil, String input) {
    return Map.copyOf(overskrifter.getOrDefault(profil + "/" + input, Map.of()));
  }
}
