package dk.aarsrapport.diagram;

import dk.aarsrapport.rapport.Diagram;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The names of the series over bars side by side, in the order of the bars, on as few lines as fit.
 */
final class Forklaring {
  private static final double FELT = 8;
  private static final double MELLEMRUM = 16;

  private final List<Post> poster = new ArrayList<>();

  private record Post(String navn, Font font, Seriestil stil, double x, int linje) {}

  /**
   * Lays out the names.
   *
   * @param foerste where the first line starts, in points from the left
   * @param bredde where lines end
   */
  Forklaring(
      Diagram diagram,
      List<Seriestil> stile,
      IntFunction<Font> font,
      double foerste,
      double bredde) {
    double x = foerste;
    int linje = 0;
    for (int s = 0; s < stile.size(); s++) {
      String navn = diagram.serier().get(s).navn();
      double brug = FELT + 4 + Diagramskrift.bredde(navn, font.apply(s));
      if (x + brug > bredde && x > 0) {
        x = 0;
        linje++;
      }
      poster.add(new Post(navn, font.apply(s), stile.get(s), x, linje));
      x += brug + MELLEMRUM;
    }
  }

  int linjer() {
    return poster.isEmpty() ? 1 : poster.get(poster.size() - 1).linje() + 1;
  }

  void tegn(Graphics2D g, double venstre, double top, double linjehoejde) {
    for (Post post : poster) {
      double x = venstre + post.x();
      double y = top + post.linje() * linjehoejde;
      g.setColor(post.stil().farve());
      g.fill(new Rectangle2D.Double(x, y - 7, FELT, FELT));
      Paaskrift.skriv(g, post.navn(), post.font(), post.stil().tekstfarve(), x + FELT + 4, y);
    }
  }
}
