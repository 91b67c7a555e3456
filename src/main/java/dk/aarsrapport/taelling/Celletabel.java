package dk.aarsrapport.taelling;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.LongUnaryOperator;

/**
 * What one figure has counted for one set of areas: an open-addressing table of places under
 * whole-number keys.
 *
 * <p>It is small, so that it stays at hand while a pile of rows is counted. A place's sum of bucket
 * 0, which most have alone, stands beside its key; the other buckets are {@link Spande}.
 */
final class Celletabel {
  private static final int START = 1 << 3;

  /** A place in the table: period and marks, category, sum of bucket 0. They are read at once. */
  private static final int BREDDE = 3;

  private static final int KATEGORI = 1;
  private static final int NUL = 2;

  /** Set in every place that is taken. */
  private static final long BRUGT = 1L << Integer.SIZE;

  /** Set where something has been added to bucket 0. */
  private static final long HAR_NUL = 1L << (Integer.SIZE + 1);

  private static final long NOEGLE = BRUGT | 0xFFFF_FFFFL;

  private long[] pladser = new long[START * BREDDE];
  private Spande[] andre;
  private int steder;

  /** Takes each place in no particular order. */
  interface Modtager<F extends Exception> {
    void sted(int periode, long kategori, Spande spande) throws F;
  }

  /**
   * Adds to one bucket.
   *
   * @throws ArithmeticException if the sum overflows
   */
  void laegTil(int periode, long kategori, long spand, long tillaeg) {
    laegTil(plads(periode, kategori), spand, tillaeg);
  }

  private void laegTil(int plads, long spand, long tillaeg) {
    if (spand == 0) {
      laegTilNul(plads, tillaeg);
    } else {
      andre(plads).laegTil(spand, tillaeg);
    }
  }

  private void laegTilNul(int plads, long tillaeg) {
    pladser[plads * BREDDE] |= HAR_NUL;
    pladser[plads * BREDDE + NUL] = Math.addExact(pladser[plads * BREDDE + NUL], tillaeg);
  }

  private Spande andre(int plads) {
    if (andre == null) {
      andre = new Spande[pladser.length / BREDDE];
    }
    if (andre[plads] == null) {
      andre[plads] = new Spande();
    }
    return andre[plads];
  }

  /** Where the place stands, which is made where it is new. */
  private int plads(int periode, long kategori) {
    long noegle = BRUGT | Integer.toUnsignedLong(periode);
    int plads = find(noegle, kategori);
    if (pladser[plads * BREDDE] != 0) {
      return plads;
    }
    if ((steder + 1) * 4L > pladser.length / BREDDE * 3L) {
      udvid();
      plads = find(noegle, kategori);
    }
    pladser[plads * BREDDE] = noegle;
    pladser[plads * BREDDE + KATEGORI] = kategori;
    steder++;
    return plads;
  }

  /** Where the place stands, or where there is room for it. */
  private int find(long noegle, long kategori) {
    long blandet = ((noegle * 0x9E3779B97F4A7C15L) ^ kategori) * 0xC2B2AE3D27D4EB4FL;
    blandet = (blandet ^ (blandet >>> 32)) * 0x9E3779B97F4A7C15L;
    int maske = pladser.length / BREDDE - 1;
    int plads = (int) (blandet >>> 33) & maske;
    while (pladser[plads * BREDDE] != 0
        && ((pladser[plads * BREDDE] & NOEGLE) != noegle
            || pladser[plads * BREDDE + KATEGORI] != kategori)) {
      plads = (plads + 1) & maske;
    }
    return plads;
  }

  private void udvid() {
    long[] gamle = pladser;
    Spande[] gamleAndre = andre;
    pladser = new long[gamle.length * 2];
    andre = gamleAndre == null ? null : new Spande[gamleAndre.length * 2];
    for (int i = 0; i < gamle.length; i += BREDDE) {
      if (gamle[i] != 0) {
        int plads = find(gamle[i] & NOEGLE, gamle[i + KATEGORI]);
        System.arraycopy(gamle, i, pladser, plads * BREDDE, BREDDE);
        if (gamleAndre != null) {
          andre[plads] = gamleAndre[i / BREDDE];
        }
      }
    }
  }

  <F extends Exception> void hver(Modtager<F> modtager) throws F {
    for (int i = 0; i < pladser.length; i += BREDDE) {
      if (pladser[i] != 0) {
        Spande egne = andre == null ? null : andre[i / BREDDE];
        boolean harNul = (pladser[i] & HAR_NUL) != 0;
        modtager.sted(
            (int) pladser[i], pladser[i + KATEGORI], new Spande(harNul, pladser[i + NUL], egne));
      }
    }
  }

  void skriv(DataOutput ud) throws IOException {
    ud.writeInt(steder);
    hver(
        (periode, kategori, spande) -> {
          ud.writeInt(periode);
          ud.writeLong(kategori);
          spande.skriv(ud);
        });
  }

  /**
   * Adds what {@link #skriv} wrote.
   *
   * @param oversat the category here of one there
   */
  void laegTil(DataInput ind, LongUnaryOperator oversat) throws IOException {
    for (int rest = ind.readInt(); rest > 0; rest--) {
      int periode = ind.readInt();
      int plads = plads(periode, oversat.applyAsLong(ind.readLong()));
      for (int spande = ind.readInt(); spande > 0; spande--) {
        laegTil(plads, ind.readLong(), ind.readLong());
      }
    }
  }
}
