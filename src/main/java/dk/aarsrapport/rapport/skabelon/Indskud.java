package dk.aarsrapport.rapport.skabelon;

import java.util.List;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** What running text may hold besides Markdown: {@code {{ udtryk }}} and {@code ^[fodnote]}. */
final class Indskud implements InlineContentParserFactory {
  private final String filnavn;

  /** Reads the template with this name. */
  Indskud(String filnavn) {
    this.filnavn = filnavn;
  }

  /** An expression or a footnote in the running text. */
  static final class Knude extends CustomNode {
    private final boolean fodnote;
    private final List<Led> led;

    private Knude(boolean fodnote, List<Led> led) {
      this.fodnote = fodnote;
      this.led = led;
    }

    /** True for a footnote. */
    boolean fodnote() {
      return fodnote;
    }

    /** The expression, or the words of the note. */
    List<Led> led() {
      return led;
    }
  }

  @Override
  public Set<Character> getTriggerCharacters() {
    return Set.of('{', '^');
  }

  @Override
  public InlineContentParser create() {
    return this::laes;
  }

  private ParsedInline laes(InlineParserState tilstand) {
    Scanner laeser = tilstand.scanner();
    Position start = laeser.position();
    boolean fodnote = laeser.peek() == '^';
    if (!laeser.next(fodnote ? "^[" : "{{")) {
      return ParsedInline.none();
    }
    Position indhold = laeser.position();
    while (laeser.hasNext()) {
      Position slut = laeser.position();
      if (laeser.next(fodnote ? "]" : "}}")) {
        SourceLines kilde = laeser.getSource(indhold, slut);
        Sted sted = sted(laeser.getSource(start, laeser.position()));
        String tekst = kilde.getContent();
        List<Led> led =
            fodnote
                ? Led.del(tekst.replaceAll("\\s*\\n\\s*", " "), sted)
                : List.of(Udtryk.laes(tekst, sted));
        return ParsedInline.of(new Knude(fodnote, led), laeser.position());
      }
      laeser.next();
    }
    throw sted(laeser.getSource(start, laeser.position()))
        .fejl(fodnote ? "fodnoten «^[» er ikke lukket med «]»" : "«{{» er ikke lukket med «}}»");
  }

  private Sted sted(SourceLines kilde) {
    List<SourceSpan> dele = kilde.getSourceSpans();
    return new Sted(filnavn, dele.isEmpty() ? 1 : dele.get(0).getLineIndex() + 1);
  }
}
