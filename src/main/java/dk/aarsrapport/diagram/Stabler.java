package dk.aarsrapport.diagram;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.rapport.Diagram.Punkt;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws the parts of a hundred as lying bars, a row each, with its words to the left and each
 * part's number on it; what is hidden is left open at the end of the bar. Rows under the same
 * heading stand together.
 */
final class Stabler {
  /** Measures in points. */
  private static final double BREDDE = 482;

  private static final double RAEKKE = 18;
  private static final double TYK = 13;
  private static final double FORKLARING = 14;
  private static final double LUFT = 6;

  /** Between a heading and the bar under it. */
  private static final double UNDER_HOVED = 3;

  private static final double ORD = 0.36;
  private static final double FIRKANT = 8;
  private static final double HELE = 100;

  private final Diagram diagram;
  private final Graphics2D g;
  private final Rectangle2D felt;
  private final List<Seriestil> stile;
  private final Font normal;
  private final Font fed;
  private final Color tekst;
  private final Color aksefarve;

  private Stabler(Diagram diagram, Tema tema, Graphics2D g, Rectangle2D felt) {
    this.diagram = diagram;
    this.g = g;
    this.felt = felt;
    stile = Seriestil.af(diagram.serier(), tema);
    normal = Diagramskrift.normal(tema.maal("diagram.skrift"));
    fed = Diagramskrift.fed(tema.maal("diagram.skrift"));
    tekst = new Color(tema.farve("diagram.aksetekst"));
    aksefarve = new Color(tema.farve("diagram.akse"));
  }

  /** The height that the chart needs, in points. */
  static double hoejde(Diagram diagram, Tema tema) {
    Stabler maaler = new Stabler(diagram, tema, null, new Rectangle2D.Double(0, 0, BREDDE, 0));
    double hoejde = maaler.forklaring().size() * FORKLARING + LUFT;
    for (int p = 0; p < diagram.perioder().size(); p++) {
      hoejde += maaler.hovedhoejde(p) + (maaler.nyt(p) ? LUFT : 0) + RAEKKE;
    }
    return hoejde;
  }

  static void tegn(Diagram diagram, Tema tema, Graphics2D g, Rectangle2D felt) {
    new Stabler(diagram, tema, g, felt).tegn();
  }

  private void tegn() {
    double y = felt.getY();
    for (List<Integer> linje : forklaring()) {
      double x = felt.getX();
      for (int s : linje) {
        g.setColor(stile.get(s).farve());
        g.fill(new Rectangle2D.Double(x, y + 1, FIRKANT, FIRKANT));
        String navn = diagram.serier().get(s).navn();
        Paaskrift.skriv(g, navn, normal, tekst, x + FIRKANT + 4, y + FIRKANT);
        x += bredde(s);
      }
      y += FORKLARING;
    }
    y += LUFT;
    List<String> navne =
        Raekkeord.af(
            IntStream.range(0, diagram.perioder().size()).mapToObj(this::navn).toList(),
            normal,
            ordbredde() - 8);
    for (int p = 0; p < diagram.perioder().size(); p++) {
      y += nyt(p) ? LUFT : 0;
      double hoved = y;
      for (String linje : overskrift(p)) {
        Paaskrift.skriv(g, linje, fed, tekst, felt.getX(), hoved + fed.getSize2D());
        hoved += linje();
      }
      y += hovedhoejde(p);
      raekke(p, navne.get(p), y);
      y += RAEKKE;
    }
  }

  private void raekke(int p, String navn, double y) {
    double ordbredde = ordbredde();
    double nul = felt.getX() + ordbredde;
    double skala = (felt.getWidth() - ordbredde) / HELE;
    double grundlinje = y + TYK / 2 + normal.getSize2D() * 0.36;
    Paaskrift.skriv(g, navn, normal, tekst, felt.getX(), grundlinje);
    double x = nul;
    boolean skjult = false;
    for (int s = 0; s < stile.size(); s++) {
      Punkt punkt = diagram.serier().get(s).punkter().get(p);
      skjult |= punkt.status() == Status.DISKRETIONERET;
      double laengde = punkt.vaerdi() == null ? 0 : punkt.vaerdi().doubleValue() * skala;
      if (laengde > 0) {
        g.setColor(stile.get(s).farve());
        g.fill(new Rectangle2D.Double(x, y, laengde, TYK));
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke(0.6f));
        g.draw(new Line2D.Double(x + laengde, y, x + laengde, y + TYK));
        String tal = punkt.vedMaerke(Enhed.PCT);
        midt(tal, x, laengde, grundlinje, stile.get(s).paaFarven());
        x += laengde;
      }
    }
    double rest = nul + HELE * skala - x;
    if (skjult && rest > 0) {
      g.setColor(aksefarve);
      g.setStroke(
          new BasicStroke(
              0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {2, 2}, 0f));
      g.draw(new Rectangle2D.Double(x, y, rest, TYK));
      midt(Talformat.SKJULT, x, rest, grundlinje, tekst);
    }
  }

  private double ordbredde() {
    return felt.getWidth() * ORD;
  }

  /** Words in the middle of a part that has room for them. */
  private void midt(String ord, double x, double plads, double grundlinje, Color farve) {
    double bredde = Diagramskrift.bredde(ord, normal);
    if (bredde + 1 <= plads) {
      Paaskrift.skriv(g, ord, normal, farve, x + (plads - bredde) / 2, grundlinje);
    }
  }

  /** The names of the parts, in lines no wider than the chart. */
  private List<List<Integer>> forklaring() {
    List<List<Integer>> linjer = new ArrayList<>(List.of(new ArrayList<>()));
    double x = 0;
    for (int s = 0; s < stile.size(); s++) {
      if (x > 0 && x + bredde(s) > felt.getWidth()) {
        linjer.add(new ArrayList<>());
        x = 0;
      }
      linjer.get(linjer.size() - 1).add(s);
      x += bredde(s);
    }
    return linjer;
  }

  private double bredde(int serie) {
    return FIRKANT + 4 + Diagramskrift.bredde(diagram.serier().get(serie).navn(), normal) + 14;
  }

  private double linje() {
    return fed.getSize2D() * 1.24;
  }

  private double hovedhoejde(int p) {
    int linjer = overskrift(p).size();
    return linjer == 0 ? 0 : linjer * linje() + UNDER_HOVED;
  }

  /** The lines of the heading over a row; none where the row before has the same. */
  private List<String> overskrift(int p) {
    return nyt(p) ? Etiket.ombryd(hoved(p), fed, felt.getWidth()) : List.of();
  }

  private boolean nyt(int p) {
    return !hoved(p).isEmpty() && (p == 0 || !hoved(p).equals(hoved(p - 1)));
  }

  private String hoved(int p) {
    String navn = diagram.perioder().get(p);
    return navn.contains("\n") ? navn.substring(0, navn.indexOf('\n')) : "";
  }

  private String navn(int p) {
    String navn = diagram.perioder().get(p);
    return navn.substring(navn.indexOf('\n') + 1);
  }
}
