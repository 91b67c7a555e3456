package dk.aarsrapport.indlaesning;

import java.util.HashSet;
import java.util.Set;

/** Which kinds of rows a file has: few, however many rows ask whether theirs is new. */
final class Raekkeslags {
  /** Kinds that are at hand without a search; a power of two. */
  private static final int SENESTE = 1 << 10;

  private final Set<Slags> sete = new HashSet<>();
  private final Slags[] seneste = new Slags[SENESTE];

  /** A combination of municipality, year and filled columns. */
  private record Slags(int kommune, int aar, long kolonner) {
    boolean er(int enKommune, int etAar, long nogleKolonner) {
      return kommune == enKommune && aar == etAar && kolonner == nogleKolonner;
    }
  }

  /**
   * True for the first row of its kind.
   *
   * @param kolonner a bit for each of the first columns that are filled
   */
  boolean ny(int kommune, int aar, long kolonner) {
    int plads = (((int) kolonner * 31 + aar) * 31 + kommune) & (SENESTE - 1);
    if (seneste[plads] != null && seneste[plads].er(kommune, aar, kolonner)) {
      return false;
    }
    seneste[plads] = new Slags(kommune, aar, kolonner);
    return sete.add(seneste[plads]);
  }
}
