package dk.aarsrapport.diagram;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Tema;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/** Draws a chart of the report model; says nothing that the model does not say. */
public final class Diagramtegner {
  private final Tema tema;

  /** A drawer with the looks of this theme. */
  public Diagramtegner(Tema tema) {
    this.tema = tema;
  }

  /**
   * Draws a chart.
   *
   * @param diagram what it says; its title, notes and source stand outside the drawing
   * @param g where to draw
   * @param felt the space to fill, in points
   */
  public void tegn(Diagram diagram, Graphics2D g, Rectangle2D felt) {
    List<Seriestil> stile = Seriestil.af(diagram.serier(), tema);
    Vaerdiakse akse = Vaerdiakse.af(diagram);
    Paaskrift paaskrift = new Paaskrift(diagram, akse, stile, tema, felt);
    Rectangle2D plotfelt = paaskrift.plotfelt();
    JFreeChart kort = Plot.af(diagram, akse, stile, tema);
    ChartRenderingInfo info = new ChartRenderingInfo(null);
    kort.draw(g, plotfelt, info);
    paaskrift.tegn(g, kort.getCategoryPlot(), info.getPlotInfo().getDataArea());
  }
}
