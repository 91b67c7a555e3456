package dk.aarsrapport.forklaring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;

/**
 * What was counted in one place, and what of it is in the number.
 *
 * @param hvad the figure, period and category that it was counted under
 * @param penge true where it is øre
 * @param antal what was counted
 * @param tal what each adds to the value
 * @param taeller what each adds to the numerator
 * @param naevner what each adds to the denominator
 */
public record Led(
    String hvad,
    boolean penge,
    long antal,
    BigDecimal tal,
    BigDecimal taeller,
    BigDecimal naevner) {
  private static final int OERE = 2;

  /** True where it adds nothing to any part, but decides what is added or how. */
  boolean udenVaegt() {
    return tal.signum() == 0 && taeller.signum() == 0 && naevner.signum() == 0;
  }

  /** How many decimals there are in what is counted: øre, and parts of one where it counts such. */
  int decimaler() {
    if (penge) {
      return OERE;
    }
    return Stream.of(tal, taeller, naevner)
        .map(BigDecimal::stripTrailingZeros)
        .filter(vaegt -> vaegt.scale() > 0 && vaegt.unscaledValue().equals(BigInteger.ONE))
        .mapToInt(BigDecimal::scale)
        .findFirst()
        .orElse(0);
  }
}
