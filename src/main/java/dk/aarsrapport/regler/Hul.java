package dk.aarsrapport.regler;

import java.time.YearMonth;

/**
 * Whole months of which an export has no row, though so many should have come that it is no chance.
 *
 * @param input the export's name in the run file
 * @param kommune the municipality's code
 * @param sted where in the time that the run covers it lies
 * @param fra the first month without rows
 * @param til the last
 */
public record Hul(String input, int kommune, Sted sted, YearMonth fra, YearMonth til) {
  /** Where in the covered time a hole lies. */
  public enum Sted {
    /** From the first day covered. */
    FOERST,
    /** Between rows. */
    MIDT_I,
    /** To the last day covered. */
    SIDST
  }
}
