package dk.aarsrapport.indlaesning;

import java.util.HashMap;
import java.util.Map;

/**
 * Which columns a file has been seen to fill, by municipality and year: they are few, however many
 * rows ask whether theirs says anything new.
 */
final class Daekningsspor {
  /** Municipalities' years that are at hand without a search; a power of two. */
  private static final int SENESTE = 1 << 10;

  private final Map<Long, Sete> alle = new HashMap<>();
  private final Sete[] seneste = new Sete[SENESTE];

  /** What has been seen of one municipality's year. */
  private static final class Sete {
    private final int kommune;
    private final int aar;
    private long kolonner;

    Sete(int kommune, int aar, long kolonner) {
      this.kommune = kommune;
      this.aar = aar;
      this.kolonner = kolonner;
    }
  }

  /**
   * True for the first row of a municipality and a year, and for one that fills a column which none
   * before it did.
   *
   * @param kolonner a bit for each of the first columns that are filled
   */
  boolean nyt(int kommune, int aar, long kolonner) {
    int plads = (kommune * 31 + aar) & (SENESTE - 1);
    Sete set = seneste[plads];
    if (set == null || set.kommune != kommune || set.aar != aar) {
      long noegle = ((long) kommune << Integer.SIZE) | Integer.toUnsignedLong(aar);
      set = alle.get(noegle);
      if (set == null) {
        seneste[plads] = new Sete(kommune, aar, kolonner);
        alle.put(noegle, seneste[plads]);
        return true;
      }
      seneste[plads] = set;
    }
    long foer = set.kolonner;
    set.kolonner |= kolonner;
    return set.kolonner != foer;
  }
}
