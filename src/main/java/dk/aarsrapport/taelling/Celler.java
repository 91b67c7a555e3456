package dk.aarsrapport.taelling;

import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The cells counted so far: a table for each figure and set of areas.
 *
 * <p>Words and sets of areas are numbered as they are met, so that no string is built for a child;
 * a sum that overflows stops the run.
 */
public final class Celler {
  private static final int BITS_ORD = 24;
  private static final int BITS_SAET = 20;
  private static final int BITS_DEL = 16;

  private static final int TOMT_ORD = 0;

  /** No figure has this number: written after the last table. */
  private static final int SLUT = -1;

  /** Words whose numbers are at hand without a search. */
  private static final int BITS_SENESTE = 12;

  private static final int SENESTE = 1 << BITS_SENESTE;

  private final Numre<String> ord = new Numre<>(BITS_ORD);
  private final Numre<List<Integer>> saet = new Numre<>(BITS_SAET);

  /** The words asked for last, and their numbers: the figure at work has few. */
  private final String[] senesteOrd = new String[SENESTE];

  private final int[] senesteNumre = new int[SENESTE];

  /** By set of areas, and by figure; null where nothing has been counted. */
  private Celletabel[][] tabeller = new Celletabel[0][];

  /** No cells. */
  public Celler() {
    ord.nummer("");
  }

  /** Numbers things in the order they are met. */
  private static final class Numre<T> {
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

  /** Where a figure counts for a set of areas. */
  Taelling taelling(int noegletal, int omraadesaet) {
    return new Sammes(noegletal, omraadesaet);
  }

  /** Counts for one figure and one set of areas, whose table is found once. */
  private final class Sammes implements Taelling {
    private final int noegletal;
    private final int omraadesaet;
    private Celletabel tabel;

    Sammes(int noegletal, int omraadesaet) {
      this.noegletal = noegletal;
      this.omraadesaet = omraadesaet;
    }

    @Override
    public void laegTil(
        int periode, String kategori, String underkategori, int del, long spand, long antal) {
      if (del < 0 || del >= 1 << BITS_DEL) {
        throw new IllegalArgumentException("a part is 0 to 65535, not " + del);
      }
      if (tabel == null) {
        tabel = tabel(noegletal, omraadesaet);
      }
      tabel.laegTil(periode, kategori(ord(kategori), ord(underkategori), del), spand, antal);
    }
  }

  private static long kategori(int ord, int underord, int del) {
    return ((((long) ord << BITS_ORD) | underord) << BITS_DEL) | del;
  }

  private static int ord(long kategori) {
    return (int) (kategori >>> (BITS_DEL + BITS_ORD));
  }

  private static int underord(long kategori) {
    return (int) (kategori >>> BITS_DEL) & ((1 << BITS_ORD) - 1);
  }

  private static int del(long kategori) {
    return (int) kategori & ((1 << BITS_DEL) - 1);
  }

  /** The empty word, which most cells have, is not looked up. */
  private int ord(String ordet) {
    if (ordet.isEmpty()) {
      return TOMT_ORD;
    }
    int hash = ordet.hashCode();
    int plads = (hash ^ (hash >>> BITS_SENESTE)) & (SENESTE - 1);
    if (!ordet.equals(senesteOrd[plads])) {
      senesteNumre[plads] = ord.nummer(ordet);
      senesteOrd[plads] = ordet;
    }
    return senesteNumre[plads];
  }

  /** The table of a figure and a set of areas, which is made where it is new. */
  private Celletabel tabel(int noegletal, int omraadesaet) {
    if (omraadesaet >= tabeller.length) {
      tabeller = Arrays.copyOf(tabeller, Math.max(omraadesaet + 1, tabeller.length * 2));
    }
    Celletabel[] saettets = tabeller[omraadesaet];
    if (saettets == null || noegletal >= saettets.length) {
      saettets =
          saettets == null
              ? new Celletabel[noegletal + 1]
              : Arrays.copyOf(saettets, Math.max(noegletal + 1, saettets.length * 2));
      tabeller[omraadesaet] = saettets;
    }
    if (saettets[noegletal] == null) {
      saettets[noegletal] = new Celletabel();
    }
    return saettets[noegletal];
  }

  /** Takes each place in no particular order. */
  interface Modtager {
    void sted(Sted sted, Spande spande);
  }

  /** Each place of these figures: of an export's rows alone there are more than of all others. */
  void hver(IntPredicate hvilke, Modtager modtager) {
    hverTabel(
        (noegletal, omraadesaet, tabel) -> {
          if (hvilke.test(noegletal)) {
            tabel.hver(
                (periode, kategori, spande) ->
                    modtager.sted(
                        new Sted(
                            noegletal,
                            saet.ting(omraadesaet),
                            periode,
                            ord.ting(ord(kategori)),
                            ord.ting(underord(kategori)),
                            del(kategori)),
                        spande));
          }
        });
  }

  private interface Tabelmodtager<F extends Exception> {
    void tabel(int noegletal, int omraadesaet, Celletabel tabel) throws F;
  }

  private <F extends Exception> void hverTabel(Tabelmodtager<F> modtager) throws F {
    for (int omraadesaet = 0; omraadesaet < tabeller.length; omraadesaet++) {
      Celletabel[] saettets = tabeller[omraadesaet];
      for (int noegletal = 0; saettets != null && noegletal < saettets.length; noegletal++) {
        if (saettets[noegletal] != null) {
          modtager.tabel(noegletal, omraadesaet, saettets[noegletal]);
        }
      }
    }
  }

  /** Writes all cells: what is taken, not the free places. */
  public void skriv(ObjectOutput ud) throws IOException {
    ud.writeObject(ord.ting);
    ud.writeObject(saet.ting);
    hverTabel(
        (noegletal, omraadesaet, tabel) -> {
          ud.writeInt(noegletal);
          ud.writeInt(omraadesaet);
          tabel.skriv(ud);
        });
    ud.writeInt(SLUT);
  }

  /**
   * Adds all cells that {@link #skriv} wrote of another count, which had numbers of its own for
   * words and sets.
   *
   * @throws ArithmeticException if a sum overflows
   */
  public void laegTil(ObjectInput ind) throws IOException, ClassNotFoundException {
    int[] ordene = numre(ord, ind);
    int[] saettene = numre(saet, ind);
    for (int noegletal = ind.readInt(); noegletal != SLUT; noegletal = ind.readInt()) {
      tabel(noegletal, saettene[ind.readInt()])
          .laegTil(
              ind,
              kategori ->
                  kategori(ordene[ord(kategori)], ordene[underord(kategori)], del(kategori)));
    }
  }

  /** The numbers that things written elsewhere have here, by their numbers there. */
  @SuppressWarnings("unchecked") // as written
  private static <T> int[] numre(Numre<T> her, ObjectInput ind)
      throws IOException, ClassNotFoundException {
    return ((List<T>) ind.readObject()).stream().mapToInt(her::nummer).toArray();
  }
}
