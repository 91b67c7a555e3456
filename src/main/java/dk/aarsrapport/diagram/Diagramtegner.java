package dk.aarsrapport.diagram;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Figur;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.rapport.Trappe;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/** Draws a picture of the report model; says nothing that the model does not say. */
public final class Diagramtegner {
  private static final String INGEN_TAL = "Ingen tal at vise";

  private final Tema tema;

  /** A drawer with the looks of this theme. */
  public Diagramtegner(Tema tema) {
    this.tema = tema;
  }

  /**
   * Draws a picture.
   *
   * @param figur what it says; its title, notes and source stand outside the drawing
   * @param g where to draw
   * @param felt the space to fill, in points
   */
  public void tegn(Figur figur, Graphics2D g, Rectangle2D felt) {
    if (figur.tom()) {
      Color farve = new Color(tema.farve("diagram.aksetekst"));
      Font font = Diagramskrift.normal(tema.maal("diagram.skrift"));
      Paaskrift.skriv(g, INGEN_TAL, font, farve, felt.getX(), felt.getY() + font.getSize2D());
    } else if (figur instanceof Trappe trappe) {
      Trappetegner.tegn(trappe, tema, g, felt);
    } else if (figur instanceof Diagram diagram) {
      tegn(diagram, g, felt);
    }
  }

  /** The height of a picture with this theme, in points. */
  public double hoejde(Figur figur) {
    if (figur instanceof Trappe) {
      return tema.maal("trappe.hoejde");
    }
    return figur instanceof Diagram diagram && diagram.form().liggende()
        ? liggende(diagram)
        : tema.maal("diagram.hoejde");
  }

  private double liggende(Diagram diagram) {
    return diagram.form() == Diagram.Form.BJAELKE
        ? Bjaelker.hoejde(diagram)
        : Stabler.hoejde(diagram, tema);
  }

  private void tegn(Diagram diagram, Graphics2D g, Rectangle2D felt) {
    if (diagram.form() == Diagram.Form.STABLET_BJAELKE) {
      Stabler.tegn(diagram, tema, g, felt);
      return;
    }
    if (diagram.form() == Diagram.Form.BJAELKE) {
      Bjaelker.tegn(diagram, tema, g, felt);
      return;
    }
    List<Seriestil> stile = Seriestil.af(diagram.serier(), tema);
    Vaerdiakse akse = Vaerdiakse.af(diagram);
    Paaskrift paaskrift = new Paaskrift(diagram, akse, stile, tema, felt);
    Rectangle2D plotfelt = paaskrift.plotfelt();
    JFreeChart kort = Plot.af(diagram, akse, stile, tema, plotfelt.getWidth());
    ChartRenderingInfo info = new ChartRenderingInfo(null);
    kort.draw(g, plotfelt, info);
    paaskrift.tegn(g, kort.getCategoryPlot(), info.getPlotInfo().getDataArea());
  }
}
