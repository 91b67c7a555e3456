package dk.aarsrapport.noegletal;

import dk.aarsrapport.taelling.Celle;
import java.util.Map;
import java.util.TreeMap;

/** Categories that are the exports' own words: what an empty one is, and what counts are called. */
final class Fritekst {
  /** Stands between two texts; no export has it. */
  static final String SKEL = "\u001f";

  static final String UOPLYST = "uoplyst";

  private Fritekst() {}

  /** The text, or what stands for none. */
  static String oplyst(String tekst) {
    return tekst.isEmpty() ? UOPLYST : tekst;
  }

  /** The name of a count of free text, which no name of ours and no other texts can have. */
  static String navn(String... tekster) {
    return SKEL + String.join(SKEL, tekster);
  }

  /** The counts by common spelling of category and subcategory, by the names of their columns. */
  static Map<String, Map<String, Long>> antal(
      Udledning udledning, Udsnit u, String input, String kategori, String underkategori) {
    Map<String, Map<String, Long>> antal = new TreeMap<>();
    for (Celle celle : u.celler()) {
      antal
          .computeIfAbsent(
              udledning.stavet(input, kategori, celle.kategori()), k -> new TreeMap<>())
          .merge(
              udledning.stavet(input, underkategori, celle.underkategori()),
              celle.antal(),
              Math::addExact);
    }
    return antal;
  }
}
