package dk.aarsrapport.diagram;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.resultat.Status;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;

/** Lines with markers: no line over a break in the series, hollow markers for what is not final. */
final class Linjer extends LineAndShapeRenderer {
  @Serial private static final long serialVersionUID = 1L;

  /** The renderer draws lines first, then markers. */
  private static final int STREGER = 0;

  private final transient Diagram diagram;
  private final transient List<Seriestil> stile;

  Linjer(Diagram diagram, List<Seriestil> stile) {
    super(true, true);
    this.diagram = diagram;
    this.stile = List.copyOf(stile);
    setUseFillPaint(true);
    setDrawOutlines(true);
    for (int s = 0; s < stile.size(); s++) {
      Seriestil stil = stile.get(s);
      setSeriesPaint(s, stil.farve());
      setSeriesStroke(s, stil.streg());
      setSeriesShape(s, stil.maerke());
      setSeriesOutlineStroke(s, new BasicStroke(1.1f));
    }
  }

  @Override
  public Paint getItemFillPaint(int serie, int punkt) {
    boolean endelig =
        diagram.serier().get(serie).punkter().get(punkt).status() != Status.UFULDSTAENDIG;
    return endelig ? stile.get(serie).farve() : Color.WHITE;
  }

  /** The band that chance may fill lies under the grid lines. */
  @Override
  public void drawBackground(Graphics2D g, CategoryPlot plot, Rectangle2D felt) {
    super.drawBackground(g, plot, felt);
    Koordinater sted = new Koordinater(plot, felt);
    g.setPaint(stile.get(0).stille());
    for (Path2D baand : baand(sted)) {
      g.fill(baand);
    }
  }

  /** One face for each first period that others are reckoned from. */
  private List<Path2D> baand(Koordinater sted) {
    List<Path2D> flader = new ArrayList<>();
    Map<Integer, List<Diagram.Udsving>> efterStart =
        diagram.udsving().stream()
            .collect(
                Collectors.groupingBy(Diagram.Udsving::fra, TreeMap::new, Collectors.toList()));
    efterStart.forEach(
        (fra, udsving) -> {
          Path2D flade = new Path2D.Double();
          double start = diagram.serier().get(0).punkter().get(fra).vaerdi().doubleValue();
          flade.moveTo(sted.x(fra), sted.y(start));
          for (Diagram.Udsving u : udsving) {
            flade.lineTo(sted.x(u.til()), sted.y(u.hoejest().doubleValue()));
          }
          for (int i = udsving.size() - 1; i >= 0; i--) {
            Diagram.Udsving u = udsving.get(i);
            flade.lineTo(sted.x(u.til()), sted.y(u.lavest().doubleValue()));
          }
          flade.closePath();
          flader.add(flade);
        });
    return flader;
  }

  @Override
  public void drawItem(
      Graphics2D g,
      CategoryItemRendererState tilstand,
      Rectangle2D felt,
      CategoryPlot plot,
      CategoryAxis vandret,
      ValueAxis lodret,
      CategoryDataset data,
      int serie,
      int punkt,
      int gennemloeb) {
    if (gennemloeb == STREGER && diagram.serier().get(serie).brudFoer().contains(punkt)) {
      return;
    }
    super.drawItem(g, tilstand, felt, plot, vandret, lodret, data, serie, punkt, gennemloeb);
  }
}
