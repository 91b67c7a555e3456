package dk.aarsrapport.taelling;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * The cells counted so far: an open-addressing table of places under whole-number keys, each with
 * its sums by bucket.
 *
 * <p>Words and sets of areas are numbered as they are met, so that no string is built for a child;
 * a sum that overflows stops the run.
 */
public final class Celler implements Serializable {
  private static final long serialVersionUID = 2;
  private static final int START = 1 << 10;
  private static final int BITS_ORD = 24;
  private static final int BITS_SAET = 20;
  private static final int BITS_DEL = 16;

  private static final int TOMT_ORD = 0;

  /** A place in the table: what, category. Together they are read at once. */
  private static final int BREDDE = 2;

  /** Set in every place that is taken. */
  private static final long BRUGT = Long.MIN_VALUE;

  private final Numre<String> ord = new Numre<>(BITS_ORD);
  private final Numre<List<Integer>> saet = new Numre<>(BITS_SAET);
  private transient long[] noegler;
  private transient Spande[] spande;
  private transient int steder;

  /** No cells. */
  public Celler() {
    ord.nummer("");
    toem();
  }

  private void toem() {
    noegler = new long[START * BREDDE];
    spande = new Spande[START];
    steder = 0;
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

  /**
   * Where a figure's cells of one category stand.
   *
   * @param omraader numbers of the areas that see them
   */
  record Sted(
      int noegletal,
      List<Integer> omraader,
      int periode,
      String kategori,
      String underkategori,
      int del) {}

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
    spande(noegletal, omraadesaet, periode, kategorinavn, underkategorinavn, del)
        .laegTil(spandnummer, tillaeg);
  }

  private Spande spande(
      int noegletal,
      int omraadesaet,
      int periode,
      String kategorinavn,
      String underkategorinavn,
      int del) {
    if (del < 0 || del >= 1 << BITS_DEL) {
      throw new IllegalArgumentException("a part is 0 to 65535, not " + del);
    }
    return spande(
        BRUGT
            | ((((long) noegletal << BITS_SAET) | omraadesaet) << Integer.SIZE)
            | Integer.toUnsignedLong(periode),
        ((((long) ord(kategorinavn) << BITS_ORD) | ord(underkategorinavn)) << BITS_DEL) | del);
  }

  /** The empty word, which most cells have, is not looked up. */
  private int ord(String ordet) {
    return ordet.isEmpty() ? TOMT_ORD : ord.nummer(ordet);
  }

  /** The buckets of a place, which is made where it is new. */
  private Spande spande(long h, long k) {
    int plads = plads(h, k);
    if (spande[plads] != null) {
      return spande[plads];
    }
    Spande nye = new Spande();
    saet(plads, h, k, nye);
    steder++;
    if (steder * 4L > spande.length * 3L) {
      udvid();
    }
    return nye;
  }

  private void saet(int plads, long h, long k, Spande egne) {
    noegler[plads * BREDDE] = h;
    noegler[plads * BREDDE + 1] = k;
    spande[plads] = egne;
  }

  /** Where the place stands, or where there is room for it. */
  private int plads(long h, long k) {
    long blandet = ((h * 0x9E3779B97F4A7C15L) ^ k) * 0xC2B2AE3D27D4EB4FL;
    blandet = (blandet ^ (blandet >>> 32)) * 0x9E3779B97F4A7C15L;
    int maske = spande.length - 1;
    int plads = (int) (blandet >>> 33) & maske;
    while (noegler[plads * BREDDE] != 0
        && (noegler[plads * BREDDE] != h || noegler[plads * BREDDE + 1] != k)) {
      plads = (plads + 1) & maske;
    }
    return plads;
  }

  private void udvid() {
    long[] gamleNoegler = noegler;
    Spande[] gamle = spande;
    noegler = new long[gamleNoegler.length * 2];
    spande = new Spande[gamle.length * 2];
    for (int i = 0; i < gamle.length; i++) {
      if (gamle[i] != null) {
        long h = gamleNoegler[i * BREDDE];
        long k = gamleNoegler[i * BREDDE + 1];
        saet(plads(h, k), h, k, gamle[i]);
      }
    }
  }

  /** Takes each place in no particular order. */
  interface Modtager {
    void sted(Sted sted, Spande spande);
  }

  void hver(Modtager modtager) {
    for (int i = 0; i < spande.length; i++) {
      if (spande[i] != null) {
        modtager.sted(sted(noegler[i * BREDDE], noegler[i * BREDDE + 1]), spande[i]);
      }
    }
  }

  private Sted sted(long h, long k) {
    int oeverst = (int) ((h & ~BRUGT) >>> Integer.SIZE);
    return new Sted(
        oeverst >>> BITS_SAET,
        saet.ting(oeverst & ((1 << BITS_SAET) - 1)),
        (int) h,
        ord.ting((int) (k >>> (BITS_DEL + BITS_ORD))),
        ord.ting((int) (k >>> BITS_DEL) & ((1 << BITS_ORD) - 1)),
        (int) k & ((1 << BITS_DEL) - 1));
  }

  /** Adds all cells of another count. */
  public void laegTil(Celler andre) {
    andre.hver(
        (sted, andres) ->
            spande(
                    sted.noegletal(),
                    saet(sted.omraader()),
                    sted.periode(),
                    sted.kategori(),
                    sted.underkategori(),
                    sted.del())
                .laegTil(andres));
  }

  /** Writes what is taken, not the free places. */
  private void writeObject(ObjectOutputStream ud) throws IOException {
    ud.defaultWriteObject();
    ud.writeInt(steder);
    for (int i = 0; i < spande.length; i++) {
      if (spande[i] != null) {
        ud.writeLong(noegler[i * BREDDE]);
        ud.writeLong(noegler[i * BREDDE + 1]);
        spande[i].skriv(ud);
      }
    }
  }

  private void readObject(ObjectInputStream ind) throws IOException, ClassNotFoundException {
    ind.defaultReadObject();
    toem();
    for (int rest = ind.readInt(); rest > 0; rest--) {
      long h = ind.readLong();
      long k = ind.readLong();
      spande(h, k).laes(ind);
    }
  }
}
