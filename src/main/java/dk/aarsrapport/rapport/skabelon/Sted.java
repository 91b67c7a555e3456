package dk.aarsrapport.rapport.skabelon;

/**
 * Where something stands in a template.
 *
 * @param filnavn the template's file name, without folders
 * @param linje the line, counted from 1
 */
record Sted(String filnavn, int linje) {
  /** An error here. */
  SkabelonFejl fejl(String besked) {
    return new SkabelonFejl(filnavn, linje, besked);
  }

  /** The place some lines further down. */
  Sted ned(int linjer) {
    return new Sted(filnavn, linje + linjer);
  }
}
