package dk.aarsrapport.pdf;

import dk.aarsrapport.pdf.Klods.Brydning;
import dk.aarsrapport.pdf.Linjebryder.Del;
import dk.aarsrapport.pdf.Linjebryder.Linje;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Rapport;
import java.util.ArrayList;
import java.util.List;

/** Sets the contents page: chapters and their parts, clickable, with page numbers. */
final class Indhold {
  private static final String OVERSKRIFT = "Indhold";
  private static final float TALPLADS = 30;
  private static final int DYBESTE = 2;

  /** How much the lines may be moved together to keep the contents on one page. */
  private static final float TAETTEST = 0.82f;

  private final Format format;

  private Indhold(Format format) {
    this.format = format;
  }

  static List<Klods> saet(Rapport rapport, Tag under, Format format) {
    List<Klods> ud = new Indhold(format).klodser(rapport, under);
    float hoejde = hoejde(ud);
    float plads = format.satsbund(false) - format.top();
    return hoejde > plads && hoejde < plads / TAETTEST ? taet(ud, plads / hoejde) : ud;
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

  private List<Klods> klodser(Rapport rapport, Tag under) {
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
        ud.add(linje(o, toc.under("TOCI").under("Reference").under("Link"), kapitel));
      }
    }
    return ud;
  }

  private Klods linje(Blok.Overskrift overskrift, Tag link, boolean kapitel) {
    Stil stil =
        kapitel
            ? format.stil(Skrift.FED, "broed", "tekst")
            : format.stil(Skrift.NORMAL, "broed", "tekst");
    float indryk = kapitel ? 0 : 14;
    float bredde = format.satsbredde(false);
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
    return new Klods(kapitel ? 10 : 1.5f, y + 1.5f, maerker, Brydning.FRI);
  }
}
