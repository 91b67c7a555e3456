package dk.aarsrapport.arkfil;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of a sheet as texts, pulled one at a time. */
final class Arkraekker implements Closeable {
  /** What stands for a formula that no program has worked out. */
  static final String UBEREGNET = "#FORMEL!";

  private static final int HOEJST_KOLONNER = 16_384;

  /**
   * A row.
   *
   * @param nummer its number in the sheet, from 1
   * @param skjult true where Excel does not show it
   * @param celler its texts from the first column to the last that has any
   */
  record Raekke(int nummer, boolean skjult, List<String> celler) {}

  private final InputStream ind;
  private final XMLStreamReader xml;
  private final Celleformat format;
  private final Faellesord ord;
  private int senesteRaekke;
  private int skjulteKolonner;

  Arkraekker(InputStream ind, Celleformat format, Faellesord ord) throws XMLStreamException {
    this.ind = ind;
    this.format = format;
    this.ord = ord;
    xml = Arkbog.xml(ind);
  }

  /** The next row that is written in the file, empty ones too; null behind the last. */
  Raekke naeste() throws IOException {
    try {
      while (xml.hasNext()) {
        int haendelse = xml.next();
        if (haendelse == XMLStreamConstants.END_ELEMENT && navn("sheetData")) {
          return null;
        }
        if (haendelse == XMLStreamConstants.START_ELEMENT) {
          if (navn("col") && Arkbog.sandt(xml.getAttributeValue(null, "hidden"))) {
            skjulteKolonner += skjulte();
          } else if (navn("row")) {
            return raekke();
          }
        }
      }
      return null;
    } catch (XMLStreamException | NumberFormatException e) {
      throw Arkfejl.af(
          "har et ark, der ikke er helt, efter række " + senesteRaekke + "; gem filen igen", e);
    }
  }

  /** Hidden columns among those that stand before the first row. */
  int skjulteKolonner() {
    return skjulteKolonner;
  }

  private int skjulte() {
    int fra = Integer.parseInt(xml.getAttributeValue(null, "min"));
    int til = Integer.parseInt(xml.getAttributeValue(null, "max"));
    return til >= HOEJST_KOLONNER ? 0 : til - fra + 1;
  }

  private boolean navn(String hvad) {
    return xml.getLocalName().equals(hvad);
  }

  private Raekke raekke() throws XMLStreamException {
    String givet = xml.getAttributeValue(null, "r");
    senesteRaekke = givet == null ? senesteRaekke + 1 : Integer.parseInt(givet);
    boolean skjult = Arkbog.sandt(xml.getAttributeValue(null, "hidden"));
    List<String> celler = new ArrayList<>();
    int kolonne = 0;
    while (true) {
      int haendelse = xml.next();
      if (haendelse == XMLStreamConstants.END_ELEMENT && navn("row")) {
        return new Raekke(senesteRaekke, skjult, celler);
      }
      if (haendelse == XMLStreamConstants.START_ELEMENT && navn("c")) {
        String sted = xml.getAttributeValue(null, "r");
        if (sted != null) {
          kolonne = kolonne(sted);
        }
        String tekst = celle();
        if (!tekst.isEmpty() && kolonne < HOEJST_KOLONNER) {
          while (celler.size() <= kolonne) {
            celler.add("");
          }
          celler.set(kolonne, tekst);
        }
        kolonne++;
      }
    }
  }

  private String celle() throws XMLStreamException {
    String slags = xml.getAttributeValue(null, "t");
    String stilen = xml.getAttributeValue(null, "s");
    int stil = stilen == null ? 0 : Integer.parseInt(stilen);
    String vaerdi = null;
    StringBuilder egen = new StringBuilder();
    boolean formel = false;
    while (true) {
      int haendelse = xml.next();
      if (haendelse == XMLStreamConstants.END_ELEMENT && navn("c")) {
        break;
      }
      if (haendelse == XMLStreamConstants.START_ELEMENT) {
        if (navn("v")) {
          vaerdi = xml.getElementText();
        } else if (navn("t")) {
          egen.append(xml.getElementText());
        } else if (navn("rPh")) {
          Faellesord.springOver(xml, "rPh");
        } else if (navn("f")) {
          formel = true;
        }
      }
    }
    if (vaerdi == null || vaerdi.isEmpty()) {
      return formel && !"str".equals(slags) ? UBEREGNET : egen.toString();
    }
    return switch (slags == null ? "n" : slags) {
      case "s" -> ord.ord(vaerdi.strip());
      case "str", "e", "d" -> vaerdi;
      case "b" -> Arkbog.sandt(vaerdi.strip()) ? "true" : "false";
      default -> format.tekst(vaerdi.strip(), stil);
    };
  }

  /** The column of a place such as {@code BC12}, from 0. */
  private static int kolonne(String sted) {
    int kolonne = 0;
    for (int i = 0; i < sted.length() && sted.charAt(i) >= 'A'; i++) {
      kolonne = kolonne * 26 + sted.charAt(i) - 'A' + 1;
    }
    return kolonne - 1;
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw Arkfejl.af("kan ikke lukkes", e);
    } finally {
      ind.close();
    }
  }
}
