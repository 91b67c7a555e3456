package dk.aarsrapport.rapport.skabelon;

/** A function cannot be used on this figure; the expression around it knows the line. */
final class ForkertBrug extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says why, in Danish. */
  ForkertBrug(String besked) {
    super(besked, null, false, false);
  }
}
