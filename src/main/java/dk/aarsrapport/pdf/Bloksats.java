package dk.aarsrapport.pdf;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Figur;
import dk.aarsrapport.rapport.Tabel;
import java.util.List;

/** Sets any block of the report as boxes and hangs its tags under the document, in order. */
final class Bloksats {
  private final Tekstsats tekst;
  private final Tabelsats tabel;
  private final Tekstbokssats tekstboks;
  private final Bokssats boks;
  private final Figursats figur;

  Bloksats(Format format) {
    tekst = new Tekstsats(format);
    tabel = new Tabelsats(format, tekst);
    tekstboks = new Tekstbokssats(format, tekst);
    boks = new Bokssats(format);
    figur = new Figursats(format, tekst);
  }

  List<Klods> saet(Blok blok, Tag under) {
    if (blok instanceof Blok.Overskrift overskrift) {
      return tekst.overskrift(overskrift, under);
    } else if (blok instanceof Blok.Afsnit afsnit) {
      return tekst.afsnit(afsnit, under);
    } else if (blok instanceof Blok.Liste liste) {
      return tekst.liste(liste, under);
    } else if (blok instanceof Blok.Smaatryk smaat) {
      return tekst.smaatryk(smaat, under);
    } else if (blok instanceof Blok.Tekstboks indrammet) {
      return tekstboks.saet(indrammet, under);
    } else if (blok instanceof Blok.Boks noegletal) {
      return boks.saet(noegletal, under);
    } else if (blok instanceof Tabel tabellen) {
      return tabel.saet(tabellen, under);
    } else if (blok instanceof Figur figuren) {
      return figur.saet(figuren, under);
    }
    throw new IllegalArgumentException("no typesetting for " + blok.getClass());
  }
}
