package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Enhed;

/**
 * A row that a figure writes for each period.
 *
 * @param kategori empty where the figure has one value
 * @param underkategori empty where a category is not divided
 * @param enhed the unit of the value
 */
record Felt(String kategori, String underkategori, Enhed enhed) {
  /** The only row of a figure with one value. */
  static Felt ene(Enhed enhed) {
    return new Felt("", "", enhed);
  }

  /** A row of a category that is not divided. */
  static Felt af(String kategori, Enhed enhed) {
    return new Felt(kategori, "", enhed);
  }
}
