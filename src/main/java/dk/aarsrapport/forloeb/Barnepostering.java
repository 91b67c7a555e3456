package dk.aarsrapport.forloeb;

import dk.aarsrapport.reference.Konto;
import java.time.LocalDate;

/**
 * What its child's course needs of a posting that names a child.
 *
 * @param kommune the municipality that posted it
 * @param aar the accounting year
 * @param omraade which total its account belongs to
 * @param dranst 1 drift, 2 statsrefusion, 3 anlæg …
 * @param oere the amount in øre; positive = expense
 * @param trin step on the indsatstrappe that its account pays for; 0 = none
 * @param udeladt true when the run's target groups leave the account out
 * @param bogfoert the day it was posted; null where the export does not say
 */
public record Barnepostering(
    int kommune,
    int aar,
    Konto.Omraade omraade,
    int dranst,
    int trin,
    boolean udeladt,
    long oere,
    LocalDate bogfoert)
    implements Haendelse {
  private static final Konto.Omraade[] OMRAADER = Konto.Omraade.values();

  /** True for what the year's expenses on the child are made of. */
  public boolean udgift() {
    return dranst == 1 && omraade == Konto.Omraade.SERVICE;
  }

  @Override
  public Haendelsesslags slags() {
    return Haendelsesslags.BARNEPOSTERING;
  }

  @Override
  public void pak(Indpakning ud) {
    ud.antal(aar);
    ud.valg(omraade);
    ud.byteTal(dranst);
    ud.antal(trin);
    ud.ja(udeladt);
    ud.tal(oere);
    ud.dag(bogfoert);
  }

  static Barnepostering udpak(int kommune, Udpakning ind) {
    return new Barnepostering(
        kommune,
        (int) ind.antal(),
        ind.valg(OMRAADER),
        ind.byteTal(),
        (int) ind.antal(),
        ind.ja(),
        ind.tal(),
        ind.dag());
  }

  /** True for gross operating expenditure on service that the run's target groups have. */
  public boolean bruttoForMaalgruppen() {
    return dranst == 1 && omraade == Konto.Omraade.SERVICE && !udeladt;
  }
}
