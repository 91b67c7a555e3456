package dk.aarsrapport.diagram;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;

/** The report's typeface as Java fonts, loaded once per process. */
public final class Diagramskrift {
  private static final Font NORMAL = indlaes("SourceSans3_400Regular.ttf");
  private static final Font FED = indlaes("SourceSans3_600SemiBold.ttf");
  private static final FontRenderContext MAAL = new FontRenderContext(null, true, true);

  private Diagramskrift() {}

  /** The upright cut in a size in points. */
  public static Font normal(float stoerrelse) {
    return NORMAL.deriveFont(stoerrelse);
  }

  /** The semi-bold cut in a size in points. */
  public static Font fed(float stoerrelse) {
    return FED.deriveFont(stoerrelse);
  }

  /** Width of the text in points. */
  static double bredde(String tekst, Font font) {
    return font.getStringBounds(tekst, MAAL).getWidth();
  }

  private static Font indlaes(String fil) {
    try (InputStream data = Diagramskrift.class.getResourceAsStream("/fonts/" + fil)) {
      return Font.createFont(Font.TRUETYPE_FONT, data);
    } catch (IOException | FontFormatException e) {
      throw new IllegalStateException("font " + fil + " cannot be used", e);
    }
  }
}
