package dk.aarsrapport.indlaesning;

/** How many of a number are nearly all of them. */
public final class NaestenAlle {
  private static final double ANDEL = 0.9;

  private NaestenAlle() {}

  /** True where so many are all of a number but a tenth at most. */
  public static boolean er(long antal, long af) {
    return antal >= ANDEL * af;
  }
}
