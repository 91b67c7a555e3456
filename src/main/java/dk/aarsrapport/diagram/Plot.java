package dk.aarsrapport.diagram;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Tema;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.Serial;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.SortOrder;
import org.jfree.data.category.DefaultCategoryDataset;

/** Makes JFreeChart calm: white ground, light horizontal lines, no frame, no legend. */
final class Plot {
  private static final BasicStroke HAARSTREG = new BasicStroke(0.5f);
  private static final BasicStroke AKSESTREG = new BasicStroke(0.7f);
  private static final double MINDSTE_LUFT = 0.24;

  /** From the first and last point of a line to the edge of the chart, in points. */
  private static final double KANT = 26;

  private Plot() {}

  /** The chart without labels of its own but those of the value axis. */
  static JFreeChart af(
      Diagram diagram, Vaerdiakse akse, List<Seriestil> stile, Tema tema, double bredde) {
    CategoryItemRenderer tegner =
        diagram.form() == Diagram.Form.LINJE
            ? new Linjer(diagram, stile)
            : Soejler.af(diagram, stile);
    CategoryPlot plot =
        new CategoryPlot(
            data(diagram), vandret(diagram, tema, bredde), lodret(diagram, akse, tema), tegner);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(6, 0, 0, 0));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(farve(tema, "gitter"));
    plot.setRangeGridlineStroke(HAARSTREG);
    plot.setRangeZeroBaselineVisible(akse.bund() <= 0);
    plot.setRangeZeroBaselineStroke(AKSESTREG);
    plot.setRangeZeroBaselinePaint(farve(tema, "akse"));
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    if (diagram.form() == Diagram.Form.LINJE) {
      plot.setRowRenderingOrder(SortOrder.DESCENDING);
    }
    JFreeChart kort = new JFreeChart(null, null, plot, false);
    kort.setBackgroundPaint(null);
    kort.setPadding(RectangleInsets.ZERO_INSETS);
    kort.setTextAntiAlias(false);
    return kort;
  }

  private static DefaultCategoryDataset data(Diagram diagram) {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int s = 0; s < diagram.serier().size(); s++) {
      for (int p = 0; p < diagram.perioder().size(); p++) {
        data.addValue(diagram.serier().get(s).punkter().get(p).vaerdi(), s, (Integer) p);
      }
    }
    return data;
  }

  private static CategoryAxis vandret(Diagram diagram, Tema tema, double bredde) {
    CategoryAxis akse = new CategoryAxis();
    akse.setTickLabelsVisible(false);
    akse.setTickMarksVisible(false);
    akse.setAxisLineVisible(false);
    akse.setTickLabelInsets(RectangleInsets.ZERO_INSETS);
    akse.setLabelInsets(RectangleInsets.ZERO_INSETS);
    int perioder = diagram.perioder().size();
    if (diagram.form() == Diagram.Form.LINJE && perioder > 1) {
      double afstand = (bredde - 2 * KANT) / (perioder - 1);
      akse.setLowerMargin((KANT - afstand / 2) / bredde);
      akse.setUpperMargin((KANT - afstand / 2) / bredde);
      akse.setCategoryMargin(0);
    } else {
      int soejler = diagram.form() == Diagram.Form.SOEJLE ? diagram.serier().size() : 1;
      double brug = perioder * soejler * tema.maal("diagram.soejle") / bredde;
      double luft = Math.max(MINDSTE_LUFT, 1 - brug);
      akse.setLowerMargin(luft / (2 * perioder));
      akse.setUpperMargin(luft / (2 * perioder));
      akse.setCategoryMargin(luft * (perioder - 1) / perioder);
    }
    return akse;
  }

  /** Room above and below the round numbers, so that no marker or label is cut. */
  private static NumberAxis lodret(Diagram diagram, Vaerdiakse maal, Tema tema) {
    NumberAxis akse = new NumberAxis();
    double spaend = maal.top() - maal.bund();
    double over =
        switch (diagram.form()) {
          case LINJE -> 0.04;
          case SOEJLE -> 0.08;
          case STABLET -> 0.005;
          case BJAELKE, STABLET_BJAELKE ->
              throw new IllegalArgumentException("lying bars have no such axis");
        };
    boolean under = diagram.form() == Diagram.Form.LINJE || maal.bund() < 0;
    akse.setAutoRange(false);
    akse.setRange(maal.bund() - (under ? 0.035 : 0.002) * spaend, maal.top() + over * spaend);
    akse.setTickUnit(new NumberTickUnit(maal.skridt(), new Dansk(maal)));
    akse.setAxisLineVisible(false);
    akse.setTickMarksVisible(false);
    akse.setTickLabelFont(Diagramskrift.normal(tema.maal("diagram.skrift")));
    akse.setTickLabelPaint(farve(tema, "aksetekst"));
    akse.setTickLabelInsets(new RectangleInsets(2, 0, 2, 6));
    return akse;
  }

  private static Color farve(Tema tema, String navn) {
    return new Color(tema.farve("diagram." + navn));
  }

  /** Numbers of the axis through the report's own number format. */
  private static final class Dansk extends NumberFormat {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Vaerdiakse akse;

    Dansk(Vaerdiakse akse) {
      this.akse = akse;
    }

    @Override
    public StringBuffer format(double tal, StringBuffer ud, FieldPosition felt) {
      return ud.append(akse.tal(tal));
    }

    @Override
    public StringBuffer format(long tal, StringBuffer ud, FieldPosition felt) {
      return format((double) tal, ud, felt);
    }

    @Override
    public Number parse(String tekst, ParsePosition sted) {
      throw new UnsupportedOperationException("the axis only prints");
    }
  }
}
