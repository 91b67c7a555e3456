package dk.aarsrapport.diagram;

/**
 * One column of a stack: what is more than nothing stands on zero, and what is less hangs from it.
 */
final class Stak {
  private double over;
  private double under;

  /** Lays a part at the end of those of its sign; gives where it ends itself. */
  double laeg(double tal) {
    if (tal < 0) {
      under += tal;
      return under;
    }
    over += tal;
    return over;
  }
}
