package dk.aarsrapport.forloeb;

import dk.aarsrapport.reference.Konto;

/**
 * What the postings of one account come to in a year of a municipality's, as far as they have been
 * read: the same account and year may come in several sums.
 *
 * @param kommune the municipality that posted them
 * @param aar the accounting year
 * @param konto what the account is used for
 * @param sti its lowest level among the budget's totals; empty where it stands in none
 * @param dranst 1 drift, 2 statsrefusion, 3 anlæg …
 * @param oere the amounts together in øre; positive = expense
 * @param over how many of them are above nil
 * @param under how many of them are below nil
 */
public record Kontosum(
    int kommune, int aar, Konto konto, String sti, int dranst, long oere, long over, long under) {

  /** A posting as a sum of itself alone. */
  public static Kontosum af(Postering p) {
    return new Kontosum(
        p.kommune(),
        p.aar(),
        p.konto(),
        p.sti(),
        p.dranst(),
        p.oere(),
        p.oere() > 0 ? 1 : 0,
        p.oere() < 0 ? 1 : 0);
  }

  /** True for gross operating expenditure: dranst 1. */
  public boolean brutto() {
    return dranst == Postering.DRIFT;
  }

  /** True for net operating expenditure: dranst 1 and 2. */
  public boolean netto() {
    return Postering.netto(dranst);
  }
}
