package dk.aarsrapport.resultat;

import java.util.List;

/**
 * A count that is the sum of others, so that all but one give the last away.
 *
 * @param total the sum
 * @param dele its parts
 */
public record Identitet(Stoerrelse total, List<Stoerrelse> dele) {
  /** Copies the parts. */
  public Identitet {
    dele = List.copyOf(dele);
  }
}
