package dk.aarsrapport.pdf;

import dk.aarsrapport.diagram.Diagramtegner;
import dk.aarsrapport.pdf.Klods.Brydning;
import dk.aarsrapport.rapport.Diagram;
import java.util.ArrayList;
import java.util.List;

/** Sets a chart: its title, the drawing as a figure with its alternative text, notes and source. */
final class Diagramsats {
  private static final float TOMT = 20;

  private final Format format;
  private final Tekstsats tekst;

  Diagramsats(Format format, Tekstsats tekst) {
    this.format = format;
    this.tekst = tekst;
  }

  List<Klods> saet(Diagram diagram, Tag under) {
    List<Klods> ud = new ArrayList<>();
    ud.addAll(
        tekst.etiket(
            diagram.titel(), format.etiket(), under.under("P"), format.afstand("blok"), false));
    Tag figur = under.under("Figure").med(Tag.Egenskab.ALT, diagram.alternativ());
    float hoejde = Diagramtegner.erTomt(diagram) ? TOMT : format.tema().maal("diagram.hoejde");
    Maerke tegning = new Maerke.Tegning(0, 0, format.satsbredde(false), hoejde, diagram, figur);
    List<Klods> noter = tekst.underskrifter(diagram.noter(), diagram.kilde(), under, false);
    ud.add(
        new Klods(6, hoejde, List.of(tegning), noter.isEmpty() ? Brydning.FRI : Brydning.SAMMEN));
    ud.addAll(noter);
    ud.add(new Klods(0, format.afstand("blok") / 2, List.of(), Brydning.FRI));
    return ud;
  }
}
