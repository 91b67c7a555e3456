package dk.aarsrapport.taelling;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * The cells counted so far: an open-addressing table of whole numbers under whole-number keys.
 *
 * <p>Words and sets of areas are numbered as they are met, so that no string is built for a child;
 * a sum that overflows stops the run.
 */
public final class Celler implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int START = 1 << 10;
  private static final int BITS_ORD = 24;
  private static final int BITS_SAET = 20;

  private static final int TOMT_ORD = 0;

  /** A place in the table: what, category, bucket, sum. Together they are read at once. */
  private static final int BREDDE = 4;

  /** Set in every place that is taken. */
  private static final long BRUGT = Long.MIN_VALUE;

  private final Numre<String> ord = new Numre<>(BITS_ORD);
  private final Numre<List<Integer>> saet = new Numre<>(BITS_SAET);
  private long[] tabel = new long[START * BREDDE];
  private int celler;

  /** No cells. */
  public Celler() {
    ord.nummer("");
  }

  /** Numbers things in the order they are met. */
  private static final class Numre<T> implements Serializable {
    private static final long serialVersionUID = 1;
    private final int bits;
    private final HashMap<T, Integer> numre = new HashMap<>();
    private final ArrayList<T> ting = new ArrayList<>();

    Numre(int bits) {
      this.bits = bits;
    }

    int nummer(T en) {
      Integer kendt = numre.get(en);
      if (kendt != null) {
        return kendt;
      }
      if (ting.size() == 1 << bits) {
        throw new IllegalStateException("more than " + ting.size() + " different categories");
      }
      numre.put(en, ting.size());
      ting.add(en);
      return ting.size() - 1;
    }

    T ting(int nummer) {
      return ting.get(nummer);
    }
  }

  /** Numbers a set of areas, for {@link #laegTil}. */
  int saet(List<Integer> omraader) {
    return saet.nummer(omraader);
  }

  /** Adds to one cell. */
  void laegTil(
      int noegletal,
      int omraadesaet,
      int periode,
      String kategorinavn,
      String underkategorinavn,
      int del,
      long spandnummer,
      long tillaeg) {
    laegTil(
        BRUGT
            | ((((long) noegletal << BITS_SAET) | omraadesaet) << Integer.SIZE)
            | Integer.toUnsignedLong(periode),
        ((((long) ord(kategorinavn) << BITS_ORD) | ord(underkategorinavn)) << 16) | del,
        spandnummer,
        tillaeg);
  }

  /** The empty word, which most cells have, is not looked up. */
  private int ord(String ordet) {
    return ordet.isEmpty() ? TOMT_ORD : ord.nummer(ordet);
  }

  private void laegTil(long h, long k, long s, long tillaeg) {
    int plads = plads(h, k, s);
    if (tabel[plads] != 0) {
      tabel[plads + 3] = Math.addExact(tabel[plads + 3], tillaeg);
      return;
    }
    saet(plads, h, k, s, tillaeg);
    celler++;
    if (celler * 4L * BREDDE > tabel.length * 3L) {
      udvid();
    }
  }

  private void saet(int plads, long h, long k, long s, long sum) {
    tabel[plads] = h;
    tabel[plads + 1] = k;
    tabel[plads + 2] = s;
    tabel[plads + 3] = sum;
  }

  /** Where the cell stands, or where there is room for it. */
  private int plads(long h, long k, long s) {
    long blandet = (((h * 0x9E3779B97F4A7C15L) ^ k) * 0xC2B2AE3D27D4EB4FL) ^ s;
    blandet = (blandet ^ (blandet >>> 32)) * 0x9E3779B97F4A7C15L;
    int maske = tabel.length - 1;
    int plads = (int) (blandet >>> 33) * BREDDE & maske;
    while (tabel[plads] != 0
        && (tabel[plads] != h || tabel[plads + 1] != k || tabel[plads + 2] != s)) {
      plads = (plads + BREDDE) & maske;
    }
    return plads;
  }

  private void udvid() {
    long[] gammel = tabel;
    tabel = new long[gammel.length * 2];
    for (int i = 0; i < gammel.length; i += BREDDE) {
      if (gammel[i] != 0) {
        long h = gammel[i];
        long k = gammel[i + 1];
        long s = gammel[i + 2];
        saet(plads(h, k, s), h, k, s, gammel[i + 3]);
      }
    }
  }

  /** Takes each cell in no particular order. */
  interface Modtager {
    void celle(int noegletal, List<Integer> omraader, int periode, Celle celle);
  }

  void hver(Modtager modtager) {
    for (int i = 0; i < tabel.length; i += BREDDE) {
      if (tabel[i] != 0) {
        int oeverst = (int) ((tabel[i] & ~BRUGT) >>> Integer.SIZE);
        long kategori = tabel[i + 1];
        modtager.celle(
            oeverst >>> BITS_SAET,
            saet.ting(oeverst & ((1 << BITS_SAET) - 1)),
            (int) tabel[i],
            new Celle(
                ord.ting((int) (kategori >>> (16 + BITS_ORD))),
                ord.ting((int) (kategori >>> 16) & ((1 << BITS_ORD) - 1)),
                (int) kategori & 0xFFFF,
                tabel[i + 2],
                tabel[i + 3]));
      }
    }
  }

  /** Adds all cells of another count. */
  public void laegTil(Celler andre) {
    andre.hver(
        (noegletal, omraader, periode, celle) ->
            laegTil(
                noegletal,
                saet(omraader),
                periode,
                celle.kategori(),
                celle.underkategori(),
                celle.del(),
                celle.spand(),
                celle.antal()));
  }

  /** How many different cells there are. */
  public int antalCeller() {
    return celler;
  }
}
