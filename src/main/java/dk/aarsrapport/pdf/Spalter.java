package dk.aarsrapport.pdf;

import dk.aarsrapport.pdf.Klods.Brydning;
import dk.aarsrapport.pdf.Klods.Fodnote;
import dk.aarsrapport.pdf.Linjebryder.Linje;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of small print in two columns of equal height. A text longer than its page is cut at the
 * foot of both columns, so that a reader always comes from the foot of the left to the top of the
 * right.
 */
final class Spalter {
  /** So many rows of lines at least stand together, with what must stand above them. */
  private static final int MINDST = 6;

  private record Smaalinje(List<Maerke> maerker, List<Fodnote> noter, boolean foerst) {}

  private final float linjehoejde;
  private final float hoejre;
  private final List<Smaalinje> linjer;

  /**
   * No lines yet.
   *
   * @param hoejre where the right column begins, in points
   */
  Spalter(float linjehoejde, float hoejre) {
    this(linjehoejde, hoejre, new ArrayList<>());
  }

  private Spalter(float linjehoejde, float hoejre, List<Smaalinje> linjer) {
    this.linjehoejde = linjehoejde;
    this.hoejre = hoejre;
    this.linjer = linjer;
  }

  /** A point of the list, all its lines but the first so far in. */
  void punkt(List<Linje> punkt, float haeng, Stil stil) {
    for (int i = 0; i < punkt.size(); i++) {
      linjer.add(
          new Smaalinje(
              punkt.get(i).maerker(i == 0 ? 0 : haeng, Tekstsats.grundlinje(stil, linjehoejde)),
              punkt.get(i).noter(),
              i == 0));
    }
  }

  /** A box that stands for all of them, as high as the rows that must stand together. */
  Klods klods(float foer) {
    int raekker = Math.min(MINDST, (linjer.size() + 1) / 2);
    return new Klods(foer, raekker * linjehoejde, List.of(), Brydning.FRI.medSpalter(this));
  }

  /**
   * What stands on one page, and what is left for the next.
   *
   * @param klodser a box for each row of lines
   */
  record Stykke(List<Klods> klodser, Optional<Spalter> rest) {}

  /** As much as there is room for, in points; at least so much as a page cannot do without. */
  Stykke stykke(float plads, float foer) {
    int raekker = Math.max(MINDST, (int) Math.floor((plads - foer) / linjehoejde));
    int midt = deling((linjer.size() + 1) / 2);
    if (Math.max(midt, linjer.size() - midt) <= raekker) {
      return new Stykke(klodser(linjer, midt, foer), Optional.empty());
    }
    int venstre = senestDelt(0, raekker);
    int slut = senestDelt(venstre, venstre + raekker);
    return new Stykke(
        klodser(linjer.subList(0, slut), venstre, foer),
        slut == linjer.size()
            ? Optional.empty()
            : Optional.of(new Spalter(linjehoejde, hoejre, linjer.subList(slut, linjer.size()))));
  }

  /** The first line from here on that begins a point. */
  private int deling(int fra) {
    int her = fra;
    while (her < linjer.size() && !linjer.get(her).foerst()) {
      her++;
    }
    return her;
  }

  /** The last line to this one that begins a point; where none does, the point is cut. */
  private int senestDelt(int fra, int til) {
    if (til >= linjer.size()) {
      return linjer.size();
    }
    int her = til;
    while (her > fra && !linjer.get(her).foerst()) {
      her--;
    }
    return her == fra ? til : her;
  }

  private List<Klods> klodser(List<Smaalinje> stykke, int venstre, float foer) {
    List<Klods> ud = new ArrayList<>();
    int raekker = Math.max(venstre, stykke.size() - venstre);
    for (int i = 0; i < raekker; i++) {
      List<Maerke> maerker = new ArrayList<>();
      List<Fodnote> noter = new ArrayList<>();
      if (i < venstre) {
        maerker.addAll(stykke.get(i).maerker());
        noter.addAll(stykke.get(i).noter());
      }
      if (venstre + i < stykke.size()) {
        Smaalinje til = stykke.get(venstre + i);
        til.maerker().forEach(maerke -> maerker.add(maerke.flyt(hoejre, 0)));
        noter.addAll(til.noter());
      }
      ud.add(new Klods(i == 0 ? foer : 0, linjehoejde, maerker, noter, Brydning.FRI));
    }
    return ud;
  }
}
