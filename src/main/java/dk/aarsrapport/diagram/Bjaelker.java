package dk.aarsrapport.diagram;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Diagram.Punkt;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Draws lying bars, one row a category with its words to the left and its number at the end; a
 * second series is a thin quiet bar under the first, or a lozenge where it is hidden. Values below
 * zero lie to the left of the zero line.
 */
final class Bjaelker {
  /** Measures in points. */
  private static final double HOVED = 18;

  private static final double RAEKKE = 15;
  private static final double RAEKKE_MED_TO = 20;
  private static final int MANGE = 12;
  private static final double TAET = 0.8;
  private static final double LUFT = 4;
  private static final double TYND = 4;
  private static final double RUDE = 3;

  /** Half the line around a lozenge: it touches neither the bar above nor the one below. */
  private static final double STREG = 0.6;

  private static final double BREDEST_ORD = 0.42;

  private final Diagram diagram;
  private final Graphics2D g;
  private final Rectangle2D felt;
  private final List<Seriestil> stile;
  private final Vaerdiakse akse;
  private final Font normal;
  private final Font fed;
  private final Color tekst;
  private final Color aksefarve;

  private Bjaelker(Diagram diagram, Tema tema, Graphics2D g, Rectangle2D felt) {
    this.diagram = diagram;
    this.g = g;
    this.felt = felt;
    stile = Seriestil.af(diagram.serier(), tema);
    akse = Vaerdiakse.af(diagram);
    normal = Diagramskrift.normal(tema.maal("diagram.skrift"));
    fed = Diagramskrift.fed(tema.maal("diagram.skrift"));
    tekst = new Color(tema.farve("diagram.aksetekst"));
    aksefarve = new Color(tema.farve("diagram.akse"));
  }

  /** The height that the chart needs, in points. */
  static double hoejde(Diagram diagram) {
    return HOVED + diagram.perioder().size() * raekkehoejde(diagram);
  }

  private static double raekkehoejde(Diagram diagram) {
    double hoejde = diagram.serier().size() > 1 ? RAEKKE_MED_TO : RAEKKE;
    return diagram.perioder().size() > MANGE ? hoejde * TAET : hoejde;
  }

  static void tegn(Diagram diagram, Tema tema, Graphics2D g, Rectangle2D felt) {
    new Bjaelker(diagram, tema, g, felt).tegn();
  }

  private void tegn() {
    double ordbredde = 0;
    double talbredde = Diagramskrift.bredde(Talformat.SKJULT, fed);
    for (int p = 0; p < diagram.perioder().size(); p++) {
      ordbredde = Math.max(ordbredde, Diagramskrift.bredde(diagram.perioder().get(p), normal));
      for (int s = 0; s < stile.size(); s++) {
        talbredde = Math.max(talbredde, Diagramskrift.bredde(vaerdi(s, p), fed));
      }
    }
    ordbredde = Math.min(ordbredde + 8, felt.getWidth() * BREDEST_ORD);
    double tal = talbredde + 8;
    double tilVenstre = akse.bund() < 0 ? tal : 0;
    double skala = (felt.getWidth() - ordbredde - tal - tilVenstre) / (akse.top() - akse.bund());
    double nul = felt.getX() + ordbredde + tilVenstre - akse.bund() * skala;
    hoved();
    double hoejde = raekkehoejde(diagram);
    List<String> navne = Raekkeord.af(diagram.perioder(), normal, ordbredde - 6);
    for (int p = 0; p < navne.size(); p++) {
      raekke(p, navne.get(p), felt.getY() + HOVED + p * hoejde, nul, skala);
    }
    g.setColor(aksefarve);
    g.setStroke(new BasicStroke(0.7f));
    double bund = felt.getY() + HOVED + diagram.perioder().size() * hoejde;
    g.draw(new Line2D.Double(nul, felt.getY() + HOVED - 1, nul, bund - 1));
  }

  /** The unit, and which bar is which. */
  private void hoved() {
    double x = felt.getX();
    double y = felt.getY() + 9;
    Paaskrift.skriv(g, akse.enhed(), normal, tekst, x, y);
    x += Diagramskrift.bredde(akse.enhed(), normal) + 18;
    for (int s = 0; s < stile.size() && stile.size() > 1; s++) {
      double tyk = s == 0 ? 8 : TYND;
      g.setColor(stile.get(s).farve());
      g.fill(new Rectangle2D.Double(x, y - 3 - tyk / 2, 16, tyk));
      String navn = diagram.serier().get(s).navn();
      Paaskrift.skriv(g, navn, s == 0 ? fed : normal, stile.get(s).tekstfarve(), x + 20, y);
      x += 20 + Diagramskrift.bredde(navn, fed) + 16;
    }
    if (diagram.serier().stream()
        .skip(1)
        .flatMap(serie -> serie.punkter().stream())
        .anyMatch(Bjaelker::skjult)) {
      Tegn.rude(g, x + RUDE, y - 3, RUDE, tekst);
      Paaskrift.skriv(g, Talformat.SKJULT, normal, tekst, x + 10, y);
    }
  }

  private static boolean skjult(Punkt punkt) {
    return punkt.status() == Status.DISKRETIONERET;
  }

  private void raekke(int p, String navn, double y, double nul, double skala) {
    double plads = raekkehoejde(diagram) - LUFT;
    double tyk = stile.size() > 1 ? plads - TYND - 1 : plads;
    double grundlinje = y + tyk / 2 + normal.getSize2D() * 0.36;
    Paaskrift.skriv(g, navn, normal, tekst, felt.getX(), grundlinje);
    for (int s = 0; s < stile.size(); s++) {
      Punkt punkt = diagram.serier().get(s).punkter().get(p);
      boolean tom = punkt.vaerdi() == null;
      double top = s == 0 ? y : y + tyk + 1;
      double laengde = tom ? 0 : punkt.vaerdi().doubleValue() * skala;
      if (laengde != 0) {
        Rectangle2D bjaelke =
            new Rectangle2D.Double(
                Math.min(nul, nul + laengde), top, Math.abs(laengde), s == 0 ? tyk : TYND);
        boolean endelig = punkt.status() != Status.UFULDSTAENDIG;
        g.setColor(endelig ? stile.get(s).farve() : stile.get(s).lys());
        g.fill(bjaelke);
        g.setColor(stile.get(s).farve());
        g.setStroke(new BasicStroke(0.5f));
        g.draw(bjaelke);
      }
      if (s > 0 && skjult(punkt)) {
        Tegn.rude(
            g, nul + ordplads(p) + 2 * RUDE, top + RUDE + STREG, RUDE, stile.get(s).tekstfarve());
      }
      if (s == 0) {
        Color farve = tom ? tekst : stile.get(s).tekstfarve();
        String tal = vaerdi(s, p);
        double x = nul + laengde + (laengde < 0 ? -4 - Diagramskrift.bredde(tal, fed) : 4);
        Paaskrift.skriv(g, tal, tom ? normal : fed, farve, x, grundlinje);
      }
    }
  }

  /** The width of the word that stands on the axis in the place of a bar. */
  private double ordplads(int p) {
    boolean tom = diagram.serier().get(0).punkter().get(p).vaerdi() == null;
    return tom ? 4 + Diagramskrift.bredde(vaerdi(0, p), normal) : 0;
  }

  private String vaerdi(int serie, int p) {
    return Paaskrift.ord(
        diagram.serier().get(serie).punkter().get(p), tal -> akse.punkt(tal, diagram.enhed()));
  }
}
