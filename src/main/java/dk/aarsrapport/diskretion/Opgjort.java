package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Stoerrelse;

/** What has been counted of a figure in an area and period. */
record Opgjort(String noegletal, String omraade, String periode) {
  static Opgjort af(Stoerrelse s) {
    return new Opgjort(s.noegletal(), s.omraade(), s.periode());
  }
}
