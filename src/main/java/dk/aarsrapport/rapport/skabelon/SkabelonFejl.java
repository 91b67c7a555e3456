package dk.aarsrapport.rapport.skabelon;

/** The template is wrong: one Danish line with file, line and what to do. */
public final class SkabelonFejl extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int linje;

  /** An error at a line, counted from 1. */
  public SkabelonFejl(String filnavn, int linje, String besked) {
    super(filnavn + ", linje " + linje + ": " + besked);
    this.linje = linje;
  }

  /** The line in the template, counted from 1. */
  public int linje() {
    return linje;
  }
}
