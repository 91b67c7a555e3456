package dk.aarsrapport.forklaring;

import dk.aarsrapport.taelling.Bidrag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A child, or a row that belongs to none, in a number.
 *
 * @param barn the child's number within the explanation; 0 for a row that belongs to no child
 * @param hvem tells in memory whether two are the same child; never written
 * @param kroner the amount as it was posted; empty for what is no amount
 * @param tal what it adds to the value
 * @param taeller what it adds to the numerator
 * @param naevner what it adds to the denominator
 * @param raekker its rows, in order
 */
public record Post(
    int barn,
    Optional<Bidrag.Pseudonym> hvem,
    Optional<BigDecimal> kroner,
    BigDecimal tal,
    BigDecimal taeller,
    BigDecimal naevner,
    List<Raekke> raekker)
    implements Comparable<Post> {
  /** Copies the rows. */
  public Post {
    raekker = List.copyOf(raekker);
  }

  /** True where it is counted in what is measured, and not only in what that is a share of. */
  public boolean taelles() {
    return taeller.signum() != 0 || (naevner.signum() == 0 && taeller.signum() == 0);
  }

  /** True where it is counted in what the number is a share of. */
  boolean iNaevner() {
    return naevner.signum() != 0;
  }

  /** True where it adds nothing to any part, but decides what is added or how. */
  boolean udenVaegt() {
    return tal.signum() == 0 && taeller.signum() == 0 && naevner.signum() == 0;
  }

  /** What the explanation calls it. */
  public String navn() {
    return barn > 0 ? "barn " + barn : "række";
  }

  @Override
  public int compareTo(Post anden) {
    return barn != anden.barn
        ? Integer.compare(barn, anden.barn)
        : raekker.get(0).compareTo(anden.raekker.get(0));
  }
}
