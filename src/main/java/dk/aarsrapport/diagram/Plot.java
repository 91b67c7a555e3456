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

  private Plot() {}

  /** The chart without labels of its own but those of the value axis. */
  static JFreeChart af(Diagram diagram, Vaerdiakse akse, List<Seriestil> stile, Tema tema) {
    CategoryItemRenderer tegner =
        diagram.form() == Diagram.Form.LINJE
            ? new Linjer(diagram, stile)
            : Soejler.af(diagram, stile);
    CategoryPlot plot = new CategoryPlot(data(diagram), vandret(tema), lodret(akse, tema), tegner);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(new RectangleInsets(6, 0, 0, 0));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(true);
    plot.setRangeGridlinePaint(farve(tema, "gitter"));
    plot.setRangeGridlineStroke(HAARSTREG);
    plot.setRangeZeroBaselineVisible(akse.bund() < 0);
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

  private static CategoryAxis vandret(Tema tema) {
    CategoryAxis akse = new CategoryAxis();
    akse.setTickLabelsVisible(false);
    akse.setTickMarksVisible(false);
    akse.setAxisLinePaint(farve(tema, "akse"));
    akse.setAxisLineStroke(new BasicStroke(0.7f));
    akse.setLowerMargin(0.01);
    akse.setUpperMargin(0.01);
    akse.setCategoryMargin(0.22);
    akse.setTickLabelInsets(RectangleInsets.ZERO_INSETS);
    akse.setLabelInsets(RectangleInsets.ZERO_INSETS);
    return akse;
  }

  private static NumberAxis lodret(Vaerdiakse maal, Tema tema) {
    NumberAxis akse = new NumberAxis();
    akse.setAutoRange(false);
    akse.setRange(maal.bund(), maal.top());
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
