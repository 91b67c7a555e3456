package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Grundresultater;
import java.util.Arrays;
import java.util.Optional;

/**
 * Looks for a witness without going back on its steps: mends one skew sum after the other by the
 * count that makes fewest others skew, and lets a count that has just been moved rest. It finds
 * what {@link Vidne} does not in large tables, at a higher price.
 */
final class Udretning {
  private static final int HOEJST_TRIN = 3000;

  /** So many steps a count rests after it has been moved, and what it costs to wake it. */
  private static final int HVILE = 12;

  private static final int UROET = 100;
  private static final int SKAEVHED = 4 * Grundresultater.VAEGT;
  private static final int UORDEN = 7;

  private final Skjuletabel tabel;
  private final Andentabel anden;

  /** The step after which each count was moved last. */
  private final int[] senest;

  /** Which of the skew sums comes next, and which of several equal counts: like dice. */
  private int terning;

  Udretning(Skjuletabel tabel, Andentabel anden) {
    this.tabel = tabel;
    this.anden = anden;
    senest = new int[tabel.stoerrelser()];
  }

  /** Looks for a table in which this count is in doubt. */
  Optional<Vidne.Fund> find(int nummer, boolean kenderSmaa) {
    anden.laeser(kenderSmaa);
    return find(nummer, 1).or(() -> find(nummer, -1));
  }

  private Optional<Vidne.Fund> find(int nummer, int retning) {
    int afstand = retning * tabel.gentagelser(nummer);
    if (!anden.harPlads(nummer, afstand)) {
      return Optional.empty();
    }
    terning = nummer;
    Arrays.fill(senest, -HVILE);
    anden.flyt(nummer, afstand);
    for (int trin = 0; trin < HOEJST_TRIN && !anden.skaeve().erTom(); trin++) {
      kast();
      if (!ret(naesteSum(), nummer, trin)) {
        break;
      }
    }
    Optional<Vidne.Fund> fundet =
        anden.skaeve().erTom() ? Optional.of(anden.fund()) : Optional.empty();
    anden.glem();
    return fundet;
  }

  private void kast() {
    terning = terning * 1_103_515_245 + 12_345;
  }

  private int naesteSum() {
    Faa skaeve = anden.skaeve();
    return skaeve.nummer((terning >>> 8) % skaeve.antal());
  }

  /** Moves the best count of a sum; false when there is none. */
  private boolean ret(int sum, int fast, int trin) {
    int[] led = tabel.summer()[sum];
    int bedste = -1;
    int bedstePoint = Integer.MAX_VALUE;
    for (int plads = 0; plads < led.length; plads++) {
      int retning = anden.retning(sum, plads);
      if (led[plads] != fast && anden.harPlads(led[plads], retning)) {
        int point = point(led[plads], retning, trin);
        if (point < bedstePoint) {
          bedstePoint = point;
          bedste = plads;
        }
      }
    }
    if (bedste < 0) {
      return false;
    }
    senest[led[bedste]] = trin;
    anden.flyt(led[bedste], anden.retning(sum, bedste));
    return true;
  }

  private int point(int nummer, int retning, int trin) {
    return SKAEVHED * anden.nyeSkaeve(nummer, retning)
        + anden.merpris(nummer)
        + UROET * Math.max(0, HVILE - (trin - senest[nummer]))
        + (((terning >>> 4) ^ (31 * nummer)) & UORDEN);
  }
}
