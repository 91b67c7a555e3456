package dk.aarsrapport.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderDictionary;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import dk.aarsrapport.diagram.Diagramtegner;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Paints laid-out pages: marks become page content inside their tags, or artifacts. */
final class Maler {
  private static final PdfName ARTEFAKT = new PdfName("Artifact");

  private final PdfWriter skriver;
  private final Format format;
  private final Tagskriver tags;
  private final Diagramtegner tegner;
  private final Map<String, Placering> ankre = new HashMap<>();
  private PdfContentByte indhold;
  private float hoejde;
  private Object aktiv;

  private record Placering(int side, float y, boolean liggende) {}

  Maler(PdfWriter skriver, Format format, Tag dokument) {
    this.skriver = skriver;
    this.format = format;
    tags = new Tagskriver(skriver, dokument);
    tegner = new Diagramtegner(format.tema());
  }

  /** Paints all pages and the bookmarks; the document is open and stands on its first page. */
  void mal(List<Side> sider, Document dokument) {
    indhold = skriver.getDirectContent();
    findAnkre(sider);
    for (int i = 0; i < sider.size(); i++) {
      Side side = sider.get(i);
      hoejde = format.hoejde(side.liggende());
      if (i > 0) {
        dokument.setPageSize(new Rectangle(format.bredde(side.liggende()), hoejde));
        dokument.newPage();
      }
      skriver.setPageEmpty(false);
      for (Maerke maerke : side.maerker()) {
        mal(maerke, ARTEFAKT);
      }
      slut();
      for (Maerke maerke : side.hoved()) {
        mal(maerke, PdfName.PAGE);
      }
      slut();
    }
    bogmaerker(sider);
  }

  private void findAnkre(List<Side> sider) {
    for (int i = 0; i < sider.size(); i++) {
      for (Maerke maerke : sider.get(i).maerker()) {
        if (maerke instanceof Maerke.Anker anker) {
          Placering gammel =
              ankre.put(anker.navn(), new Placering(i + 1, anker.y(), sider.get(i).liggende()));
          if (gammel != null) {
            throw new IllegalArgumentException("two headings with the anchor " + anker.navn());
          }
        }
      }
    }
  }

  private void mal(Maerke maerke, PdfName udenTag) {
    if (maerke instanceof Maerke.Tekst tekst) {
      begynd(tekst.tag(), udenTag);
      skriv(tekst);
    } else if (maerke instanceof Maerke.Flade flade) {
      begynd(null, udenTag);
      indhold.setColorFill(new Color(flade.farve()));
      indhold.rectangle(
          flade.x(), hoejde - flade.y() - flade.hoejde(), flade.bredde(), flade.hoejde());
      indhold.fill();
    } else if (maerke instanceof Maerke.Sidetal tal) {
      String side = Integer.toString(anker(tal.anker()).side());
      float x = tal.x() - tal.stil().bredde(side);
      mal(new Maerke.Tekst(x, tal.y(), side, tal.stil(), tal.tag()), udenTag);
    } else if (maerke instanceof Maerke.Tegning tegning) {
      begynd(tegning.tag(), udenTag);
      tegn(tegning);
    } else if (maerke instanceof Maerke.Billede billede) {
      begynd(billede.tag(), udenTag);
      tegn(billede);
    } else if (maerke instanceof Maerke.Henvisning henvisning) {
      slut();
      henvis(henvisning);
    }
  }

  /** Opens the marked content of a tag unless it is open already. */
  private void begynd(Tag tag, PdfName udenTag) {
    Object ny = tag == null ? udenTag : tag;
    if (ny.equals(aktiv)) {
      return;
    }
    slut();
    if (tag != null) {
      indhold.beginMarkedContentSequence(tags.element(tag));
    } else if (udenTag.equals(ARTEFAKT)) {
      indhold.beginMarkedContentSequence(ARTEFAKT);
    } else {
      PdfDictionary art = new PdfDictionary();
      art.put(PdfName.TYPE, new PdfName("Pagination"));
      indhold.beginMarkedContentSequence(ARTEFAKT, art, true);
    }
    aktiv = ny;
  }

  private void slut() {
    if (aktiv != null) {
      indhold.endMarkedContentSequence();
      aktiv = null;
    }
  }

  private void skriv(Maerke.Tekst tekst) {
    indhold.beginText();
    indhold.setFontAndSize(tekst.stil().skrift().font(), tekst.stil().stoerrelse());
    indhold.setColorFill(new Color(tekst.stil().farve()));
    indhold.setTextMatrix(tekst.x(), hoejde - tekst.y());
    indhold.showText(tekst.tekst());
    indhold.endText();
  }

  private void tegn(Maerke.Tegning tegning) {
    PdfTemplate flade = indhold.createTemplate(tegning.bredde(), tegning.hoejde());
    Graphics2D g = flade.createGraphics(tegning.bredde(), tegning.hoejde(), Skriftvaelger.ALLE);
    tegner.tegn(
        tegning.figur(), g, new Rectangle2D.Double(0, 0, tegning.bredde(), tegning.hoejde()));
    g.dispose();
    float bund = hoejde - tegning.y() - tegning.hoejde();
    indhold.addTemplate(flade, tegning.x(), bund);
    tags.placer(
        tegning.tag(), tegning.x(), bund, tegning.x() + tegning.bredde(), bund + tegning.hoejde());
  }

  private void tegn(Maerke.Billede logo) {
    BufferedImage paaHvidt =
        new BufferedImage(
            logo.billede().getWidth(), logo.billede().getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = paaHvidt.createGraphics();
    g.drawImage(logo.billede(), 0, 0, Color.WHITE, null);
    g.dispose();
    float bund = hoejde - logo.y() - logo.hoejde();
    try {
      Image billede = Image.getInstance(paaHvidt, null);
      billede.setAbsolutePosition(logo.x(), bund);
      billede.scaleAbsolute(logo.bredde(), logo.hoejde());
      indhold.addImage(billede);
    } catch (IOException e) {
      throw new UncheckedIOException("the logo cannot be drawn", e);
    }
    tags.placer(logo.tag(), logo.x(), bund, logo.x() + logo.bredde(), bund + logo.hoejde());
  }

  private void henvis(Maerke.Henvisning henvisning) {
    float bund = hoejde - henvisning.y() - henvisning.hoejde();
    Rectangle felt =
        new Rectangle(
            henvisning.x(), bund, henvisning.x() + henvisning.bredde(), bund + henvisning.hoejde());
    PdfAnnotation link = new PdfAnnotation(skriver, felt);
    link.put(PdfName.SUBTYPE, PdfName.LINK);
    link.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    link.setBorderStyle(new PdfBorderDictionary(0, 0));
    link.put(PdfName.CONTENTS, new PdfString(henvisning.beskrivelse(), PdfObject.TEXT_UNICODE));
    if (henvisning.maal().startsWith("#")) {
      link.put(PdfName.DEST, maal(anker(henvisning.maal().substring(1))));
    } else {
      link.put(PdfName.A, new PdfAction(henvisning.maal()));
    }
    int noegle =
        tags.tilknyt(henvisning.tag(), link.getIndirectReference(), skriver.getCurrentPage());
    link.put(PdfName.STRUCTPARENT, new PdfNumber(noegle));
    skriver.addAnnotation(link);
  }

  private Placering anker(String navn) {
    Placering placering = ankre.get(navn);
    if (placering == null) {
      throw new IllegalArgumentException("no heading has the anchor " + navn);
    }
    return placering;
  }

  private PdfDestination maal(Placering placering) {
    float y = format.hoejde(placering.liggende()) - placering.y() + 12;
    PdfDestination maal = new PdfDestination(PdfDestination.XYZ, 0, y, 0);
    maal.addPage(skriver.getPageReference(placering.side()));
    return maal;
  }

  private void bogmaerker(List<Side> sider) {
    PdfOutline[] seneste = new PdfOutline[4];
    seneste[0] = indhold.getRootOutline();
    for (Side side : sider) {
      for (Maerke maerke : side.maerker()) {
        if (maerke instanceof Maerke.Anker anker) {
          int over = anker.niveau() - 1;
          while (seneste[over] == null) {
            over--;
          }
          PdfDestination maal = maal(anker(anker.navn()));
          seneste[anker.niveau()] =
              new PdfOutline(seneste[over], maal, anker.tekst(), anker.niveau() > 1);
          for (int dybere = anker.niveau() + 1; dybere < seneste.length; dybere++) {
            seneste[dybere] = null;
          }
        }
      }
    }
  }
}
