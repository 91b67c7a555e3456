package dk.aarsrapport.forklaring;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Linje;

/**
 * A row that may belong to a number but is not in it, or is in it with a warning.
 *
 * @param problem what is wrong with it
 * @param linje what it says, but for whom it is about
 */
public record Mulig(Dataproblem problem, Linje linje) {
  /** What the row says, in one line of text. */
  public String indhold() {
    return Raekke.indhold(linje);
  }

  /** True where the row is in no number. */
  public boolean afvist() {
    return problem.alvor().equals(Dataproblem.AFVIST);
  }
}
