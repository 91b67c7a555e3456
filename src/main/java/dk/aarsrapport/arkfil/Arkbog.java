package dk.aarsrapport.arkfil;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/**
 * A workbook of the kind that Excel has written since 2007, opened to be read sheet by sheet; rows
 * are streamed, only the words that cells share are held.
 */
public final class Arkbog implements Closeable {
  private static final int HOEJST_BYTES = 400 << 20;
  private static final String IKKE_HEL = "er ikke en hel Excel-fil; hent den igen";
  private static final String MAKROER = "macroEnabled";

  /**
   * A sheet.
   *
   * @param navn its name
   * @param skjult true where Excel does not show it
   * @param del the id of its part
   */
  public record Ark(String navn, boolean skjult, String del) {}

  private final OPCPackage pakke;
  private final XSSFReader laeser;
  private final List<Ark> ark = new ArrayList<>();
  private final Celleformat format;
  private final Faellesord ord;

  private Arkbog(OPCPackage pakke, Predicate<String> erEnhed) throws IOException {
    this.pakke = pakke;
    try {
      laeser = new XSSFReader(pakke);
      boolean fra1904 = laesIndhold();
      format = new Celleformat(laeser.getStylesTable(), fra1904, erEnhed);
      ord = Faellesord.laes(laeser.getSharedStringsData());
    } catch (OpenXML4JException | XMLStreamException | POIXMLException e) {
      throw Arkfejl.af(IKKE_HEL, e);
    }
  }

  /**
   * Opens a workbook.
   *
   * @param bytes its content from the beginning; read to its end, not closed
   * @param erEnhed true for words of a number's format that say what it is counted in, and belong
   *     to its text
   * @throws Arkfejl if it is none that can be read
   */
  public static Arkbog aabn(InputStream bytes, Predicate<String> erEnhed) throws IOException {
    byte[] alle = bytes.readNBytes(HOEJST_BYTES + 1);
    if (alle.length > HOEJST_BYTES) {
      throw new Arkfejl("er for stor til at blive læst som regneark; gem arket som CSV");
    }
    OPCPackage pakke;
    try {
      pakke = OPCPackage.open(new Arkzip(alle));
    } catch (InvalidFormatException | OpenXML4JRuntimeException | IOException e) {
      throw Arkfejl.af(IKKE_HEL, e);
    }
    kontrollerSlags(pakke);
    return new Arkbog(pakke, erEnhed);
  }

  private static void kontrollerSlags(OPCPackage pakke) throws IOException {
    boolean makroer;
    try {
      makroer = pakke.getParts().stream().anyMatch(del -> del.getContentType().contains(MAKROER));
    } catch (InvalidFormatException e) {
      throw Arkfejl.af(IKKE_HEL, e);
    }
    if (makroer) {
      throw new Arkfejl("indeholder makroer og læses ikke; gem den som .xlsx uden makroer");
    }
    if (pakke.getPartsByName(java.util.regex.Pattern.compile("/xl/workbook\\.xml")).isEmpty()) {
      throw new Arkfejl("er ikke en Excel-fil med regneark; gem arket som .xlsx eller CSV");
    }
  }

  /** The names of the sheets, in order; true where days are counted from 1904. */
  private boolean laesIndhold() throws IOException, OpenXML4JException, XMLStreamException {
    boolean fra1904 = false;
    try (InputStream ind = laeser.getWorkbookData()) {
      XMLStreamReader xml = xml(ind);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT) {
          if (xml.getLocalName().equals("workbookPr")) {
            fra1904 = sandt(xml.getAttributeValue(null, "date1904"));
          } else if (xml.getLocalName().equals("sheet")) {
            ark.add(ark(xml));
          }
        }
      }
    }
    return fra1904;
  }

  private static Ark ark(XMLStreamReader xml) {
    String del = "";
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("id") && xml.getAttributeNamespace(i) != null) {
        del = xml.getAttributeValue(i);
      }
    }
    String synlighed = xml.getAttributeValue(null, "state");
    return new Ark(
        xml.getAttributeValue(null, "name"),
        synlighed != null && !synlighed.equals("visible"),
        del);
  }

  static boolean sandt(String vaerdi) {
    return vaerdi != null && (vaerdi.equals("1") || vaerdi.equals("true"));
  }

  /** A reader of XML that opens nothing outside what it is given. */
  static XMLStreamReader xml(InputStream ind) throws XMLStreamException {
    XMLInputFactory fabrik = XMLInputFactory.newFactory();
    fabrik.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    fabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    fabrik.setProperty(XMLInputFactory.IS_COALESCING, true);
    return fabrik.createXMLStreamReader(ind);
  }

  /** The sheets with cells, hidden ones too, in the workbook's order. */
  public List<Ark> ark() {
    return List.copyOf(ark);
  }

  /** The sheet of this name; without one, the first that Excel shows. */
  public Optional<Ark> find(String navn) {
    return navn.isEmpty()
        ? ark.stream().filter(et -> !et.skjult()).findFirst()
        : ark.stream().filter(et -> et.navn().equalsIgnoreCase(navn.strip())).findFirst();
  }

  /** The rows of a sheet, one by one; closing them closes no workbook. */
  Arkraekker raekker(Ark et) throws IOException {
    try {
      return new Arkraekker(laeser.getSheet(et.del()), format, ord);
    } catch (OpenXML4JException | XMLStreamException | IllegalArgumentException e) {
      throw Arkfejl.af("har et ark, «" + et.navn() + "», der ikke kan læses; gem filen igen", e);
    }
  }

  /** A sheet as UTF-8 text with semicolons, in which line n is the sheet's row n. */
  public InputStream tekst(Ark et) throws IOException {
    return new Arktekst(raekker(et), Fletninger.laes(sheet(et)));
  }

  private InputStream sheet(Ark et) throws IOException {
    try {
      return laeser.getSheet(et.del());
    } catch (OpenXML4JException | IllegalArgumentException e) {
      throw Arkfejl.af("har et ark, «" + et.navn() + "», der ikke kan læses; gem filen igen", e);
    }
  }

  /** What of a sheet a reader should know before he trusts its rows. */
  public Arkindhold indhold(Ark et) throws IOException {
    try (Arkraekker raekker = raekker(et)) {
      return Arkindhold.af(raekker);
    }
  }

  @Override
  public void close() {
    pakke.revert();
  }
}
