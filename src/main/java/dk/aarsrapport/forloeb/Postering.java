package dk.aarsrapport.forloeb;

import dk.aarsrapport.reference.Konto;
import java.time.LocalDate;

/**
 * A posting in the accounts, as {@code posteringer} has it.
 *
 * @param kommune the municipality that posted it
 * @param aar the accounting year
 * @param konto what the account is used for
 * @param sti its lowest level among the budget's totals; empty where it stands in none
 * @param dranst 1 drift, 2 statsrefusion, 3 anlæg …
 * @param oere the amount in øre; positive = expense
 * @param bogfoert the day it was posted; null where the export does not say
 */
public record Postering(
    int kommune, int aar, Konto konto, String sti, int dranst, long oere, LocalDate bogfoert) {
  private static final int DRIFT = 1;
  private static final int STATSREFUSION = 2;

  /** True for gross operating expenditure: dranst 1. */
  public boolean brutto() {
    return dranst == DRIFT;
  }

  /** True for net operating expenditure: dranst 1 and 2. */
  public boolean netto() {
    return dranst == DRIFT || dranst == STATSREFUSION;
  }
}
