package dk.aarsrapport.kommando;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Tells how far the reading of much data is: the share of the bytes, and the time left once it can
 * be guessed. Little data is read before anybody would look.
 */
final class Fremdrift implements LongConsumer {
  /** Below this nothing is told: it takes a few seconds. */
  static final long MINDST = 256L << 20;

  /** On lines every tenth part is told, on a terminal every hundredth. */
  private static final int TRIN = 10;

  private static final int TRIN_PAA_STEDET = 1;
  private static final long NANO = 1_000_000_000L;
  private static final int MINUT = 60;

  private final long alle;
  private final LongSupplier ur;
  private final Consumer<String> ud;
  private final int trin;
  private final long start;
  private long laest;
  private long fortalt;

  /** Tells this user of so many bytes. */
  static Fremdrift til(Melding melding, long alle) {
    return new Fremdrift(
        alle, System::nanoTime, melding::stade, melding.paaStedet() ? TRIN_PAA_STEDET : TRIN);
  }

  /** Tells of this many bytes, by tenths. */
  Fremdrift(long alle, LongSupplier ur, Consumer<String> ud) {
    this(alle, ur, ud, TRIN);
  }

  /**
   * Tells of this many bytes.
   *
   * @param ur what the time is, in nanoseconds
   * @param trin the share between what is told, in pct.
   */
  private Fremdrift(long alle, LongSupplier ur, Consumer<String> ud, int trin) {
    this.alle = alle;
    this.ur = ur;
    this.ud = ud;
    this.trin = trin;
    start = ur.getAsLong();
  }

  /** Says that so many bytes more have been read; tells it for every part of it. */
  @Override
  public synchronized void accept(long flere) {
    laest = Math.min(alle, laest + flere);
    long pct = alle == 0 ? 0 : laest * 100 / alle;
    if (alle >= MINDST && pct >= fortalt + trin && pct < 100) {
      fortalt = pct / trin * trin;
      ud.accept("  læst %d pct., %s".formatted(pct, tilbage()));
    }
  }

  private String tilbage() {
    long brugt = ur.getAsLong() - start;
    long sekunder = Math.round((double) brugt * (alle - laest) / laest / NANO);
    return sekunder < MINUT
        ? String.format(Locale.ROOT, "ca. %d sekunder tilbage", Math.max(1, sekunder))
        : String.format(Locale.ROOT, "ca. %d minutter tilbage", (sekunder + MINUT / 2) / MINUT);
  }
}
