package dk.aarsrapport.regler;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How grave it is that a rule is broken. */
public enum Alvor {
  /** Something is probably wrong. */
  ADVARSEL,
  /** It may be right; worth knowing. */
  OPLYSNING,
  /** The run file has turned the rule off. */
  FRA;

  /** As the run file and the data-quality report write it. */
  public String kode() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this code. */
  public static Alvor af(String kode) {
    return valueOf(kode.toUpperCase(Locale.ROOT));
  }

  /** The rules that the run file turns off, of the severities that it changes. */
  public static Set<String> slaaetFra(Map<String, Alvor> aendrede) {
    return aendrede.entrySet().stream()
        .filter(regel -> regel.getValue() == FRA)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All codes. */
  public static Set<String> koder() {
    Set<String> koder = new LinkedHashSet<>();
    for (Alvor alvor : values()) {
      koder.add(alvor.kode());
    }
    return koder;
  }
}
