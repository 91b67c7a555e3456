package dk.aarsrapport.arkfil;

import java.io.IOException;

/** A workbook that cannot be read; the message says in Danish what it is and what to do. */
public final class Arkfejl extends IOException {
  private static final long serialVersionUID = 1;

  Arkfejl(String besked) {
    super(besked);
  }

  private Arkfejl(String besked, Throwable aarsag) {
    super(besked, aarsag);
  }

  /** What was said already where this came from, or else this. */
  static Arkfejl af(String besked, Throwable aarsag) {
    for (Throwable t = aarsag; t != null; t = t.getCause()) {
      if (t instanceof Arkfejl sagt) {
        return sagt;
      }
    }
    return new Arkfejl(besked, aarsag);
  }
}
