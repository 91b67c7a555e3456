package dk.aarsrapport.pdf;

import dk.aarsrapport.pdf.Klods.Brydning;
import dk.aarsrapport.pdf.Klods.Fodnote;
import dk.aarsrapport.pdf.Linjebryder.Del;
import dk.aarsrapport.pdf.Linjebryder.Linje;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Inline;
import java.util.ArrayList;
import java.util.List;

/** Sets headings, paragraphs, lists and footnotes; counts the footnotes through the report. */
final class Tekstsats {
  private static final float LISTEINDRYK = 16;
  private static final float NOTEINDRYK = 10;
  private static final float SPALTELUFT = 18;
  private static final float HAENG = 7;

  private final Format format;
  private int noter;

  Tekstsats(Format format) {
    this.format = format;
  }

  /** A heading with its bookmark; a chapter opens a page, as a rule. */
  List<Klods> overskrift(Blok.Overskrift overskrift, Tag under) {
    int niveau = Math.min(3, Math.max(1, overskrift.niveau()));
    Stil stil = format.stil(Skrift.FED, "h" + niveau, "accent");
    Tag tag = under.under("H" + niveau);
    List<Linje> linjer =
        Linjebryder.bryd(List.of(new Del(overskrift.tekst(), stil, tag)), format.satsbredde(false));
    List<Klods> ud = klodser(linjer, 0, 0, stil, Format.taet(stil));
    ud.replaceAll(Klods::sammen);
    Klods foerste = ud.get(0);
    List<Maerke> maerker = new ArrayList<>(foerste.maerker());
    maerker.add(new Maerke.Anker(0, overskrift.anker(), niveau, overskrift.tekst()));
    Brydning brydning = niveau == 1 ? foerste.valg().medNySide() : foerste.valg();
    ud.set(
        0,
        new Klods(
            niveau == 1 ? 38 : niveau == 2 ? 22 : 14,
            foerste.hoejde(),
            maerker,
            foerste.noter(),
            brydning));
    if (niveau == 1) {
      Maerke streg = new Maerke.Flade(0, 7, 46, 2.2f, format.farve("accent"));
      ud.add(new Klods(0, 16, List.of(streg), Brydning.SAMMEN));
    }
    return ud;
  }

  /** A paragraph. */
  List<Klods> afsnit(Blok.Afsnit afsnit, Tag under) {
    return afsnit(afsnit, under, 0);
  }

  /** A paragraph so far from both margins. */
  List<Klods> afsnit(Blok.Afsnit afsnit, Tag under, float kant) {
    return loebende(afsnit.indhold(), under.under("P"), kant, kant, format.afstand("afsnit"));
  }

  /** A list; the marks stand in the indentation. */
  List<Klods> liste(Blok.Liste liste, Tag under) {
    return liste(liste, under, 0);
  }

  /** A list so far from both margins. */
  List<Klods> liste(Blok.Liste liste, Tag under, float kant) {
    Tag tag =
        under.under("L").med(Tag.Egenskab.NUMMERERING, liste.nummereret() ? "Decimal" : "Disc");
    Stil stil = format.broed();
    List<Klods> ud = new ArrayList<>();
    int nummer = 1;
    for (Blok.Afsnit punkt : liste.punkter()) {
      Tag li = tag.under("LI");
      String maerke = liste.nummereret() ? nummer + "." : "•";
      Maerke lbl =
          new Maerke.Tekst(
              kant + 2, grundlinje(stil, format.linje(stil)), maerke, stil, li.under("Lbl"));
      float foer = nummer == 1 ? format.afstand("afsnit") : 2.5f;
      List<Klods> linjer =
          loebende(punkt.indhold(), li.under("LBody"), kant + LISTEINDRYK, kant, foer);
      if (linjer.isEmpty()) {
        linjer.add(new Klods(foer, format.linje(stil), List.of(), Brydning.FRI));
      }
      Klods foerste = linjer.get(0);
      List<Maerke> med = new ArrayList<>(List.of(lbl));
      med.addAll(foerste.maerker());
      linjer.set(0, new Klods(foer, foerste.hoejde(), med, foerste.noter(), foerste.valg()));
      ud.addAll(linjer);
      nummer++;
    }
    return ud;
  }

  /** A list in small print in two columns, in pieces that no page break cuts. */
  List<Klods> smaatryk(Blok.Smaatryk smaat, Tag under) {
    Tag tag = under.under("L").med(Tag.Egenskab.NUMMERERING, "None");
    Stil stil = format.note().medFarve(format.farve("tekst"));
    float bredde = (format.satsbredde(false) - SPALTELUFT) / 2;
    Spalter spalter = new Spalter(Format.taet(stil), bredde + SPALTELUFT);
    for (Blok.Afsnit punkt : smaat.punkter()) {
      Tag krop = tag.under("LI").under("LBody");
      List<Del> dele = new ArrayList<>();
      boolean blandet = punkt.indhold().stream().anyMatch(d -> !(d instanceof Inline.Tekst));
      for (Inline del : punkt.indhold()) {
        tilfoej(del, stil, blandet ? null : krop, krop, dele);
      }
      spalter.punkt(Linjebryder.bryd(dele, bredde - HAENG), HAENG, stil);
    }
    return List.of(spalter.klods(format.afstand("afsnit")));
  }

  /** Plain words in one style and one tag, lines kept together with what follows. */
  List<Klods> etiket(String tekst, Stil stil, Tag tag, float foer, boolean liggende) {
    List<Linje> linjer =
        Linjebryder.bryd(List.of(new Del(tekst, stil, tag)), format.satsbredde(liggende));
    List<Klods> ud = klodser(linjer, 0, foer, stil, Format.taet(stil));
    ud.replaceAll(k -> k.med(Brydning.SAMMEN.medLiggende(liggende)));
    return ud;
  }

  /** The notes and the source under a table or chart: a paragraph each, one after the other. */
  List<Klods> underskrifter(List<String> noter, String kilde, Tag under, boolean liggende) {
    List<String> linjer = new ArrayList<>(noter);
    if (!kilde.isBlank()) {
      linjer.add(kilde.startsWith("Kilde") ? kilde : "Kilde: " + kilde);
    }
    List<Del> dele = new ArrayList<>();
    for (int i = 0; i < linjer.size(); i++) {
      String skel = i < linjer.size() - 1 ? " " : "";
      dele.add(new Del(linjer.get(i) + skel, format.note(), under.under("P")));
    }
    List<Klods> ud = new ArrayList<>();
    if (!dele.isEmpty()) {
      List<Linje> brudt = Linjebryder.bryd(dele, format.satsbredde(liggende));
      ud.addAll(klodser(brudt, 0, 5, format.note(), Format.taet(format.note())));
      ud.replaceAll(k -> k.med(Brydning.SAMMEN.medLiggende(liggende)));
    }
    if (!ud.isEmpty()) {
      int sidste = ud.size() - 1;
      ud.set(sidste, ud.get(sidste).med(Brydning.FRI.medLiggende(liggende)));
    }
    return ud;
  }

  private List<Klods> loebende(
      List<Inline> indhold, Tag tag, float indryk, float hoejre, float foer) {
    Stil stil = format.broed();
    List<Del> dele = new ArrayList<>();
    boolean blandet = indhold.stream().anyMatch(d -> !(d instanceof Inline.Tekst));
    for (Inline del : indhold) {
      tilfoej(del, stil, blandet ? null : tag, tag, dele);
    }
    List<Linje> linjer = Linjebryder.bryd(dele, format.satsbredde(false) - indryk - hoejre);
    return klodser(linjer, indryk, foer, stil, format.linje(stil));
  }

  /** A structure element holds content or children: in a mixed paragraph every run has its own. */
  private void tilfoej(Inline del, Stil stil, Tag samme, Tag tag, List<Del> dele) {
    if (del instanceof Inline.Tekst) {
      dele.add(new Del(del.tekst(), stil, samme != null ? samme : tag.under("Span")));
    } else if (del instanceof Inline.Fed) {
      dele.add(new Del(del.tekst(), stil.med(Skrift.FED), tag.under("Span")));
    } else if (del instanceof Inline.Kursiv) {
      dele.add(new Del(del.tekst(), stil.med(Skrift.KURSIV), tag.under("Span")));
    } else if (del instanceof Inline.Link link) {
      Stil linkstil = stil.medFarve(format.farve("link"));
      dele.add(new Del(link.tekst(), linkstil, tag.under("Link"), link.maal(), null, 0));
    } else if (del instanceof Inline.Note note) {
      noter++;
      Stil maerkestil = stil.med(stil.stoerrelse() * 0.66f);
      Tag reference = tag.under("Reference");
      Fodnote fodnote = fodnote(note.tekst(), tag.under("Note"));
      dele.add(
          new Del(
              Integer.toString(noter),
              maerkestil,
              reference,
              null,
              fodnote,
              stil.stoerrelse() * 0.34f));
    }
  }

  private Fodnote fodnote(String tekst, Tag tag) {
    tag.med(Tag.Egenskab.ID, "note-" + noter);
    Stil stil = format.note();
    Tag lbl = tag.under("Lbl");
    List<Linje> linjer =
        Linjebryder.bryd(
            List.of(new Del(tekst, stil, tag.under("Span"))),
            format.satsbredde(false) - NOTEINDRYK);
    float linjehoejde = Format.taet(stil);
    List<Maerke> maerker = new ArrayList<>();
    float y = 0;
    maerker.add(
        new Maerke.Tekst(
            0,
            grundlinje(stil, linjehoejde) - 2.4f,
            Integer.toString(noter),
            stil.med(stil.stoerrelse() * 0.72f),
            lbl));
    for (Linje linje : linjer) {
      maerker.addAll(linje.maerker(NOTEINDRYK, y + grundlinje(stil, linjehoejde)));
      y += linjehoejde;
    }
    return new Fodnote(y + 1.5f, maerker);
  }

  /** One box per line; the first two and the last two lines of a text stand together. */
  private static List<Klods> klodser(
      List<Linje> linjer, float indryk, float foer, Stil stil, float linjehoejde) {
    List<Klods> ud = new ArrayList<>();
    for (int i = 0; i < linjer.size(); i++) {
      boolean sammen = linjer.size() > 1 && (i == 0 || i == linjer.size() - 2);
      Linje linje = linjer.get(i);
      ud.add(
          new Klods(
              i == 0 ? foer : 0,
              linjehoejde,
              linje.maerker(indryk, grundlinje(stil, linjehoejde)),
              linje.noter(),
              Brydning.FRI.medSammen(sammen)));
    }
    return ud;
  }

  /** Where the baseline of a line lies, from its top: the text stands in the middle of its line. */
  static float grundlinje(Stil stil, float linjehoejde) {
    return (linjehoejde - stil.stoerrelse()) / 2 + stil.stoerrelse() * 0.8f;
  }
}
