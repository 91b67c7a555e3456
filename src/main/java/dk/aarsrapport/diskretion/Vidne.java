package dk.aarsrapport.diskretion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a witness that a count is safe: another table that agrees with all that is seen and has
 * another number in its place. The count is changed by one, each sum that no longer adds up is
 * mended by changing one of its counts by one, and so on until all add up. A count that is seen can
 * be changed at a price, for it must be hidden then; the lowest prices are tried first.
 */
final class Vidne {
  private static final int[] PRISER = {0, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64, 256, 1 << 20};
  private static final int HOEJST_FORSOEG = 300;
  private static final Comparator<Skridt> ORDEN =
      Comparator.comparingInt((Skridt s) -> s.nyeSkaeve + s.pris)
          .thenComparing(Skridt::pris)
          .thenComparing(Skridt::total)
          .thenComparing(Skridt::antal)
          .thenComparing(Skridt::nummer);

  private final Tabel tabel;

  /** How far each count has been moved. */
  private final int[] flyttet;

  private final BitSet flyttede = new BitSet();

  /** What each sum's total has in excess of its parts. */
  private final int[] skaevhed;

  /** The sums that do not add up. */
  private final BitSet skaeve = new BitSet();

  private boolean kenderSmaa;
  private int prisloft;
  private int pris;
  private int forsoeg;
  private boolean opgivet;

  Vidne(Tabel tabel) {
    this.tabel = tabel;
    flyttet = new int[tabel.stoerrelser()];
    skaevhed = new int[tabel.summer().length];
  }

  /** One way to mend a sum, and how many more that makes skew. */
  private record Skridt(
      int nummer, int retning, int nyeSkaeve, int pris, boolean total, long antal) {}

  /**
   * The counts that have other numbers in the other table, this one among them.
   *
   * @param kenderSmaa true when the reader knows which of the unknown counts are small
   * @param hoejstePris what may be paid for it
   * @return nothing if there is no such table, or none was found within reason
   */
  Optional<int[]> find(int nummer, boolean kenderSmaa, int hoejstePris) {
    this.kenderSmaa = kenderSmaa;
    for (int loft : PRISER) {
      prisloft = loft;
      opgivet = false;
      for (int retning : new int[] {1, -1}) {
        Optional<int[]> fundet = find(nummer, retning);
        if (fundet.isPresent()) {
          return fundet;
        }
      }
      if (!opgivet || loft >= hoejstePris) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<int[]> find(int nummer, int retning) {
    if (!harPlads(nummer, retning)) {
      return Optional.empty();
    }
    forsoeg = 0;
    pris = 0;
    flyt(nummer, retning);
    Optional<int[]> fundet = retOp() ? Optional.of(flyttede.stream().toArray()) : Optional.empty();
    flyttede.stream().forEach(n -> flyttet[n] = 0);
    flyttede.stream()
        .forEach(
            n -> {
              for (int sum : tabel.summerMed(n)) {
                skaevhed[sum] = 0;
              }
            });
    flyttede.clear();
    skaeve.clear();
    return fundet;
  }

  /** Mends what does not add up, the sum with fewest ways first; true when everything does. */
  private boolean retOp() {
    if (skaeve.isEmpty()) {
      return true;
    }
    List<Skridt> faerrest = null;
    for (int sum = skaeve.nextSetBit(0); sum >= 0; sum = skaeve.nextSetBit(sum + 1)) {
      List<Skridt> skridt = skridt(sum);
      if (faerrest == null || skridt.size() < faerrest.size()) {
        faerrest = skridt;
      }
    }
    faerrest.sort(ORDEN);
    for (Skridt skridt : faerrest) {
      if (++forsoeg > HOEJST_FORSOEG) {
        opgivet = true;
        return false;
      }
      flyt(skridt.nummer, skridt.retning);
      pris += skridt.pris;
      if (retOp()) {
        return true;
      }
      pris -= skridt.pris;
      flyt(skridt.nummer, -skridt.retning);
    }
    return false;
  }

  private List<Skridt> skridt(int sum) {
    int[] led = tabel.summer()[sum];
    int mangler = -Integer.signum(skaevhed[sum]);
    List<Skridt> alle = new ArrayList<>();
    for (int i = 0; i < led.length; i++) {
      int nummer = led[i];
      int retning = i == 0 ? mangler : -mangler;
      if (harPlads(nummer, retning)) {
        int merpris = flyttet[nummer] == 0 ? tabel.pris(nummer) : 0;
        if (pris + merpris <= prisloft) {
          alle.add(
              new Skridt(
                  nummer,
                  retning,
                  nyeSkaeve(nummer, retning),
                  merpris,
                  i == 0,
                  tabel.antal(nummer)));
        } else {
          opgivet = true;
        }
      }
    }
    return alle;
  }

  private int nyeSkaeve(int nummer, int retning) {
    int nye = 0;
    for (int sum : tabel.summerMed(nummer)) {
      nye += Math.abs(skaevhed[sum] + virkning(sum, nummer, retning)) - Math.abs(skaevhed[sum]);
    }
    return nye;
  }

  private int virkning(int sum, int nummer, int retning) {
    return tabel.summer()[sum][0] == nummer ? retning : -retning;
  }

  /** True when a reader must reckon with one more or less; a count is never moved both ways. */
  private boolean harPlads(int nummer, int retning) {
    long vaerdi = tabel.antal(nummer) + flyttet[nummer] + retning;
    boolean lille = kenderSmaa && tabel.erLille(nummer);
    return flyttet[nummer] * retning >= 0
        && vaerdi >= (lille ? 1 : 0)
        && (!lille || tabel.erLille(vaerdi));
  }

  private void flyt(int nummer, int retning) {
    flyttet[nummer] += retning;
    flyttede.set(nummer, flyttet[nummer] != 0);
    for (int sum : tabel.summerMed(nummer)) {
      skaevhed[sum] += virkning(sum, nummer, retning);
      skaeve.set(sum, skaevhed[sum] != 0);
    }
  }
}
