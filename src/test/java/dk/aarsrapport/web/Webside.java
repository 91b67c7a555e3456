package dk.aarsrapport.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A web edition as a program reads it; a page that is not well-formed is none. */
public final class Webside {
  private final Document dokument;

  private Webside(Document dokument) {
    this.dokument = dokument;
  }

  /**
   * A table as it stands on the page.
   *
   * @param titel empty for a table that the text before it presents
   * @param enheder {@code Enhed: kr.}, where the table says it once
   * @param raekker each begins with its heading
   */
  public record Tabel(
      String titel, List<String> enheder, List<String> kolonner, List<List<String>> raekker) {}

  /** Reads a page. */
  public static Webside laes(byte[] html) throws IOException {
    try {
      return new Webside(
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(html)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("not well-formed: " + e.getMessage(), e);
    }
  }

  /** All elements of this name, in order. */
  List<Element> alle(String navn) {
    return alle(dokument.getDocumentElement(), navn);
  }

  private static List<Element> alle(Element under, String navn) {
    NodeList fundne = under.getElementsByTagName(navn);
    List<Element> alle = new ArrayList<>();
    for (int i = 0; i < fundne.getLength(); i++) {
      alle.add((Element) fundne.item(i));
    }
    return alle;
  }

  /** The words of all elements of this name. */
  List<String> ord(String navn) {
    return alle(navn).stream().map(Webside::ord).toList();
  }

  /** The words with white space as plain spaces. */
  static String ord(Element element) {
    return element.getTextContent().replace('\u00a0', ' ').strip();
  }

  /** The headings of the report's text, as level and words. */
  public List<String> overskrifter() {
    return alle(alle("main").get(0), "*").stream()
        .filter(e -> e.getTagName().matches("h[1-6]"))
        .map(e -> e.getTagName().charAt(1) + " " + ord(e))
        .toList();
  }

  /** The tables of the report; not those behind its pictures. */
  public List<Tabel> tabeller() {
    return tabeller(tabel -> !iFigur(tabel));
  }

  /** The numbers behind each picture, in order. */
  public List<Tabel> figurtal() {
    return tabeller(Webside::iFigur);
  }

  /** The running text of the report: paragraphs, points of lists and titles of pictures. */
  public List<String> afsnit() {
    return alle(alle("main").get(0), "*").stream()
        .filter(e -> e.getTagName().matches("p|li|figcaption"))
        .map(Webside::ord)
        .toList();
  }

  /** The words drawn in the wide drawing of each picture that has one, in the order of figurtal. */
  public List<List<String>> tegnedeOrd() {
    return alle("figure").stream()
        .filter(figur -> !alle(figur, "details").isEmpty())
        .map(
            figur ->
                alle(figur, "svg").stream()
                    .filter(svg -> svg.getAttribute("class").equals("bred"))
                    .flatMap(svg -> alle(svg, "text").stream())
                    .map(Webside::ord)
                    .toList())
        .toList();
  }

  /** What each picture shows, in words. */
  public List<String> alternativer() {
    return alle("div").stream()
        .filter(div -> div.getAttribute("role").equals("img"))
        .map(div -> div.getAttribute("aria-label").replace('\u00a0', ' '))
        .toList();
  }

  private static boolean erEnhed(Element del) {
    return del.getAttribute("class").equals("enhed");
  }

  private static boolean iFigur(Element tabel) {
    for (var over = tabel.getParentNode(); over != null; over = over.getParentNode()) {
      if (over.getNodeName().equals("details")) {
        return true;
      }
    }
    return false;
  }

  private List<Tabel> tabeller(Predicate<Element> valgt) {
    List<Tabel> tabeller = new ArrayList<>();
    for (Element tabel : alle("table")) {
      if (valgt.test(tabel)) {
        List<List<String>> raekker = new ArrayList<>();
        for (Element raekke : alle(tabel, "tr")) {
          raekker.add(
              alle(raekke, "*").stream()
                  .filter(e -> e.getTagName().matches("t[hd]"))
                  .map(Webside::ord)
                  .toList());
        }
        List<Element> dele =
            alle(tabel, "caption").stream().flatMap(c -> alle(c, "span").stream()).toList();
        tabeller.add(
            new Tabel(
                dele.stream().filter(del -> !erEnhed(del)).map(Webside::ord).findFirst().orElse(""),
                dele.stream().filter(Webside::erEnhed).map(Webside::ord).toList(),
                raekker.get(0),
                raekker.subList(1, raekker.size())));
      }
    }
    return tabeller;
  }
}
