package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** A chart of how one sum becomes another, step by step: bars that float on an unseen one. */
final class Vandfald {
  private static final int HOEJDE = 22;
  private static final List<String> SERIER = List.of("Under søjlen", "Udgift", "Stigning", "Fald");

  /** One bar: what it floats on and how long each of the series is. */
  private record Soejle(BigDecimal bund, BigDecimal udgift, BigDecimal op, BigDecimal ned) {}

  private Vandfald() {}

  /**
   * Draws it, with its numbers among those of the charts.
   *
   * @param raekke where it stands
   * @param punkter the names: the first sum, each change, the last sum
   * @param start the first sum
   * @param aendringer the changes
   */
  static void tegn(
      Bog bog,
      Arkskriver ark,
      int raekke,
      String titel,
      List<String> punkter,
      BigDecimal start,
      List<BigDecimal> aendringer) {
    List<Soejle> soejler = soejler(start, aendringer);
    XSSFChart diagram = Diagramstil.nyt(ark.ark(), raekke, 0, HOEJDE);
    Diagramstil.Akser akser = Diagramstil.akser(diagram, titel, soejler.stream().map(Soejle::bund));
    XDDFBarChartData data =
        (XDDFBarChartData) diagram.createData(ChartTypes.BAR, akser.punkter(), akser.vaerdier());
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setOverlap((byte) 100);
    data.setVaryColors(false);
    data.setGapWidth(40);
    List<Function<Soejle, BigDecimal>> dele =
        List.of(Soejle::bund, Soejle::udgift, Soejle::op, Soejle::ned);
    for (int i = 0; i < dele.size(); i++) {
      List<BigDecimal> tal = soejler.stream().map(dele.get(i)).toList();
      Diagramtal.Sted sted =
          bog.diagramtal().tilfoej(Prisgrundlag.MAENGDE_PRIS, SERIER.get(i), punkter, tal);
      XDDFChartData.Series serie =
          data.addSeries(
              XDDFDataSourcesFactory.fromArray(punkter.toArray(String[]::new), sted.punkter()),
              XDDFDataSourcesFactory.fromArray(
                  tal.stream().map(Arkskriver::tal).toArray(Double[]::new), sted.vaerdier()));
      serie.setTitle(SERIER.get(i), null);
      if (i == 0) {
        serie.setFillProperties(new XDDFNoFillProperties());
      } else {
        Diagramstil.soejle(serie, i - 1);
      }
    }
    Diagramstil.tegn(data);
    diagram.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    var uden = diagram.getCTChart().getLegend().addNewLegendEntry();
    uden.addNewIdx().setVal(0);
    uden.addNewDelete().setVal(true);
    Diagramstil.pynt(diagram, Enhed.KR, true, alternativ(titel, punkter, start, aendringer));
  }

  private static List<Soejle> soejler(BigDecimal start, List<BigDecimal> aendringer) {
    List<Soejle> soejler = new ArrayList<>();
    BigDecimal nul = BigDecimal.ZERO;
    soejler.add(new Soejle(nul, start, nul, nul));
    BigDecimal naaet = start;
    for (BigDecimal aendring : aendringer) {
      BigDecimal efter = naaet.add(aendring);
      soejler.add(new Soejle(naaet.min(efter), nul, aendring.max(nul), aendring.negate().max(nul)));
      naaet = efter;
    }
    soejler.add(new Soejle(nul, naaet, nul, nul));
    return soejler;
  }

  private static String alternativ(
      String titel, List<String> punkter, BigDecimal start, List<BigDecimal> aendringer) {
    StringBuilder tekst = new StringBuilder("Vandfaldsdiagram: " + titel + " (kr.).");
    tekst.append(' ').append(punkter.get(0)).append(": ").append(Talformat.tal(start, 0));
    for (int i = 0; i < aendringer.size(); i++) {
      tekst
          .append(". ")
          .append(punkter.get(i + 1))
          .append(": ")
          .append(Talformat.tal(aendringer.get(i), 0));
    }
    BigDecimal slut = aendringer.stream().reduce(start, BigDecimal::add);
    return tekst
        .append(". ")
        .append(punkter.get(punkter.size() - 1))
        .append(": ")
        .append(Talformat.tal(slut, 0))
        .append('.')
        .toString();
  }
}
