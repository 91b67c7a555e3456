package dk.aarsrapport.indlaesning;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns bytes into text. {@code auto} reads UTF-8, with or without a byte order mark, and takes
 * every byte that cannot be UTF-8 as Windows-1252; so does a file that mixes the two come out
 * right, and no decision rests on a sample.
 */
public final class Tegnsaet {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final byte[] UTF8_MAERKE = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int BUFFER = 1 << 16;

  /** The first bytes, which tell whether they are two to a letter. */
  private static final int PROEVE = 256;

  private static final int FAERREST_PAR = 8;
  private static final Pattern ASCII_I_BYTES =
      Pattern.compile("UTF-8|US-ASCII|windows-125\\d|ISO-8859-\\d+");

  private Tegnsaet() {}

  /** The whole of a small file, {@code auto}. */
  public static String tekst(InputStream bytes) throws IOException {
    StringWriter tekst = new StringWriter();
    try (Reader laeser = laeser(bytes, "auto")) {
      laeser.transferTo(tekst);
    }
    return tekst.toString();
  }

  /** The text of a file from its beginning. */
  static Reader laeser(InputStream bytes, String tegnsaet) throws IOException {
    BufferedInputStream ind = new BufferedInputStream(bytes, BUFFER);
    ind.mark(PROEVE);
    byte[] start = ind.readNBytes(PROEVE);
    ind.reset();
    Optional<Charset> utf16 = utf16(start);
    if (utf16.isPresent()) {
      return new InputStreamReader(ind, utf16.get());
    }
    ind.skipNBytes(bytemaerke(start));
    return fortsat(ind, tegnsaet);
  }

  /** The text of a file from a place behind its beginning, where no byte order mark stands. */
  static Reader fortsat(InputStream bytes, String tegnsaet) {
    return tegnsaet.equals("auto")
        ? new Blandet(bytes)
        : new InputStreamReader(bytes, Charset.forName(tegnsaet));
  }

  /**
   * True where every byte below 128 is that ASCII character, whatever stands before it, so that a
   * line break can be found without reading the text.
   */
  static boolean kanSkaeresIBytes(byte[] start, String tegnsaet) {
    return utf16(start).isEmpty()
        && (tegnsaet.equals("auto")
            || ASCII_I_BYTES.matcher(Charset.forName(tegnsaet).name()).matches());
  }

  /** How many of the first bytes are a byte order mark of UTF-8: 3 or 0. */
  static int bytemaerke(byte[] start) {
    int ens = Arrays.mismatch(start, UTF8_MAERKE);
    return ens < 0 || ens == UTF8_MAERKE.length ? UTF8_MAERKE.length : 0;
  }

  /**
   * UTF-16 by its byte order mark, or without one where every other of the first bytes is zero as
   * in no text of another kind; empty for anything else.
   */
  private static Optional<Charset> utf16(byte[] start) {
    if (start.length < 2) {
      return Optional.empty();
    }
    int begge = Byte.toUnsignedInt(start[0]) << 8 | Byte.toUnsignedInt(start[1]);
    if (begge == 0xFFFE || begge == 0xFEFF) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    int par = Math.min(start.length, PROEVE) / 2;
    if (par < FAERREST_PAR) {
      return Optional.empty();
    }
    int[] nuller = new int[2];
    for (int i = 0; i < 2 * par; i++) {
      nuller[i % 2] += start[i] == 0 ? 1 : 0;
    }
    if (NaestenAlle.er(nuller[1], par) && nuller[0] == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return NaestenAlle.er(nuller[0], par) && nuller[1] == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static final class Blandet extends Reader {
    /** The decoder takes many bytes at once until it meets one that is not ASCII. */
    private static final int SKIVE = 256;

    private final InputStream ind;
    private final CharsetDecoder utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private boolean slut;
    private char andenHalvdel;

    Blandet(InputStream ind) {
      this.ind = ind;
    }

    @Override
    public int read(char[] til, int fra, int antal) throws IOException {
      if (antal == 0) {
        return 0;
      }
      if (andenHalvdel != 0) {
        til[fra] = andenHalvdel;
        andenHalvdel = 0;
        return 1;
      }
      CharBuffer ud = CharBuffer.wrap(til, fra, antal).slice();
      while (ud.position() == 0) {
        CoderResult resultat = afkod(ud);
        if (resultat.isMalformed() && ud.hasRemaining()) {
          byte[] ulaeselige = new byte[resultat.length()];
          bytes.get(ulaeselige);
          ud.put(new String(ulaeselige, 0, 1, WINDOWS).charAt(0));
          bytes.position(bytes.position() - ulaeselige.length + 1);
          utf8.reset();
        } else if (resultat.isOverflow() && ud.position() == 0) {
          CharBuffer par = CharBuffer.allocate(2);
          afkod(par);
          ud.put(par.get(0));
          andenHalvdel = par.get(1);
        } else if (resultat.isUnderflow() && ud.position() == 0) {
          if (slut) {
            return -1;
          }
          fyld();
        }
      }
      return ud.position();
    }

    /** Slice by slice, since each begins fast. */
    private CoderResult afkod(CharBuffer ud) {
      int alle = bytes.limit();
      CoderResult resultat;
      do {
        bytes.limit(Math.min(alle, bytes.position() + SKIVE));
        resultat = utf8.decode(bytes, ud, slut && bytes.limit() == alle);
      } while (resultat.isUnderflow() && bytes.limit() < alle);
      bytes.limit(alle);
      return resultat;
    }

    private void fyld() throws IOException {
      bytes.compact();
      int laest = ind.read(bytes.array(), bytes.position(), bytes.remaining());
      if (laest < 0) {
        slut = true;
      } else {
        bytes.position(bytes.position() + laest);
      }
      bytes.flip();
    }

    @Override
    public void close() throws IOException {
      ind.close();
    }
  }
}
