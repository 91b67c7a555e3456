package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Talformat;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws a native chart from the cells of a figure's table. */
final class Diagramtegner {
  /** From here on the axis counts in millions. */
  private static final BigDecimal STORE = BigDecimal.valueOf(10_000_000);

  private final XSSFSheet ark;
  private final Figurtabel figur;
  private final int hoved;
  private final int foersteTal;
  private final Diagramtal diagramtal;

  /**
   * Draws on a sheet.
   *
   * @param hoved the header row of the table
   * @param foersteTal the first column of numbers
   * @param diagramtal takes the numbers that cannot be drawn from this sheet
   */
  Diagramtegner(XSSFSheet ark, Figurtabel figur, int hoved, int foersteTal, Diagramtal diagramtal) {
    this.ark = ark;
    this.figur = figur;
    this.hoved = hoved;
    this.foersteTal = foersteTal;
    this.diagramtal = diagramtal;
  }

  /** Draws with the upper left corner in this cell; gives the cells it covers. */
  CellRangeAddress tegn(Diagramvalg valg, int raekke, int kolonne) {
    boolean linjer = valg.form() == Diagramvalg.Form.LINJER;
    boolean liggende = valg.form() == Diagramvalg.Form.LIGGENDE;
    int hoejde = liggende ? Math.min(30, Math.max(12, 6 + valg.raekker().size() * 5 / 4)) : 20;
    XSSFChart diagram = Diagramstil.nyt(ark, raekke, kolonne, hoejde);
    String titel = titel(valg);
    diagram.setTitleText(titel);
    diagram.setTitleOverlay(false);

    XDDFCategoryAxis kategorier =
        diagram.createCategoryAxis(liggende ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis vaerdier =
        diagram.createValueAxis(liggende ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    if (liggende) {
      kategorier.setOrientation(AxisOrientation.MAX_MIN);
      vaerdier.setCrosses(AxisCrosses.MAX);
    }
    vaerdier.setCrossBetween(AxisCrossBetween.BETWEEN);
    if (vaerdier(valg).allMatch(tal -> tal.signum() >= 0)) {
      vaerdier.setMinimum(0);
    }
    if (linjer) {
      tegnLinjer(diagram, valg, kategorier, vaerdier);
    } else {
      tegnSoejler(diagram, valg, kategorier, vaerdier);
    }
    if (linjer && valg.raekker().size() > 1) {
      diagram.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    diagram.displayBlanksAs(DisplayBlanks.GAP);
    boolean millioner =
        valg.enhed() == Enhed.KR && vaerdier(valg).anyMatch(tal -> tal.compareTo(STORE) >= 0);
    Diagramstil.pynt(diagram, valg.enhed(), millioner, alternativ(valg, titel));
    XSSFClientAnchor anker = diagram.getGraphicFrame().getAnchor();
    return new CellRangeAddress(raekke, anker.getRow2(), kolonne, anker.getCol2());
  }

  private void tegnLinjer(
      XSSFChart diagram, Diagramvalg valg, XDDFCategoryAxis x, XDDFValueAxis y) {
    XDDFLineChartData data = (XDDFLineChartData) diagram.createData(ChartTypes.LINE, x, y);
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    List<Integer> perioder = IntStream.rangeClosed(valg.foerste(), valg.sidste()).boxed().toList();
    List<String> navne = perioder.stream().map(p -> tekst(hoved, foersteTal + p)).toList();
    XDDFDataSource<String> akse =
        XDDFDataSourcesFactory.fromArray(
            navne.toArray(String[]::new), raekkereference(hoved, valg));
    for (int i = 0; i < valg.raekker().size(); i++) {
      int raekke = valg.raekker().get(i);
      List<BigDecimal> tal = perioder.stream().map(p -> vaerdi(raekke, p)).toList();
      String celler =
          tal.contains(null)
              ? diagramtal.tilfoej(id(), serienavn(valg, raekke), navne, tal).vaerdier()
              : raekkereference(hoved + 1 + raekke, valg);
      XDDFLineChartData.Series serie =
          (XDDFLineChartData.Series) data.addSeries(akse, kilde(tal, celler));
      serie.setTitle(serienavn(valg, raekke), null);
      Diagramstil.linje(serie, i);
    }
    diagram.plot(data);
  }

  private void tegnSoejler(
      XSSFChart diagram, Diagramvalg valg, XDDFCategoryAxis x, XDDFValueAxis y) {
    XDDFBarChartData data = (XDDFBarChartData) diagram.createData(ChartTypes.BAR, x, y);
    boolean liggende = valg.form() == Diagramvalg.Form.LIGGENDE;
    data.setBarDirection(liggende ? BarDirection.BAR : BarDirection.COL);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    data.setGapWidth(50);
    data.setVaryColors(false);
    List<String> navne = valg.raekker().stream().map(r -> serienavn(valg, r)).toList();
    List<BigDecimal> tal = valg.raekker().stream().map(r -> vaerdi(r, valg.sidste())).toList();
    int kolonne = foersteTal + valg.sidste();
    Diagramtal.Sted sted = diagramtal.tilfoej(id(), tekst(hoved, kolonne), navne, tal);
    XDDFChartData.Series serie =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(navne.toArray(String[]::new), sted.punkter()),
            kilde(tal, sted.vaerdier()));
    serie.setTitle(
        tekst(hoved, kolonne), new CellReference(ark.getSheetName(), hoved, kolonne, true, true));
    Diagramstil.soejle(serie);
    diagram.plot(data);
  }

  private static XDDFNumericalDataSource<Double> kilde(List<BigDecimal> tal, String reference) {
    Double[] punkter =
        tal.stream().map(t -> t == null ? null : t.doubleValue()).toArray(Double[]::new);
    return XDDFDataSourcesFactory.fromArray(punkter, reference);
  }

  private String id() {
    return figur.definition().id();
  }

  private String titel(Diagramvalg valg) {
    String titel = figur.definition().titel();
    Figurtabel.Raekke foerste = figur.raekker().get(valg.raekker().get(0));
    if (valg.omraader() && !foerste.kategori().isEmpty()) {
      titel += ": " + figur.navn(foerste);
    }
    if (!valg.omraader() || valg.raekker().size() == 1) {
      titel += ", " + foerste.omraade().navn();
    }
    return valg.form() == Diagramvalg.Form.LINJER
        ? titel
        : titel + ", " + Talformat.periode(figur.perioder().get(valg.sidste()));
  }

  private String serienavn(Diagramvalg valg, int raekke) {
    Figurtabel.Raekke fundet = figur.raekker().get(raekke);
    return valg.omraader() ? fundet.omraade().navn() : figur.navn(fundet);
  }

  /** What the chart shows, in words and numbers. */
  private String alternativ(Diagramvalg valg, String titel) {
    StringBuilder tekst = new StringBuilder();
    tekst.append(valg.form() == Diagramvalg.Form.LINJER ? "Linjediagram" : "Søjlediagram");
    tekst.append(": ").append(titel).append(" (").append(valg.enhed().etiket()).append(").");
    for (int raekke : valg.raekker()) {
      List<String> punkter = new ArrayList<>();
      for (int p = valg.foerste(); p <= valg.sidste(); p++) {
        Resultat celle = figur.raekker().get(raekke).celler().get(p);
        String tal = celle == null ? Noter.INGEN : Talformat.tal(celle);
        punkter.add(
            valg.form() == Diagramvalg.Form.LINJER
                ? Talformat.periode(figur.perioder().get(p)) + " " + tal
                : tal);
      }
      tekst.append(' ').append(serienavn(valg, raekke)).append(": ");
      tekst.append(String.join("; ", punkter)).append('.');
    }
    return tekst.toString();
  }

  /** The value; null when there is none to draw. */
  private BigDecimal vaerdi(int raekke, int periode) {
    Resultat celle = figur.raekker().get(raekke).celler().get(periode);
    return celle != null && celle.status().harVaerdi() ? celle.vaerdi() : null;
  }

  private Stream<BigDecimal> vaerdier(Diagramvalg valg) {
    return valg.raekker().stream()
        .flatMap(
            r ->
                IntStream.rangeClosed(valg.foerste(), valg.sidste())
                    .mapToObj(p -> vaerdi(r, p))
                    .filter(Objects::nonNull));
  }

  private String tekst(int raekke, int kolonne) {
    return ark.getRow(raekke).getCell(kolonne).getStringCellValue();
  }

  /** The drawn periods of a row of the sheet, as a formula. */
  private String raekkereference(int raekke, Diagramvalg valg) {
    return Arknavne.citeret(ark.getSheetName())
        + "!"
        + new CellReference(raekke, foersteTal + valg.foerste(), true, true).formatAsString()
        + ":"
        + new CellReference(raekke, foersteTal + valg.sidste(), true, true).formatAsString();
  }
}
