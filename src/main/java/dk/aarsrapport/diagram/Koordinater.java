package dk.aarsrapport.diagram;

import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Where periods and values lie in a drawn chart, in points. */
record Koordinater(CategoryPlot plot, Rectangle2D data) {
  /** The middle of a period. */
  double x(int periode) {
    return akse()
        .getCategoryMiddle(periode, plot.getDataset().getColumnCount(), data, RectangleEdge.BOTTOM);
  }

  double y(double vaerdi) {
    return plot.getRangeAxis().valueToJava2D(vaerdi, data, RectangleEdge.LEFT);
  }

  int antal() {
    return plot.getDataset().getColumnCount();
  }

  /** The width a bar may take and where it stands; its height is the whole chart's. */
  Rectangle2D soejle(int serie, int periode) {
    double plads =
        akse().getCategoryEnd(periode, antal(), data, RectangleEdge.BOTTOM)
            - akse().getCategoryStart(periode, antal(), data, RectangleEdge.BOTTOM);
    BarRenderer tegner = (BarRenderer) plot.getRenderer();
    int serier = plot.getDataset().getRowCount();
    if (tegner instanceof StackedBarRenderer || serier == 1) {
      return new Rectangle2D.Double(x(periode) - plads / 2, data.getY(), plads, data.getHeight());
    }
    double mellem = plads * tegner.getItemMargin() / (serier - 1);
    double bredde = (plads - mellem * (serier - 1)) / serier;
    double venstre = x(periode) - plads / 2 + serie * (bredde + mellem);
    return new Rectangle2D.Double(venstre, data.getY(), bredde, data.getHeight());
  }

  private CategoryAxis akse() {
    return plot.getDomainAxis();
  }
}
