package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Herkomst;
import java.io.Serializable;

/**
 * Where a row behind a number stands; what it says is read there.
 *
 * @param fil the file's number among those that the run counts
 * @param linje the line in it
 * @param afgoer true where the child would count otherwise without the row, or counts so by the row
 *     alone; false for the rest of the child's rows
 */
public record Spor(int fil, long linje, boolean afgoer) implements Serializable {
  private static final long serialVersionUID = 1;

  static Spor af(Herkomst herkomst, boolean afgoer) {
    return new Spor(herkomst.fil(), herkomst.linje(), afgoer);
  }
}
