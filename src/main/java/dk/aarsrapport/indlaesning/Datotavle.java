package dk.aarsrapport.indlaesning;

import java.time.LocalDate;
import java.util.function.Function;

/**
 * Remembers what cells with a date came to. One of ten signs, with the year first or last and the
 * same sign between its numbers, says itself where it is remembered; the others are looked up.
 *
 * <p>Not thread-safe: each task has its own.
 */
final class Datotavle {
  private static final String SKILLE = "-./";
  private static final int LAENGDE = 10;
  private static final int FOERSTE_AAR = 1900;
  private static final int AAR = 200;
  private static final int BITS_DAG = 5;
  private static final int BITS_AARETS_DAGE = 9;
  private static final int INTET = -1;

  private final Function<String, LocalDate> laes;
  private final Hukommelse<String, LocalDate> andre;

  /** By way of writing and year, and by month and day; null until there is one. */
  private final LocalDate[][] dage = new LocalDate[2 * SKILLE.length() * AAR][];

  Datotavle(Function<String, LocalDate> laes) {
    this.laes = laes;
    this.andre = new Hukommelse<>(laes);
  }

  /** The date, or null when the text is none. */
  LocalDate af(String tekst) {
    int sted = tekst.length() == LAENGDE ? sted(tekst) : INTET;
    if (sted == INTET) {
      return andre.af(tekst);
    }
    int aar = sted >> BITS_AARETS_DAGE;
    if (dage[aar] == null) {
      dage[aar] = new LocalDate[1 << BITS_AARETS_DAGE];
    }
    int dag = sted & ((1 << BITS_AARETS_DAGE) - 1);
    if (dage[aar][dag] == null) {
      dage[aar][dag] = laes.apply(tekst);
    }
    return dage[aar][dag];
  }

  /** A number that no other text has. */
  private static int sted(String tekst) {
    int dagFoerst = SKILLE.indexOf(tekst.charAt(2));
    if (dagFoerst >= 0 && tekst.charAt(5) == tekst.charAt(2)) {
      return sted(dagFoerst, fire(tekst, 6), to(tekst, 3), to(tekst, 0));
    }
    int aarFoerst = SKILLE.indexOf(tekst.charAt(4));
    if (aarFoerst >= 0 && tekst.charAt(7) == tekst.charAt(4)) {
      return sted(SKILLE.length() + aarFoerst, fire(tekst, 0), to(tekst, 5), to(tekst, 8));
    }
    return INTET;
  }

  private static int sted(int form, int aar, int maaned, int dag) {
    boolean muligt =
        aar >= FOERSTE_AAR
            && aar < FOERSTE_AAR + AAR
            && maaned >= 1
            && maaned <= 12
            && dag >= 1
            && dag <= 31;
    return muligt
        ? ((form * AAR + aar - FOERSTE_AAR) << BITS_AARETS_DAGE) | (maaned << BITS_DAG) | dag
        : INTET;
  }

  /** The number of four digits; less than nil where one is none. */
  private static int fire(String tekst, int fra) {
    int foerste = to(tekst, fra);
    int sidste = to(tekst, fra + 2);
    return foerste < 0 || sidste < 0 ? INTET : foerste * 100 + sidste;
  }

  /** The number of two digits; less than nil where one is none. */
  private static int to(String tekst, int fra) {
    int tier = tekst.charAt(fra) - '0';
    int ener = tekst.charAt(fra + 1) - '0';
    return tier < 0 || tier > 9 || ener < 0 || ener > 9 ? INTET : tier * 10 + ener;
  }
}
