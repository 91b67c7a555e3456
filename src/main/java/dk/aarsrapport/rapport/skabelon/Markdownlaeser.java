package dk.aarsrapport.rapport.skabelon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads a template's Markdown; only what a report can show is let through. */
final class Markdownlaeser {
  private static final int DYBESTE_OVERSKRIFT = 3;

  /** Blocks in one another that are looked into; a list of thousands takes a minute. */
  private static final int DYBEST = 100;

  private final String filnavn;
  private final Map<String, Integer> ankre = new HashMap<>();

  private Markdownlaeser(String filnavn) {
    this.filnavn = filnavn;
  }

  /** The elements of a template, in order. */
  static List<Element> laes(String filnavn, String tekst) {
    Parser parser =
        Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DYBEST)
            .extensions(List.of(TablesExtension.create()))
            .customInlineContentParserFactory(new Indskud(filnavn))
            .build();
    try {
      Node dokument = parser.parse(tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst);
      return new Markdownlaeser(filnavn).elementer((Document) dokument);
    } catch (StackOverflowError e) { // the library reads what stands in what by recursion
      throw new Sted(filnavn, 1)
          .fejl("noget i skabelonen står for dybt inde i hinanden; slet de mange > eller -");
    }
  }

  private List<Element> elementer(Document dokument) {
    List<Element> elementer = new ArrayList<>();
    for (Node knude = dokument.getFirstChild(); knude != null; knude = knude.getNext()) {
      if (!erBemaerkning(knude)) {
        elementer.add(element(knude));
      }
    }
    return elementer;
  }

  private Element element(Node knude) {
    Sted sted = sted(knude, new Sted(filnavn, 1));
    if (knude instanceof Heading overskrift) {
      return overskrift(overskrift, sted);
    } else if (knude instanceof Paragraph) {
      return new Element.Afsnit(Linjelaeser.stykker(knude, sted), sted);
    } else if (knude instanceof ListBlock liste) {
      return liste(liste, sted);
    } else if (knude instanceof FencedCodeBlock blok) {
      return Direktivlaeser.laes(blok.getInfo(), blok.getLiteral(), sted);
    } else if (knude instanceof TableBlock tabel) {
      return tabel(tabel, sted);
    } else if (knude instanceof BlockQuote boks) {
      return tekstboks(boks, sted);
    }
    throw sted.fejl(
        "kun overskrifter, afsnit, lister, tabeller, bokse (>) og blokke kan bruges her; indryk"
            + " ikke tekst, og brug hverken HTML, billede eller vandret streg");
  }

  private static Element tabel(TableBlock tabel, Sted sted) {
    List<List<Element.Afsnit>> raekker = new ArrayList<>();
    for (Node del = tabel.getFirstChild(); del != null; del = del.getNext()) {
      for (Node raekke = del.getFirstChild(); raekke != null; raekke = raekke.getNext()) {
        Sted her = sted(raekke, sted);
        List<Element.Afsnit> celler = new ArrayList<>();
        for (Node celle = raekke.getFirstChild(); celle != null; celle = celle.getNext()) {
          celler.add(new Element.Afsnit(Linjelaeser.stykker(celle, her), her));
        }
        raekker.add(celler);
      }
    }
    if (raekker.size() < 2) {
      throw sted.fejl("tabellen har ingen rækker under sit hoved");
    }
    return new Element.Ordtabel(raekker.get(0), raekker.subList(1, raekker.size()), sted);
  }

  private Element tekstboks(BlockQuote boks, Sted sted) {
    List<Element> indhold = new ArrayList<>();
    for (Node knude = boks.getFirstChild(); knude != null; knude = knude.getNext()) {
      Element del = element(knude);
      if (!(del instanceof Element.Afsnit || del instanceof Element.Liste)) {
        throw sted(knude, sted).fejl("en boks kan kun holde afsnit og lister");
      }
      indhold.add(del);
    }
    return new Element.Tekstboks(indhold, sted);
  }

  private Element overskrift(Heading heading, Sted sted) {
    if (heading.getLevel() > DYBESTE_OVERSKRIFT) {
      throw sted.fejl("der er kun tre niveauer af overskrifter: #, ## og ###");
    }
    List<Led> led =
        Linjelaeser.stykker(heading, sted).stream().flatMap(s -> s.led().stream()).toList();
    for (Led del : led) {
      if (del instanceof Udtryk udtryk && !udtryk.kald().isEmpty()) {
        throw sted.fejl("nøgletal kan ikke stå i en overskrift, kun ord som {{ omraade }}");
      }
    }
    String ord =
        led.stream()
            .map(del -> del instanceof Led.Ord fast ? fast.tekst() : "")
            .collect(Collectors.joining());
    return new Element.Overskrift(heading.getLevel(), led, anker(ord), sted);
  }

  private String anker(String ord) {
    String stamme =
        ord.toLowerCase(Locale.forLanguageTag("da-DK"))
            .replace("æ", "ae")
            .replace("ø", "oe")
            .replace("å", "aa")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String anker = stamme.isEmpty() ? "afsnit" : stamme;
    int gang = ankre.merge(anker, 1, Integer::sum);
    return gang == 1 ? anker : anker + "-" + gang;
  }

  private Element liste(ListBlock liste, Sted sted) {
    List<Element.Afsnit> punkter = new ArrayList<>();
    for (Node punkt = liste.getFirstChild(); punkt != null; punkt = punkt.getNext()) {
      Node indhold = punkt.getFirstChild();
      Sted her = sted(punkt, sted);
      if (!(indhold instanceof Paragraph) || indhold.getNext() != null) {
        throw her.fejl("et punkt i en liste skal være ét afsnit tekst, uden lister i listen");
      }
      punkter.add(new Element.Afsnit(Linjelaeser.stykker(indhold, her), her));
    }
    boolean nummereret = liste instanceof OrderedList && !(liste instanceof BulletList);
    return new Element.Liste(nummereret, punkter, sted);
  }

  private static boolean erBemaerkning(Node knude) {
    return knude instanceof LinkReferenceDefinition
        || (knude instanceof HtmlBlock html && html.getLiteral().strip().matches("(?s)<!--.*-->"));
  }

  /** The line a node starts on, or that of what it stands in. */
  static Sted sted(Node knude, Sted omkring) {
    List<SourceSpan> dele = knude.getSourceSpans();
    return dele.isEmpty() ? omkring : new Sted(omkring.filnavn(), dele.get(0).getLineIndex() + 1);
  }
}
