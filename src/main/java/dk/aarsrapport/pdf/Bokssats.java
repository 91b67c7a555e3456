package dk.aarsrapport.pdf;

import dk.aarsrapport.pdf.Klods.Brydning;
import dk.aarsrapport.pdf.Linjebryder.Del;
import dk.aarsrapport.pdf.Linjebryder.Linje;
import dk.aarsrapport.rapport.Blok;
import java.util.ArrayList;
import java.util.List;

/** Sets key numbers as cards side by side, tagged as a list of three paragraphs each. */
final class Bokssats {
  private static final float MELLEMRUM = 10;
  private static final float POLSTRING = 11;
  private static final int HOEJST_PAA_STRIBE = 3;

  private final Format format;

  Bokssats(Format format) {
    this.format = format;
  }

  List<Klods> saet(Blok.Boks boks, Tag under) {
    Tag liste = under.under("L").med(Tag.Egenskab.NUMMERERING, "None");
    List<Blok.Boks.Tal> alle = boks.noegletal();
    int paaStribe = alle.size() == 4 ? 2 : Math.max(1, Math.min(HOEJST_PAA_STRIBE, alle.size()));
    float bredde = (format.satsbredde(false) - MELLEMRUM * (paaStribe - 1)) / paaStribe;
    float stoerrelse = talstoerrelse(alle, bredde - 2 * POLSTRING);
    List<Klods> ud = new ArrayList<>();
    for (int fra = 0; fra < alle.size(); fra += paaStribe) {
      List<Blok.Boks.Tal> stribe = alle.subList(fra, Math.min(alle.size(), fra + paaStribe));
      ud.add(stribe(stribe, liste, bredde, stoerrelse).medFoer(fra == 0 ? 14 : MELLEMRUM));
    }
    ud.add(new Klods(0, 8, List.of(), Brydning.FRI));
    return ud;
  }

  /** The largest size at which the longest number stands on one line. */
  private float talstoerrelse(List<Blok.Boks.Tal> alle, float bredde) {
    float stoerrelse = format.tema().maal("skrift.noegletal");
    float mindst = format.tema().maal("skrift.noegletalMindst");
    for (Blok.Boks.Tal tal : alle) {
      float maalt = Skrift.FED.bredde(Skrift.FED.vis(tal.vaerdi()), 1);
      stoerrelse = Math.min(stoerrelse, bredde / Math.max(maalt, 0.1f));
    }
    return Math.max(mindst, stoerrelse);
  }

  private Klods stribe(List<Blok.Boks.Tal> stribe, Tag liste, float bredde, float stoerrelse) {
    List<List<Maerke>> kort = new ArrayList<>();
    float hoejde = 0;
    for (int i = 0; i < stribe.size(); i++) {
      Blok.Boks.Tal tal = stribe.get(i);
      Tag krop = liste.under("LI").under("LBody");
      List<Maerke> maerker = new ArrayList<>();
      float x = i * (bredde + MELLEMRUM) + POLSTRING;
      float y = POLSTRING;
      Stil vaerdi = format.stil(Skrift.FED, "noegletal", "accent").med(stoerrelse);
      y = linjer(maerker, tal.vaerdi(), vaerdi, krop, x, y, bredde) + 2;
      Stil forklaring = format.stil(Skrift.NORMAL, "tabel", "tekst");
      y = linjer(maerker, tal.tekst(), forklaring, krop, x, y, bredde);
      if (!tal.retning().isBlank()) {
        Stil retning = format.stil(Skrift.FED, "lille", "tekst");
        y = linjer(maerker, tal.retning(), retning, krop, x, y + 4, bredde);
      }
      Stil lille = format.stil(Skrift.NORMAL, "lille", "svag");
      for (String nabo : tal.naboer()) {
        y = linjer(maerker, nabo, lille, krop, x, y + 2, bredde);
      }
      hoejde = Math.max(hoejde, y + POLSTRING - 2);
      kort.add(maerker);
    }
    List<Maerke> alle = new ArrayList<>();
    for (int i = 0; i < kort.size(); i++) {
      float x = i * (bredde + MELLEMRUM);
      alle.add(new Maerke.Flade(x, 0, bredde, hoejde, format.farve("flade")));
      alle.add(new Maerke.Flade(x, 0, bredde, 2, format.farve("accent")));
    }
    kort.forEach(alle::addAll);
    return new Klods(0, hoejde, alle, Brydning.SAMMEN);
  }

  private static float linjer(
      List<Maerke> ud, String tekst, Stil stil, Tag krop, float x, float y, float bredde) {
    float linjehoejde = Format.taet(stil);
    List<Del> dele = List.of(new Del(tekst, stil, krop.under("P")));
    float her = y;
    for (Linje linje : Linjebryder.bryd(dele, bredde - 2 * POLSTRING)) {
      ud.addAll(linje.maerker(x, her + Tekstsats.grundlinje(stil, linjehoejde)));
      her += linjehoejde;
    }
    return her;
  }
}
