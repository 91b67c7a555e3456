package dk.aarsrapport.diagram;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Diagram.Form;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.plot.CategoryPlot;

/** All words around and in a chart: unit, periods, names of the series, values, signs. */
final class Paaskrift {

  private static final double AKSETEKST = 15;
  private static final double LUFT = 12;

  /** A part of a stack lower than this has no room for its number. */
  private static final double MINDST_HOEJT = 11;

  /** The lowest part of a stack that has room for the digits of a number, in points. */
  private static final double CIFRE = 7.5;

  private static final double BREDEST = 0.3;
  private static final float[] MAALSTIPLER = {5, 3};

  private final Diagram diagram;
  private final Vaerdiakse akse;
  private final List<Seriestil> stile;
  private final Tema tema;
  private final Rectangle2D felt;
  private final Font normal;
  private final Font fed;
  private final Perioder perioder;
  private final Tegn tegn;

  Paaskrift(Diagram diagram, Vaerdiakse akse, List<Seriestil> stile, Tema tema, Rectangle2D felt) {
    this.diagram = diagram;
    this.akse = akse;
    this.stile = stile;
    this.tema = tema;
    this.felt = felt;
    float stoerrelse = tema.maal("diagram.skrift");
    normal = Diagramskrift.normal(stoerrelse);
    fed = Diagramskrift.fed(stoerrelse);
    perioder = new Perioder(diagram.perioder(), normal, farve("aksetekst"));
    tegn = new Tegn(diagram, stile, normal, farve("aksetekst"), farve("brud"));
  }

  /** The space left for axes and data. */
  Rectangle2D plotfelt() {
    double bredde = felt.getWidth() - sidebredde();
    double top = (AKSETEKST - 2) * (vedSiden() ? 1 : forklaring().linjer()) - 2;
    double bund = perioder.hoejde(bredde - 40) + tegn.hoejde();
    return new Rectangle2D.Double(
        felt.getX(), felt.getY() + top, bredde, felt.getHeight() - top - bund);
  }

  /** Draws the words when the axes are drawn. */
  void tegn(Graphics2D g, CategoryPlot plot, Rectangle2D data) {
    Koordinater sted = new Koordinater(plot, data);
    skriv(g, akse.enhed(), normal, farve("aksetekst"), felt.getX(), felt.getY() + 9);
    perioder.tegn(g, sted, felt.getMaxX());
    diagram.maal().forEach(maal -> maal(g, sted, maal));
    tegn.tegn(g, sted, felt);
    if (vedSiden()) {
      etiketter(g, sted);
    } else {
      forklaring().tegn(g, felt.getX(), felt.getY() + 9, AKSETEKST - 2);
    }
    if (diagram.form() != Form.LINJE) {
      tal(g, sted);
    }
  }

  /** A dashed line across the chart with its words over it, or under it at the very top. */
  private void maal(Graphics2D g, Koordinater sted, Diagram.Maal maal) {
    double y = sted.y(maal.vaerdi().doubleValue());
    Rectangle2D data = sted.data();
    g.setColor(farve("maal"));
    g.setStroke(
        new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, MAALSTIPLER, 0));
    g.draw(new Line2D.Double(data.getX(), y, data.getMaxX(), y));
    double bund = y - 4 < data.getY() + normal.getSize2D() ? y + normal.getSize2D() + 2 : y - 4;
    double bredde = Diagramskrift.bredde(maal.navn(), fed);
    g.setColor(Color.WHITE);
    g.fill(new Rectangle2D.Double(data.getX() + 2, bund - 8, bredde + 4, 10));
    skriv(g, maal.navn(), fed, farve("maal"), data.getX() + 4, bund);
  }

  /** Lines and stacks are named beside their end; bars side by side over the chart. */
  private boolean vedSiden() {
    return diagram.form() != Form.SOEJLE;
  }

  private double sidebredde() {
    if (!vedSiden()) {
      return 0;
    }
    double bredest = 0;
    double laengsteOrd = 0;
    for (int s = 0; s < stile.size(); s++) {
      bredest = Math.max(bredest, Diagramskrift.bredde(navn(s), font(s)));
      for (String ord : Etiket.ombryd(navn(s), font(s), 0)) {
        laengsteOrd = Math.max(laengsteOrd, Diagramskrift.bredde(ord, font(s)));
      }
    }
    double hoejst = Math.max(laengsteOrd + LUFT + 4, felt.getWidth() * BREDEST);
    return Math.min(bredest + LUFT + 4, hoejst);
  }

  private Font font(int serie) {
    return stile.get(serie).fremhaevet() ? fed : normal;
  }

  private String navn(int serie) {
    int sidste = sidste(serie);
    String navn = diagram.serier().get(serie).navn();
    if (sidste < 0 || (diagram.form() == Form.STABLET && !forLavt(serie, sidste))) {
      return navn;
    }
    return navn + " (" + vaerdi(serie, sidste) + ")";
  }

  /** True for the last part of a stack that is too low for its number: the name has it. */
  private boolean forLavt(int serie, int punkt) {
    double vaerdi = diagram.serier().get(serie).punkter().get(punkt).vaerdi().doubleValue();
    double plot = felt.getHeight() - AKSETEKST - MINDST_HOEJT;
    return punkt == diagram.perioder().size() - 1
        && Math.abs(vaerdi) / (akse.top() - akse.bund()) * plot <= CIFRE + 2;
  }

  private String vaerdi(int serie, int punkt) {
    return akse.punkt(diagram.serier().get(serie).punkter().get(punkt), diagram.enhed());
  }

  /** The last period with a value, or −1. */
  private int sidste(int serie) {
    List<Diagram.Punkt> punkter = diagram.serier().get(serie).punkter();
    int p = punkter.size() - 1;
    while (p >= 0 && punkter.get(p).vaerdi() == null) {
      p--;
    }
    return p;
  }

  private void etiketter(Graphics2D g, Koordinater sted) {
    List<Etiket> etiketter = new ArrayList<>();
    double x = felt.getMaxX() - sidebredde() + LUFT;
    Stak stak = new Stak();
    int sidstePeriode = diagram.perioder().size() - 1;
    for (int s = 0; s < stile.size(); s++) {
      Point2D ende;
      if (diagram.form() == Form.STABLET) {
        BigDecimal vaerdi = diagram.serier().get(s).punkter().get(sidstePeriode).vaerdi();
        double hoejde = vaerdi == null ? 0 : vaerdi.doubleValue();
        ende =
            new Point2D.Double(
                sted.soejle(0, sidstePeriode).getMaxX() + 1,
                sted.y(stak.laeg(hoejde) - hoejde / 2));
      } else {
        ende = linjeende(s, sted, x);
      }
      List<String> linjer = Etiket.ombryd(navn(s), font(s), felt.getMaxX() - x);
      etiketter.add(
          new Etiket(
              linjer, font(s), stile.get(s).tekstfarve(), ende.getX(), ende.getY(), ende.getY()));
    }
    for (Etiket etiket :
        Etiket.skilAd(etiketter, felt.getY() + AKSETEKST - 4, sted.data().getMaxY() + 8)) {
      tegnEtiket(g, etiket, x);
    }
  }

  /** Where a line ends; beside the axis when it has no point at all. */
  private Point2D linjeende(int serie, Koordinater sted, double etiketX) {
    int sidste = sidste(serie);
    if (sidste < 0) {
      return new Point2D.Double(etiketX - 4, sted.data().getMaxY());
    }
    double vaerdi = diagram.serier().get(serie).punkter().get(sidste).vaerdi().doubleValue();
    return new Point2D.Double(sted.x(sidste) + 5, sted.y(vaerdi));
  }

  private static void tegnEtiket(Graphics2D g, Etiket etiket, double x) {
    g.setColor(etiket.farve());
    if (Math.abs(etiket.y() - etiket.fraY()) > 2.5 || x - etiket.fraX() > 18) {
      g.setStroke(new BasicStroke(0.5f));
      g.draw(new Line2D.Double(etiket.fraX() + 1, etiket.fraY(), x - 2.5, etiket.y()));
    }
    double y = etiket.y() - etiket.hoejde() / 2 + etiket.linjehoejde() * 0.76;
    for (String linje : etiket.linjer()) {
      skriv(g, linje, etiket.font(), etiket.farve(), x, y);
      y += etiket.linjehoejde();
    }
  }

  private Forklaring forklaring() {
    double efterEnhed = Diagramskrift.bredde(akse.enhed(), normal) + 22;
    return new Forklaring(diagram, stile, this::font, efterEnhed, felt.getWidth());
  }

  /** Numbers over bars and inside the parts of stacks, where there is room for them. */
  private void tal(Graphics2D g, Koordinater sted) {
    boolean stablet = diagram.form() == Form.STABLET;
    for (int p = 0; p < diagram.perioder().size(); p++) {
      Stak stak = new Stak();
      List<Double> optaget = new ArrayList<>();
      for (int s = 0; s < stile.size(); s++) {
        BigDecimal vaerdi = diagram.serier().get(s).punkter().get(p).vaerdi();
        if (vaerdi == null) {
          continue;
        }
        double tal = vaerdi.doubleValue();
        Rectangle2D soejle = sted.soejle(s, p);
        String tekst = vaerdi(s, p);
        double bredde = Diagramskrift.bredde(tekst, normal);
        double x = soejle.getCenterX() - bredde / 2;
        if (stablet) {
          double ende = stak.laeg(tal);
          double midt = sted.y(ende - tal / 2);
          double hoejde = Math.abs(sted.y(ende) - sted.y(ende - tal));
          if (hoejde > CIFRE && bredde < soejle.getWidth() - 2) {
            boolean endelig = diagram.serier().get(s).punkter().get(p).status() == Status.OK;
            Color farve = endelig ? stile.get(s).paaFarven() : stile.get(s).tekstfarve();
            skriv(g, tekst, normal, farve, x, midt + 3);
          } else if (hoejde > 0 && bredde + 4 < mellemrum(sted, p, soejle)) {
            vedSiden(g, tekst, stile.get(s).tekstfarve(), soejle.getMaxX() + 2, midt, optaget);
          }
        } else if (bredde < soejle.getWidth() + 2) {
          double y = tal < 0 ? sted.y(tal) + 9 : sted.y(tal) - 3;
          g.setColor(Color.WHITE);
          g.fill(new Rectangle2D.Double(x - 1.5, y - 7.5, bredde + 3, 9.3));
          skriv(g, tekst, normal, stile.get(s).tekstfarve(), x, y);
        }
      }
    }
  }

  /** From a bar to the next; none after the last, where the names stand. */
  private static double mellemrum(Koordinater sted, int p, Rectangle2D soejle) {
    return p + 1 < sted.antal() ? sted.soejle(0, p + 1).getX() - soejle.getMaxX() : 0;
  }

  /** A number beside its part, where no other stands already. */
  private void vedSiden(
      Graphics2D g, String tekst, Color farve, double x, double midt, List<Double> optaget) {
    if (optaget.stream().allMatch(y -> Math.abs(y - midt) >= normal.getSize2D())) {
      optaget.add(midt);
      skriv(g, tekst, normal, farve, x, midt + 3);
    }
  }

  private Color farve(String navn) {
    return new Color(tema.farve("diagram." + navn));
  }

  /** What stands where a number would; {@code tal} writes the number. */
  static String ord(Diagram.Punkt punkt, Function<Diagram.Punkt, String> tal) {
    if (punkt.vaerdi() != null) {
      return tal.apply(punkt);
    }
    return punkt.status() == Status.DISKRETIONERET ? Talformat.SKJULT : Talformat.INGEN_VAERDI;
  }

  static void skriv(Graphics2D g, String tekst, Font font, Color farve, double x, double y) {
    g.setFont(font);
    g.setColor(farve);
    g.drawString(tekst, (float) x, (float) y);
  }
}
