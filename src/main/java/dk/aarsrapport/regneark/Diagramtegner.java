package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Talformat;
import dk.aarsrapport.resultat.Resultat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
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
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws a native chart from the cells of a figure's table. */
final class Diagramtegner {
  private final XSSFSheet ark;
  private final Figurtabel figur;
  private final int hoved;
  private final int foersteTal;

  /**
   * Draws on a sheet.
   *
   * @param hoved the header row of the table
   * @param foersteTal the first column of numbers
   */
  Diagramtegner(XSSFSheet ark, Figurtabel figur, int hoved, int foersteTal) {
    this.ark = ark;
    this.figur = figur;
    this.hoved = hoved;
    this.foersteTal = foersteTal;
  }

  /** Draws with the upper left corner in this cell. */
  void tegn(Diagramvalg valg, int raekke, int kolonne) {
    boolean linjer = valg.form() == Diagramvalg.Form.LINJER;
    boolean liggende = valg.form() == Diagramvalg.Form.LIGGENDE;
    int hoejde = liggende ? Math.max(12, 6 + valg.raekker().size() * 6 / 5) : 20;
    XSSFChart diagram = Diagramstil.nyt(ark, raekke, kolonne, hoejde);
    String titel = titel(valg);
    diagram.setTitleText(titel);
    diagram.setTitleOverlay(false);

    XDDFCategoryAxis kategorier =
        diagram.createCategoryAxis(liggende ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis vaerdier =
        diagram.createValueAxis(liggende ? AxisPosition.TOP : AxisPosition.LEFT);
    if (liggende) {
      kategorier.setOrientation(AxisOrientation.MAX_MIN);
    }
    vaerdier.setCrossBetween(AxisCrossBetween.BETWEEN);
    boolean negative =
        valg.raekker().stream()
            .flatMap(r -> celler(valg, r).stream())
            .anyMatch(d -> d != null && d < 0);
    if (!negative) {
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
    Diagramstil.pynt(diagram, valg.enhed(), alternativ(valg, titel));
  }

  private void tegnLinjer(
      XSSFChart diagram, Diagramvalg valg, XDDFCategoryAxis x, XDDFValueAxis y) {
    XDDFLineChartData data = (XDDFLineChartData) diagram.createData(ChartTypes.LINE, x, y);
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    List<Integer> perioder = IntStream.rangeClosed(valg.foerste(), valg.sidste()).boxed().toList();
    String[] navne =
        perioder.stream().map(p -> tekst(hoved, foersteTal + p)).toArray(String[]::new);
    XDDFDataSource<String> akse =
        XDDFDataSourcesFactory.fromArray(
            navne,
            reference(List.of(hoved), foersteTal + valg.foerste(), foersteTal + valg.sidste()));
    for (int i = 0; i < valg.raekker().size(); i++) {
      int raekke = valg.raekker().get(i);
      XDDFNumericalDataSource<Double> tal =
          kilde(
              celler(valg, raekke),
              reference(
                  List.of(hoved + 1 + raekke),
                  foersteTal + valg.foerste(),
                  foersteTal + valg.sidste()));
      XDDFLineChartData.Series serie = (XDDFLineChartData.Series) data.addSeries(akse, tal);
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
    String[] navne = valg.raekker().stream().map(r -> serienavn(valg, r)).toArray(String[]::new);
    List<Double> vaerdier = valg.raekker().stream().map(r -> vaerdi(r, valg.sidste())).toList();
    List<Integer> raekker = valg.raekker().stream().map(r -> hoved + 1 + r).toList();
    int kolonne = foersteTal + valg.sidste();
    XDDFChartData.Series serie =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(navne),
            kilde(vaerdier, reference(raekker, kolonne, kolonne)));
    serie.setTitle(
        tekst(hoved, kolonne), new CellReference(ark.getSheetName(), hoved, kolonne, true, true));
    Diagramstil.soejle(serie);
    diagram.plot(data);
  }

  /** Cells where each holds a number; else the numbers alone, for Excel draws text as zero. */
  private static XDDFNumericalDataSource<Double> kilde(List<Double> tal, String reference) {
    Double[] punkter = tal.toArray(Double[]::new);
    return tal.contains(null)
        ? XDDFDataSourcesFactory.fromArray(punkter)
        : XDDFDataSourcesFactory.fromArray(punkter, reference);
  }

  private String titel(Diagramvalg valg) {
    String titel = figur.definition().titel();
    Figurtabel.Raekke foerste = figur.raekker().get(valg.raekker().get(0));
    if (valg.omraader() && !foerste.kategori().isEmpty()) {
      titel += ": " + figur.navn(foerste);
    }
    if (!valg.omraader()) {
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

  private List<Double> celler(Diagramvalg valg, int raekke) {
    List<Double> tal = new ArrayList<>();
    for (int p = valg.foerste(); p <= valg.sidste(); p++) {
      tal.add(vaerdi(raekke, p));
    }
    return tal;
  }

  private Double vaerdi(int raekke, int periode) {
    Resultat celle = figur.raekker().get(raekke).celler().get(periode);
    return celle != null && celle.status().harVaerdi() ? celle.vaerdi().doubleValue() : null;
  }

  private String tekst(int raekke, int kolonne) {
    return ark.getRow(raekke).getCell(kolonne).getStringCellValue();
  }

  /** The cells as a formula; rows apart from each other become a union. */
  private String reference(List<Integer> raekker, int fra, int til) {
    List<String> stykker = new ArrayList<>();
    int begynd = 0;
    for (int i = 0; i < raekker.size(); i++) {
      boolean sidst = i + 1 == raekker.size() || raekker.get(i + 1) != raekker.get(i) + 1;
      if (sidst) {
        stykker.add(
            Arknavne.citeret(ark.getSheetName())
                + "!"
                + new CellReference(raekker.get(begynd), fra, true, true).formatAsString()
                + ":"
                + new CellReference(raekker.get(i), til, true, true).formatAsString());
        begynd = i + 1;
      }
    }
    return stykker.size() == 1 ? stykker.get(0) : "(" + String.join(",", stykker) + ")";
  }
}
