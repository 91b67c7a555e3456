package dk.aarsrapport.forklaring;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How an explanation writes numbers: with the decimals that they have, as far as they are read. */
final class Talskrift {
  private static final int FLEST_DECIMALER = 6;

  private Talskrift() {}

  /** {@code 1.234,5}; no decimals where there are none. */
  static String tal(BigDecimal tal) {
    BigDecimal kort = tal.setScale(FLEST_DECIMALER, RoundingMode.HALF_UP).stripTrailingZeros();
    return Talformat.tal(kort, Math.max(0, kort.scale()));
  }

  /** A value with its unit, where the unit says something. */
  static String medEnhed(BigDecimal tal, Enhed enhed) {
    boolean sigerSelv = enhed == Enhed.ANTAL || enhed == Enhed.GENNEMSNIT;
    return tal(tal) + (sigerSelv ? "" : " " + enhed.etiket());
  }

  /** An amount, with øre. */
  static String kroner(BigDecimal kroner) {
    return Talformat.tal(kroner, 2) + " kr.";
  }
}
