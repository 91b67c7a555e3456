package dk.aarsrapport.pdf;

/**
 * How a run of text is set.
 *
 * @param skrift the cut
 * @param stoerrelse size in points
 * @param farve 0xRRGGBB
 */
record Stil(Skrift skrift, float stoerrelse, int farve) {
  /** Width of the text in points. */
  float bredde(String tekst) {
    return skrift.bredde(tekst, stoerrelse);
  }

  Stil med(Skrift anden) {
    return new Stil(anden, stoerrelse, farve);
  }

  Stil med(float andenStoerrelse) {
    return new Stil(skrift, andenStoerrelse, farve);
  }

  Stil medFarve(int anden) {
    return new Stil(skrift, stoerrelse, anden);
  }
}
