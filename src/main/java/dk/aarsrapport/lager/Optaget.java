package dk.aarsrapport.lager;

import java.io.IOException;

/** Somebody else has the lock; the message says who, as far as that is known. */
public final class Optaget extends IOException {
  private static final long serialVersionUID = 1;

  Optaget(String hvem) {
    super(hvem.isBlank() ? "en anden kørsel" : hvem);
  }
}
