package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Prisnote;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;

/** The sheet that sets each year's expenditure beside the mean of its own base period. */
final class Basisark {
  static final String NAVN = "Basisperiode";
  static final String TITEL = "Udgifter mod basisperioden";

  private static final String MERUDGIFTER = "merudgifter";
  private static final int BASIS = 3;
  private static final int UDGIFT = 4;
  private static final int MERUDGIFT = 5;
  private static final int PCT = 6;
  private static final int DIAGRAMHOEJDE = 20;
  private static final List<String> KOLONNER =
      List.of(
          "Post",
          "Basisperiode",
          "År",
          "Gennemsnit af basisperioden",
          "Udgift",
          "Merudgift",
          "Merudgift i pct.");
  private static final int[] BREDDER = {24, 16, 10, 22, 20, 20, 16};
  private static final BigDecimal HUNDREDE = BigDecimal.valueOf(100);

  private record Linje(String post, String aar, BigDecimal udgift, BigDecimal merudgift) {
    BigDecimal basis() {
      return udgift.subtract(merudgift);
    }
  }

  private Basisark() {}

  /** True when the edition has expenditure against a base period for its main area. */
  static boolean findes(Udgivelse udgivelse) {
    return !linjer(udgivelse).isEmpty();
  }

  private static List<Linje> linjer(Udgivelse udgivelse) {
    List<Linje> linjer = new ArrayList<>();
    List<String> poster =
        udgivelse.definition(MERUDGIFTER).stream()
            .flatMap(d -> d.etiketter().keySet().stream())
            .toList();
    for (String post : poster) {
      for (Resultat r : udgivelse.resultater().af(MERUDGIFTER).toList()) {
        Noegle n = r.noegle();
        if (n.omraade().equals(udgivelse.omraade().id())
            && n.kategori().equals(post)
            && n.underkategori().equals("kr")
            && r.status() == Status.OK) {
          udgift(udgivelse, n)
              .ifPresent(kr -> linjer.add(new Linje(post, n.periode(), kr, r.vaerdi())));
        }
      }
    }
    return linjer;
  }

  private static Optional<BigDecimal> udgift(Udgivelse udgivelse, Noegle merudgift) {
    return udgivelse
        .resultater()
        .find(
            new Noegle(
                "udgifter",
                merudgift.omraade(),
                merudgift.periode(),
                merudgift.kategori(),
                "netto"))
        .map(Resultat::vaerdi);
  }

  /** Adds the sheet. */
  static void skriv(Bog bog) {
    Udgivelse udgivelse = bog.udgivelse();
    Definition definition = udgivelse.definition(MERUDGIFTER).orElseThrow();
    List<Linje> linjer = linjer(udgivelse);
    Arkskriver ark = bog.nytArk(NAVN);
    int raekke = bog.top(ark, TITEL);
    ark.tekst(raekke++, 0, udgivelse.omraade().navn() + ", kr.", Cellestil.FED);
    ark.tekst(
        raekke++, 0, Prisnote.om(definition, udgivelse.opgoerelse().prisniveau()), Cellestil.NOTE);
    for (String note : udgivelse.opgoerelse().omfang().noter(definition, List.of(Enhed.KR))) {
      ark.tekst(raekke++, 0, note, Cellestil.NOTE);
    }
    ark.tekst(
        raekke++,
        0,
        "Hver post har sin egen basisperiode, så merudgifter på service og administration kan ikke"
            + " lægges sammen til i alt.",
        Cellestil.NOTE);
    raekke = bog.tilbage(ark, raekke);
    int hoved = raekke++;
    ark.hoved(
        hoved, KOLONNER, BREDDER, i -> i >= BASIS ? Cellestil.HOVED.medHoejre() : Cellestil.HOVED);
    for (Linje linje : linjer) {
      linje(
          ark,
          raekke++,
          linje,
          definition,
          udgivelse.opgoerelse().basisperioder().get(linje.post()));
    }
    ark.tabel(NAVN, hoved, raekke - 1, KOLONNER.size() - 1, false);
    Bog.hovedraekke(ark.ark(), hoved, 0);
    ark.ark().getPrintSetup().setFitHeight((short) 1);
    tegn(bog, ark, linjer, definition, hoved, udgivelse.omraade().navn());
  }

  private static void linje(
      Arkskriver ark, int raekke, Linje linje, Definition definition, String basisperiode) {
    Cellestil tekst = Cellestil.TEKST.medBund();
    Cellestil kr = tekst.medHoejre().medFormat("#,##0");
    ark.tekst(raekke, 0, definition.etiket(linje.post()), tekst);
    ark.tekst(raekke, 1, basisperiode, tekst);
    ark.tekst(raekke, 2, linje.aar(), tekst);
    ark.tal(raekke, BASIS, linje.basis(), kr);
    ark.tal(raekke, UDGIFT, linje.udgift(), kr);
    String basis = celle(raekke, BASIS);
    String merudgift = celle(raekke, MERUDGIFT);
    ark.formel(
        raekke,
        MERUDGIFT,
        celle(raekke, UDGIFT) + "-" + basis,
        linje.merudgift(),
        kr.medFormat("+#,##0;-#,##0;0"));
    String formel = "IF(%s>0,%s/%s*100,\"–\")".formatted(basis, merudgift, basis);
    Cellestil pct = kr.medFormat("+0.0;-0.0;0.0");
    if (linje.basis().signum() > 0) {
      ark.formel(
          raekke,
          PCT,
          formel,
          linje.merudgift().multiply(HUNDREDE).divide(linje.basis(), Resultat.PRAECISION),
          pct);
    } else {
      ark.formel(raekke, PCT, formel, "–", pct);
    }
  }

  private static String celle(int raekke, int kolonne) {
    return new CellReference(raekke, kolonne).formatAsString();
  }

  private static void tegn(
      Bog bog,
      Arkskriver ark,
      List<Linje> linjer,
      Definition definition,
      int hoved,
      String omraade) {
    int sidste = hoved + linjer.size();
    XSSFChart diagram = Diagramstil.nyt(ark.ark(), sidste + 2, 0, DIAGRAMHOEJDE);
    diagram.setTitleText(TITEL + ", " + omraade);
    diagram.setTitleOverlay(false);
    XDDFCategoryAxis x = diagram.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis y = diagram.createValueAxis(AxisPosition.LEFT);
    y.setCrossBetween(AxisCrossBetween.BETWEEN);
    if (linjer.stream().allMatch(l -> l.basis().min(l.udgift()).signum() >= 0)) {
      y.setMinimum(0);
    }
    XDDFBarChartData data = (XDDFBarChartData) diagram.createData(ChartTypes.BAR, x, y);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    data.setVaryColors(false);
    String[] navne =
        linjer.stream()
            .map(l -> definition.etiket(l.post()) + " " + l.aar())
            .toArray(String[]::new);
    Diagramtal.Sted sted =
        bog.diagramtal()
            .tilfoej(
                MERUDGIFTER,
                KOLONNER.get(UDGIFT),
                List.of(navne),
                linjer.stream().map(Linje::udgift).toList());
    XDDFDataSource<String> punkter = XDDFDataSourcesFactory.fromArray(navne, sted.punkter());
    for (int kolonne : new int[] {BASIS, UDGIFT}) {
      Double[] tal =
          linjer.stream()
              .map(l -> Arkskriver.tal(kolonne == BASIS ? l.basis() : l.udgift()))
              .toArray(Double[]::new);
      XDDFChartData.Series serie =
          data.addSeries(
              punkter, XDDFDataSourcesFactory.fromArray(tal, omraade(ark, hoved, sidste, kolonne)));
      serie.setTitle(
          KOLONNER.get(kolonne),
          new CellReference(ark.ark().getSheetName(), hoved, kolonne, true, true));
      Diagramstil.soejle(serie, kolonne - BASIS);
    }
    Diagramstil.tegn(data);
    diagram.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    Diagramstil.pynt(diagram, Enhed.KR, true, alternativ(linjer, navne, omraade));
  }

  private static String omraade(Arkskriver ark, int hoved, int sidste, int kolonne) {
    return Arknavne.citeret(ark.ark().getSheetName())
        + "!"
        + new CellRangeAddress(hoved + 1, sidste, kolonne, kolonne).formatAsString(null, true);
  }

  private static String alternativ(List<Linje> linjer, String[] navne, String omraade) {
    StringBuilder tekst = new StringBuilder("Søjlediagram: " + TITEL + ", " + omraade + " (kr.).");
    for (int i = 0; i < navne.length; i++) {
      tekst
          .append(' ')
          .append(navne[i])
          .append(": basisperioden ")
          .append(kr(linjer.get(i).basis()))
          .append(", året ")
          .append(kr(linjer.get(i).udgift()))
          .append('.');
    }
    return tekst.toString();
  }

  private static String kr(BigDecimal kroner) {
    return Talformat.tal(kroner, 0);
  }
}
