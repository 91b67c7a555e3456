package dk.aarsrapport.rapport.skabelon;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads running text: words, bold, italics, links, footnotes and expressions. */
final class Linjelaeser {
  private final List<Stykke> stykker = new ArrayList<>();

  private Linjelaeser() {}

  /** The runs inside a paragraph or heading. */
  static List<Stykke> stykker(Node knude, Sted sted) {
    Linjelaeser laeser = new Linjelaeser();
    laeser.boern(knude, Stykke.Stil.TEKST, "", sted);
    return List.copyOf(laeser.stykker);
  }

  private void boern(Node knude, Stykke.Stil stil, String maal, Sted sted) {
    for (Node barn = knude.getFirstChild(); barn != null; barn = barn.getNext()) {
      barn(barn, stil, maal, Markdownlaeser.sted(barn, sted));
    }
  }

  private void barn(Node barn, Stykke.Stil stil, String maal, Sted sted) {
    if (barn instanceof Text tekst) {
      tilfoej(stil, maal, List.of(new Led.Ord(tekst.getLiteral())));
    } else if (barn instanceof SoftLineBreak || barn instanceof HardLineBreak) {
      tilfoej(stil, maal, List.of(new Led.Ord(" ")));
    } else if (barn instanceof Code kode) {
      tilfoej(stil, maal, List.of(new Led.Ord(kode.getLiteral())));
    } else if (barn instanceof StrongEmphasis) {
      boern(barn, stil == Stykke.Stil.LINK ? stil : Stykke.Stil.FED, maal, sted);
    } else if (barn instanceof Emphasis) {
      boern(barn, stil == Stykke.Stil.TEKST ? Stykke.Stil.KURSIV : stil, maal, sted);
    } else if (barn instanceof Link link) {
      boern(barn, Stykke.Stil.LINK, tjekket(link.getDestination(), sted), sted);
    } else if (barn instanceof Indskud.Knude indskud) {
      tilfoej(indskud.fodnote() ? Stykke.Stil.NOTE : stil, maal, indskud.led());
    } else if (!(barn instanceof HtmlInline html && html.getLiteral().startsWith("<!--"))) {
      throw sted.fejl("HTML og billeder kan ikke bruges; skriv < som \\<");
    }
  }

  private static String tjekket(String maal, Sted sted) {
    if (!maal.matches("(#|https?://|mailto:).+")) {
      throw sted.fejl(
          "linket «" + maal + "» skal begynde med https://, mailto: eller # og et anker");
    }
    return maal;
  }

  private void tilfoej(Stykke.Stil stil, String maal, List<Led> led) {
    int sidst = stykker.size() - 1;
    boolean fortsat =
        stil != Stykke.Stil.NOTE
            && sidst >= 0
            && stykker.get(sidst).stil() == stil
            && stykker.get(sidst).maal().equals(maal);
    if (fortsat) {
      List<Led> samlet = new ArrayList<>(stykker.get(sidst).led());
      samlet.addAll(led);
      stykker.set(sidst, new Stykke(stil, maal, samlet));
    } else {
      stykker.add(new Stykke(stil, maal, led));
    }
  }
}
