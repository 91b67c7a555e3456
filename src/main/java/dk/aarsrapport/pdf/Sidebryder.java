package dk.aarsrapport.pdf;

import dk.aarsrapport.pdf.Klods.Fodnote;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts boxes on pages: what must stand together does, footnotes stand at the foot of the page that
 * calls them, table heads are repeated.
 */
final class Sidebryder {
  /** Space and rule between the text and the footnotes, in points. */
  private static final float NOTESKEL = 14;

  private static final float NOTESTREG = 90;
  private static final float LIDT = 0.3f;

  private final Format format;
  private final List<Side> sider = new ArrayList<>();
  private final List<Fodnote> noter = new ArrayList<>();
  private Side side;
  private float y;

  private Sidebryder(Format format) {
    this.format = format;
  }

  /** The pages of these boxes. */
  static List<Side> bryd(List<Klods> klodser, Format format) {
    Sidebryder bryder = new Sidebryder(format);
    for (int i = 0; i < klodser.size(); i++) {
      bryder.saet(klodser, i);
    }
    bryder.afslut();
    return bryder.sider;
  }

  private void saet(List<Klods> klodser, int i) {
    Klods klods = klodser.get(i);
    boolean liggende = klods.valg().liggende();
    boolean tom = side == null || y <= format.top();
    if (side == null
        || side.liggende() != liggende
        || (klods.valg().nySide() && godtBegyndt())
        || (!tom && !plads(klodser, i))) {
      if (side != null && klods.maerker().isEmpty() && klods.noter().isEmpty()) {
        return;
      }
      nySide(liggende);
      Klods hoved = klods.valg().hoved();
      if (hoved != null) {
        laeg(hoved);
      }
    }
    laeg(klods);
  }

  /** A chapter opens a page unless hardly anything stands on this one. */
  private boolean godtBegyndt() {
    float plads = format.satsbund(side.liggende()) - format.top();
    return y - format.top() > LIDT * plads;
  }

  /** True when the box and all that must stand with it fit, or never will. */
  private boolean plads(List<Klods> klodser, int fra) {
    Klods klods = klodser.get(fra);
    float kaede = 0;
    float notehoejde = 0;
    int i = fra;
    while (true) {
      Klods denne = klodser.get(i);
      kaede += denne.foer() + denne.hoejde();
      notehoejde += noter(denne);
      boolean slut =
          !denne.valg().sammen()
              || i + 1 == klodser.size()
              || klodser.get(i + 1).valg().nySide()
              || klodser.get(i + 1).valg().liggende() != denne.valg().liggende();
      if (slut) {
        break;
      }
      i++;
    }
    float hel = format.satsbund(klods.valg().liggende()) - format.top();
    if (kaede + notehoejde + NOTESKEL > hel) {
      return y + klods.foer() + klods.hoejde() + noter(klods) <= bund(!klods.noter().isEmpty());
    }
    return y + kaede + notehoejde <= bund(notehoejde > 0);
  }

  private static float noter(Klods klods) {
    float hoejde = 0;
    for (Fodnote note : klods.noter()) {
      hoejde += note.hoejde();
    }
    return hoejde;
  }

  /** Where the text must end on this page. */
  private float bund(boolean flereNoter) {
    float hoejde = 0;
    for (Fodnote note : noter) {
      hoejde += note.hoejde();
    }
    float skel = noter.isEmpty() && !flereNoter ? 0 : NOTESKEL;
    return format.satsbund(side.liggende()) - hoejde - skel;
  }

  private void laeg(Klods klods) {
    y += y > format.top() ? klods.foer() : 0;
    side.tilfoej(klods.maerker(), format.venstre(), y);
    y += klods.hoejde();
    noter.addAll(klods.noter());
  }

  private void nySide(boolean liggende) {
    afslut();
    side = new Side(liggende);
    sider.add(side);
    y = format.top();
  }

  /** Puts the footnotes of the page at its foot. */
  private void afslut() {
    if (noter.isEmpty()) {
      return;
    }
    float her = bund(false) + NOTESKEL;
    side.tilfoej(
        new Maerke.Flade(format.venstre(), her - 6, NOTESTREG, 0.5f, format.farve("svag")));
    for (Fodnote note : noter) {
      side.tilfoej(note.maerker(), format.venstre(), her);
      her += note.hoejde();
    }
    noter.clear();
  }
}
