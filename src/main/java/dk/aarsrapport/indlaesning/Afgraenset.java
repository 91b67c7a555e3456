package dk.aarsrapport.indlaesning;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream and no more. */
final class Afgraenset extends FilterInputStream {
  private long tilbage;

  Afgraenset(InputStream bytes, long antal) {
    super(bytes);
    tilbage = antal;
  }

  @Override
  public int read() throws IOException {
    int b = tilbage > 0 ? super.read() : -1;
    tilbage -= b < 0 ? 0 : 1;
    return b;
  }

  @Override
  public int read(byte[] til, int fra, int antal) throws IOException {
    if (tilbage == 0) {
      return -1;
    }
    int laest = super.read(til, fra, (int) Math.min(antal, tilbage));
    tilbage -= Math.max(0, laest);
    return laest;
  }
}
