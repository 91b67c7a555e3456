package dk.aarsrapport.fejl;

/** A data gate stopped the run: exit code 3. The message is one Danish line. */
public final class Portfejl extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says which gate, with the numbers. */
  public Portfejl(String besked) {
    super(besked);
  }
}
