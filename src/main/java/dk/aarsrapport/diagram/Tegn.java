package dk.aarsrapport.diagram;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Signs for hidden and provisional points and for breaks, explained under the chart. */
final class Tegn {
  private static final double HOEJDE = 15;
  private static final String BRUD = "brud: tal før og efter kan ikke sammenlignes";
  private static final float[] STIPLER = {2.5f, 2.5f};

  private final Diagram diagram;
  private final List<Seriestil> stile;
  private final Font font;
  private final Color tekst;
  private final Color brud;
  private final List<Integer> brudFoer;

  Tegn(Diagram diagram, List<Seriestil> stile, Font font, Color tekst, Color brud) {
    this.diagram = diagram;
    this.stile = stile;
    this.font = font;
    this.tekst = tekst;
    this.brud = brud;
    brudFoer =
        diagram.brudFoer().stream().filter(p -> p > 0 && p < diagram.perioder().size()).toList();
  }

  /** Height of the explanation in points; 0 when there is nothing to explain. */
  double hoejde() {
    return har(Status.DISKRETIONERET) || har(Status.UFULDSTAENDIG) || !brudFoer.isEmpty()
        ? HOEJDE
        : 0;
  }

  void tegn(Graphics2D g, Koordinater sted, Rectangle2D felt) {
    brud(g, sted);
    skjulte(g, sted);
    forklaring(g, felt);
  }

  private boolean har(Status status) {
    return diagram.serier().stream()
        .anyMatch(s -> s.punkter().stream().anyMatch(p -> p.status() == status));
  }

  private void brud(Graphics2D g, Koordinater sted) {
    for (int periode : brudFoer) {
      double x = (sted.x(periode - 1) + sted.x(periode)) / 2;
      brudlinje(g, x, sted.data().getY(), sted.data().getMaxY());
    }
  }

  private void brudlinje(Graphics2D g, double x, double top, double bund) {
    g.setColor(brud);
    g.setStroke(
        new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, STIPLER, 0));
    g.draw(new Line2D.Double(x, top, x, bund));
  }

  /** A lozenge on the axis for every hidden point, side by side where several are hidden. */
  private void skjulte(Graphics2D g, Koordinater sted) {
    double y = Math.min(sted.y(0), sted.data().getMaxY()) - 4.5;
    for (int p = 0; p < sted.antal(); p++) {
      int skjulte = 0;
      for (Diagram.Serie serie : diagram.serier()) {
        skjulte += serie.punkter().get(p).status() == Status.DISKRETIONERET ? 1 : 0;
      }
      double x = sted.x(p) - (skjulte - 1) * 4.5;
      for (int s = 0; s < stile.size(); s++) {
        if (diagram.serier().get(s).punkter().get(p).status() == Status.DISKRETIONERET) {
          rude(g, x, y, stile.get(s).tekstfarve());
          x += 9;
        }
      }
    }
  }

  private static void rude(Graphics2D g, double x, double y, Color farve) {
    rude(g, x, y, 4, farve);
  }

  /** A lozenge around this point, so far to each side of it: a number is hidden here. */
  static void rude(Graphics2D g, double x, double y, double halv, Color farve) {
    Path2D sti = new Path2D.Double();
    sti.moveTo(x, y - halv);
    sti.lineTo(x + halv, y);
    sti.lineTo(x, y + halv);
    sti.lineTo(x - halv, y);
    sti.closePath();
    udfyld(g, sti, farve);
  }

  private static void udfyld(Graphics2D g, Shape figur, Color farve) {
    g.setColor(Color.WHITE);
    g.fill(figur);
    g.setColor(farve);
    g.setStroke(new BasicStroke(1.1f));
    g.draw(figur);
  }

  private void forklaring(Graphics2D g, Rectangle2D felt) {
    double x = felt.getX() + 4;
    double y = felt.getMaxY() - 4;
    if (har(Status.DISKRETIONERET)) {
      rude(g, x, y - 3, tekst);
      x = ord(g, Talformat.SKJULT, x + 8, y);
    }
    if (har(Status.UFULDSTAENDIG)) {
      if (diagram.form() == Diagram.Form.LINJE) {
        udfyld(g, new Ellipse2D.Double(x - 3, y - 6, 6, 6), tekst);
      } else {
        g.setColor(new Color(0xD9DDE1));
        g.fill(new Rectangle2D.Double(x - 4, y - 7, 8, 8));
      }
      x = ord(g, Status.UFULDSTAENDIG.etiket(), x + 8, y);
    }
    if (!brudFoer.isEmpty()) {
      brudlinje(g, x, y - 8, y + 2);
      ord(g, BRUD, x + 6, y);
    }
  }

  private double ord(Graphics2D g, String ordene, double x, double y) {
    Paaskrift.skriv(g, ordene, font, tekst, x, y);
    return x + Diagramskrift.bredde(ordene, font) + 18;
  }
}
