package dk.aarsrapport.koersel;

import java.util.Map;

/**
 * Where a run comes from, so that what is found wrong later can still name file and line.
 *
 * @param fil the run file's name
 * @param linjer line numbers of its values by path: {@code input.sager.profil}; what stands in a
 *     list by its number too: {@code tidligere[0]}
 */
public record Kilde(String fil, Map<String, Integer> linjer) {
  /** The place of a value as messages begin with it, or of what it would stand in. */
  public String sted(String sti) {
    String her = sti;
    while (!linjer.containsKey(her) && !her.isEmpty()) {
      her = her.substring(0, Math.max(0, Math.max(her.lastIndexOf('.'), her.lastIndexOf('['))));
    }
    if (her.isEmpty()) {
      return fil;
    }
    return fil + ", linje " + linjer.get(her) + " («" + her.replaceAll("\\[\\d+]$", "") + "»)";
  }
}
