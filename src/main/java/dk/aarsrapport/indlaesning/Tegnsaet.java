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

/**
 * Turns bytes into text. {@code auto} reads UTF-8, with or without a byte order mark, and takes
 * every byte that cannot be UTF-8 as Windows-1252; so does a file that mixes the two come out
 * right, and no decision rests on a sample.
 */
public final class Tegnsaet {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Tegnsaet() {}

  /** The whole of a small file, {@code auto}. */
  public static String tekst(InputStream bytes) throws IOException {
    StringWriter tekst = new StringWriter();
    try (Reader laeser = laeser(bytes, "auto")) {
      laeser.transferTo(tekst);
    }
    return tekst.toString();
  }

  static Reader laeser(InputStream bytes, String tegnsaet) throws IOException {
    BufferedInputStream ind = new BufferedInputStream(bytes, 1 << 16);
    ind.mark(3);
    int a = ind.read();
    int b = ind.read();
    int c = ind.read();
    ind.reset();
    boolean lille = a == 0xFF && b == 0xFE;
    boolean stor = a == 0xFE && b == 0xFF;
    if (lille || stor) {
      return new InputStreamReader(ind, StandardCharsets.UTF_16);
    }
    if (a == 0xEF && b == 0xBB && c == 0xBF) {
      ind.skipNBytes(3);
    }
    return tegnsaet.equals("auto")
        ? new Blandet(ind)
        : new InputStreamReader(ind, Charset.forName(tegnsaet));
  }

  private static final class Blandet extends Reader {
    private final InputStream ind;
    private final CharsetDecoder utf8 =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
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
        CoderResult resultat = utf8.decode(bytes, ud, slut);
        if (resultat.isMalformed() && ud.hasRemaining()) {
          byte[] ulaeselige = new byte[resultat.length()];
          bytes.get(ulaeselige);
          ud.put(new String(ulaeselige, 0, 1, WINDOWS).charAt(0));
          bytes.position(bytes.position() - ulaeselige.length + 1);
          utf8.reset();
        } else if (resultat.isOverflow() && ud.position() == 0) {
          CharBuffer par = CharBuffer.allocate(2);
          utf8.decode(bytes, par, slut);
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
