package dk.aarsrapport.pdf;

import dk.aarsrapport.pdf.Klods.Brydning;
import dk.aarsrapport.pdf.Linjebryder.Del;
import dk.aarsrapport.pdf.Linjebryder.Linje;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Rapport;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets the contents page: chapters and their parts, clickable, with page numbers; in two columns
 * where one would run over the page.
 */
final class Indhold {
  private static final String OVERSKRIFT = "Indhold";
  private static final float TALPLADS = 30;
  private static final int DYBESTE = 2;
  private static final float KAPITELLUFT = 10;

  /** The heading and the rule under it. */
  private static final int TITELKLODSER = 2;

  /** How much the lines may be moved together to keep the contents on one page. */
  private static final float TAETTEST = 0.82f;

  private static final float SPALTELUFT = 26;

  private final Format format;

  private Indhold(Format format) {
    this.format = format;
  }

  static List<Klods> saet(Rapport rapport, Tag under, Format format) {
    float plads = format.satsbund(false) - format.top();
    float bredde = format.satsbredde(false);
    Indhold indhold = new Indhold(format);
    float hoejde = hoejde(indhold.klodser(rapport, Tag.dokument(), bredde));
    if (hoejde <= plads) {
      return indhold.klodser(rapport, under, bredde);
    }
    if (hoejde < plads / TAETTEST) {
      return taet(indhold.klodser(rapport, under, bredde), plads / hoejde);
    }
    float smal = (bredde - SPALTELUFT) / 2;
    float delt = hoejde(iSpalter(indhold.klodser(rapport, Tag.dokument(), smal), smal));
    if (delt >= plads / TAETTEST) {
      return indhold.klodser(rapport, under, bredde);
    }
    List<Klods> linjer = indhold.klodser(rapport, under, smal);
    return iSpalter(delt <= plads ? linjer : taet(linjer, plads / delt), smal);
  }

  /** The title over two columns of lines, parted where a chapter begins. */
  private static List<Klods> iSpalter(List<Klods> klodser, float bredde) {
    List<Klods> top = klodser.subList(0, TITELKLODSER);
    List<Klods> linjer = klodser.subList(TITELKLODSER, klodser.size());
    int bedst = linjer.size();
    for (int i = 1; i < linjer.size(); i++) {
      if (linjer.get(i).foer() >= KAPITELLUFT * TAETTEST
          && hoejest(linjer, i) < hoejest(linjer, bedst)) {
        bedst = i;
      }
    }
    List<Maerke> maerker = new ArrayList<>();
    spalte(linjer.subList(0, bedst), 0, maerker);
    spalte(linjer.subList(bedst, linjer.size()), bredde + SPALTELUFT, maerker);
    List<Klods> ud = new ArrayList<>(top);
    ud.add(new Klods(KAPITELLUFT, hoejest(linjer, bedst), maerker, Brydning.FRI));
    return ud;
  }

  private static float hoejest(List<Klods> linjer, int deling) {
    return Math.max(
        hoejde(linjer.subList(0, deling)), hoejde(linjer.subList(deling, linjer.size())));
  }

  private static void spalte(List<Klods> linjer, float x, List<Maerke> maerker) {
    float y = 0;
    for (Klods linje : linjer) {
      y += y > 0 ? linje.foer() : 0;
      for (Maerke maerke : linje.maerker()) {
        maerker.add(maerke.flyt(x, y));
      }
      y += linje.hoejde();
    }
  }

  private static float hoejde(List<Klods> klodser) {
    float hoejde = 0;
    for (Klods klods : klodser) {
      hoejde += klods.foer() + klods.hoejde();
    }
    return hoejde;
  }

  /** The same boxes with their heights cut down a little, so that they stand on one page. */
  private static List<Klods> taet(List<Klods> klodser, float faktor) {
    return klodser.stream()
        .map(k -> new Klods(k.foer() * faktor, k.hoejde() * faktor - 0.01f, k.maerker(), k.valg()))
        .toList();
  }

  private List<Klods> klodser(Rapport rapport, Tag under, float bredde) {
    List<Klods> ud = new ArrayList<>();
    Stil stil = format.stil(Skrift.FED, "h1", "accent");
    Maerke titel =
        new Maerke.Tekst(
            0, Tekstsats.grundlinje(stil, Format.taet(stil)), OVERSKRIFT, stil, under.under("H1"));
    ud.add(new Klods(0, Format.taet(stil), List.of(titel), Brydning.SAMMEN));
    Maerke streg = new Maerke.Flade(0, 7, 46, 2.2f, format.farve("accent"));
    ud.add(new Klods(0, 16, List.of(streg), Brydning.SAMMEN));
    Tag liste = under.under("TOC");
    Tag indre = null;
    for (Blok blok : rapport.blokke()) {
      if (blok instanceof Blok.Overskrift o && o.niveau() <= DYBESTE) {
        boolean kapitel = o.niveau() <= 1;
        if (!kapitel && indre == null) {
          indre = liste.under("TOC");
        }
        Tag toc = kapitel ? liste : indre;
        indre = kapitel ? null : indre;
        ud.add(linje(o, toc.under("TOCI").under("Reference").under("Link"), kapitel, bredde));
      }
    }
    return ud;
  }

  private Klods linje(Blok.Overskrift overskrift, Tag link, boolean kapitel, float bredde) {
    Stil stil =
        kapitel
            ? format.stil(Skrift.FED, "broed", "tekst")
            : format.stil(Skrift.NORMAL, "broed", "tekst");
    float indryk = kapitel ? 0 : 14;
    float linjehoejde = format.linje(stil);
    List<Linje> linjer =
        Linjebryder.bryd(
            List.of(new Del(overskrift.tekst() + " ", stil, link)), bredde - TALPLADS - indryk);
    List<Maerke> maerker = new ArrayList<>();
    float y = 0;
    for (Linje linje : linjer) {
      maerker.addAll(linje.maerker(indryk, y + Tekstsats.grundlinje(stil, linjehoejde)));
      y += linjehoejde;
    }
    maerker.add(
        new Maerke.Sidetal(
            bredde,
            y - linjehoejde + Tekstsats.grundlinje(stil, linjehoejde),
            overskrift.anker(),
            stil,
            link));
    maerker.add(
        new Maerke.Henvisning(0, 0, bredde, y, "#" + overskrift.anker(), overskrift.tekst(), link));
    maerker.add(new Maerke.Flade(indryk, y + 1, bredde - indryk, 0.4f, format.farve("linje")));
    return new Klods(kapitel ? KAPITELLUFT : 1.5f, y + 1.5f, maerker, Brydning.FRI);
  }
}
