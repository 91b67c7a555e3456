package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Enhed;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Colours, lines and fonts of charts; no series rests on colour alone. */
final class Diagramstil {
  private static final String SPROG = Omslagsark.DANSK.toLanguageTag();

  /** Okabe and Ito's colours, dark enough for lines on white. */
  private static final String[] FARVER = {
    "0072B2", "D55E00", "009E73", "CC79A7", "7F5F00", "56B4E9"
  };

  private static final MarkerStyle[] MAERKER = {
    MarkerStyle.CIRCLE,
    MarkerStyle.SQUARE,
    MarkerStyle.TRIANGLE,
    MarkerStyle.DIAMOND,
    MarkerStyle.X,
    MarkerStyle.PLUS
  };
  private static final PresetLineDash[] STREGER = {
    PresetLineDash.SOLID,
    PresetLineDash.DASH,
    PresetLineDash.SYSTEM_DOT,
    PresetLineDash.DASH_DOT,
    PresetLineDash.LARGE_DASH,
    PresetLineDash.SYSTEM_DASH
  };
  private static final int BREDDE_PIXEL = 680;
  private static final double TITELPUNKT = 12d;
  private static final double UNDERTITELPUNKT = 9d;

  private Diagramstil() {}

  /** An empty chart so many rows high. */
  static XSSFChart nyt(XSSFSheet ark, int raekke, int kolonne, int hoejde) {
    XSSFDrawing tegning = ark.createDrawingPatriarch();
    int sidste = kolonne;
    double bredde = 0;
    while (bredde < BREDDE_PIXEL) {
      bredde += ark.getColumnWidthInPixels(sidste++);
    }
    XSSFClientAnchor anker =
        tegning.createAnchor(0, 0, 0, 0, kolonne, raekke, sidste, raekke + hoejde);
    anker.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    return tegning.createChart(anker);
  }

  /**
   * Gives the chart its series. POI's own way makes a workbook for each chart too, as a chart in a
   * text or on a slide needs.
   */
  static void tegn(XDDFChartData data) {
    for (int i = 0; i < data.getSeriesCount(); i++) {
      data.getSeries(i).plot();
    }
  }

  /** The axes of a chart whose values stand upright. */
  record Akser(XDDFCategoryAxis punkter, XDDFValueAxis vaerdier) {}

  /** Gives the chart its title and upright axes, from nought where no value is below. */
  static Akser akser(XSSFChart diagram, String titel, Stream<BigDecimal> vaerdier) {
    diagram.setTitleText(titel);
    diagram.setTitleOverlay(false);
    Akser akser =
        new Akser(
            diagram.createCategoryAxis(AxisPosition.BOTTOM),
            diagram.createValueAxis(AxisPosition.LEFT));
    akser.vaerdier().setCrossBetween(AxisCrossBetween.BETWEEN);
    if (vaerdier.allMatch(tal -> tal.signum() >= 0)) {
      akser.vaerdier().setMinimum(0);
    }
    return akser;
  }

  /** A line with its colour, dash and marker. */
  static void linje(XDDFLineChartData.Series serie, int nummer) {
    int valg = nummer % FARVER.length;
    XDDFSolidFillProperties farve = fyld(FARVER[valg]);
    XDDFLineProperties streg = new XDDFLineProperties(farve);
    streg.setWidth(nummer == 0 ? 2.75 : 1.75);
    streg.setPresetDash(new XDDFPresetLineDash(STREGER[valg]));
    serie.setSmooth(false);
    serie.setMarkerStyle(MAERKER[valg]);
    serie.setMarkerSize((short) 7);
    serie.setLineProperties(streg);
    XDDFShapeProperties maerke = new XDDFShapeProperties();
    maerke.setFillProperties(farve);
    maerke.setLineProperties(new XDDFLineProperties(farve));
    serie.getCTLineSer().getMarker().setSpPr(maerke.getXmlObject());
  }

  /** Greys and dots the stretch of a line that crosses a break and ends at this point. */
  static void brud(XDDFLineChartData.Series serie, int punkt) {
    XDDFLineProperties streg = new XDDFLineProperties(fyld("808080"));
    streg.setWidth(1.5);
    streg.setPresetDash(new XDDFPresetLineDash(PresetLineDash.SYSTEM_DOT));
    XDDFShapeProperties form = new XDDFShapeProperties();
    form.setLineProperties(streg);
    CTDPt valgt = serie.getCTLineSer().addNewDPt();
    valgt.addNewIdx().setVal(punkt);
    valgt.setMarker((CTMarker) serie.getCTLineSer().getMarker().copy());
    valgt.addNewBubble3D().setVal(false);
    valgt.setSpPr(form.getXmlObject());
  }

  /** A small line under the chart's title. */
  static void undertitel(XSSFChart diagram, String tekst) {
    XDDFTextRun ord = diagram.getFormattedTitle().addNewParagraph().appendRegularRun(tekst);
    ord.setFontSize(UNDERTITELPUNKT);
    ord.setBold(false);
  }

  /** A bar in the main colour. */
  static void soejle(XDDFChartData.Series serie) {
    soejle(serie, 0);
  }

  /** A bar in the colour of its series. */
  static void soejle(XDDFChartData.Series serie, int nummer) {
    serie.setFillProperties(fyld(FARVER[nummer % FARVER.length]));
  }

  /** Axis formats, grid, title font, language and the text for those who cannot see it. */
  static void pynt(XSSFChart diagram, Enhed enhed, boolean millioner, String alternativ) {
    var rum = diagram.getCTChartSpace();
    rum.addNewLang().setVal(SPROG);
    (rum.isSetRoundedCorners() ? rum.getRoundedCorners() : rum.addNewRoundedCorners())
        .setVal(false);
    diagram.getFormattedTitle().getParagraph(0).getTextRuns().get(0).setFontSize(TITELPUNKT);
    diagram.getFormattedTitle().getParagraph(0).getTextRuns().get(0).setBold(true);
    diagram.getFormattedTitle().getParagraph(0).getTextRuns().get(0).setLanguage(Omslagsark.DANSK);
    for (var akse : diagram.getAxes()) {
      akse.setVisible(true);
      if (akse instanceof XDDFCategoryAxis) {
        akse.setTickLabelPosition(AxisTickLabelPosition.LOW);
      } else if (akse instanceof XDDFValueAxis) {
        akse.setNumberFormat(Talstil.akse(enhed, millioner));
        akse.getOrAddMajorGridProperties()
            .setLineProperties(new XDDFLineProperties(fyld("D9D9D9")));
        akse.setTitle(millioner ? "mio. " + enhed.etiket() : enhed.etiket());
      }
    }
    if (diagram.getCTChart().getPlotArea().sizeOfBarChartArray() > 0) {
      diagram.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(1);
    }
    paaDansk(diagram.getCTChart().getTitle().getTx().getRich());
    for (var akse : diagram.getCTChart().getPlotArea().getValAxList()) {
      akse.getNumFmt().setSourceLinked(false);
      paaDansk(akse.getTitle().getTx().getRich());
    }
    diagram
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(alternativ);
  }

  /** POI begins a title in American English. */
  private static void paaDansk(CTTextBody tekst) {
    for (CTTextParagraph afsnit : tekst.getPList()) {
      if (afsnit.isSetEndParaRPr()) {
        afsnit.getEndParaRPr().setLang(SPROG);
      }
      if (afsnit.isSetPPr() && afsnit.getPPr().isSetDefRPr()) {
        afsnit.getPPr().getDefRPr().setLang(SPROG);
      }
      for (CTRegularTextRun ord : afsnit.getRList()) {
        (ord.isSetRPr() ? ord.getRPr() : ord.addNewRPr()).setLang(SPROG);
      }
    }
  }

  private static XDDFSolidFillProperties fyld(String rgb) {
    byte[] bytes = new byte[3];
    for (int i = 0; i < 3; i++) {
      bytes[i] = (byte) Integer.parseInt(rgb.substring(2 * i, 2 * i + 2), 16);
    }
    return new XDDFSolidFillProperties(XDDFColor.from(bytes));
  }
}
