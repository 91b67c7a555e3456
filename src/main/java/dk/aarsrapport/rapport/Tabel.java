package dk.aarsrapport.rapport;

import dk.aarsrapport.resultat.Talformat;
import java.util.Collections;
import java.util.List;

/**
 * A table.
 *
 * @param titel the sentence above it; empty for a table that the text before it presents
 * @param enhed the unit, said once; empty when rows differ
 * @param kolonner headings; the first stands over the row headings
 * @param raekker the rows
 * @param noter explanations under it
 * @param kilde where the numbers come from
 */
public record Tabel(
    String titel,
    String enhed,
    List<String> kolonner,
    List<Raekke> raekker,
    List<String> noter,
    String kilde)
    implements Blok {
  private static final int LANG_CELLE = 22;

  /** Copies the lists and checks that every row is as wide as the head. */
  public Tabel {
    kolonner = List.copyOf(kolonner);
    raekker = List.copyOf(raekker);
    noter = List.copyOf(noter);
    for (Raekke raekke : raekker) {
      if (raekke.celler().size() + 1 != kolonner.size()) {
        throw new IllegalArgumentException(titel + ": row " + raekke + " under " + kolonner);
      }
    }
  }

  /**
   * True for a column of words: a cell is long, or most of those that say anything begin with a
   * letter.
   *
   * @param kolonne its number after the row headings, from 0
   */
  public boolean ord(int kolonne) {
    int ord = 0;
    int udfyldte = 0;
    for (Raekke raekke : raekker) {
      String celle = raekke.celler().get(kolonne);
      if (celle.length() > LANG_CELLE) {
        return true;
      }
      if (!celle.isBlank()
          && !celle.equals(Talformat.INGEN_VAERDI)
          && !celle.equals(Talformat.SKJULT)) {
        udfyldte++;
        ord += Character.isLetter(celle.charAt(0)) ? 1 : 0;
      }
    }
    return 2 * ord > udfyldte;
  }

  /**
   * A row.
   *
   * @param overskrift the row heading
   * @param celler numbers as printed, right-aligned
   * @param sum true for a total, set off from the rows above
   */
  public record Raekke(String overskrift, List<String> celler, boolean sum) {
    /** Copies the cells. */
    public Raekke {
      celler = List.copyOf(celler);
    }

    /** A heading over the rows after it, in a table of so many columns of cells. */
    public static Raekke over(String overskrift, int celler) {
      return new Raekke(overskrift, Collections.nCopies(celler, ""), false);
    }

    /** True for a heading over the rows after it: it has no cell of its own. */
    public boolean over() {
      return !overskrift.isBlank()
          && !celler.isEmpty()
          && celler.stream().allMatch(String::isEmpty);
    }
  }
}
