package dk.aarsrapport.reference;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Shipped mappings from a system's headers to the contract's columns. */
public final class Profiler {
  private final Map<String, Map<String, String>> overskrifter = new LinkedHashMap<>();
  private final Map<String, Set<String>> uopfyldte = new LinkedHashMap<>();
  private final Set<String> navne = new TreeSet<>();

  private Profiler() {}

  /** Read once: every file that nobody has named is held against them. */
  private static final class Medfulgte {
    static final Profiler PROFILER = laes();
  }

  /** The mappings that ship with the product. */
  public static Profiler medfulgte() {
    return Medfulgte.PROFILER;
  }

  private static Profiler laes() {
    Profiler profiler = new Profiler();
    String fil = "profiler.csv";
    for (Referencetabel.Linje linje :
        Referencetabel.laes(
            fil,
            Referencetabel.medfulgt("profiler"),
            "profil",
            "input",
            "kolonne",
            "overskrift",
            "tom")) {
      String noegle = linje.tekst("profil") + "/" + linje.tekst("input");
      profiler.navne.add(linje.tekst("profil"));
      profiler
          .overskrifter
          .computeIfAbsent(noegle, p -> new LinkedHashMap<>())
          .put(linje.tekst("kolonne"), linje.tekst("overskrift"));
      if (linje.tekst("tom").equals("udenfor")) {
        profiler
            .uopfyldte
            .computeIfAbsent(noegle, p -> new HashSet<>())
            .add(linje.tekst("kolonne"));
      }
    }
    return profiler;
  }

  /** The names of all profiles, in order. */
  public Set<String> navne() {
    return Collections.unmodifiableSet(navne);
  }

  /** The profile's headers for one input, by the contract's column name. */
  public Map<String, String> overskrifter(String profil, String input) {
    return Map.copyOf(overskrifter.getOrDefault(profil + "/" + input, Map.of()));
  }

  /** Columns that, empty together, tell that a row has not happened yet; none = every row has. */
  public Set<String> uopfyldte(String profil, String input) {
    return Set.copyOf(uopfyldte.getOrDefault(profil + "/" + input, Set.of()));
  }
}
