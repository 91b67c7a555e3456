package dk.aarsrapport.pdf;

import dk.aarsrapport.rapport.Tabel;
import java.util.List;
import java.util.Optional;

/**
 * How wide the columns of a table are and how large its letters.
 *
 * @param stoerrelse size of the letters in points
 * @param luft space between columns in points
 * @param bredder width of each column in points, the row headings first
 * @param tekst true for columns of words, which are set to the left and may wrap
 */
record Kolonner(float stoerrelse, float luft, List<Float> bredder, List<Boolean> tekst) {
  /** Space at either end of a row, in points. */
  static final float KANT = 4;

  private static final float LEDEKOLONNE = 96;

  Kolonner {
    bredder = List.copyOf(bredder);
    tekst = List.copyOf(tekst);
  }

  /** The largest letters between the two sizes at which the table fits this width, if any. */
  static Optional<Kolonner> find(
      Tabel tabel, Stil stil, float stoerst, float mindst, float bredde) {
    for (float stoerrelse = stoerst; stoerrelse > mindst - 0.01f; stoerrelse -= 0.4f) {
      float ledekolonne = stoerrelse - 0.4f > mindst - 0.01f ? LEDEKOLONNE : 0;
      Optional<Kolonner> fundet =
          new Kolonnemaaling(tabel, stil.med(stoerrelse)).fordel(bredde, ledekolonne);
      if (fundet.isPresent()) {
        return fundet;
      }
    }
    return Optional.empty();
  }

  /** Width of the whole table in points. */
  float samlet() {
    float sum = 2 * KANT + luft * (bredder.size() - 1);
    for (float bredde : bredder) {
      sum += bredde;
    }
    return sum;
  }

  /** True when there are columns of words besides the row headings. */
  boolean harOrd() {
    return tekst.subList(1, tekst.size()).contains(true);
  }
}
