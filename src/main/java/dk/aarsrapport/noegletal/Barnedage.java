package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Tidsrum;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;

/** Days of children in a year, each with the children that it is of, written in whole years. */
final class Barnedage {
  private static final int BOERN = 0;
  private static final int DAGE = 1;

  private Barnedage() {}

  /** How many covered days of the year lie in these runs, which do not overlap. */
  static long iAaret(List<Tidsrum> tidsrum, Kalender kalender, int aar) {
    long dage = 0;
    for (Tidsrum et : tidsrum) {
      dage += et.dage(kalender.foersteDag(aar), kalender.sidsteDag(aar));
    }
    return dage;
  }

  /** Counts one child's days, and the child if there are any. */
  static void tael(int aar, String kategori, long dage, Taelling taelling) {
    if (dage > 0) {
      taelling.laegTil(aar, kategori, "", BOERN, 0, 1);
      taelling.laegTil(aar, kategori, "", DAGE, 0, dage);
    }
  }

  /** The days of all children. */
  static long dage(Udsnit u, String kategori) {
    return u.sum(kategori, "", DAGE);
  }

  /** The children that the days are of: few must not be told of, nor may their days. */
  static Tal boern(Udsnit u, String kategori) {
    return u.tal(kategori, "", BOERN);
  }

  /** Writes days as a share of the year's, which give away how many children they are of. */
  static void skriv(Udsnit u, Felt felt, long dage, Tal boern) {
    BigDecimal d = BigDecimal.valueOf(dage);
    BigDecimal aaretsDage = BigDecimal.valueOf(Year.of(u.aar()).length());
    u.skriv(felt, d.divide(aaretsDage, Resultat.PRAECISION), d, aaretsDage, boern.stoerrelser());
  }
}
