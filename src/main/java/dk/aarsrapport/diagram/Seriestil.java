package dk.aarsrapport.diagram;

import dk.aarsrapport.rapport.Diagram.Rolle;
import dk.aarsrapport.rapport.Diagram.Serie;
import dk.aarsrapport.rapport.Tema;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a series looks: colour, and for those who do not see it dash and marker.
 *
 * @param farve lines, bars and markers
 * @param tekstfarve labels, dark enough for small letters on white
 * @param streg width and dash of the line
 * @param maerke marker around the origin
 * @param fremhaevet true for the municipality itself
 */
record Seriestil(
    Color farve, Color tekstfarve, BasicStroke streg, Shape maerke, boolean fremhaevet) {
  private static final float[][] STIPLER = {null, {6, 3}, {2, 2.5f}, {8, 2.5f, 2, 2.5f}};

  /** The styles of these series, in their order. */
  static List<Seriestil> af(List<Serie> serier, Tema tema) {
    List<Seriestil> ud = new ArrayList<>();
    Map<Rolle, Integer> brugt = new EnumMap<>(Rolle.class);
    for (int i = 0; i < serier.size(); i++) {
      Rolle rolle = serier.get(i).rolle();
      int nummer = brugt.merge(rolle, 1, Integer::sum) - 1;
      ud.add(
          switch (rolle) {
            case HOVED ->
                new Seriestil(
                    farve(tema, "hoved"),
                    farve(tema, "hovedTekst"),
                    streg(2.4f, nummer),
                    maerke(nummer, 3.1),
                    true);
            case SAMMENLIGNING ->
                new Seriestil(
                    farve(tema, nummereret(tema, "sammenligning", nummer)),
                    farve(tema, "sammenligningTekst"),
                    streg(1.3f, nummer + 1),
                    maerke(nummer + 1, 2.4),
                    false);
            case DEL ->
                new Seriestil(
                    farve(tema, nummereret(tema, "del", nummer)),
                    farve(tema, nummereret(tema, "delTekst", nummer)),
                    streg(1.8f, nummer),
                    maerke(nummer, 2.8),
                    false);
          });
    }
    return ud;
  }

  /** The colour mixed with white: for what is not final. */
  Color lys() {
    return new Color(lysnet(farve.getRed()), lysnet(farve.getGreen()), lysnet(farve.getBlue()));
  }

  /** The colour as little as can be seen: for the band that chance may fill. */
  Color stille() {
    int del = 6;
    return new Color(
        255 - (255 - farve.getRed()) / del,
        255 - (255 - farve.getGreen()) / del,
        255 - (255 - farve.getBlue()) / del);
  }

  /** White or near black, whichever reads better on the colour. */
  Color paaFarven() {
    double lysstyrke =
        0.2126 * lineaer(farve.getRed())
            + 0.7152 * lineaer(farve.getGreen())
            + 0.0722 * lineaer(farve.getBlue());
    return lysstyrke > 0.2 ? new Color(0x1B1F24) : Color.WHITE;
  }

  private static double lineaer(int kanal) {
    double andel = kanal / 255.0;
    return andel <= 0.04045 ? andel / 12.92 : Math.pow((andel + 0.055) / 1.055, 2.4);
  }

  private static int lysnet(int kanal) {
    return 255 - (255 - kanal) / 4;
  }

  private static Color farve(Tema tema, String navn) {
    return new Color(tema.farve("diagram." + navn));
  }

  private static String nummereret(Tema tema, String navn, int nummer) {
    return navn + "." + (nummer % tema.antal("diagram." + navn) + 1);
  }

  private static BasicStroke streg(float bredde, int nummer) {
    float[] stipler = STIPLER[nummer % STIPLER.length];
    return stipler == null
        ? new BasicStroke(bredde, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        : new BasicStroke(bredde, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, stipler, 0f);
  }

  private static Shape maerke(int nummer, double r) {
    return switch (nummer % 4) {
      case 0 -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
      case 1 -> new Rectangle2D.Double(-r * 0.9, -r * 0.9, 1.8 * r, 1.8 * r);
      case 2 -> kant(0, -r * 1.25, r * 1.15, r * 0.85, -r * 1.15, r * 0.85);
      default -> kant(0, -r * 1.3, r * 1.3, 0, 0, r * 1.3, -r * 1.3, 0);
    };
  }

  private static Shape kant(double... punkter) {
    Path2D sti = new Path2D.Double();
    sti.moveTo(punkter[0], punkter[1]);
    for (int i = 2; i < punkter.length; i += 2) {
      sti.lineTo(punkter[i], punkter[i + 1]);
    }
    sti.closePath();
    return sti;
  }
}
