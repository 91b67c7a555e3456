package dk.aarsrapport.diagram;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.resultat.Status;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.io.Serial;
import java.util.List;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;

/** Flat bars from zero; pale bars with an outline for what is not final. */
final class Soejler {
  private Soejler() {}

  static BarRenderer af(Diagram diagram, List<Seriestil> stile) {
    BarRenderer tegner =
        diagram.form() == Diagram.Form.STABLET
            ? new Stablede(diagram, stile)
            : new Grupperede(diagram, stile);
    tegner.setBarPainter(new StandardBarPainter());
    tegner.setShadowVisible(false);
    tegner.setDrawBarOutline(true);
    tegner.setItemMargin(0.06);
    for (int s = 0; s < stile.size(); s++) {
      boolean stablet = diagram.form() == Diagram.Form.STABLET;
      tegner.setSeriesOutlinePaint(s, stablet ? Color.WHITE : stile.get(s).farve());
      tegner.setSeriesOutlineStroke(s, new BasicStroke(stablet ? 0.9f : 0.6f));
    }
    return tegner;
  }

  private static Paint farve(Diagram diagram, List<Seriestil> stile, int serie, int punkt) {
    boolean endelig =
        diagram.serier().get(serie).punkter().get(punkt).status() != Status.UFULDSTAENDIG;
    return endelig ? stile.get(serie).farve() : stile.get(serie).lys();
  }

  private static final class Grupperede extends BarRenderer {
    @Serial private static final long serialVersionUID = 1L;
    private final transient Diagram diagram;
    private final transient List<Seriestil> stile;

    Grupperede(Diagram diagram, List<Seriestil> stile) {
      this.diagram = diagram;
      this.stile = List.copyOf(stile);
    }

    @Override
    public Paint getItemPaint(int serie, int punkt) {
      return farve(diagram, stile, serie, punkt);
    }
  }

  private static final class Stablede extends StackedBarRenderer {
    @Serial private static final long serialVersionUID = 1L;
    private final transient Diagram diagram;
    private final transient List<Seriestil> stile;

    Stablede(Diagram diagram, List<Seriestil> stile) {
      this.diagram = diagram;
      this.stile = List.copyOf(stile);
    }

    @Override
    public Paint getItemPaint(int serie, int punkt) {
      return farve(diagram, stile, serie, punkt);
    }
  }
}
