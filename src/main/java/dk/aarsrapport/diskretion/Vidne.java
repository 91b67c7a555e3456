package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Grundresultater;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a witness that a count is safe: another table that agrees with all that is seen and has
 * another number in its place. The count is changed by one, or by as many as it may have the same
 * one times; each sum that no longer adds up is mended by changing one of its counts by one, and so
 * on until all add up. A count that is seen can be changed at a price, for it must be hidden then;
 * the lowest prices are tried first.
 */
final class Vidne {
  private static final int[] PRISER = {
    0, 1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 256, 1024, 1 << 22
  };
  private static final int[] FAA_PRISER = {0, 16, 64, 256, 1024, 1 << 22};
  private static final int HOEJST_FORSOEG = 300;
  private static final int ORDENER = 3;
  private static final int UORDEN = 4;
  private static final int UTALT = -1;
  private static final Comparator<Skridt> ORDEN =
      Comparator.comparingInt(
              (Skridt s) -> Grundresultater.VAEGT * (s.nyeSkaeve + s.uorden) + s.pris)
          .thenComparing(Skridt::pris)
          .thenComparing(Skridt::total)
          .thenComparing(Skridt::antal)
          .thenComparing(Skridt::nummer);

  private final Skjuletabel tabel;

  /** How far each count has been moved. */
  private final int[] flyttet;

  private final BitSet flyttede = new BitSet();

  /** What each sum's total has in excess of its parts. */
  private final int[] skaevhed;

  /** The sums that do not add up. */
  private final BitSet skaeve = new BitSet();

  /** How many ways there are to mend each sum, where that has been counted since it changed. */
  private final int[] veje;

  /** What had been paid when they were counted. */
  private final int[] talteVedPris;

  private final BitSet talte = new BitSet();

  private boolean kenderSmaa;
  private int prisloft;
  private int pris;
  private int forsoeg;

  /** Which order steps are tried in: 0 is the best guess, each other number another. */
  private int orden;

  private boolean opgivet;

  Vidne(Skjuletabel tabel) {
    this.tabel = tabel;
    flyttet = new int[tabel.stoerrelser()];
    skaevhed = new int[tabel.summer().length];
    veje = new int[skaevhed.length];
    Arrays.fill(veje, UTALT);
    talteVedPris = new int[skaevhed.length];
  }

  /**
   * What was found.
   *
   * @param flyttede the counts that have other numbers in the other table
   * @param iTvivl those of them that are moved far enough to be in doubt themselves
   */
  record Fund(List<Integer> flyttede, List<Integer> iTvivl) {}

  /** One way to mend a sum, and how many more that makes skew. */
  private record Skridt(
      int nummer, int retning, int nyeSkaeve, int pris, int uorden, boolean total, long antal) {}

  /**
   * Looks for a table in which this count is in doubt.
   *
   * @param kenderSmaa true when the reader knows which of the unknown counts are small
   * @param hoejstePris what may be paid for it
   * @return nothing if there is no such table, or none was found within reason
   */
  Optional<Fund> find(int nummer, boolean kenderSmaa, int hoejstePris) {
    this.kenderSmaa = kenderSmaa;
    orden = 0;
    for (int loft : PRISER) {
      prisloft = loft;
      opgivet = false;
      Optional<Fund> fundet = find(nummer, 1).or(() -> find(nummer, -1));
      if (fundet.isPresent()) {
        return fundet;
      }
      if (!opgivet || loft >= hoejstePris) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Looks harder: in one order of steps after the other, each for a while. */
  Optional<Fund> findIAndreOrdener(int nummer, boolean kenderSmaa) {
    this.kenderSmaa = kenderSmaa;
    for (int loft : FAA_PRISER) {
      prisloft = loft;
      for (orden = 1; orden < ORDENER; orden++) {
        Optional<Fund> fundet = find(nummer, 1).or(() -> find(nummer, -1));
        if (fundet.isPresent()) {
          return fundet;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Fund> find(int nummer, int retning) {
    int afstand = retning * tabel.gentagelser(nummer);
    if (!harPlads(nummer, afstand)) {
      return Optional.empty();
    }
    forsoeg = 0;
    pris = 0;
    flyt(nummer, afstand);
    Optional<Fund> fundet = retOp() ? Optional.of(fund()) : Optional.empty();
    flyttede.stream()
        .forEach(
            n -> {
              flyttet[n] = 0;
              for (int sum : tabel.summerMed(n)) {
                skaevhed[sum] = 0;
              }
            });
    flyttede.clear();
    skaeve.clear();
    talte.stream().forEach(sum -> veje[sum] = UTALT);
    talte.clear();
    return fundet;
  }

  private Fund fund() {
    return new Fund(
        flyttede.stream().boxed().toList(),
        flyttede.stream()
            .filter(n -> Math.abs(flyttet[n]) >= tabel.gentagelser(n))
            .boxed()
            .toList());
  }

  /** Mends what does not add up, the sum with fewest ways first; true when everything does. */
  private boolean retOp() {
    if (skaeve.isEmpty()) {
      return true;
    }
    int snaevrest = -1;
    int faerrest = Integer.MAX_VALUE;
    for (int sum = skaeve.nextSetBit(0); sum >= 0; sum = skaeve.nextSetBit(sum + 1)) {
      int veje = veje(sum);
      if (veje < faerrest) {
        snaevrest = sum;
        faerrest = veje;
      }
    }
    opgivet |= harForDyre(snaevrest);
    for (Skridt skridt : skridt(snaevrest, faerrest)) {
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

  /** How many counts of a skew sum can be moved to mend it. */
  private int veje(int sum) {
    if (veje[sum] == UTALT || talteVedPris[sum] != pris) {
      veje[sum] = taelVeje(sum);
      talteVedPris[sum] = pris;
      talte.set(sum);
    }
    return veje[sum];
  }

  private int taelVeje(int sum) {
    int[] led = tabel.summer()[sum];
    int antal = 0;
    for (int i = 0; i < led.length; i++) {
      if (harPlads(led[i], retning(sum, i)) && harRaad(led[i])) {
        antal++;
      }
    }
    return antal;
  }

  /** True when a higher price would give more ways to mend a sum. */
  private boolean harForDyre(int sum) {
    int[] led = tabel.summer()[sum];
    for (int i = 0; i < led.length; i++) {
      if (!harRaad(led[i]) && harPlads(led[i], retning(sum, i))) {
        return true;
      }
    }
    return false;
  }

  private List<Skridt> skridt(int sum, int antal) {
    int[] led = tabel.summer()[sum];
    List<Skridt> alle = new ArrayList<>(antal);
    for (int i = 0; i < led.length; i++) {
      int nummer = led[i];
      int retning = retning(sum, i);
      if (harPlads(nummer, retning) && harRaad(nummer)) {
        alle.add(
            new Skridt(
                nummer,
                retning,
                nyeSkaeve(nummer, retning),
                merpris(nummer),
                uorden(nummer),
                i == 0,
                tabel.antal(nummer)));
      }
    }
    alle.sort(ORDEN);
    return alle;
  }

  /**
   * What makes an order of steps another, and the same for the same input; it knows two of them.
   */
  private int uorden(int nummer) {
    return orden == 0 ? 0 : Math.floorMod(31 * (nummer + 7 * orden) * (nummer + orden), UORDEN);
  }

  /** Which way the total, first of the sum's counts, or a part must go to mend it. */
  private int retning(int sum, int plads) {
    return plads == 0 ? -Integer.signum(skaevhed[sum]) : Integer.signum(skaevhed[sum]);
  }

  private int merpris(int nummer) {
    return flyttet[nummer] == 0 ? tabel.pris(nummer) : 0;
  }

  private boolean harRaad(int nummer) {
    return pris + merpris(nummer) <= prisloft;
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
    boolean lille =
        kenderSmaa && tabel.erLille(nummer) && tabel.erLille(nummer, tabel.antal(nummer));
    return !tabel.erKendt(nummer)
        && flyttet[nummer] * retning >= 0
        && vaerdi >= tabel.mindst(nummer)
        && (!lille || tabel.erLille(nummer, vaerdi));
  }

  private void flyt(int nummer, int retning) {
    flyttet[nummer] += retning;
    flyttede.set(nummer, flyttet[nummer] != 0);
    for (int sum : tabel.summerMed(nummer)) {
      skaevhed[sum] += virkning(sum, nummer, retning);
      skaeve.set(sum, skaevhed[sum] != 0);
      veje[sum] = UTALT;
    }
  }
}
