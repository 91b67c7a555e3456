package dk.aarsrapport.angreb;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The words of a page or a part in XML: what stands between tags, and in every attribute. */
final class Xmllag extends DefaultHandler {
  private final List<String> tekster = new ArrayList<>();
  private final StringBuilder ord = new StringBuilder();

  private Xmllag() {}

  static List<String> tekster(byte[] xml) throws IOException {
    Xmllag lag = new Xmllag();
    try {
      SAXParserFactory.newDefaultInstance()
          .newSAXParser()
          .parse(new ByteArrayInputStream(xml), lag);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("not well-formed: " + e.getMessage(), e);
    }
    return lag.tekster;
  }

  @Override
  public void startElement(String uri, String lokalt, String navn, Attributes egenskaber) {
    slut();
    for (int i = 0; i < egenskaber.getLength(); i++) {
      tekster.add(egenskaber.getValue(i));
    }
  }

  @Override
  public void endElement(String uri, String lokalt, String navn) {
    slut();
  }

  @Override
  public void characters(char[] tegn, int fra, int antal) {
    ord.append(tegn, fra, antal);
  }

  private void slut() {
    if (!ord.toString().isBlank()) {
      tekster.add(ord.toString());
    }
    ord.setLength(0);
  }
}
