package dk.aarsrapport.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Logo;
import dk.aarsrapport.rapport.Rapport;
import dk.aarsrapport.rapport.Tabel;
import dk.aarsrapport.rapport.Tema;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws a report as a PDF for print and screen readers, in PDF/UA-1 and PDF/A-2a; the same report
 * gives the same bytes.
 */
public final class PdfRapport {
  private final Format format;
  private final Optional<Logo> logo;

  /** A renderer with the looks of this theme. */
  public PdfRapport(Tema tema) {
    this(tema, Optional.empty());
  }

  /** A renderer with the looks of this theme and a logo on the front page. */
  public PdfRapport(Tema tema, Optional<Logo> logo) {
    format = new Format(tema);
    this.logo = logo;
  }

  /**
   * Writes the report and leaves the stream open.
   *
   * @throws IOException if the stream cannot be written
   * @throws IllegalArgumentException if a link points at an anchor that no heading has, or two
   *     headings share one
   */
  public void skriv(Rapport rapport, OutputStream ud) throws IOException {
    Tag dokumenttag = Tag.dokument();
    List<Side> sider = opsaet(rapport, dokumenttag);
    Document dokument = new Document(new Rectangle(format.bredde(false), format.hoejde(false)));
    PdfWriter skriver = PdfWriter.getInstance(dokument, ud);
    skriver.setCloseStream(false);
    skriver.setPdfVersion(PdfWriter.VERSION_1_7);
    skriver.setTagged();
    skriver.setTabs(PdfName.S);
    dokument.open();
    Metadata.skriv(rapport, skriver);
    new Maler(skriver, format, dokumenttag).mal(sider, dokument);
    dokument.close();
  }

  /** Lays out every page: only then is it known on which page a heading stands. */
  private List<Side> opsaet(Rapport rapport, Tag dokument) {
    List<Side> sider = new ArrayList<>();
    Bloksats sats = new Bloksats(format);
    List<Blok> blokke = rapport.blokke();
    if (rapport.form().forside()) {
      sider.add(Forside.saet(rapport, logo, dokument, format));
    }
    List<Klods> top =
        rapport.form().forside() ? List.of() : new Rapporttop(format).saet(rapport, logo, dokument);
    if (rapport.form().indhold()) {
      int foerIndhold = resume(blokke);
      sider.addAll(sider(top, blokke.subList(0, foerIndhold), sats, dokument));
      sider.addAll(Sidebryder.bryd(Indhold.saet(rapport, dokument, format), format));
      sider.addAll(sider(List.of(), blokke.subList(foerIndhold, blokke.size()), sats, dokument));
    } else {
      sider.addAll(sider(top, blokke, sats, dokument));
    }
    new Sidehoved(rapport, format).saet(sider);
    return sider;
  }

  private List<Side> sider(List<Klods> top, List<Blok> blokke, Bloksats sats, Tag dokument) {
    List<Klods> klodser = new ArrayList<>(top);
    for (int i = 0; i < blokke.size(); i++) {
      List<Klods> sat = sats.saet(blokke.get(i), dokument);
      klodser.addAll(praesenterer(blokke, i) ? medNaeste(sat) : sat);
    }
    return Sidebryder.bryd(klodser, format);
  }

  /** True for the words that stand for the title of the table after them. */
  private static boolean praesenterer(List<Blok> blokke, int i) {
    return blokke.get(i) instanceof Blok.Afsnit
        && i + 1 < blokke.size()
        && blokke.get(i + 1) instanceof Tabel tabel
        && tabel.titel().isEmpty();
  }

  /** The last two lines stay with what comes next: one alone would be left at a page's head. */
  private static List<Klods> medNaeste(List<Klods> klodser) {
    List<Klods> ud = new ArrayList<>(klodser);
    for (int i = Math.max(0, ud.size() - 2); i < ud.size(); i++) {
      ud.set(i, ud.get(i).sammen());
    }
    return ud;
  }

  /**
   * How many blocks stand before the contents: a first chapter with key numbers is the summary, and
   * faces the front page.
   */
  private static int resume(List<Blok> blokke) {
    int slut = 1;
    while (slut < blokke.size()
        && !(blokke.get(slut) instanceof Blok.Overskrift naeste && naeste.niveau() == 1)) {
      slut++;
    }
    return blokke.stream().limit(slut).anyMatch(Blok.Boks.class::isInstance) ? slut : 0;
  }
}
