package dk.aarsrapport.regneark;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of a long sheet, written as they come under the header that the sheet has: they are the
 * most of a workbook, and few are in memory at a time.
 */
final class Raekkestroem {
  private static final String TEKST = "inlineStr";
  private static final String TAL = "n";

  private final Path fil;
  private final Stilark stile;
  private final XMLStreamWriter xml;
  private int raekke;
  private boolean iRaekke;

  /** What gives the rows. */
  interface Kilde {
    void skriv(Raekkestroem til);
  }

  private Raekkestroem(Path fil, XSSFSheet ark, Stilark stile, XMLStreamWriter xml) {
    this.fil = fil;
    this.stile = stile;
    this.xml = xml;
    raekke = ark.getLastRowNum() + 1;
  }

  /** Writes all rows to a file, as they are to stand in the sheet. */
  static void skriv(Path fil, XSSFSheet ark, Stilark stile, Kilde kilde) throws IOException {
    try (Tegnbuffer tegn =
        new Tegnbuffer(
            new OutputStreamWriter(Files.newOutputStream(fil), StandardCharsets.UTF_8))) {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(tegn);
      Raekkestroem raekker = new Raekkestroem(fil, ark, stile, xml);
      kilde.skriv(raekker);
      raekker.afslut();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write " + fil, e);
    }
  }

  /** Begins the next row. */
  void raekke() {
    skriv(
        () -> {
          afslut();
          raekke++;
          iRaekke = true;
          xml.writeStartElement("row");
          xml.writeAttribute("r", Integer.toString(raekke));
        });
  }

  private void afslut() throws XMLStreamException {
    if (iRaekke) {
      xml.writeEndElement();
    }
  }

  /** Text, never a formula, whatever it begins with. */
  void tekst(int kolonne, String tekst, Cellestil stil) {
    String ren = Tekstmaal.tilCelle(tekst);
    skriv(
        () -> {
          celle(kolonne, Arkskriver.tekststil(tekst, stil), TEKST);
          xml.writeStartElement("is");
          xml.writeStartElement("t");
          if (!ren.equals(ren.strip())) {
            xml.writeAttribute("xml:space", "preserve");
          }
          ord(ren);
          xml.writeEndElement();
          xml.writeEndElement();
          xml.writeEndElement();
        });
  }

  /** A carriage return is no line's end in a cell, but would be one in XML. */
  private void ord(String tekst) throws XMLStreamException {
    int fra = 0;
    for (int retur = tekst.indexOf('\r'); retur >= 0; retur = tekst.indexOf('\r', fra)) {
      xml.writeCharacters(tekst.substring(fra, retur));
      xml.writeEntityRef("#xD");
      fra = retur + 1;
    }
    xml.writeCharacters(tekst.substring(fra));
  }

  /** A number in full precision; the style alone decides how many decimals show. */
  void tal(int kolonne, BigDecimal tal, Cellestil stil) {
    skriv(
        () -> {
          celle(kolonne, stil, TAL);
          xml.writeStartElement("v");
          xml.writeCharacters(Double.toString(Arkskriver.tal(tal)));
          xml.writeEndElement();
          xml.writeEndElement();
        });
  }

  private void celle(int kolonne, Cellestil stil, String slags) throws XMLStreamException {
    xml.writeStartElement("c");
    xml.writeAttribute("r", CellReference.convertNumToColString(kolonne) + raekke);
    xml.writeAttribute("s", Integer.toString(stile.af(stil).getIndex()));
    xml.writeAttribute("t", slags);
  }

  private interface Skrivning {
    void koer() throws XMLStreamException;
  }

  private void skriv(Skrivning skrivning) {
    try {
      skrivning.koer();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("cannot write " + fil, e);
    }
  }
}
