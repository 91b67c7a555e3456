package dk.aarsrapport.resultat;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * One value of one figure for one area and period, or the reason why there is none.
 *
 * @param noegle what it is a result of
 * @param enhed the unit of the value
 * @param vaerdi the unrounded value; null unless the status carries one
 * @param taeller numerator of a rate, share or mean; else null
 * @param naevner denominator of a rate, share or mean; else null
 * @param status how far it may be trusted
 * @param aarsag why there is no value, in Danish for the reader; empty when there is one
 */
public record Resultat(
    Noegle noegle,
    Enhed enhed,
    BigDecimal vaerdi,
    BigDecimal taeller,
    BigDecimal naevner,
    Status status,
    String aarsag)
    implements Serializable {
  /** Precision of quotients: far more digits than anybody prints. */
  public static final MathContext PRAECISION = MathContext.DECIMAL64;

  /** Checks that value and status agree. */
  public Resultat {
    if (status.harVaerdi() != (vaerdi != null)) {
      throw new IllegalArgumentException(noegle + ": " + status + " with value " + vaerdi);
    }
    if (!status.harVaerdi() && (taeller != null || naevner != null)) {
      throw new IllegalArgumentException(noegle + ": " + status + " with numerator or denominator");
    }
  }

  /** A plain value: a count or an amount. */
  public static Resultat vaerdi(Noegle noegle, Enhed enhed, BigDecimal vaerdi, Status status) {
    return new Resultat(noegle, enhed, vaerdi, null, null, status, "");
  }

  /** No value, and why. */
  public static Resultat udenVaerdi(Noegle noegle, Enhed enhed, Status status, String aarsag) {
    return new Resultat(noegle, enhed, null, null, null, status, aarsag);
  }

  /** The same result with its value taken away. */
  public Resultat skjult(Status hvorfor, String aarsag) {
    return udenVaerdi(noegle, enhed, hvorfor, aarsag);
  }
}
