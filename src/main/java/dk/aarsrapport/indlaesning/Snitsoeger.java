package dk.aarsrapport.indlaesning;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a file may be cut: between two rows, each with its line number, so that a part reads
 * as it would in the whole.
 *
 * <p>It sees bytes, in order, and knows quotes as {@link Laeser#csv} does: a cell that begins with
 * one is quoted, each further one in it turns quoting off or on, and in other cells they are text.
 * So does every character set read in which a byte below 128 is itself and nothing else. Eight
 * bytes are looked at together where no quote is among them.
 *
 * <p>No cut follows a row so long that reading it may fail and take the rest of the file with it.
 */
final class Snitsoeger {
  /** A row of this many bytes has too many cells, or too long ones, for the reader perhaps. */
  static final int LANG_RAEKKE = Laeser.HOEJST_CELLER - 64;

  private static final VarHandle ORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ET = 0x0101010101010101L;
  private static final long SYV_BIT = 0x7F7F7F7F7F7F7F7FL;
  private static final byte CITAT = '"';

  private enum Tilstand {
    UDEN,
    CITERET,
    EFTER_CITAT
  }

  private final byte skilletegn;
  private final long stoerrelse;
  private final List<Snit> snit = new ArrayList<>();
  private Tilstand tilstand = Tilstand.UDEN;
  private byte forrige = '\n';
  private boolean indholdSet;
  private long sted;
  private long naeste;
  private long raekkestart;
  private long linjeskift;

  /**
   * A place between two rows.
   *
   * @param sted the offset of the later row's first byte
   * @param linje its line number
   */
  record Snit(long sted, long linje) {}

  /**
   * Looks for cuts.
   *
   * @param stoerrelse the fewest bytes between two
   */
  Snitsoeger(char skilletegn, long stoerrelse) {
    this.skilletegn = (byte) skilletegn;
    this.stoerrelse = stoerrelse;
    naeste = stoerrelse;
  }

  /** The cuts found so far. */
  List<Snit> snit() {
    return snit;
  }

  /** Passes bytes that are no text: the byte order mark. */
  void springOver(int bytes) {
    sted += bytes;
  }

  /** Sees the next bytes of the file. */
  void se(byte[] bytes, int fra, int til) {
    int i = fra;
    while (i < til) {
      if (tilstand != Tilstand.EFTER_CITAT && sted < naeste) {
        int efter = spring(bytes, i, i + (int) Math.min(til - i, naeste - sted));
        sted += efter - i;
        i = efter;
      }
      if (i < til) {
        se(bytes[i++]);
        sted++;
      }
    }
  }

  /** Goes on to the next quote, or to the last whole word before the end. */
  private int spring(byte[] bytes, int fra, int til) {
    int i = fra;
    boolean efterCr = forrige == '\r';
    while (i + Long.BYTES <= til) {
      long ord = (long) ORD.get(bytes, i);
      long citat = lig(ord, CITAT);
      int antal = citat == 0 ? Long.BYTES : Long.numberOfTrailingZeros(citat) >>> 3;
      long med = antal == Long.BYTES ? -1L : (1L << (antal << 3)) - 1;
      long cr = lig(ord, (byte) '\r') & med;
      long brud = cr | (lig(ord, (byte) '\n') & med & ~((cr << 8) | (efterCr ? 0x80 : 0)));
      if (brud != 0) {
        linjeskift += Long.bitCount(brud);
        if (tilstand == Tilstand.UDEN) {
          nyRaekke(sted + i - fra);
        }
      }
      if (antal > 0) {
        efterCr = bytes[i + antal - 1] == '\r';
      }
      i += antal;
      if (citat != 0) {
        break;
      }
    }
    if (i > fra) {
      forrige = bytes[i - 1];
      indholdSet = false;
    }
    return i;
  }

  /** The high bit of every byte that is this one. */
  private static long lig(long ord, byte soegt) {
    long forskel = ord ^ (soegt * ET);
    return ~(((forskel & SYV_BIT) + SYV_BIT) | forskel | SYV_BIT);
  }

  private void se(byte b) {
    boolean efterBrud = forrige == '\n' || forrige == '\r';
    boolean andenHalvdel = b == '\n' && forrige == '\r';
    if (tilstand == Tilstand.UDEN && efterBrud && !andenHalvdel) {
      nyRaekke(sted);
      // an empty line between rows would not be counted the same from both sides
      if (sted >= naeste && indholdSet) {
        snit.add(new Snit(sted, linjeskift + 1));
        naeste = sted + stoerrelse;
      }
      indholdSet = false;
    }
    boolean brud = b == '\n' || b == '\r';
    if (brud && !andenHalvdel) {
      linjeskift++;
    }
    indholdSet |= !brud;
    tilstand =
        switch (tilstand) {
          case CITERET -> b == CITAT ? Tilstand.EFTER_CITAT : Tilstand.CITERET;
          case EFTER_CITAT ->
              b == CITAT
                  ? Tilstand.CITERET
                  : brud || b == skilletegn ? Tilstand.UDEN : Tilstand.EFTER_CITAT;
          case UDEN ->
              b == CITAT && (efterBrud || forrige == skilletegn) ? Tilstand.CITERET : Tilstand.UDEN;
        };
    forrige = b;
  }

  private void nyRaekke(long her) {
    if (her - raekkestart >= LANG_RAEKKE) {
      naeste = Long.MAX_VALUE;
    }
    raekkestart = her;
  }
}
