package dk.aarsrapport.indlaesning;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Counts the line breaks that go by: LF, CRLF or CR. */
final class Linjetaeller extends FilterReader {
  private long linjeskift;
  private boolean efterCr;

  Linjetaeller(Reader tekst) {
    super(tekst);
  }

  @Override
  public int read() throws IOException {
    char[] et = new char[1];
    return read(et, 0, 1) < 0 ? -1 : et[0];
  }

  @Override
  public int read(char[] til, int fra, int antal) throws IOException {
    int laest = super.read(til, fra, antal);
    for (int i = fra; i < fra + laest; i++) {
      char c = til[i];
      if (c == '\r' || (c == '\n' && !efterCr)) {
        linjeskift++;
      }
      efterCr = c == '\r';
    }
    return laest;
  }

  /** Line breaks so far. */
  long linjeskift() {
    return linjeskift;
  }
}
