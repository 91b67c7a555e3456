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
  /** As of any record, written out: disclosure does little else than look counts up. */
  @Override
  public boolean equals(Object andet) {
    return andet instanceof Stoerrelse s
        && navn.equals(s.navn)
        && periode.equals(s.periode)
        && omraade.equals(s.omraade)
        && noegletal.equals(s.noegletal);
  }

  @Override
  public int hashCode() {
    int hash = noegletal.hashCode() * 31 + omraade.hashCode();
    return (hash * 31 + periode.hashCode()) * 31 + navn.hashCode();
  }

  /** The same count in another area. */
  public Stoerrelse i(String andetOmraade) {
    return new Stoerrelse(noegletal, andetOmraade, periode, navn);
  }
}
