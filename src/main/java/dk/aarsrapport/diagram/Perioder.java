package dk.aarsrapport.diagram;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.List;

/**
 * The periods under the horizontal axis: on one line, on two, or every second where it is tight.
 */
final class Perioder {
  private static final double LUFT = 6;
  private static final double LINJEHOEJDE = 1.2;

  private final List<String> navne;
  private final Font font;
  private final Color farve;

  Perioder(List<String> navne, Font font, Color farve) {
    this.navne = navne;
    this.font = font;
    this.farve = farve;
  }

  /** Height under the axis, in points, when the axis has this width. */
  double hoejde(double bredde) {
    int linjer = 1;
    for (String navn : navne) {
      linjer = Math.max(linjer, linjer(navn, bredde / Math.max(1, navne.size())).size());
    }
    return 5 + linjer * font.getSize2D() * LINJEHOEJDE;
  }

  void tegn(Graphics2D g, Koordinater sted, double hoejre) {
    double plads = sted.data().getWidth() / Math.max(1, navne.size());
    int hver = hver(plads);
    for (int p = navne.size() - 1; p >= 0; p -= hver) {
      double y = sted.data().getMaxY() + 4 + font.getSize2D();
      for (String linje : linjer(navne.get(p), plads)) {
        double bredde = Diagramskrift.bredde(linje, font);
        double x = Math.min(sted.x(p) - bredde / 2, hoejre - bredde);
        Paaskrift.skriv(g, linje, font, farve, x, y);
        y += font.getSize2D() * LINJEHOEJDE;
      }
    }
  }

  private int hver(double plads) {
    double bredest = 1;
    for (String navn : navne) {
      for (String linje : linjer(navn, plads)) {
        bredest = Math.max(bredest, Diagramskrift.bredde(linje, font) + LUFT);
      }
    }
    return Math.max(1, (int) Math.ceil(bredest / plads));
  }

  private List<String> linjer(String navn, double plads) {
    if (Diagramskrift.bredde(navn, font) + LUFT <= plads) {
      return List.of(navn);
    }
    String delt = navn.replaceAll("\\b(\\d\\d\\.\\d\\d\\.)(\\d{4})\\b", "$1 $2");
    return Etiket.ombryd(delt, font, plads - LUFT);
  }
}
