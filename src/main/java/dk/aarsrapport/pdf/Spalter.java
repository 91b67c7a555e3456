package dk.aarsrapport.pdf;

import dk.aarsrapport.pdf.Klods.Brydning;
import dk.aarsrapport.pdf.Klods.Fodnote;
import dk.aarsrapport.pdf.Linjebryder.Linje;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of small print in two columns of equal height. A long text is cut in pieces that each stand
 * on one page, so that a reader always comes from the foot of the left column to the top of the
 * right.
 */
final class Spalter {
  /** Lines of both columns in a piece. */
  private static final int LAENGST = 64;

  private record Smaalinje(List<Maerke> maerker, List<Fodnote> noter, boolean foerst) {}

  private final float linjehoejde;
  private final float hoejre;
  private final List<Smaalinje> linjer = new ArrayList<>();

  /**
   * No lines yet.
   *
   * @param hoejre where the right column begins, in points
   */
  Spalter(float linjehoejde, float hoejre) {
    this.linjehoejde = linjehoejde;
    this.hoejre = hoejre;
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

  /** The pieces, so far from what stands before them. */
  List<Klods> klodser(float foer) {
    List<Klods> ud = new ArrayList<>();
    int fra = 0;
    while (fra < linjer.size()) {
      int til = slut(fra, fra + LAENGST);
      stykke(linjer.subList(fra, til), ud, fra == 0 ? foer : 0);
      fra = til;
    }
    return ud;
  }

  /** Where the point ends that a line is in. */
  private int slut(int fra, int senest) {
    int til = Math.min(senest, linjer.size());
    while (til < linjer.size() && til > fra + 1 && !linjer.get(til).foerst()) {
      til++;
    }
    return til;
  }

  private void stykke(List<Smaalinje> stykke, List<Klods> ud, float foer) {
    int venstre = (stykke.size() + 1) / 2;
    while (venstre < stykke.size() && !stykke.get(venstre).foerst()) {
      venstre++;
    }
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
      Brydning valg = Brydning.FRI.medSammen(i < raekker - 1);
      ud.add(new Klods(i == 0 ? foer : 0, linjehoejde, maerker, noter, valg));
    }
  }
}
