package dk.aarsrapport.indlaesning;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What a file's rows look like from afar: a sum that the order does not change, and how many rows
 * repeat one before. Of more different rows than memory is set aside for, every second is kept,
 * then every fourth and so on, so that the number is an estimate.
 */
public final class Raekkeaftryk implements Serializable {
  /** Different rows that are kept where their number is to be told: exact up to here. */
  static final int HOEJST = 1 << 16;

  /** As many as are enough to tell whether nearly all are the same. */
  private static final int STIKPROEVE = 1 << 12;

  private static final long serialVersionUID = 1;
  private static final long GYLDENT = 0x9E3779B97F4A7C15L;
  private static final int MINDST = 64;

  /** Fewer different rows than this may be alike by chance. */
  private static final int FAERREST = 8;

  private final int hoejst;
  private long antal;
  private long sum;
  private int niveau;
  private int forskellige;
  private long[] raekker = new long[MINDST];
  private int[] gange = new int[MINDST];

  Raekkeaftryk() {
    this(HOEJST);
  }

  private Raekkeaftryk(int hoejst) {
    this.hoejst = hoejst;
  }

  /** One of which only shares are asked. */
  static Raekkeaftryk stikproeve() {
    return new Raekkeaftryk(STIKPROEVE);
  }

  /**
   * Sees a row.
   *
   * @param uden cells that say nothing of what the row is about
   */
  void se(List<String> celler, BitSet uden) {
    long aftryk = 0;
    for (int i = uden.nextClearBit(0); i < celler.size(); i = uden.nextClearBit(i + 1)) {
      aftryk = med(aftryk, celler.get(i).hashCode());
    }
    se(aftryk);
  }

  /** Sees a row by what it means, put together by {@link #med}. */
  void se(long aftryk) {
    antal++;
    sum += aftryk;
    laegTil(aftryk, 1);
  }

  /** What a row has said so far, and one thing more. */
  static long med(long aftryk, long mere) {
    return bland(aftryk + mere + GYLDENT);
  }

  private static long bland(long tal) {
    long a = (tal ^ (tal >>> 30)) * 0xBF58476D1CE4E5B9L;
    long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
    return b ^ (b >>> 31);
  }

  /** Adds the rows of another part or file. */
  void laegTil(Raekkeaftryk andet) {
    antal += andet.antal;
    sum += andet.sum;
    while (niveau < andet.niveau) {
      halver();
    }
    for (int i = 0; i < andet.raekker.length; i++) {
      if (andet.gange[i] > 0) {
        laegTil(andet.raekker[i], andet.gange[i]);
      }
    }
  }

  /** The rows of several files together. */
  public static Raekkeaftryk samlet(List<Raekkeaftryk> filers) {
    Raekkeaftryk alle = new Raekkeaftryk();
    filers.forEach(alle::laegTil);
    return alle;
  }

  private void laegTil(long aftryk, int flere) {
    if (!beholdes(aftryk)) {
      return;
    }
    int sted = sted(aftryk);
    if (gange[sted] == 0) {
      raekker[sted] = aftryk;
      forskellige++;
    }
    gange[sted] += flere;
    if (forskellige > hoejst) {
      halver();
    } else if (forskellige * 2 > raekker.length) {
      byg(raekker.length * 2);
    }
  }

  /** The lowest bits choose who is kept, others where. */
  private boolean beholdes(long aftryk) {
    return (aftryk & ((1L << niveau) - 1)) == 0;
  }

  private int sted(long aftryk) {
    int maske = raekker.length - 1;
    int sted = (int) (aftryk >>> 40) & maske;
    while (gange[sted] > 0 && raekker[sted] != aftryk) {
      sted = (sted + 1) & maske;
    }
    return sted;
  }

  private void halver() {
    niveau++;
    byg(raekker.length);
  }

  private void byg(int plads) {
    long[] foer = raekker;
    int[] foerGange = gange;
    raekker = new long[plads];
    gange = new int[plads];
    forskellige = 0;
    for (int i = 0; i < foer.length; i++) {
      if (foerGange[i] > 0 && beholdes(foer[i])) {
        int sted = sted(foer[i]);
        raekker[sted] = foer[i];
        gange[sted] = foerGange[i];
        forskellige++;
      }
    }
  }

  /** How many rows are the same as one before. */
  public long gentagne() {
    long gentagne = Arrays.stream(gange).filter(g -> g > 0).mapToLong(g -> g - 1L).sum();
    return gentagne << niveau;
  }

  /**
   * True where nearly every row stands twice, as in an extract that was put together with itself.
   */
  public boolean naestenAlleToGange() {
    long lige = Arrays.stream(gange).filter(g -> g > 0 && g % 2 == 0).count();
    long toGange = Arrays.stream(gange).filter(g -> g == 2).count();
    return forskellige >= FAERREST
        && NaestenAlle.er(lige, forskellige)
        && 2 * toGange > forskellige;
  }

  /** True where nearly all rows of the one that has fewer are rows of the other as well. */
  public boolean naestenAlleFaelles(Raekkeaftryk andet) {
    if ((long) forskellige << niveau > (long) andet.forskellige << andet.niveau) {
      return andet.naestenAlleFaelles(this);
    }
    int faelles = 0;
    int mulige = 0;
    for (int i = 0; i < raekker.length; i++) {
      if (gange[i] > 0 && andet.beholdes(raekker[i])) {
        mulige++;
        faelles += andet.gange[andet.sted(raekker[i])] > 0 ? 1 : 0;
      }
    }
    return mulige >= FAERREST && NaestenAlle.er(faelles, mulige);
  }

  /** True where {@link #gentagne} is an estimate. */
  public boolean skoennet() {
    return niveau > 0;
  }

  /** True for the same rows, in whatever order. */
  public boolean sammeRaekker(Raekkeaftryk andet) {
    return antal > 0 && antal == andet.antal && sum == andet.sum;
  }
}
