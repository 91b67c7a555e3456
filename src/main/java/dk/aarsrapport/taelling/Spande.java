package dk.aarsrapport.taelling;

import java.io.DataOutput;
import java.io.IOException;

/**
 * The sums of one place by bucket. Most places have bucket 0 alone; the cases of a country's
 * advisers are a bucket each.
 */
final class Spande {
  private static final int BREDDE = 2;
  private static final int START = 4;

  private boolean harNul;
  private long nul;

  /** Bucket and sum side by side; bucket 0 is a free place. Null until there is one. */
  private long[] andre;

  private int antalAndre;

  /** Takes each bucket in no particular order. */
  interface Modtager<F extends Exception> {
    void spand(long spand, long antal) throws F;
  }

  /** No sums. */
  Spande() {}

  /**
   * The sum of bucket 0, and those of the others as they stand elsewhere: to be read.
   *
   * @param egne null where there are no others
   */
  Spande(boolean harNul, long nul, Spande egne) {
    this.harNul = harNul;
    this.nul = nul;
    if (egne != null) {
      andre = egne.andre;
      antalAndre = egne.antalAndre;
    }
  }

  /**
   * Adds to one bucket.
   *
   * @throws ArithmeticException if the sum overflows
   */
  void laegTil(long spand, long tillaeg) {
    if (spand == 0) {
      harNul = true;
      nul = Math.addExact(nul, tillaeg);
      return;
    }
    if (andre == null) {
      andre = new long[START * BREDDE];
    }
    int plads = plads(spand);
    if (andre[plads] == 0) {
      andre[plads] = spand;
      antalAndre++;
    }
    andre[plads + 1] = Math.addExact(andre[plads + 1], tillaeg);
    if (antalAndre * 4L * BREDDE > andre.length * 3L) {
      udvid();
    }
  }

  /** Adds all of another place. */
  void laegTil(Spande egne) {
    egne.hver(this::laegTil);
  }

  /** Where the bucket stands, or where there is room for it. */
  private int plads(long spand) {
    int maske = andre.length - 1;
    int plads = (int) ((spand * 0x9E3779B97F4A7C15L) >>> 33) * BREDDE & maske;
    while (andre[plads] != 0 && andre[plads] != spand) {
      plads = (plads + BREDDE) & maske;
    }
    return plads;
  }

  private void udvid() {
    long[] gamle = andre;
    andre = new long[gamle.length * 2];
    for (int i = 0; i < gamle.length; i += BREDDE) {
      if (gamle[i] != 0) {
        int plads = plads(gamle[i]);
        andre[plads] = gamle[i];
        andre[plads + 1] = gamle[i + 1];
      }
    }
  }

  <F extends Exception> void hver(Modtager<F> modtager) throws F {
    if (harNul) {
      modtager.spand(0, nul);
    }
    hverAnden(modtager);
  }

  private <F extends Exception> void hverAnden(Modtager<F> modtager) throws F {
    for (int i = 0; andre != null && i < andre.length; i += BREDDE) {
      if (andre[i] != 0) {
        modtager.spand(andre[i], andre[i + 1]);
      }
    }
  }

  void skriv(DataOutput ud) throws IOException {
    ud.writeInt(antalAndre + (harNul ? 1 : 0));
    hver(
        (spand, antal) -> {
          ud.writeLong(spand);
          ud.writeLong(antal);
        });
  }
}
