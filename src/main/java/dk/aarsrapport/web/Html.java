package dk.aarsrapport.web;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes HTML that reads the same as XML: text is escaped, elements are closed, every id is one,
 * and every link inside the page leads somewhere; there is no way to write markup as text.
 */
final class Html {
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final XMLStreamWriter ud;
  private final Set<String> id = new HashSet<>();
  private final Set<String> henvist = new HashSet<>();

  private Html(OutputStream ud) {
    try {
      this.ud =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(new OutputStreamWriter(ud, StandardCharsets.UTF_8));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("every Java writes XML", e);
    }
  }

  /** What one element or text does to the stream. */
  private interface Skridt {
    void tag() throws XMLStreamException;
  }

  /** What stands inside a page. */
  interface Side {
    void skriv(Html html);
  }

  /**
   * Writes a page and leaves the stream open.
   *
   * @throws IllegalArgumentException if an id stands twice, or a link leads nowhere
   */
  static void skriv(OutputStream ud, String sprog, Side side) {
    Html html = new Html(ud);
    goer(() -> html.ud.writeDTD("<!DOCTYPE html>\n"));
    html.led("html").med("xmlns", XHTML).med("lang", sprog).indhold(() -> side.skriv(html));
    goer(html.ud::flush);
    html.henvist.removeAll(html.id);
    if (!html.henvist.isEmpty()) {
      throw new IllegalArgumentException("no element has the id " + html.henvist);
    }
  }

  /** A new element; it is written when its content is said. */
  Led led(String navn) {
    return new Led(navn);
  }

  /** Words; what XML cannot hold becomes a space. */
  void tekst(String tekst) {
    goer(() -> ud.writeCharacters(rens(tekst)));
  }

  /** The rules of a style sheet, which browsers read as they stand. */
  void stil(String css) {
    if (css.chars().anyMatch(tegn -> tegn == '<' || tegn == '>' || tegn == '&')) {
      throw new IllegalArgumentException("a style sheet with < > or &");
    }
    led("style").tekst(css);
  }

  private static String rens(String tekst) {
    StringBuilder ren = new StringBuilder(tekst.length());
    tekst.codePoints().forEach(tegn -> ren.appendCodePoint(iXml(tegn) ? tegn : ' '));
    return ren.toString();
  }

  private static boolean iXml(int tegn) {
    return tegn == '\n' || tegn == '\t' || (tegn >= ' ' && !udenfor(tegn));
  }

  private static boolean udenfor(int tegn) {
    boolean styretegn = tegn >= 0x7F && tegn < 0xA0;
    boolean surrogat = tegn >= Character.MIN_SURROGATE && tegn <= Character.MAX_SURROGATE;
    return styretegn || surrogat || (tegn & 0xFFFE) == 0xFFFE;
  }

  private static void goer(Skridt skridt) {
    try {
      skridt.tag();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the page cannot be written", e);
    }
  }

  /** An element while its attributes are said. */
  final class Led {
    private final String navn;
    private final List<String> egenskaber = new ArrayList<>();

    private Led(String navn) {
      this.navn = navn;
    }

    /** With this attribute. */
    Led med(String egenskab, String vaerdi) {
      if (egenskab.equals("id") && !id.add(vaerdi)) {
        throw new IllegalArgumentException("two elements with the id " + vaerdi);
      }
      if (egenskab.equals("href") && vaerdi.startsWith("#")) {
        henvist.add(vaerdi.substring(1));
      }
      egenskaber.add(egenskab);
      egenskaber.add(rens(vaerdi));
      return this;
    }

    /** With this class, if it has any. */
    Led klasse(String klasse) {
      return klasse.isEmpty() ? this : med("class", klasse);
    }

    /** Writes it around these words. */
    void tekst(String tekst) {
      indhold(() -> Html.this.tekst(tekst));
    }

    /** Writes it around what this writes. */
    void indhold(Runnable indhold) {
      goer(() -> ud.writeStartElement(navn));
      egenskaber();
      indhold.run();
      goer(ud::writeEndElement);
    }

    /** Writes it as an element that never has content. */
    void tomt() {
      goer(() -> ud.writeEmptyElement(navn));
      egenskaber();
    }

    private void egenskaber() {
      for (int i = 0; i < egenskaber.size(); i += 2) {
        int her = i;
        goer(() -> ud.writeAttribute(egenskaber.get(her), egenskaber.get(her + 1)));
      }
    }
  }
}
