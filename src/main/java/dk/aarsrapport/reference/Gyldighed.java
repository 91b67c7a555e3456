package dk.aarsrapport.reference;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When a row of a reference table holds, both days included.
 *
 * @param fra first day; {@link LocalDate#MIN} where the cell is empty
 * @param til last day; {@link LocalDate#MAX} where the cell is empty
 */
public record Gyldighed(LocalDate fra, LocalDate til) implements Serializable {
  /** True when the row holds on this day. */
  public boolean paa(LocalDate dag) {
    return !dag.isBefore(fra) && !dag.isAfter(til);
  }

  /** True when the row holds on some day of this year. */
  public boolean iAar(int aar) {
    return fra.getYear() <= aar && aar <= til.getYear();
  }
}
