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
  static final int DRIFT = 1;
  private static final int STATSREFUSION = 2;

  /**
   * True when it is in its year as far as the exports cover it: a year that the last day covered
   * cuts has nothing posted later in it; what has no day stays.
   */
  public boolean senest(LocalDate opgjortTil) {
    boolean skaaret =
        aar == opgjortTil.getYear() && opgjortTil.getDayOfYear() < opgjortTil.lengthOfYear();
    return !skaaret || bogfoert == null || !bogfoert.isAfter(opgjortTil);
  }

  /** True for a dranst that net expenditure holds. */
  public static boolean netto(int dranst) {
    return dranst == DRIFT || dranst == STATSREFUSION;
  }

  /** What goes to the course of the child that it names. */
  public Barnepostering barnets() {
    return new Barnepostering(
        kommune, aar, konto.omraade(), dranst, konto.trin(), konto.udeladt(), oere, bogfoert);
  }
}
