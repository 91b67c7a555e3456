package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Figur;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Draws a survey's answers as native lying bars of a hundred: a chart for each question, with a bar
 * for each area and round, as the evaluation has them. A hidden part is left open.
 */
final class Svardiagram {
  private static final String NOEGLETAL = "survey-svar";
  private static final String SKEL = " > ";
  private static final String SVARPROCENT = "svarprocent";
  private static final byte OVEN_I = 100;
  private static final double HELE = 100;

  /** Where more than one answer could be given, they are no parts of a hundred. */
  private static final BigDecimal FOR_MANGE = new BigDecimal("100.5");

  private final Bog bog;
  private final XSSFSheet ark;
  private final Figurtabel figur;

  Svardiagram(Bog bog, XSSFSheet ark, Figurtabel figur) {
    this.bog = bog;
    this.ark = ark;
    this.figur = figur;
  }

  /** True for the figure whose raekker are answers. */
  static boolean passer(Figurtabel figur) {
    return figur.definition().id().equals(NOEGLETAL);
  }

  /** A bar: the same question in an area and a round. */
  private record Bjaelke(String navn, List<Optional<Resultat>> dele) {
    BigDecimal sum() {
      return dele.stream()
          .flatMap(Optional::stream)
          .filter(r -> r.status().harVaerdi())
          .map(Resultat::vaerdi)
          .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Stream<Status> maerker() {
      return dele.stream().flatMap(Optional::stream).map(Resultat::status);
    }
  }

  /** Draws under each other from this cell; gives the cells that each chart covers. */
  List<CellRangeAddress> tegn(int raekke, int kolonne) {
    int under = raekke;
    List<CellRangeAddress> diagrammer = new ArrayList<>();
    List<String> spoergsmaal =
        figur.raekker().stream()
            .map(Figurtabel.Raekke::kategori)
            .filter(kategori -> kategori.contains(SKEL))
            .distinct()
            .toList();
    for (String et : spoergsmaal) {
      List<String> svar = svar(et);
      List<Bjaelke> bjaelker = bjaelker(et, svar);
      if (bjaelker.isEmpty()
          || bjaelker.stream().anyMatch(b -> b.sum().compareTo(FOR_MANGE) > 0)
          || Figur.forSkjult(bjaelker.stream().flatMap(Bjaelke::maerker))) {
        continue;
      }
      CellRangeAddress her = diagram(et, svar, bjaelker, under, kolonne);
      under = her.getLastRow() + 2;
      diagrammer.add(her);
    }
    return diagrammer;
  }

  private List<String> svar(String spoergsmaal) {
    return figur.raekker().stream()
        .filter(r -> r.kategori().equals(spoergsmaal) && r.enhed() == Enhed.PCT)
        .map(Figurtabel.Raekke::underkategori)
        .filter(under -> !under.equals(SVARPROCENT))
        .distinct()
        .sorted(figur.orden())
        .toList();
  }

  private List<Bjaelke> bjaelker(String spoergsmaal, List<String> svar) {
    List<Bjaelke> bjaelker = new ArrayList<>();
    List<Figurtabel.Raekke> raekker =
        figur.raekker().stream().filter(r -> r.kategori().equals(spoergsmaal)).toList();
    for (Omraade omraade : omraader(raekker)) {
      for (int p = 0; p < figur.perioder().size(); p++) {
        int periode = p;
        Bjaelke bjaelke =
            new Bjaelke(
                omraade.navn() + ", " + Talformat.periode(figur.perioder().get(p)),
                svar.stream()
                    .map(
                        under ->
                            raekker.stream()
                                .filter(r -> r.omraade().equals(omraade))
                                .filter(r -> r.underkategori().equals(under))
                                .findFirst()
                                .map(r -> r.celler().get(periode)))
                    .toList());
        if (bjaelke.sum().signum() > 0) {
          bjaelker.add(bjaelke);
        }
      }
    }
    return bjaelker;
  }

  /** All in the material are not drawn beside a group. */
  private static List<Omraade> omraader(List<Figurtabel.Raekke> raekker) {
    List<Omraade> alle = raekker.stream().map(Figurtabel.Raekke::omraade).distinct().toList();
    boolean gruppe = alle.stream().anyMatch(Omraade::erGruppe);
    return alle.stream().filter(omraade -> !gruppe || !omraade.erLandet()).toList();
  }

  private CellRangeAddress diagram(
      String spoergsmaal, List<String> svar, List<Bjaelke> bjaelker, int raekke, int kolonne) {
    XSSFChart diagram = Diagramstil.nyt(ark, raekke, kolonne, 10 + 2 * bjaelker.size());
    String titel = spoergsmaal.substring(spoergsmaal.indexOf(SKEL) + SKEL.length());
    diagram.setTitleText(titel);
    diagram.setTitleOverlay(false);
    XDDFCategoryAxis lodret = diagram.createCategoryAxis(AxisPosition.LEFT);
    XDDFValueAxis vandret = diagram.createValueAxis(AxisPosition.BOTTOM);
    lodret.setOrientation(AxisOrientation.MAX_MIN);
    vandret.setCrosses(AxisCrosses.MAX);
    vandret.setCrossBetween(AxisCrossBetween.BETWEEN);
    vandret.setMinimum(0);
    vandret.setMaximum(HELE);
    XDDFBarChartData data = (XDDFBarChartData) diagram.createData(ChartTypes.BAR, lodret, vandret);
    data.setBarDirection(BarDirection.BAR);
    data.setBarGrouping(BarGrouping.STACKED);
    data.setOverlap(OVEN_I);
    data.setGapWidth(50);
    data.setVaryColors(false);
    List<String> punkter = bjaelker.stream().map(Bjaelke::navn).toList();
    for (int i = 0; i < svar.size(); i++) {
      int nummer = i;
      String navn = figur.orden().navn(svar.get(i));
      List<BigDecimal> tal =
          bjaelker.stream().map(bjaelke -> vaerdi(bjaelke.dele().get(nummer))).toList();
      Diagramtal.Sted sted = bog.diagramtal().tilfoej(NOEGLETAL, navn, punkter, tal);
      XDDFChartData.Series serie =
          data.addSeries(
              XDDFDataSourcesFactory.fromArray(punkter.toArray(String[]::new), sted.punkter()),
              Arkdiagram.kilde(tal, sted.vaerdier()));
      serie.setTitle(navn, null);
      Diagramstil.soejle(serie, i);
    }
    Diagramstil.tegn(data);
    if (svar.size() > 1) {
      diagram.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    diagram.displayBlanksAs(DisplayBlanks.GAP);
    Diagramstil.pynt(diagram, Enhed.PCT, false, alternativ(titel, svar, bjaelker));
    XSSFClientAnchor anker = diagram.getGraphicFrame().getAnchor();
    return new CellRangeAddress(raekke, anker.getRow2(), kolonne, anker.getCol2());
  }

  private static BigDecimal vaerdi(Optional<Resultat> del) {
    return del.filter(r -> r.status().harVaerdi()).map(Resultat::vaerdi).orElse(null);
  }

  private String alternativ(String titel, List<String> svar, List<Bjaelke> bjaelker) {
    return "Stablet liggende søjlediagram: "
        + titel
        + " ("
        + Enhed.PCT.etiket()
        + "). "
        + bjaelker.stream()
            .map(
                bjaelke ->
                    bjaelke.navn()
                        + ": "
                        + IntStream.range(0, svar.size())
                            .filter(i -> bjaelke.dele().get(i).isPresent())
                            .mapToObj(
                                i ->
                                    figur.orden().navn(svar.get(i))
                                        + " "
                                        + bjaelke
                                            .dele()
                                            .get(i)
                                            .map(Talformat::tal)
                                            .orElse(Talformat.INGEN_VAERDI))
                            .collect(Collectors.joining("; ")))
            .collect(Collectors.joining(". ", "", "."));
  }
}
