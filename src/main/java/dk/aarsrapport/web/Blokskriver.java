package dk.aarsrapport.web;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Figur;
import dk.aarsrapport.rapport.Tabel;

/** Writes any block of the report. */
final class Blokskriver {
  private final Html html;
  private final Tekstskriver tekst;
  private final Tabelskriver tabel;
  private final Boksskriver boks;
  private final Figurskriver figur;

  Blokskriver(Html html, Tegninger tegninger) {
    this.html = html;
    tekst = new Tekstskriver(html);
    tabel = new Tabelskriver(html, tekst);
    boks = new Boksskriver(html);
    figur = new Figurskriver(html, tekst, tabel, tegninger);
  }

  void skriv(Blok blok) {
    if (blok instanceof Blok.Overskrift overskrift) {
      tekst.overskrift(overskrift);
    } else if (blok instanceof Blok.Afsnit afsnit) {
      tekst.afsnit(afsnit);
    } else if (blok instanceof Blok.Liste liste) {
      tekst.liste(liste);
    } else if (blok instanceof Blok.Smaatryk smaat) {
      tekst.smaatryk(smaat);
    } else if (blok instanceof Blok.Tekstboks indrammet) {
      html.led("div").klasse("ramme").indhold(() -> indrammet.indhold().forEach(this::skriv));
    } else if (blok instanceof Blok.Boks noegletal) {
      boks.skriv(noegletal);
    } else if (blok instanceof Tabel tabellen) {
      tabel.skriv(tabellen);
    } else if (blok instanceof Figur figuren) {
      figur.skriv(figuren);
    } else {
      throw new IllegalArgumentException("no markup for " + blok.getClass());
    }
  }

  /** The footnotes of all that was written. */
  void noter() {
    tekst.noter();
  }
}
