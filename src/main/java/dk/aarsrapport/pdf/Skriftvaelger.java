package dk.aarsrapport.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import dk.aarsrapport.diagram.Diagramskrift;
import java.awt.Font;
import java.util.Locale;

/** Draws the text of charts in the embedded typeface, the same that the charts measure with. */
enum Skriftvaelger implements FontMapper {
  ALLE;

  @Override
  public BaseFont awtToPdf(Font font) {
    boolean fed = font.getFontName(Locale.ROOT).contains("Bold");
    return (fed ? Skrift.FED : Skrift.NORMAL).font();
  }

  @Override
  public Font pdfToAwt(BaseFont font, int stoerrelse) {
    return font.equals(Skrift.FED.font())
        ? Diagramskrift.fed(stoerrelse)
        : Diagramskrift.normal(stoerrelse);
  }
}
