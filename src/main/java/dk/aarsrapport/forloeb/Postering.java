package dk.aarsrapport.forloeb;

import dk.aarsrapport.reference.Konto;

/**
 * A posting in the accounts, as {@code posteringer} has it.
 *
 * @param kommune the municipality that posted it
 * @param aar the accounting year
 * @param konto what the account is used for
 * @param dranst 1 drift, 2 statsrefusion, 3 anlæg …
 * @param oere the amount in øre; positive = expense
 */
public record Postering(int kommune, int aar, Konto konto, int dranst, long oere) {
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
