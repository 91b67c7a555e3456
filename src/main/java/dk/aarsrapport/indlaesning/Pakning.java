package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Brugerfejl;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Files packed with gzip, told by their first two bytes, whatever they are called. */
public final class Pakning {
  private static final int[] MAERKE = {0x1F, 0x8B};
  private static final int BUFFER = 1 << 16;

  private Pakning() {}

  /** True for the first bytes of a packed file. */
  static boolean erPakket(byte[] start) {
    return start.length >= MAERKE.length
        && Byte.toUnsignedInt(start[0]) == MAERKE[0]
        && Byte.toUnsignedInt(start[1]) == MAERKE[1];
  }

  /** The content from the beginning, unpacked if it is packed; closing it closes the file. */
  static InputStream aabn(InputStream bytes) throws IOException {
    PushbackInputStream ind = new PushbackInputStream(bytes, MAERKE.length);
    byte[] start = ind.readNBytes(MAERKE.length);
    ind.unread(start);
    return erPakket(start) ? new GZIPInputStream(ind, BUFFER) : ind;
  }

  /**
   * The first bytes of a file's text, unpacked, in which {@link Filhoved} finds the header.
   *
   * @param fil the file's name, for messages
   * @throws Brugerfejl if the file is packed and not whole
   */
  public static byte[] start(String fil, InputStream bytes) throws IOException {
    try {
      return aabn(bytes).readNBytes(Filhoved.BYTES);
    } catch (EOFException | ZipException e) {
      throw ikkeHel(fil, e);
    }
  }

  /**
   * Unpacks a packed file to its end into this.
   *
   * @throws Brugerfejl if it is not whole
   */
  static void pakUd(String fil, InputStream bytes, OutputStream til) throws IOException {
    try {
      aabn(bytes).transferTo(til);
    } catch (EOFException | ZipException e) {
      throw ikkeHel(fil, e);
    }
  }

  private static Brugerfejl ikkeHel(String fil, IOException e) {
    return new Brugerfejl(
        fil + ": filen er pakket med gzip, men kan ikke pakkes ud; træk den igen", e);
  }
}
