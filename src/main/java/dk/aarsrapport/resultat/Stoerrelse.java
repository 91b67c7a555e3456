package dk.aarsrapport.resultat;

/**
 * A protected count, by name: the same wherever it is shown, as a value, numerator or denominator.
 *
 * @param noegletal the figure that counts it
 * @param omraade the area
 * @param periode the period
 * @param navn which of the figure's counts
 */
public record Stoerrelse(String noegletal, String omraade, String periode, String navn) {
  /** The same count in another area. */
  public Stoerrelse i(String andetOmraade) {
    return new Stoerrelse(noegletal, andetOmraade, periode, navn);
  }
}
