package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** The year's consumption from January as lines: the year, the one before and the budget. */
final class Maanedsdiagram {
  private static final int HOEJDE = 22;

  /** From here on the axis counts in millions. */
  private static final BigDecimal STORE = BigDecimal.valueOf(10_000_000);

  /**
   * A line: a number for each month, null for a gap.
   *
   * @param celler where the numbers stand and may change; empty where they do not
   */
  record Serie(String navn, List<BigDecimal> tal, List<String> celler) {}

  private Maanedsdiagram() {}

  /** A month's name, as it begins a line. */
  static String navn(int maaned) {
    String navn = Month.of(maaned).getDisplayName(TextStyle.FULL_STANDALONE, Omslagsark.DANSK);
    return navn.substring(0, 1).toUpperCase(Omslagsark.DANSK) + navn.substring(1);
  }

  static void tegn(
      Bog bog, Arkskriver ark, int raekke, Maanedsgrundlag grundlag, List<Serie> serier) {
    if (serier.isEmpty()) {
      return;
    }
    String titel =
        "Forbruget fra januar %d, %s".formatted(grundlag.aar(), bog.udgivelse().omraade().navn());
    XSSFChart diagram = Diagramstil.nyt(ark.ark(), raekke, 0, HOEJDE);
    Diagramstil.Akser akser = Diagramstil.akser(diagram, titel, alle(serier));
    XDDFLineChartData data =
        (XDDFLineChartData) diagram.createData(ChartTypes.LINE, akser.punkter(), akser.vaerdier());
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    List<String> navne = Maanedsgrundlag.maaneder().stream().map(Maanedsdiagram::navn).toList();
    for (int i = 0; i < serier.size(); i++) {
      Serie s = serier.get(i);
      Diagramtal.Sted sted =
          bog.diagramtal().tilfoej(Maanedsgrundlag.ID, s.navn(), navne, s.tal(), s.celler());
      XDDFLineChartData.Series serie =
          (XDDFLineChartData.Series)
              data.addSeries(
                  XDDFDataSourcesFactory.fromArray(navne.toArray(String[]::new), sted.punkter()),
                  XDDFDataSourcesFactory.fromArray(
                      s.tal().stream()
                          .map(tal -> tal == null ? null : Arkskriver.tal(tal))
                          .toArray(Double[]::new),
                      sted.vaerdier()));
      serie.setTitle(s.navn(), null);
      Diagramstil.linje(serie, i);
    }
    Diagramstil.tegn(data);
    if (serier.size() > 1) {
      diagram.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    diagram.displayBlanksAs(DisplayBlanks.GAP);
    boolean millioner = alle(serier).anyMatch(tal -> tal.compareTo(STORE) >= 0);
    Diagramstil.pynt(diagram, Enhed.KR, millioner, alternativ(titel, navne, serier));
  }

  private static Stream<BigDecimal> alle(List<Serie> serier) {
    return serier.stream().flatMap(s -> s.tal().stream()).filter(Objects::nonNull);
  }

  private static boolean noget(Serie serie) {
    return serie.tal().stream().anyMatch(Objects::nonNull);
  }

  private static String alternativ(String titel, List<String> navne, List<Serie> serier) {
    StringBuilder tekst = new StringBuilder("Linjediagram: " + titel + " (kr.).");
    for (Serie serie : serier.stream().filter(Maanedsdiagram::noget).toList()) {
      List<String> punkter = new ArrayList<>();
      for (int i = 0; i < navne.size(); i++) {
        if (serie.tal().get(i) != null) {
          punkter.add(
              navne.get(i).toLowerCase(Omslagsark.DANSK)
                  + " "
                  + Talformat.tal(serie.tal().get(i), 0));
        }
      }
      tekst.append(' ').append(serie.navn()).append(": ").append(String.join("; ", punkter));
      tekst.append('.');
    }
    return tekst.toString();
  }
}
