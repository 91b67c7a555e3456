package dk.aarsrapport.web;

import dk.aarsrapport.diagram.Diagramtegner;
import dk.aarsrapport.rapport.Blok;
import dk.aarsrapport.rapport.Figur;
import dk.aarsrapport.rapport.Tema;
import dk.aarsrapport.rapport.Trappe;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The drawings of a page, each made twice: for a wide column, and for the width of a telephone,
 * where the letters of the wide one could not be read.
 */
final class Tegninger {
  /** Widths in points. */
  private static final double BRED = 480;

  private static final double SMAL = 270;

  /** A staircase has six steps side by side, with words on each. */
  private static final double SMAL_TRAPPE = 350;

  private static final double TOM = 20;

  private final IdentityHashMap<Figur, List<Svg>> tegnet = new IdentityHashMap<>();

  Tegninger(List<Blok> blokke, Tema tema) {
    Diagramtegner tegner = new Diagramtegner(tema);
    for (Blok blok : blokke) {
      if (blok instanceof Figur figur && !tegnet.containsKey(figur)) {
        String navn = "_figur-" + (tegnet.size() + 1);
        double smal = figur instanceof Trappe ? SMAL_TRAPPE : SMAL;
        tegnet.put(
            figur,
            List.of(
                tegn(tegner, figur, "bred", BRED, navn), tegn(tegner, figur, "smal", smal, navn)));
      }
    }
  }

  private static Svg tegn(
      Diagramtegner tegner, Figur figur, String klasse, double bredde, String navn) {
    double hoejde = figur.tom() ? TOM : tegner.hoejde(figur);
    return Svg.af(
        (g, felt) -> tegner.tegn(figur, g, felt), bredde, hoejde, klasse, navn + "-" + klasse);
  }

  /** The wide and the narrow drawing of a picture. */
  List<Svg> af(Figur figur) {
    return tegnet.get(figur);
  }

  /** All colours used, as they are written. */
  SortedSet<String> farver() {
    SortedSet<String> farver = new TreeSet<>();
    tegnet.values().forEach(begge -> begge.forEach(svg -> farver.addAll(svg.farver())));
    return farver;
  }
}
