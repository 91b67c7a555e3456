package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Stoerrelse;
import java.util.List;

/**
 * A count, and which one it is, so that the disclosure stage can follow it wherever it is shown.
 *
 * @param antal the count
 * @param stoerrelser the protected counts it gives away; empty for what is public anyway
 */
record Tal(long antal, List<Stoerrelse> stoerrelser) {
  /** A number that everybody may know, such as a population. */
  static Tal offentligt(long antal) {
    return new Tal(antal, List.of());
  }
}
