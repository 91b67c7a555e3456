package dk.aarsrapport.forloeb;

import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.reference.Kontonummer;

/**
 * A line of the budget, as {@code budget} has it.
 *
 * @param kommune the municipality whose budget it is
 * @param aar the budget year
 * @param konto what the account is used for
 * @param sti its lowest level among the totals; empty where it stands in none
 * @param nummer the account itself
 * @param oere the amount in øre, as corrected where that is given; positive = expense
 * @param oprindeligt the amount in øre as it was adopted; null where only the corrected one is
 *     given
 * @param forventet what the year is expected to come to, in øre; null where the export does not say
 * @param bemaerkning what is said of it; free text, empty where nothing is
 */
public record Budgetpost(
    int kommune,
    int aar,
    Konto konto,
    String sti,
    Kontonummer nummer,
    long oere,
    Long oprindeligt,
    Long forventet,
    String bemaerkning)
    implements Enkeltstaaende {
  /** 1 drift, 2 statsrefusion, 3 anlæg … */
  public int dranst() {
    return nummer.dranst();
  }

  /** True for what net expenditure is budgeted on. */
  public boolean netto() {
    return Postering.netto(dranst());
  }
}
