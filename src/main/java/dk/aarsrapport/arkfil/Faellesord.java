package dk.aarsrapport.arkfil;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words that the cells of a workbook share, by number. */
final class Faellesord {
  private final List<String> ord = new ArrayList<>();

  /** The words of a workbook; none where it has no such part. */
  static Faellesord laes(InputStream ind) throws IOException, XMLStreamException {
    Faellesord alle = new Faellesord();
    if (ind != null) {
      try (ind) {
        alle.tilfoej(Arkbog.xml(ind));
      }
    }
    return alle;
  }

  private void tilfoej(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder et = new StringBuilder();
    while (xml.hasNext()) {
      int haendelse = xml.next();
      if (haendelse == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "si" -> et.setLength(0);
          case "t" -> et.append(xml.getElementText());
          case "rPh" -> springOver(xml, "rPh");
          default -> {
            // letters and colours of the words
          }
        }
      } else if (haendelse == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("si")) {
        ord.add(et.toString());
      }
    }
  }

  /** How a word is read aloud is no part of it. */
  static void springOver(XMLStreamReader xml, String element) throws XMLStreamException {
    int haendelse = xml.next();
    while (haendelse != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals(element)) {
      haendelse = xml.next();
    }
  }

  /**
   * The word of a number.
   *
   * @throws NumberFormatException if it is no number of a word
   */
  String ord(String nummer) {
    int fundet = Integer.parseInt(nummer);
    if (fundet < 0 || fundet >= ord.size()) {
      throw new NumberFormatException("no word " + fundet);
    }
    return ord.get(fundet);
  }
}
