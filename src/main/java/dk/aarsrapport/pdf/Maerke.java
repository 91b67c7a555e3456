package dk.aarsrapport.pdf;

import dk.aarsrapport.rapport.Figur;
import java.awt.image.BufferedImage;

/**
 * A mark on a page; coordinates in points, x from the left, y downwards, both from the corner of
 * whatever holds it. A mark without a tag is an artifact.
 */
sealed interface Maerke {
  /** The same mark moved. */
  Maerke flyt(float dx, float dy);

  /** Text on one line; y is the baseline. */
  record Tekst(float x, float y, String tekst, Stil stil, Tag tag) implements Maerke {
    @Override
    public Tekst flyt(float dx, float dy) {
      return new Tekst(x + dx, y + dy, tekst, stil, tag);
    }
  }

  /** A filled rectangle, always an artifact: backgrounds and rules. */
  record Flade(float x, float y, float bredde, float hoejde, int farve) implements Maerke {
    @Override
    public Flade flyt(float dx, float dy) {
      return new Flade(x + dx, y + dy, bredde, hoejde, farve);
    }
  }

  /** A chart or another drawing. */
  record Tegning(float x, float y, float bredde, float hoejde, Figur figur, Tag tag)
      implements Maerke {
    @Override
    public Tegning flyt(float dx, float dy) {
      return new Tegning(x + dx, y + dy, bredde, hoejde, figur, tag);
    }
  }

  /** A picture of pixels. */
  record Billede(float x, float y, float bredde, float hoejde, BufferedImage billede, Tag tag)
      implements Maerke {
    @Override
    public Billede flyt(float dx, float dy) {
      return new Billede(x + dx, y + dy, bredde, hoejde, billede, tag);
    }
  }

  /** The clickable area of a link; {@code maal} is an address or {@code #} and an anchor. */
  record Henvisning(
      float x, float y, float bredde, float hoejde, String maal, String beskrivelse, Tag tag)
      implements Maerke {
    @Override
    public Henvisning flyt(float dx, float dy) {
      return new Henvisning(x + dx, y + dy, bredde, hoejde, maal, beskrivelse, tag);
    }
  }

  /** Where a heading stands: the target of links, contents page and bookmarks. */
  record Anker(float y, String navn, int niveau, String tekst) implements Maerke {
    @Override
    public Anker flyt(float dx, float dy) {
      return new Anker(y + dy, navn, niveau, tekst);
    }
  }

  /** The page number of an anchor, right-aligned at x; known only when all pages are made. */
  record Sidetal(float x, float y, String anker, Stil stil, Tag tag) implements Maerke {
    @Override
    public Sidetal flyt(float dx, float dy) {
      return new Sidetal(x + dx, y + dy, anker, stil, tag);
    }
  }
}
