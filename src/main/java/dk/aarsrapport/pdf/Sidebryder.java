package dk.aarsrapport.pdf;

import dk.aarsrapport.pdf.Klods.Fodnote;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts boxes on pages: what must stand together does, footnotes stand at the foot of the page that
 * calls them, table heads are repeated. Charts give way a little to fill their page.
 */
final class Sidebryder {
  /** Space and rule between the text and the footnotes, in points. */
  private static final float NOTESKEL = 14;

  private static final float NOTESTREG = 90;

  /** A chapter begins on the page before when less than this of it is used. */
  private static final float LIDT = 0.72f;

  /** How low and how high a chart may be drawn, against its own height. */
  private static final float LAVEST = 0.78f;

  private static final float HOEJEST = 1.25f;

  private final Format format;
  private final List<Side> sider = new ArrayList<>();
  private final List<Klods> paaSiden = new ArrayList<>();
  private final List<Fodnote> noter = new ArrayList<>();
  private Side side;

  /** Where the next box goes when every chart has its own height. */
  private float y;

  /** How much the charts of the page can give way. */
  private float kanSpares;

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
      if (side != null && klods.tom()) {
        return;
      }
      nySide(liggende);
      Klods hoved = klods.valg().hoved();
      if (hoved != null) {
        laeg(hoved);
      }
    }
    if (klods.valg().spalter() == null) {
      laeg(klods);
    } else {
      laeg(klods.valg().spalter(), klods.foer());
    }
  }

  /** Columns fill the page, and those after it. */
  private void laeg(Spalter spalter, float foer) {
    float luft = y > format.top() ? foer : 0;
    Spalter.Stykke stykke = spalter.stykke(bund(false) - y, luft);
    stykke.klodser().forEach(this::laeg);
    stykke
        .rest()
        .ifPresent(
            rest -> {
              nySide(side.liggende());
              laeg(rest, 0);
            });
  }

  /** A chapter opens a page unless there is much room left on this one. */
  private boolean godtBegyndt() {
    float plads = format.satsbund(side.liggende()) - format.top();
    return y - format.top() > LIDT * plads;
  }

  /** True when the box and all that must stand with it fit, or never will. */
  private boolean plads(List<Klods> klodser, int fra) {
    Klods klods = klodser.get(fra);
    float kaede = 0;
    float spares = 0;
    float notehoejde = 0;
    int i = fra;
    while (true) {
      Klods denne = klodser.get(i);
      kaede += denne.foer() + denne.hoejde();
      spares += kanSpares(denne);
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
    if (kaede - spares + notehoejde + NOTESKEL > hel) {
      return y - kanSpares + klods.foer() + klods.hoejde() - kanSpares(klods) + noter(klods)
          <= bund(!klods.noter().isEmpty());
    }
    return y - kanSpares + kaede - spares + notehoejde <= bund(notehoejde > 0);
  }

  private static float kanSpares(Klods klods) {
    return klods.valg().elastisk() ? klods.hoejde() * (1 - LAVEST) : 0;
  }

  private static float kanVokse(Klods klods) {
    return klods.valg().elastisk() ? klods.hoejde() * (HOEJEST - 1) : 0;
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
    y += klods.hoejde();
    kanSpares += kanSpares(klods);
    paaSiden.add(klods);
    noter.addAll(klods.noter());
  }

  private void nySide(boolean liggende) {
    afslut();
    side = new Side(liggende);
    sider.add(side);
    y = format.top();
    kanSpares = 0;
  }

  /** Puts the boxes of the page in their places, and its footnotes at its foot. */
  private void afslut() {
    if (side == null) {
      return;
    }
    float her = format.top();
    for (Klods klods : afpasset()) {
      her += her > format.top() ? klods.foer() : 0;
      side.tilfoej(klods.maerker(), format.venstre(), her);
      her += klods.hoejde();
    }
    paaSiden.clear();
    fodnoter();
  }

  /** The boxes of the page with charts as high as fills it, within bounds. */
  private List<Klods> afpasset() {
    float luft = bund(false) - y;
    float kanVokse = 0;
    for (Klods klods : paaSiden) {
      kanVokse += kanVokse(klods);
    }
    if (luft < 0 ? kanSpares == 0 : kanVokse == 0) {
      return paaSiden;
    }
    float del = luft < 0 ? Math.max(-1, luft / kanSpares) : Math.min(1, luft / kanVokse);
    List<Klods> ud = new ArrayList<>();
    for (Klods klods : paaSiden) {
      float mere = del * (luft < 0 ? kanSpares(klods) : kanVokse(klods));
      ud.add(klods.valg().elastisk() ? klods.medHoejde(klods.hoejde() + mere) : klods);
    }
    return ud;
  }

  private void fodnoter() {
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
