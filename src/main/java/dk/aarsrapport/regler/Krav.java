package dk.aarsrapport.regler;

import dk.aarsrapport.baggrund.Daekning;

/**
 * What a rule must have of an export before it can say anything.
 *
 * @param input the export
 * @param kolonne a column that must be filled somewhere; empty where any row will do
 * @param sidsteAar true when there must be rows of the last year covered
 */
record Krav(String input, String kolonne, boolean sidsteAar) {
  /** Rows of an export. */
  static Krav input(String input) {
    return new Krav(input, "", false);
  }

  /** A column of an export. */
  static Krav kolonne(String input, String kolonne) {
    return new Krav(input, kolonne, false);
  }

  /** Rows of the last year that the run covers. */
  static Krav sidsteAar(String input) {
    return new Krav(input, "", true);
  }

  /**
   * True when the municipality's rows have it.
   *
   * @param aar the last year covered
   */
  boolean opfyldt(Daekning daekning, int kommune, int aar) {
    if (sidsteAar) {
      return daekning.aar(input, kommune).contains(aar);
    }
    return kolonne.isEmpty()
        ? daekning.har(input, kommune)
        : daekning.harKolonne(input, kommune, kolonne);
  }

  /** What is missing, in Danish. */
  String mangler() {
    if (sidsteAar) {
      return "der er ingen rækker fra det sidste år i «" + input + "»";
    }
    return kolonne.isEmpty()
        ? "der er ingen rækker i «" + input + "»"
        : "kolonnen «" + kolonne + "» i «" + input + "» mangler eller er tom";
  }
}
