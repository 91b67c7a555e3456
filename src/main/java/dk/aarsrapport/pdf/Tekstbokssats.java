package dk.aarsrapport.pdf;

import dk.aarsrapport.pdf.Klods.Brydning;
import dk.aarsrapport.rapport.Blok;
import java.util.ArrayList;
import java.util.List;

/** Sets paragraphs and lists on a tinted ground with a rule to the left. */
final class Tekstbokssats {
  private static final float POLSTRING = 9;
  private static final float INDRYK = 14;
  private static final float STREG = 2.5f;

  /** A box of so many lines stands on one page. */
  private static final int KORT = 16;

  private final Format format;
  private final Tekstsats tekst;

  Tekstbokssats(Format format, Tekstsats tekst) {
    this.format = format;
    this.tekst = tekst;
  }

  List<Klods> saet(Blok.Tekstboks boks, Tag under) {
    Tag div = under.under("Div");
    List<Klods> linjer = new ArrayList<>();
    for (Blok del : boks.indhold()) {
      if (del instanceof Blok.Afsnit afsnit) {
        linjer.addAll(tekst.afsnit(afsnit, div, INDRYK));
      } else if (del instanceof Blok.Liste liste) {
        linjer.addAll(tekst.liste(liste, div, INDRYK));
      } else {
        throw new IllegalArgumentException("no place in a box for " + del.getClass());
      }
    }
    boolean kort = linjer.size() <= KORT;
    List<Klods> ud = new ArrayList<>();
    ud.add(grund(luft(POLSTRING), format.afstand("afsnit") + 2).sammen());
    for (int i = 0; i < linjer.size(); i++) {
      Klods linje = linjer.get(i);
      boolean sidste = i == linjer.size() - 1;
      if (i > 0 && linje.foer() > 0) {
        ud.add(grund(luft(linje.foer()), 0).sammen());
      }
      Klods her = grund(linje, 0);
      ud.add(kort || sidste ? her.sammen() : her);
    }
    ud.add(grund(luft(POLSTRING), 0));
    ud.add(luft(format.afstand("afsnit")));
    return ud;
  }

  private static Klods luft(float hoejde) {
    return new Klods(0, hoejde, List.of(), Brydning.FRI);
  }

  /** The line on the ground of the box, with the rule beside it. */
  private Klods grund(Klods linje, float foer) {
    float bredde = format.satsbredde(false);
    List<Maerke> maerker = new ArrayList<>();
    maerker.add(new Maerke.Flade(0, 0, bredde, linje.hoejde() + 0.3f, format.farve("flade")));
    maerker.add(new Maerke.Flade(0, 0, STREG, linje.hoejde() + 0.3f, format.farve("accent")));
    maerker.addAll(linje.maerker());
    return new Klods(foer, linje.hoejde(), maerker, linje.noter(), linje.valg());
  }
}
