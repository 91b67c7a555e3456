package dk.aarsrapport.indlaesning;

import dk.aarsrapport.arkfil.Arkbog;
import dk.aarsrapport.arkfil.Arkfejl;
import dk.aarsrapport.fejl.Brugerfejl;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Files whose text is wrapped: packed with gzip, or a sheet of a workbook; told by their first
 * bytes, whatever they are called.
 */
public final class Pakning {
  private static final int[] MAERKE = {0x1F, 0x8B};
  private static final int BUFFER = 1 << 16;

  private Pakning() {}

  /** True for the first bytes of a wrapped file. */
  static boolean erPakket(byte[] start) {
    return erGzip(start) || Fremmedformat.erArkbog(start);
  }

  private static boolean erGzip(byte[] start) {
    return start.length >= MAERKE.length
        && Byte.toUnsignedInt(start[0]) == MAERKE[0]
        && Byte.toUnsignedInt(start[1]) == MAERKE[1];
  }

  /**
   * The text's bytes from the beginning, unwrapped if they are wrapped; closing it closes the file.
   *
   * @param ark the sheet of a workbook; empty = the first that is shown
   */
  static InputStream aabn(InputStream bytes, String ark) throws IOException {
    BufferedInputStream ind = new BufferedInputStream(bytes, BUFFER);
    byte[] start = start(ind);
    if (erGzip(start)) {
      return new GZIPInputStream(ind, BUFFER);
    }
    return Fremmedformat.erArkbog(start) ? ark(ind, ark) : ind;
  }

  /** The first bytes of a stream, which stay in it. */
  static byte[] start(BufferedInputStream ind) throws IOException {
    ind.mark(BUFFER);
    byte[] start = ind.readNBytes(BUFFER);
    ind.reset();
    return start;
  }

  private static InputStream ark(InputStream bytes, String navn) throws IOException {
    Arkbog bog = Arkbog.aabn(bytes, Beloebsenhed::naevner);
    Arkbog.Ark ark =
        bog.find(navn)
            .orElseThrow(() -> new IllegalStateException("a sheet that was there is not: " + navn));
    return new FilterInputStream(bog.tekst(ark)) {
      @Override
      public void close() throws IOException {
        super.close();
        bog.close();
        bytes.close();
      }
    };
  }

  /**
   * The first bytes of a file's text, unwrapped, in which {@link Filhoved} finds the header.
   *
   * @param fil the file's name, for messages
   * @param ark the sheet of a workbook; empty = the first that is shown
   * @throws Brugerfejl if the file is wrapped and not whole
   */
  public static byte[] start(String fil, InputStream bytes, String ark) throws IOException {
    try {
      return aabn(bytes, ark).readNBytes(Filhoved.BYTES);
    } catch (EOFException | ZipException | Arkfejl e) {
      throw ikkeHel(fil, e);
    }
  }

  /**
   * Unwraps a wrapped file to its end into this.
   *
   * @throws Brugerfejl if it is not whole
   */
  static void pakUd(String fil, InputStream bytes, String ark, OutputStream til)
      throws IOException {
    try {
      aabn(bytes, ark).transferTo(til);
    } catch (EOFException | ZipException | Arkfejl e) {
      throw ikkeHel(fil, e);
    }
  }

  static Brugerfejl ikkeHel(String fil, IOException e) {
    return e instanceof Arkfejl
        ? new Brugerfejl(fil + " " + e.getMessage(), e)
        : new Brugerfejl(
            fil + ": filen er pakket med gzip, men kan ikke pakkes ud; træk den igen", e);
  }
}
