package dk.aarsrapport.pdf;

import dk.aarsrapport.diagram.Diagramtegner;
import dk.aarsrapport.pdf.Klods.Brydning;
import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Figur;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a picture: its title, the drawing as a figure with its alternative text, notes and source.
 */
final class Figursats {
  private static final float TOMT = 20;

  private final Format format;
  private final Tekstsats tekst;

  Figursats(Format format, Tekstsats tekst) {
    this.format = format;
    this.tekst = tekst;
  }

  /** A chart with a vertical axis can be drawn at any height; rows and steps have their own. */
  private static boolean elastisk(Figur figur) {
    return figur instanceof Diagram diagram && !diagram.tom() && !diagram.form().liggende();
  }

  List<Klods> saet(Figur figur, Tag under) {
    List<Klods> ud = new ArrayList<>();
    ud.addAll(
        tekst.etiket(
            figur.titel(), format.etiket(), under.under("P"), format.afstand("blok"), false));
    Tag tag = under.under("Figure").med(Tag.Egenskab.ALT, figur.alternativ());
    float hoejde = figur.tom() ? TOMT : (float) new Diagramtegner(format.tema()).hoejde(figur);
    Maerke tegning = new Maerke.Tegning(0, 0, format.satsbredde(false), hoejde, figur, tag);
    List<Klods> noter = tekst.underskrifter(figur.noter(), figur.kilde(), under, false);
    Brydning brydning = noter.isEmpty() ? Brydning.FRI : Brydning.SAMMEN;
    ud.add(new Klods(6, hoejde, List.of(tegning), brydning.medElastisk(elastisk(figur))));
    ud.addAll(noter);
    ud.add(new Klods(0, format.afstand("blok") / 2, List.of(), Brydning.FRI));
    return ud;
  }
}
