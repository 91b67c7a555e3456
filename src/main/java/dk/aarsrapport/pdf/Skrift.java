package dk.aarsrapport.pdf;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;

/** The cuts of the embedded typeface, each loaded once per process. */
final class Skrift {
  static final Skrift NORMAL = new Skrift("SourceSans3_400Regular.ttf");
  static final Skrift FED = new Skrift("SourceSans3_600SemiBold.ttf");
  static final Skrift KURSIV = new Skrift("SourceSans3_400Regular_Italic.ttf");

  private static final char ERSTATNING = '?';

  private final BaseFont font;

  private Skrift(String fil) {
    font = indlaes(fil);
  }

  /** The font for the PDF writer. */
  BaseFont font() {
    return font;
  }

  /** Width of the text in points. */
  float bredde(String tekst, float stoerrelse) {
    return font.getWidthPoint(tekst, stoerrelse);
  }

  /**
   * The text with white space as plain spaces and a question mark for what the typeface cannot
   * show, since a missing glyph would break the standard.
   */
  String vis(String tekst) {
    StringBuilder ud = new StringBuilder(tekst.length());
    tekst
        .codePoints()
        .forEach(
            tegn -> {
              if (Character.isISOControl(tegn)) {
                ud.append(' ');
              } else if (font.charExists(tegn)) {
                ud.appendCodePoint(tegn);
              } else {
                ud.append(Character.isWhitespace(tegn) ? ' ' : ERSTATNING);
              }
            });
    return ud.toString();
  }

  private static BaseFont indlaes(String fil) {
    try (InputStream data = Skrift.class.getResourceAsStream("/fonts/" + fil)) {
      BaseFont font =
          BaseFont.createFont(
              fil, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, data.readAllBytes(), null);
      font.setIncludeCidSet(false);
      font.setSecureRandom(new Fast());
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(fil, e);
    }
  }

  /** Gives every subset the same prefix, so that two runs give the same bytes. */
  private static final class Fast extends SecureRandom {
    @Override
    public double nextDouble() {
      return 0;
    }
  }
}
