package dk.aarsrapport.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * A box that no page break cuts: a line, a table row, a chart.
 *
 * @param foer space above it in points, left out at the top of a page
 * @param hoejde height in points
 * @param maerker marks from its upper left corner
 * @param noter footnotes that must stand on the same page
 * @param valg how it behaves at the foot of a page
 */
record Klods(float foer, float hoejde, List<Maerke> maerker, List<Fodnote> noter, Brydning valg) {
  Klods {
    maerker = List.copyOf(maerker);
    noter = List.copyOf(noter);
  }

  /** A box without footnotes. */
  Klods(float foer, float hoejde, List<Maerke> maerker, Brydning valg) {
    this(foer, hoejde, maerker, List.of(), valg);
  }

  /** True for space alone. */
  boolean tom() {
    return maerker.isEmpty() && noter.isEmpty() && valg.spalter() == null;
  }

  Klods medFoer(float nyt) {
    return new Klods(nyt, hoejde, maerker, noter, valg);
  }

  /** The same at another height; a drawing fills it. */
  Klods medHoejde(float nyt) {
    List<Maerke> nye = new ArrayList<>();
    for (Maerke maerke : maerker) {
      nye.add(
          maerke instanceof Maerke.Tegning t
              ? new Maerke.Tegning(t.x(), t.y(), t.bredde(), nyt - t.y(), t.figur(), t.tag())
              : maerke);
    }
    return new Klods(foer, nyt, nye, noter, valg);
  }

  Klods med(Brydning nyt) {
    return new Klods(foer, hoejde, maerker, noter, nyt);
  }

  /** Held together with the next box. */
  Klods sammen() {
    return med(valg.medSammen(true));
  }

  /**
   * A footnote, set and ready.
   *
   * @param hoejde height in points
   * @param maerker marks from its upper left corner
   */
  record Fodnote(float hoejde, List<Maerke> maerker) {
    Fodnote {
      maerker = List.copyOf(maerker);
    }
  }

  /**
   * How a box behaves at a page break.
   *
   * @param sammen true when the next box must stand on the same page
   * @param nySide true when it opens a page, unless hardly anything stands on the one before
   * @param liggende true when its page lies down
   * @param elastisk true for a drawing that may be somewhat lower or higher, to fill its page
   * @param hoved repeated above it when it opens a page, or null
   * @param spalter the columns it stands for, which are cut where the page ends, or null
   */
  record Brydning(
      boolean sammen,
      boolean nySide,
      boolean liggende,
      boolean elastisk,
      Klods hoved,
      Spalter spalter) {
    static final Brydning FRI = new Brydning(false, false, false, false, null, null);
    static final Brydning SAMMEN = new Brydning(true, false, false, false, null, null);

    Brydning medSammen(boolean nyt) {
      return new Brydning(nyt, nySide, liggende, elastisk, hoved, spalter);
    }

    Brydning medNySide() {
      return new Brydning(sammen, true, liggende, elastisk, hoved, spalter);
    }

    Brydning medLiggende(boolean nyt) {
      return new Brydning(sammen, nySide, nyt, elastisk, hoved, spalter);
    }

    Brydning medHoved(Klods nyt) {
      return new Brydning(sammen, nySide, liggende, elastisk, nyt, spalter);
    }

    Brydning medElastisk(boolean nyt) {
      return new Brydning(sammen, nySide, liggende, nyt, hoved, spalter);
    }

    Brydning medSpalter(Spalter nye) {
      return new Brydning(sammen, nySide, liggende, elastisk, hoved, nye);
    }
  }
}
