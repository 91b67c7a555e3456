package dk.aarsrapport.forklaring;

import java.math.BigDecimal;

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
    BigDecimal naevner) {}
