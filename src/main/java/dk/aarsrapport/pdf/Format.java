package dk.aarsrapport.pdf;

import dk.aarsrapport.rapport.Tema;

/** The theme as the layout uses it: page measures and ready styles. */
record Format(Tema tema) {
  float bredde(boolean liggende) {
    return tema.maal(liggende ? "side.hoejde" : "side.bredde");
  }

  float hoejde(boolean liggende) {
    return tema.maal(liggende ? "side.bredde" : "side.hoejde");
  }

  float venstre() {
    return tema.maal("margen.venstre");
  }

  float top() {
    return tema.maal("margen.top");
  }

  /** Width of the text in points. */
  float satsbredde(boolean liggende) {
    return bredde(liggende) - venstre() - tema.maal("margen.hoejre");
  }

  /** Where the text ends, in points from the top of the page. */
  float satsbund(boolean liggende) {
    return hoejde(liggende) - tema.maal("margen.bund");
  }

  int farve(String navn) {
    return tema.farve("farve." + navn);
  }

  float afstand(String navn) {
    return tema.maal("afstand." + navn);
  }

  Stil stil(Skrift skrift, String stoerrelse, String farve) {
    return new Stil(skrift, tema.maal("skrift." + stoerrelse), farve(farve));
  }

  Stil broed() {
    return stil(Skrift.NORMAL, "broed", "tekst");
  }

  Stil note() {
    return stil(Skrift.NORMAL, "note", "svag");
  }

  /** The small bold line above tables and charts. */
  Stil etiket() {
    return stil(Skrift.FED, "etiket", "accent");
  }

  float linje(Stil stil) {
    return stil.stoerrelse() * tema.maal("skrift.broedLinje");
  }

  /** Line height of headings and table cells, tighter than running text. */
  static float taet(Stil stil) {
    return stil.stoerrelse() * 1.24f;
  }
}
