package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** A table of words in a municipality's comment: lines that begin with {@code |}, as Markdown. */
final class Kommentartabel {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final TextContentRenderer TEKST = TextContentRenderer.builder().build();

  private Kommentartabel() {}

  /** True for a line that a table may be made of. */
  static boolean linje(String linje) {
    return linje.strip().startsWith("|");
  }

  /** The table of these lines; empty where they are none, and stand as they were written. */
  static Optional<Tabel> af(List<String> linjer) {
    Node foerste = PARSER.parse(String.join("\n", linjer)).getFirstChild();
    boolean forMange = linjer.stream().anyMatch(l -> celler(l) > celler(linjer.get(0)));
    if (!(foerste instanceof TableBlock) || foerste.getNext() != null || forMange) {
      return Optional.empty();
    }
    List<List<String>> raekker = new ArrayList<>();
    for (Node del = foerste.getFirstChild(); del != null; del = del.getNext()) {
      for (Node raekke = del.getFirstChild(); raekke != null; raekke = raekke.getNext()) {
        List<String> celler = new ArrayList<>();
        for (Node celle = raekke.getFirstChild(); celle != null; celle = celle.getNext()) {
          celler.add(ord(celle));
        }
        raekker.add(celler);
      }
    }
    return raekker.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Tabel(
                "",
                "",
                raekker.get(0),
                raekker.subList(1, raekker.size()).stream()
                    .map(r -> new Tabel.Raekke(r.get(0), r.subList(1, r.size()), false))
                    .toList(),
                List.of(),
                ""));
  }

  /** How many cells a line has: those beyond the header's would not be in the table. */
  private static int celler(String linje) {
    return linje.strip().replaceAll("^\\||(?<!\\\\)\\|$", "").split("(?<!\\\\)\\|", -1).length;
  }

  private static String ord(Node celle) {
    StringBuilder ord = new StringBuilder();
    for (Node del = celle.getFirstChild(); del != null; del = del.getNext()) {
      TEKST.render(del, ord);
    }
    return ord.toString().strip();
  }
}
