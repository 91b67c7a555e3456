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

  private final Numre<String> ord = new Numre<>(BITS_ORD);
  private final Numre<List<Integer>> saet = new Numre<>(BITS_SAET);
  private long[] hvad = new long[START];
  private long[] kategori = new long[START];
  private long[] spand = new long[START];
  private long[] antal = new long[START];
  private boolean[] brugt = new boolean[START];
  private int celler;

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
        ((((long) noegletal << BITS_SAET) | omraadesaet) << Integer.SIZE)
            | Integer.toUnsignedLong(periode),
        ((((long) ord.nummer(kategorinavn) << BITS_ORD) | ord.nummer(underkategorinavn)) << 16)
            | del,
        spandnummer,
        tillaeg);
  }

  private void laegTil(long h, long k, long s, long tillaeg) {
    int plads = plads(h, k, s, hvad.length - 1);
    if (brugt[plads]) {
      antal[plads] = Math.addExact(antal[plads], tillaeg);
      return;
    }
    brugt[plads] = true;
    hvad[plads] = h;
    kategori[plads] = k;
    spand[plads] = s;
    antal[plads] = tillaeg;
    celler++;
    if (celler * 2 > hvad.length) {
      udvid();
    }
  }

  private int plads(long h, long k, long s, int maske) {
    long blandet = (((h * 0x9E3779B97F4A7C15L) ^ k) * 0xC2B2AE3D27D4EB4FL) ^ s;
    blandet = (blandet ^ (blandet >>> 32)) * 0x9E3779B97F4A7C15L;
    int plads = (int) (blandet >>> 33) & maske;
    while (brugt[plads] && (hvad[plads] != h || kategori[plads] != k || spand[plads] != s)) {
      plads = (plads + 1) & maske;
    }
    return plads;
  }

  private void udvid() {
    long[] gamleHvad = hvad;
    long[] gamleKategori = kategori;
    long[] gamleSpand = spand;
    long[] gamleAntal = antal;
    boolean[] gamleBrugt = brugt;
    int stoerrelse = hvad.length * 2;
    hvad = new long[stoerrelse];
    kategori = new long[stoerrelse];
    spand = new long[stoerrelse];
    antal = new long[stoerrelse];
    brugt = new boolean[stoerrelse];
    for (int i = 0; i < gamleHvad.length; i++) {
      if (gamleBrugt[i]) {
        int plads = plads(gamleHvad[i], gamleKategori[i], gamleSpand[i], stoerrelse - 1);
        brugt[plads] = true;
        hvad[plads] = gamleHvad[i];
        kategori[plads] = gamleKategori[i];
        spand[plads] = gamleSpand[i];
        antal[plads] = gamleAntal[i];
      }
    }
  }

  /** Takes each cell in no particular order. */
  interface Modtager {
    void celle(int noegletal, List<Integer> omraader, int periode, Celle celle);
  }

  void hver(Modtager modtager) {
    for (int i = 0; i < hvad.length; i++) {
      if (brugt[i]) {
        int oeverst = (int) (hvad[i] >>> Integer.SIZE);
        modtager.celle(
            oeverst >>> BITS_SAET,
            saet.ting(oeverst & ((1 << BITS_SAET) - 1)),
            (int) hvad[i],
            new Celle(
                ord.ting((int) (kategori[i] >>> (16 + BITS_ORD))),
                ord.ting((int) (kategori[i] >>> 16) & ((1 << BITS_ORD) - 1)),
                (int) kategori[i] & 0xFFFF,
                spand[i],
                antal[i]));
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
