package dk.aarsrapport.indlaesning;

import java.io.Serializable;

/** The secret key of the pseudonyms; it has no text of its own, so that nothing can print it. */
public final class Pseudonymnoegle implements Serializable {
  private static final long serialVersionUID = 1;

  private final byte[] bytes;

  /** Keeps a copy of the key. */
  public Pseudonymnoegle(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
