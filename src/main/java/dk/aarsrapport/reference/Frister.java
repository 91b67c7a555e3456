package dk.aarsrapport.reference;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * How soon and how often an intervention is followed up, in days or calendar months.
 *
 * @param foerste from its first day to the first due date; may be no time at all
 * @param derefter between the following due dates; {@link Period#ZERO} = there are none
 */
public record Frister(Period foerste, Period derefter) implements Serializable {
  /** The first due date of an intervention that starts on this day. */
  public LocalDate foerste(LocalDate start) {
    return start.plus(foerste);
  }

  /** The due date after a day that the last one was met or missed on; empty where there is none. */
  public Optional<LocalDate> efter(LocalDate dag) {
    return derefter.isZero() ? Optional.empty() : Optional.of(dag.plus(derefter));
  }
}
