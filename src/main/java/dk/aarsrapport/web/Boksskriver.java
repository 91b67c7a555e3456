package dk.aarsrapport.web;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Bundet;

/** Writes key numbers as a list of cards. */
final class Boksskriver {
  private final Html html;

  Boksskriver(Html html) {
    this.html = html;
  }

  void skriv(Blok.Boks boks) {
    html.led("ul")
        .klasse("boks")
        .med("role", "list")
        .indhold(() -> boks.noegletal().forEach(tal -> html.led("li").indhold(() -> kort(tal))));
  }

  private void kort(Blok.Boks.Tal tal) {
    html.led("p").klasse("tal").tekst(Bundet.tekst(tal.vaerdi()));
    html.led("p").tekst(Bundet.tekst(tal.tekst()));
    if (!tal.retning().isBlank()) {
      html.led("p").klasse("retning").tekst(Bundet.tekst(tal.retning()));
    }
    tal.naboer().forEach(nabo -> html.led("p").klasse("nabo").tekst(Bundet.tekst(nabo)));
  }
}
