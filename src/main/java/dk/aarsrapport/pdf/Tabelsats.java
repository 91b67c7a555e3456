package dk.aarsrapport.pdf;

import dk.aarsrapport.pdf.Klods.Brydning;
import dk.aarsrapport.pdf.Linjebryder.Linje;
import dk.aarsrapport.rapport.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets tables: caption, a head that is repeated over page breaks, rows, notes and source. */
final class Tabelsats {
  private static final float POLSTRING = 2.7f;
  private static final int KORT_TABEL = 14;
  private static final float NOEDSTOERRELSE = 4;

  private final Format format;
  private final Tekstsats tekst;

  Tabelsats(Format format, Tekstsats tekst) {
    this.format = format;
    this.tekst = tekst;
  }

  List<Klods> saet(Tabel tabel, Tag under) {
    Optional<Kolonner> staaende = kolonner(tabel, false, format.tema().maal("skrift.tabelMindst"));
    boolean liggende = staaende.isEmpty();
    Kolonner kolonner =
        staaende
            .or(() -> kolonner(tabel, true, NOEDSTOERRELSE))
            .orElseThrow(
                () -> new IllegalArgumentException("table too wide for a page: " + tabel.titel()));
    Tag tag = under.under("Table");
    List<Klods> ud = new ArrayList<>(titel(tabel, tag, liggende));
    Klods hoved = hoved(tabel, kolonner, tag.under("THead").under("TR"), liggende);
    ud.add(hoved.sammen());
    Tag krop = tag.under("TBody");
    List<Klods> raekker = new ArrayList<>();
    Brydning brydning = Brydning.FRI.medLiggende(liggende).medHoved(artefakt(hoved));
    for (Tabel.Raekke raekke : tabel.raekker()) {
      raekker.add(raekke(raekke, kolonner, krop.under("TR")).med(brydning));
    }
    List<Klods> noter = tekst.underskrifter(tabel.noter(), tabel.kilde(), under, liggende);
    holdSammen(tabel, raekker, !noter.isEmpty());
    ud.addAll(raekker);
    ud.addAll(noter);
    ud.add(new Klods(0, format.afstand("blok") / 2, List.of(), Brydning.FRI.medLiggende(liggende)));
    return ud;
  }

  private Optional<Kolonner> kolonner(Tabel tabel, boolean liggende, float mindst) {
    Stil stil = format.stil(Skrift.NORMAL, "tabel", "tekst");
    return Kolonner.find(tabel, stil, stil.stoerrelse(), mindst, format.satsbredde(liggende));
  }

  private List<Klods> titel(Tabel tabel, Tag tag, boolean liggende) {
    float foer = format.afstand("blok");
    List<Klods> ud = new ArrayList<>();
    if ((tabel.titel() + tabel.enhed()).isBlank()) {
      ud.add(new Klods(foer / 2, 0, List.of(), Brydning.SAMMEN.medLiggende(liggende)));
      return ud;
    }
    Tag caption = tag.under("Caption");
    if (!tabel.titel().isEmpty()) {
      ud.addAll(tekst.etiket(tabel.titel(), format.etiket(), caption.under("P"), foer, liggende));
    }
    if (!tabel.enhed().isBlank()) {
      Stil lille = format.stil(Skrift.NORMAL, "lille", "svag");
      float over = ud.isEmpty() ? foer / 2 : 1;
      ud.addAll(tekst.etiket("Enhed: " + tabel.enhed(), lille, caption.under("P"), over, liggende));
    }
    ud.add(new Klods(0, 3, List.of(), Brydning.SAMMEN.medLiggende(liggende)));
    return ud;
  }

  /** Short tables stand whole; long ones break neither after the first row nor before the last. */
  private static void holdSammen(Tabel tabel, List<Klods> raekker, boolean noterUnder) {
    int antal = raekker.size();
    for (int i = 0; i < antal; i++) {
      boolean sidste = i == antal - 1;
      boolean foerSum = !sidste && tabel.raekker().get(i + 1).sum();
      boolean kort = antal <= KORT_TABEL && !sidste;
      boolean kant = !sidste && (i == 0 || i == antal - 2);
      if (kort || kant || foerSum || (sidste && noterUnder) || tabel.raekker().get(i).over()) {
        raekker.set(i, raekker.get(i).sammen());
      }
    }
  }

  private Klods hoved(Tabel tabel, Kolonner kolonner, Tag tr, boolean liggende) {
    Stil stil = format.stil(Skrift.FED, "tabel", "accent").med(kolonner.stoerrelse());
    List<List<Linje>> celler = new ArrayList<>();
    for (int k = 0; k < tabel.kolonner().size(); k++) {
      Tag th = tr.under("TH").med(Tag.Egenskab.SCOPE, "Column");
      celler.add(
          Linjebryder.brydCelle(tabel.kolonner().get(k), stil, th, kolonner.bredder().get(k)));
    }
    float hoejde = hoejde(celler, stil) + 1.5f;
    List<Maerke> maerker = new ArrayList<>();
    maerker.add(new Maerke.Flade(0, hoejde - 1, kolonner.samlet(), 1, format.farve("accent")));
    maerker.addAll(celler(celler, kolonner, stil, hoejde - 1.5f, false));
    return new Klods(0, hoejde, maerker, Brydning.SAMMEN.medLiggende(liggende));
  }

  private Klods raekke(Tabel.Raekke raekke, Kolonner kolonner, Tag tr) {
    Stil stil =
        format
            .stil(raekke.sum() || raekke.over() ? Skrift.FED : Skrift.NORMAL, "tabel", "tekst")
            .med(kolonner.stoerrelse());
    List<List<Linje>> celler = new ArrayList<>();
    Tag th = tr.under("TH").med(Tag.Egenskab.SCOPE, "Row");
    celler.add(Linjebryder.brydCelle(raekke.overskrift(), stil, th, kolonner.bredder().get(0)));
    for (int k = 1; k < kolonner.bredder().size(); k++) {
      String celle = raekke.celler().get(k - 1);
      celler.add(Linjebryder.brydCelle(celle, stil, tr.under("TD"), kolonner.bredder().get(k)));
    }
    float hoejde = hoejde(celler, stil);
    List<Maerke> maerker = new ArrayList<>();
    float bredde = kolonner.samlet();
    if (raekke.sum()) {
      maerker.add(new Maerke.Flade(0, 0, bredde, hoejde, format.farve("flade")));
      maerker.add(new Maerke.Flade(0, -0.4f, bredde, 0.8f, format.farve("accent")));
    } else {
      maerker.add(new Maerke.Flade(0, hoejde - 0.4f, bredde, 0.4f, format.farve("linje")));
    }
    maerker.addAll(celler(celler, kolonner, stil, hoejde, true));
    return new Klods(0, hoejde, maerker, Brydning.FRI);
  }

  private static float hoejde(List<List<Linje>> celler, Stil stil) {
    int linjer = 1;
    for (List<Linje> celle : celler) {
      linjer = Math.max(linjer, celle.size());
    }
    return linjer * Format.taet(stil) + 2 * POLSTRING;
  }

  /** Words to the left, numbers to the right on the last line; a head stands on its foot. */
  private static List<Maerke> celler(
      List<List<Linje>> celler, Kolonner kolonner, Stil stil, float hoejde, boolean fraToppen) {
    List<Maerke> ud = new ArrayList<>();
    float linjehoejde = Format.taet(stil);
    float x = Kolonner.KANT;
    boolean medOrd = kolonner.harOrd();
    for (int k = 0; k < celler.size(); k++) {
      boolean ord = kolonner.tekst().get(k);
      float bredde = kolonner.bredder().get(k);
      List<Linje> celle = celler.get(k);
      float tom = hoejde - 2 * POLSTRING - celle.size() * linjehoejde;
      float y = POLSTRING + (fraToppen && (ord || medOrd) ? 0 : tom);
      for (Linje linje : celle) {
        float forskudt = ord ? 0 : bredde - linje.bredde();
        ud.addAll(linje.maerker(x + forskudt, y + Tekstsats.grundlinje(stil, linjehoejde)));
        y += linjehoejde;
      }
      x += bredde + kolonner.luft();
    }
    return ud;
  }

  private static Klods artefakt(Klods hoved) {
    List<Maerke> maerker = new ArrayList<>();
    for (Maerke maerke : hoved.maerker()) {
      maerker.add(
          maerke instanceof Maerke.Tekst t
              ? new Maerke.Tekst(t.x(), t.y(), t.tekst(), t.stil(), null)
              : maerke);
    }
    return new Klods(0, hoved.hoejde(), maerker, hoved.valg());
  }
}
