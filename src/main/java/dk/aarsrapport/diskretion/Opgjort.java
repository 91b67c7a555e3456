package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Stoerrelse;

/** What has been counted of a figure in an area and period. */
record Opgjort(String noegletal, String omraade, String periode) {
  /** As of any record, written out: every count asks. */
  @Override
  public boolean equals(Object andet) {
    return andet instanceof Opgjort o
        && periode.equals(o.periode)
        && omraade.equals(o.omraade)
        && noegletal.equals(o.noegletal);
  }

  @Override
  public int hashCode() {
    return (noegletal.hashCode() * 31 + omraade.hashCode()) * 31 + periode.hashCode();
  }

  static Opgjort af(Stoerrelse s) {
    return new Opgjort(s.noegletal(), s.omraade(), s.periode());
  }
}
