package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Brud;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws a native chart from the cells of a figure's table. */
final class Arkdiagram {
  /** From here on the axis counts in millions. */
  private static final BigDecimal STORE = BigDecimal.valueOf(10_000_000);

  private static final List<Function<Figurtabel.Raekke, String>> LED =
      List.of(Figurtabel.Raekke::kategori, Figurtabel.Raekke::underkategori);

  private final Bog bog;
  private final XSSFSheet ark;
  private final Figurtabel figur;
  private final Opstilling.Form opstilling;
  private final int hoved;
  private final int foersteTal;

  /**
   * Draws on a sheet.
   *
   * @param opstilling what stands across its table
   * @param hoved the header row of the table
   * @param foersteTal the first column of numbers
   */
  Arkdiagram(
      Bog bog,
      XSSFSheet ark,
      Figurtabel figur,
      Opstilling.Form opstilling,
      int hoved,
      int foersteTal) {
    this.bog = bog;
    this.ark = ark;
    this.figur = figur;
    this.opstilling = opstilling;
    this.hoved = hoved;
    this.foersteTal = foersteTal;
  }

  /** Draws with the upper left corner in this cell; gives the cells it covers. */
  CellRangeAddress tegn(Diagramvalg valg, int raekke, int kolonne) {
    boolean linjer = valg.form() == Diagramvalg.Form.LINJER;
    boolean liggende = liggende(valg);
    int hoejde = liggende ? Math.min(40, Math.max(12, 6 + valg.raekker().size() * 7 / 4)) : 20;
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
    if ((linjer && valg.raekker().size() > 1) || valg.form() == Diagramvalg.Form.GRUPPER) {
      diagram.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    diagram.displayBlanksAs(DisplayBlanks.GAP);
    boolean millioner =
        valg.enhed() == Enhed.KR && vaerdier(valg).anyMatch(tal -> tal.compareTo(STORE) >= 0);
    String brud = linjer ? brud(valg) : "";
    Diagramstil.pynt(diagram, valg.enhed(), millioner, alternativ(valg, titel) + brud);
    if (!brud.isEmpty()) {
      Diagramstil.undertitel(diagram, brud.strip());
    }
    XSSFClientAnchor anker = diagram.getGraphicFrame().getAnchor();
    return new CellRangeAddress(raekke, anker.getRow2(), kolonne, anker.getCol2());
  }

  private static boolean liggende(Diagramvalg valg) {
    return valg.form() == Diagramvalg.Form.LIGGENDE || valg.form() == Diagramvalg.Form.GRUPPER;
  }

  private void tegnLinjer(
      XSSFChart diagram, Diagramvalg valg, XDDFCategoryAxis x, XDDFValueAxis y) {
    XDDFLineChartData data = (XDDFLineChartData) diagram.createData(ChartTypes.LINE, x, y);
    data.setGrouping(Grouping.STANDARD);
    data.setVaryColors(false);
    List<Integer> perioder = perioder(valg);
    List<String> navne = perioder.stream().map(p -> periodenavn(p)).toList();
    for (int i = 0; i < valg.raekker().size(); i++) {
      int raekke = valg.raekker().get(i);
      List<BigDecimal> tal = perioder.stream().map(p -> vaerdi(raekke, p)).toList();
      Diagramtal.Sted sted =
          opstilling != Opstilling.Form.PERIODER || tal.contains(null)
              ? bog.diagramtal().tilfoej(id(), serienavn(valg, raekke), navne, tal)
              : new Diagramtal.Sted(
                  raekkereference(hoved, valg), raekkereference(hoved + 1 + raekke, valg));
      XDDFLineChartData.Series serie =
          (XDDFLineChartData.Series)
              data.addSeries(
                  XDDFDataSourcesFactory.fromArray(navne.toArray(String[]::new), sted.punkter()),
                  kilde(tal, sted.vaerdier()));
      serie.setTitle(serienavn(valg, raekke), null);
      Diagramstil.linje(serie, i);
      for (Brud brud : brud(raekke).keySet()) {
        int punkt = Periodeslut.foersteEfter(figur.perioder(), brud.dato()) - valg.foerste();
        if (punkt > 0 && punkt < perioder.size()) {
          Diagramstil.brud(serie, punkt);
        }
      }
    }
    Diagramstil.tegn(data);
  }

  private static List<Integer> perioder(Diagramvalg valg) {
    return IntStream.rangeClosed(valg.foerste(), valg.sidste()).boxed().toList();
  }

  private Map<Brud, Noter.Note> brud(int raekke) {
    Figurtabel.Raekke valgt = figur.raekker().get(raekke);
    return bog.noter().brud(id(), valgt.omraade().id(), valgt.kategori());
  }

  /** The breaks inside the drawn lines, in words. */
  private String brud(Diagramvalg valg) {
    return valg.raekker().stream()
        .flatMap(raekke -> brud(raekke).keySet().stream())
        .filter(
            brud -> {
              int punkt = Periodeslut.foersteEfter(figur.perioder(), brud.dato());
              return punkt > valg.foerste() && punkt <= valg.sidste();
            })
        .map(Brud::dato)
        .distinct()
        .sorted()
        .map(dato -> " Databrud " + Talformat.dato(dato) + " (grå prikket streg).")
        .collect(Collectors.joining());
  }

  private void tegnSoejler(
      XSSFChart diagram, Diagramvalg valg, XDDFCategoryAxis x, XDDFValueAxis y) {
    XDDFBarChartData data = (XDDFBarChartData) diagram.createData(ChartTypes.BAR, x, y);
    data.setBarDirection(liggende(valg) ? BarDirection.BAR : BarDirection.COL);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    data.setGapWidth(50);
    data.setVaryColors(false);
    if (valg.form() == Diagramvalg.Form.GRUPPER) {
      List<String> kategorier = led(valg, Figurtabel.Raekke::kategori);
      List<String> serier =
          led(valg, Figurtabel.Raekke::underkategori).stream().sorted(figur.orden()).toList();
      List<String> punkter = kategorier.stream().map(figur.orden()::navn).toList();
      for (int i = 0; i < serier.size(); i++) {
        String under = serier.get(i);
        List<BigDecimal> tal =
            kategorier.stream().map(kategori -> vaerdi(valg, kategori, under)).toList();
        Diagramstil.soejle(serie(data, figur.orden().navn(under), punkter, tal), i);
      }
    } else {
      List<String> punkter = valg.raekker().stream().map(r -> serienavn(valg, r)).toList();
      List<BigDecimal> tal = valg.raekker().stream().map(r -> vaerdi(r, valg.sidste())).toList();
      Diagramstil.soejle(serie(data, periodenavn(valg.sidste()), punkter, tal));
    }
    Diagramstil.tegn(data);
  }

  private XDDFChartData.Series serie(
      XDDFBarChartData data, String navn, List<String> punkter, List<BigDecimal> tal) {
    Diagramtal.Sted sted = bog.diagramtal().tilfoej(id(), navn, punkter, tal);
    XDDFChartData.Series serie =
        data.addSeries(
            XDDFDataSourcesFactory.fromArray(punkter.toArray(String[]::new), sted.punkter()),
            kilde(tal, sted.vaerdier()));
    serie.setTitle(navn, null);
    return serie;
  }

  private List<String> led(Diagramvalg valg, Function<Figurtabel.Raekke, String> led) {
    return valg.raekker().stream().map(figur.raekker()::get).map(led).distinct().toList();
  }

  /** The value of a category and subcategory among the drawn rows; null when it has none. */
  private BigDecimal vaerdi(Diagramvalg valg, String kategori, String underkategori) {
    return valg.raekker().stream()
        .filter(
            r -> {
              Figurtabel.Raekke raekke = figur.raekker().get(r);
              return raekke.kategori().equals(kategori)
                  && raekke.underkategori().equals(underkategori);
            })
        .findFirst()
        .map(r -> vaerdi(r, valg.sidste()))
        .orElse(null);
  }

  /** Numbers that stand in these cells. */
  static XDDFNumericalDataSource<Double> kilde(List<BigDecimal> tal, String reference) {
    Double[] punkter =
        tal.stream().map(t -> t == null ? null : Arkskriver.tal(t)).toArray(Double[]::new);
    return XDDFDataSourcesFactory.fromArray(punkter, reference);
  }

  private String id() {
    return figur.definition().id();
  }

  private String titel(Diagramvalg valg) {
    Figurtabel.Raekke foerste = figur.raekker().get(valg.raekker().get(0));
    String faelles =
        LED.stream()
            .filter(led -> led(valg, led).size() == 1 && delt(led))
            .map(led -> navn(foerste, led))
            .filter(navn -> !navn.isEmpty() && !navn.equalsIgnoreCase(valg.enhed().etiket()))
            .collect(Collectors.joining(", "));
    String titel = figur.definition().titel() + (faelles.isEmpty() ? "" : ": " + faelles);
    if (!valg.omraader() || valg.raekker().size() == 1) {
      titel += ", " + foerste.omraade().navn();
    }
    return valg.form() == Diagramvalg.Form.LINJER
        ? titel
        : titel + ", " + periodenavn(valg.sidste());
  }

  private String serienavn(Diagramvalg valg, int nummer) {
    Figurtabel.Raekke raekke = figur.raekker().get(nummer);
    if (valg.omraader()) {
      return raekke.omraade().navn();
    }
    String navn =
        LED.stream()
            .filter(led -> led(valg, led).size() > 1)
            .map(led -> navn(raekke, led))
            .filter(del -> !del.isEmpty())
            .distinct()
            .collect(Collectors.joining(": "));
    return navn.isEmpty() ? figur.orden().navn(raekke.kategori()) : navn;
  }

  private String navn(Figurtabel.Raekke raekke, Function<Figurtabel.Raekke, String> led) {
    String kode = led.apply(raekke);
    return kode.isEmpty() ? "" : figur.orden().navn(kode);
  }

  /** True when the figure tells these apart. */
  private boolean delt(Function<Figurtabel.Raekke, String> led) {
    return figur.raekker().stream().map(led).distinct().count() > 1;
  }

  /** What the chart leaves out, in words; empty when it shows all it is made from. */
  String udeladt(Diagramvalg valg) {
    List<Integer> alle = new ArrayList<>(valg.raekker());
    alle.addAll(valg.udeladt());
    Diagramvalg med =
        new Diagramvalg(valg.form(), valg.enhed(), alle, 0, 0, valg.omraader(), List.of());
    return valg.udeladt().isEmpty()
        ? ""
        : "Diagrammet viser ikke "
            + valg.udeladt().stream()
                .map(raekke -> serienavn(med, raekke))
                .collect(Collectors.joining("; "))
            + ": de fleste tal mangler.";
  }

  /** What the chart shows, in words and numbers. */
  private String alternativ(Diagramvalg valg, String titel) {
    StringBuilder tekst = new StringBuilder();
    tekst.append(valg.form() == Diagramvalg.Form.LINJER ? "Linjediagram" : "Søjlediagram");
    tekst.append(": ").append(titel).append(" (").append(valg.enhed().etiket()).append(").");
    for (int raekke : valg.raekker()) {
      List<String> punkter = new ArrayList<>();
      for (int p : perioder(valg)) {
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

  private String periodenavn(int periode) {
    return Talformat.periode(figur.perioder().get(periode)).replace("–", " – ");
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
