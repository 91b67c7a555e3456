package dk.aarsrapport.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.HashMap;
import java.util.Map;

/** Writes the structure tree: every tag becomes a structure element, in reading order. */
final class Tagskriver {
  private static final PdfName TITEL = new PdfName("Title");
  private static final PdfName ATTRIBUTTER = new PdfName("A");
  private static final PdfName EJER = new PdfName("O");

  private final PdfStructureTreeRoot rod;
  private final Map<Tag, PdfStructureElement> elementer = new HashMap<>();

  Tagskriver(PdfWriter skriver, Tag dokument) {
    rod = skriver.getStructureTreeRoot();
    rod.mapRole(TITEL, PdfName.P);
    PdfStructureElement element = new PdfStructureElement(rod, new PdfName(dokument.type()));
    elementer.put(dokument, element);
    boern(dokument, element);
  }

  /** The element of a tag. */
  PdfStructureElement element(Tag tag) {
    return elementer.get(tag);
  }

  /** Says where a figure stands, in points from the lower left corner of its page. */
  void placer(Tag tag, float venstre, float bund, float hoejre, float top) {
    PdfDictionary egenskaber = egenskaber("Layout");
    egenskaber.put(PdfName.BBOX, new PdfRectangle(venstre, bund, hoejre, top));
    egenskaber.put(new PdfName("Placement"), new PdfName("Block"));
    element(tag).put(ATTRIBUTTER, egenskaber);
  }

  /** Hangs an annotation on its element; returns its key in the parent tree. */
  int tilknyt(Tag tag, PdfIndirectReference annotation, PdfIndirectReference side) {
    PdfStructureElement element = element(tag);
    PdfDictionary objr = new PdfDictionary(new PdfName("OBJR"));
    objr.put(new PdfName("Obj"), annotation);
    objr.put(PdfName.PG, side);
    PdfObject indhold = element.get(PdfName.K);
    if (indhold instanceof PdfNumber) {
      PdfArray flere = new PdfArray();
      flere.add(indhold);
      element.put(PdfName.K, flere);
    }
    ((PdfArray) element.get(PdfName.K)).add(objr);
    return rod.addExistingObject(element.getReference());
  }

  private void boern(Tag tag, PdfStructureElement element) {
    for (Tag barn : tag.boern()) {
      PdfStructureElement nyt = new PdfStructureElement(element, new PdfName(barn.type()));
      barn.egenskaber().forEach((egenskab, vaerdi) -> skriv(nyt, egenskab, vaerdi));
      elementer.put(barn, nyt);
      boern(barn, nyt);
    }
  }

  private static void skriv(PdfStructureElement element, Tag.Egenskab egenskab, String vaerdi) {
    switch (egenskab) {
      case ALT -> element.put(PdfName.ALT, new PdfString(vaerdi, PdfObject.TEXT_UNICODE));
      case ID -> element.put(PdfName.ID, new PdfString(vaerdi));
      case SCOPE -> attribut(element, "Table", "Scope", vaerdi);
      case NUMMERERING -> attribut(element, "List", "ListNumbering", vaerdi);
    }
  }

  private static void attribut(
      PdfStructureElement element, String ejer, String navn, String vaerdi) {
    PdfDictionary egenskaber = egenskaber(ejer);
    egenskaber.put(new PdfName(navn), new PdfName(vaerdi));
    element.put(ATTRIBUTTER, egenskaber);
  }

  private static PdfDictionary egenskaber(String ejer) {
    PdfDictionary egenskaber = new PdfDictionary();
    egenskaber.put(EJER, new PdfName(ejer));
    return egenskaber;
  }
}
