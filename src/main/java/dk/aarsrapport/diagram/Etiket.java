package dk.aarsrapport.diagram;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A label beside the end of a series.
 *
 * @param linjer its lines
 * @param font the typeface
 * @param farve the colour
 * @param fraX where the series ends
 * @param fraY where the series ends: the height it would like
 * @param y the middle of the label
 */
record Etiket(List<String> linjer, Font font, Color farve, double fraX, double fraY, double y) {
  private static final double LINJEHOEJDE = 1.14;
  private static final double AFSTAND = 2.5;

  /** Height in points. */
  double hoejde() {
    return linjer.size() * font.getSize2D() * LINJEHOEJDE;
  }

  double linjehoejde() {
    return font.getSize2D() * LINJEHOEJDE;
  }

  private Etiket paa(double nytY) {
    return new Etiket(linjer, font, farve, fraX, fraY, nytY);
  }

  /** Words in lines no wider than this, in points. */
  static List<String> ombryd(String tekst, Font font, double bredde) {
    List<String> linjer = new ArrayList<>();
    String linje = "";
    for (String ord : tekst.split(" ", -1)) {
      String laengere = linje.isEmpty() ? ord : linje + " " + ord;
      if (!linje.isEmpty() && Diagramskrift.bredde(laengere, font) > bredde) {
        linjer.add(linje);
        linje = ord;
      } else {
        linje = laengere;
      }
    }
    linjer.add(linje);
    return linjer;
  }

  /** The labels moved apart, in their order from the top, as near their series as may be. */
  static List<Etiket> skilAd(List<Etiket> etiketter, double top, double bund) {
    List<Etiket> sorteret = new ArrayList<>(etiketter);
    sorteret.sort(Comparator.comparingDouble(Etiket::fraY));
    List<List<Etiket>> klynger = new ArrayList<>();
    for (Etiket etiket : sorteret) {
      List<Etiket> klynge = new ArrayList<>(List.of(etiket));
      while (!klynger.isEmpty() && overlapper(klynger.get(klynger.size() - 1), klynge, top, bund)) {
        klynge.addAll(0, klynger.remove(klynger.size() - 1));
      }
      klynger.add(klynge);
    }
    List<Etiket> ud = new ArrayList<>();
    for (List<Etiket> klynge : klynger) {
      double y = start(klynge, top, bund);
      for (Etiket etiket : klynge) {
        ud.add(etiket.paa(y + etiket.hoejde() / 2));
        y += etiket.hoejde() + AFSTAND;
      }
    }
    return ud;
  }

  private static boolean overlapper(
      List<Etiket> over, List<Etiket> under, double top, double bund) {
    return start(over, top, bund) + hoejde(over) + AFSTAND > start(under, top, bund);
  }

  /** Where a cluster begins when its labels lie around the mean of their wishes. */
  private static double start(List<Etiket> klynge, double top, double bund) {
    double oensker = 0;
    double y = 0;
    for (Etiket etiket : klynge) {
      oensker += etiket.fraY() - (y + etiket.hoejde() / 2);
      y += etiket.hoejde() + AFSTAND;
    }
    double start = oensker / klynge.size();
    return Math.max(top, Math.min(start, bund - hoejde(klynge)));
  }

  private static double hoejde(List<Etiket> klynge) {
    double hoejde = -AFSTAND;
    for (Etiket etiket : klynge) {
      hoejde += etiket.hoejde() + AFSTAND;
    }
    return hoejde;
  }
}
