package dk.aarsrapport.web;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** A drawing as SVG inside a page; letters and colours are the page's own. */
final class Svg {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int DECIMALER = 2;

  /** What the page says for all drawings, or what goes without saying. */
  private static final Set<String> UDELADT =
      Set.of(
          "color-interpolation",
          "color-rendering",
          "font-style",
          "font-weight",
          "image-rendering",
          "shape-rendering",
          "stroke-dashoffset",
          "text-rendering",
          "xml:space");

  /** What the root says otherwise than a drawing does by itself. */
  private static final Set<String> PAA_ROD =
      Set.of("fill", "font-size", "stroke", "stroke-linecap", "stroke-miterlimit");

  /** A cut of the typeface that Java knows as a family of its own. */
  private static final String HALVFED = "SemiBold";

  private static final Set<String> FARVET = Set.of("fill", "stroke");

  private final Element rod;
  private final double bredde;
  private final double hoejde;
  private final String klasse;

  private Svg(Element rod, double bredde, double hoejde, String klasse) {
    this.rod = rod;
    this.bredde = bredde;
    this.hoejde = hoejde;
    this.klasse = klasse;
  }

  /**
   * Draws.
   *
   * @param tegning what to draw, on the given space
   * @param klasse the class of the element
   * @param navn begins every id in the drawing
   */
  static Svg af(
      BiConsumer<Graphics2D, Rectangle2D> tegning,
      double bredde,
      double hoejde,
      String klasse,
      String navn) {
    SVGGeneratorContext valg = SVGGeneratorContext.createDefault(dokument());
    valg.setComment(null);
    valg.setPrecision(DECIMALER);
    valg.setIDGenerator(
        new SVGIDGenerator() {
          private int nummer;

          @Override
          public String generateID(String slags) {
            nummer++;
            return navn + "-" + nummer;
          }
        });
    SVGGraphics2D g = new SVGGraphics2D(valg, false);
    tegning.accept(g, new Rectangle2D.Double(0, 0, bredde, hoejde));
    return new Svg(g.getRoot(), bredde, hoejde, klasse);
  }

  private static Document dokument() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java makes documents", e);
    }
  }

  /** The colours of lines and faces, as they are written. */
  SortedSet<String> farver() {
    SortedSet<String> farver = new TreeSet<>();
    saml(rod, farver);
    return farver;
  }

  private static void saml(Element element, SortedSet<String> farver) {
    for (String egenskab : FARVET) {
      String vaerdi = Farver.kode(element.getAttribute(egenskab));
      if (vaerdi.startsWith("#")) {
        farver.add(vaerdi);
      }
    }
    for (Node barn = element.getFirstChild(); barn != null; barn = barn.getNextSibling()) {
      if (barn instanceof Element del) {
        saml(del, farver);
      }
    }
  }

  void skriv(Html html) {
    Html.Led svg =
        html.led("svg")
            .med("xmlns", SVG)
            .klasse(klasse)
            .med("viewBox", "0 0 " + tal(bredde) + " " + tal(hoejde))
            .med("aria-hidden", "true")
            .med("focusable", "false");
    egenskaber(rod, svg, PAA_ROD::contains);
    svg.indhold(() -> boern(rod, html));
  }

  private static String tal(double maal) {
    return Long.toString(Math.round(maal));
  }

  private static void boern(Element element, Html html) {
    for (Node barn = element.getFirstChild(); barn != null; barn = barn.getNextSibling()) {
      if (barn instanceof Element del) {
        skriv(del, html);
      } else if (barn instanceof Text ord) {
        html.tekst(ord.getData());
      }
    }
  }

  private static void skriv(Element element, Html html) {
    if (element.getTagName().equals("defs") && element.getFirstChild() == null) {
      return;
    }
    Html.Led led = html.led(element.getTagName());
    egenskaber(element, led, navn -> !UDELADT.contains(navn));
    if (element.getFirstChild() == null) {
      led.tomt();
    } else {
      led.indhold(() -> boern(element, html));
    }
  }

  /** In the order of the alphabet, which is the same in every Java. */
  private static void egenskaber(Element element, Html.Led led, Predicate<String> valgt) {
    SortedMap<String, String> egenskaber = new TreeMap<>();
    NamedNodeMap alle = element.getAttributes();
    for (int i = 0; i < alle.getLength(); i++) {
      Attr egenskab = (Attr) alle.item(i);
      if (valgt.test(egenskab.getName())) {
        egenskaber.put(egenskab.getName(), egenskab.getValue());
      }
    }
    egenskaber.forEach(
        (navn, vaerdi) -> {
          if (navn.equals("font-family")) {
            led.med("font-weight", vaerdi.contains(HALVFED) ? "600" : "400");
          } else {
            led.med(navn, FARVET.contains(navn) ? Farver.kode(vaerdi) : vaerdi);
          }
        });
  }
}
