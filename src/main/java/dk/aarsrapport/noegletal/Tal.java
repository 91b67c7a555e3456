package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Stoerrelse;
import java.util.List;
import java.util.stream.Stream;

/**
 * A count, and which one it is, so that the disclosure stage can follow it wherever it is shown.
 *
 * @param antal the count
 * @param stoerrelser the protected counts it gives away; empty for what is public anyway
 */
record Tal(long antal, List<Stoerrelse> stoerrelser) {
  /** The same count, hidden when those that it is of are few. */
  Tal af(Tal enheder) {
    return new Tal(
        antal, Stream.concat(stoerrelser.stream(), enheder.stoerrelser.stream()).toList());
  }

  /** A number that everybody may know, such as a population. */
  static Tal offentligt(long antal) {
    return new Tal(antal, List.of());
  }
}
