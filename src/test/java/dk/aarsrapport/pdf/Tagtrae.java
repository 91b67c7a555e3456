package dk.aarsrapport.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The structure tree of a PDF as a screen reader walks it, one line per element, indented by depth:
 * type, attributes in brackets, and the words of its marked content. Links end in their target.
 */
public final class Tagtrae {
  private final Map<PDPage, Map<Integer, String>> tekster = new HashMap<>();
  private final List<String> linjer = new ArrayList<>();
  private int fremmed;

  private Tagtrae() {}

  /** The lines of the tree. */
  public static List<String> laes(byte[] pdf) throws IOException {
    try (PDDocument dokument = Loader.loadPDF(pdf)) {
      Tagtrae trae = new Tagtrae();
      for (PDPage side : dokument.getPages()) {
        trae.tekster.put(side, trae.tekster(side));
      }
      trae.gaa(dokument.getDocumentCatalog().getStructureTreeRoot(), 0);
      int udenfor = trae.fremmed;
      for (Map<Integer, String> resten : trae.tekster.values()) {
        udenfor += resten.size();
      }
      if (udenfor > 0) {
        trae.linjer.add("marked content outside the tree: " + udenfor);
      }
      return trae.linjer;
    }
  }

  private Map<Integer, String> tekster(PDPage side) throws IOException {
    PDFMarkedContentExtractor laeser = new PDFMarkedContentExtractor();
    laeser.setSuppressDuplicateOverlappingText(false);
    laeser.processPage(side);
    Map<Integer, String> ud = new HashMap<>();
    for (PDMarkedContent indhold : laeser.getMarkedContents()) {
      if (indhold.getMCID() >= 0) {
        StringBuilder tekst = new StringBuilder();
        saml(indhold, tekst);
        ud.put(indhold.getMCID(), tekst.toString());
      } else if (!"Artifact".equals(indhold.getTag())) {
        fremmed++;
      }
    }
    return ud;
  }

  private static void saml(PDMarkedContent indhold, StringBuilder tekst) {
    for (Object del : indhold.getContents()) {
      if (del instanceof TextPosition tegn) {
        tekst.append(tegn.getUnicode());
      } else if (del instanceof PDMarkedContent indre) {
        saml(indre, tekst);
      }
    }
  }

  private void gaa(PDStructureNode knude, int dybde) throws IOException {
    StringBuilder tekst = new StringBuilder();
    int links = 0;
    List<PDStructureElement> boern = new ArrayList<>();
    for (Object barn : knude.getKids()) {
      if (barn instanceof PDStructureElement element) {
        boern.add(element);
      } else if (barn instanceof PDObjectReference) {
        links++;
      } else if (knude instanceof PDStructureElement element) {
        tekst.append(tekst(element, barn));
      }
    }
    if (knude instanceof PDStructureElement element) {
      linjer.add(
          "  ".repeat(dybde)
              + element.getStructureType()
              + egenskaber(element, links)
              + (tekst.length() == 0 || "Figure".equals(element.getStructureType())
                  ? ""
                  : " " + Tagforventning.renset(tekst.toString())));
    }
    for (PDStructureElement barn : boern) {
      gaa(barn, knude instanceof PDStructureElement ? dybde + 1 : dybde);
    }
  }

  private String tekst(PDStructureElement element, Object barn) throws IOException {
    PDPage side = element.getPage();
    int nummer;
    if (barn instanceof Integer mcid) {
      nummer = mcid;
    } else if (barn instanceof PDMarkedContentReference reference) {
      side = reference.getPage();
      nummer = reference.getMCID();
    } else {
      throw new IOException("unknown kid " + barn);
    }
    for (Map.Entry<PDPage, Map<Integer, String>> post : tekster.entrySet()) {
      if (post.getKey().getCOSObject().equals(side.getCOSObject())) {
        String tekst = post.getValue().remove(nummer);
        if (tekst == null) {
          throw new IOException("no marked content " + nummer + " or twice in the tree");
        }
        return tekst;
      }
    }
    throw new IOException("no such page");
  }

  private static String egenskaber(PDStructureElement element, int links) {
    List<String> ud = new ArrayList<>();
    COSDictionary egne = element.getCOSObject().getCOSDictionary(COSName.A);
    if (egne != null) {
      for (String navn : List.of("Scope", "ListNumbering")) {
        if (egne.getNameAsString(navn) != null) {
          ud.add(egne.getNameAsString(navn));
        }
      }
    }
    if (element.getAlternateDescription() != null) {
      ud.add(Tagforventning.renset(element.getAlternateDescription()));
    }
    if (links > 0) {
      ud.add("link");
    }
    return ud.isEmpty() ? "" : String.format(Locale.ROOT, "[%s]", String.join(", ", ud));
  }
}
