package dk.aarsrapport.baggrund;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Factors between the price levels of years, chained from the yearly changes in {@code pl}. */
public final class Prisindeks {
  private static final MathContext PRAECISION = new MathContext(40);
  private final TreeMap<Integer, BigDecimal> procent;

  /** Takes the change in percent on the year before, by year. */
  public Prisindeks(Map<Integer, BigDecimal> procent) {
    this.procent = new TreeMap<>(procent);
  }

  /** The same with another change in a year. */
  public Prisindeks med(int aar, BigDecimal aendring) {
    Map<Integer, BigDecimal> andre = new TreeMap<>(procent);
    andre.put(aar, aendring);
    return new Prisindeks(andre);
  }

  /** The change in percent of a year that stands in {@code pl}. */
  public BigDecimal procent(int aar) {
    return procent.get(aar);
  }

  /** The years that stand in {@code pl}. */
  public SortedSet<Integer> aar() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(procent.keySet()));
  }

  /** True when the year stands in {@code pl}. */
  public boolean har(int aar) {
    return procent.containsKey(aar);
  }

  /**
   * What an amount of one year is multiplied by to be in the prices of another.
   *
   * @return empty when either year, or one between them, is missing
   */
  public Optional<BigDecimal> faktor(int fraAar, int tilAar) {
    if (!har(fraAar) || !har(tilAar)) {
      return Optional.empty();
    }
    BigDecimal faktor = BigDecimal.ONE;
    for (int aar = Math.min(fraAar, tilAar) + 1; aar <= Math.max(fraAar, tilAar); aar++) {
      BigDecimal aendring = procent.get(aar);
      if (aendring == null) {
        return Optional.empty();
      }
      faktor = faktor.multiply(BigDecimal.ONE.add(aendring.movePointLeft(2)), PRAECISION);
    }
    return Optional.of(fraAar <= tilAar ? faktor : BigDecimal.ONE.divide(faktor, PRAECISION));
  }
}
