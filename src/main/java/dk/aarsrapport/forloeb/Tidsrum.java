package dk.aarsrapport.forloeb;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * An unbroken run of days, such as a child's stay away from home; its first and last day belong to
 * it.
 *
 * @param start first day
 * @param slut last day; {@link LocalDate#MAX} while it runs on
 */
public record Tidsrum(LocalDate start, LocalDate slut) implements Serializable {
  /** True when this day belongs to it. */
  public boolean paa(LocalDate dag) {
    return !dag.isBefore(start) && !dag.isAfter(slut);
  }

  /** The days from the first to one that belongs to it. */
  public long dageTil(LocalDate dag) {
    return ChronoUnit.DAYS.between(start, dag) + 1;
  }

  /** How many of its days lie between two days, both of them included. */
  public long dage(LocalDate foerste, LocalDate sidste) {
    LocalDate fra = start.isBefore(foerste) ? foerste : start;
    LocalDate til = slut.isAfter(sidste) ? sidste : slut;
    return Math.max(0, ChronoUnit.DAYS.between(fra, til) + 1);
  }
}
