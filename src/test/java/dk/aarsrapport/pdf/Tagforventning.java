package dk.aarsrapport.pdf;

import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Figur;
import dk.aarsrapport.rapport.Inline;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tabel;
import java.util.ArrayList;
import java.util.List;

/**
 * The structure tree that a report must have, in the lines of {@link Tagtrae}: made from the model
 * alone, so that nothing of it can be missing, doubled or out of order in the PDF. The page numbers
 * of the contents page are left out of both.
 */
public final class Tagforventning {
  private final List<String> linjer = new ArrayList<>();
  private int noter;

  private Tagforventning() {}

  /** The lines that the tree of this report must have. */
  public static List<String> af(Rapport rapport) {
    Tagforventning ud = new Tagforventning();
    ud.linje(0, "Document", "");
    ud.linje(1, "Title", rapport.titel());
    ud.linje(1, "P", rapport.undertitel());
    rapport.forsidelinjer().forEach(l -> ud.linje(1, "P", l));
    List<List<Blok>> kapitler = kapitler(rapport.blokke());
    if (!rapport.form().indhold()) {
      kapitler.forEach(kapitel -> kapitel.forEach(ud::blok));
      return ud.linjer;
    }
    boolean resume =
        !kapitler.isEmpty() && kapitler.get(0).stream().anyMatch(Blok.Boks.class::isInstance);
    if (resume) {
      kapitler.remove(0).forEach(ud::blok);
    }
    ud.indhold(rapport);
    kapitler.forEach(kapitel -> kapitel.forEach(ud::blok));
    return ud.linjer;
  }

  private static List<List<Blok>> kapitler(List<Blok> blokke) {
    List<List<Blok>> kapitler = new ArrayList<>();
    for (Blok blok : blokke) {
      boolean nyt = blok instanceof Blok.Overskrift o && o.niveau() == 1;
      if (nyt || kapitler.isEmpty()) {
        kapitler.add(new ArrayList<>());
      }
      kapitler.get(kapitler.size() - 1).add(blok);
    }
    return kapitler;
  }

  /** The tree without the page numbers that end the entries of the contents page. */
  public static List<String> udenSidetal(List<String> trae) {
    List<String> ud = new ArrayList<>(trae);
    for (int i = 1; i < ud.size(); i++) {
      if (ud.get(i - 1).endsWith(" Reference")) {
        ud.set(i, ud.get(i).replaceAll(" ?\\d+$", ""));
      }
    }
    return ud;
  }

  /** White space as one space, as a reader hears it. */
  static String renset(String tekst) {
    return tekst.replaceAll("\\s+", " ").strip();
  }

  private void linje(int dybde, String tag, String tekst) {
    String ren = renset(tekst);
    linjer.add("  ".repeat(dybde) + tag + (ren.isEmpty() ? "" : " " + ren));
  }

  private void indhold(Rapport rapport) {
    linje(1, "H1", "Indhold");
    linje(1, "TOC", "");
    boolean inde = false;
    for (Blok blok : rapport.blokke()) {
      if (blok instanceof Blok.Overskrift o && o.niveau() <= 2) {
        if (o.niveau() == 2 && !inde) {
          linje(2, "TOC", "");
        }
        inde = o.niveau() == 2;
        int dybde = inde ? 3 : 2;
        linje(dybde, "TOCI", "");
        linje(dybde + 1, "Reference", "");
        linje(dybde + 2, "Link[link]", o.tekst());
      }
    }
  }

  private void blok(Blok blok) {
    if (blok instanceof Blok.Overskrift o) {
      linje(1, "H" + o.niveau(), o.tekst());
    } else if (blok instanceof Blok.Afsnit afsnit) {
      afsnit(1, "P", afsnit);
    } else if (blok instanceof Blok.Liste liste) {
      liste(1, liste);
    } else if (blok instanceof Blok.Smaatryk smaat) {
      linje(1, "L[None]", "");
      for (Blok.Afsnit punkt : smaat.punkter()) {
        linje(2, "LI", "");
        afsnit(3, "LBody", punkt);
      }
    } else if (blok instanceof Blok.Tekstboks boks) {
      linje(1, "Div", "");
      for (Blok del : boks.indhold()) {
        if (del instanceof Blok.Liste liste) {
          liste(2, liste);
        } else {
          afsnit(2, "P", (Blok.Afsnit) del);
        }
      }
    } else if (blok instanceof Blok.Boks boks) {
      linje(1, "L[None]", "");
      for (Blok.Boks.Tal tal : boks.noegletal()) {
        linje(2, "LI", "");
        linje(3, "LBody", "");
        linje(4, "P", tal.vaerdi());
        linje(4, "P", tal.tekst());
        valgfri(4, tal.retning());
        tal.naboer().forEach(nabo -> linje(4, "P", nabo));
      }
    } else if (blok instanceof Tabel tabel) {
      tabel(tabel);
    } else if (blok instanceof Figur figur) {
      linje(1, "P", figur.titel());
      linje(1, "Figure[" + renset(figur.alternativ()) + "]", "");
      under(figur.noter(), figur.kilde());
    }
  }

  private void liste(int dybde, Blok.Liste liste) {
    linje(dybde, liste.nummereret() ? "L[Decimal]" : "L[Disc]", "");
    int nummer = 1;
    for (Blok.Afsnit punkt : liste.punkter()) {
      linje(dybde + 1, "LI", "");
      linje(dybde + 2, "Lbl", liste.nummereret() ? nummer + "." : "•");
      afsnit(dybde + 2, "LBody", punkt);
      nummer++;
    }
  }

  private void afsnit(int dybde, String tag, Blok.Afsnit afsnit) {
    if (afsnit.indhold().stream().allMatch(d -> d instanceof Inline.Tekst)) {
      linje(dybde, tag, Inline.tekst(afsnit.indhold()));
      return;
    }
    linje(dybde, tag, "");
    for (Inline del : afsnit.indhold()) {
      if (del instanceof Inline.Note) {
        noter++;
        linje(dybde + 1, "Reference", Integer.toString(noter));
        linje(dybde + 1, "Note", "");
        linje(dybde + 2, "Lbl", Integer.toString(noter));
        linje(dybde + 2, "Span", del.tekst());
      } else {
        linje(dybde + 1, del instanceof Inline.Link ? "Link[link]" : "Span", del.tekst());
      }
    }
  }

  private void tabel(Tabel tabel) {
    linje(1, "Table", "");
    if (!(tabel.titel() + tabel.enhed()).isBlank()) {
      linje(2, "Caption", "");
    }
    valgfri(3, tabel.titel());
    valgfri(3, tabel.enhed().isBlank() ? "" : "Enhed: " + tabel.enhed());
    linje(2, "THead", "");
    linje(3, "TR", "");
    tabel.kolonner().forEach(k -> linje(4, "TH[Column]", k));
    linje(2, "TBody", "");
    for (Tabel.Raekke raekke : tabel.raekker()) {
      linje(3, "TR", "");
      linje(4, "TH[Row]", raekke.overskrift().replace('\u00a0', ' ').strip());
      raekke.celler().forEach(c -> linje(4, "TD", c));
    }
    under(tabel.noter(), tabel.kilde());
  }

  private void under(List<String> noter, String kilde) {
    noter.forEach(n -> linje(1, "P", n));
    valgfri(1, kilde.isBlank() || kilde.startsWith("Kilde") ? kilde : "Kilde: " + kilde);
  }

  private void valgfri(int dybde, String tekst) {
    if (!tekst.isBlank()) {
      linje(dybde, "P", tekst);
    }
  }
}
