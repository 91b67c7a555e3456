package dk.aarsrapport.rapport.skabelon;

/** An expression asks for a value that cannot be shown; its paragraph is left out. */
final class UdenVaerdi extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says why, in Danish. */
  UdenVaerdi(String grund) {
    super(grund, null, false, false);
  }

  /** Nothing is missing: there is simply nothing to tell, and nobody needs to know why. */
  static UdenVaerdi stille() {
    return new UdenVaerdi("");
  }
}
