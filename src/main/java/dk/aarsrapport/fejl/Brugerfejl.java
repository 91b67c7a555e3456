package dk.aarsrapport.fejl;

/**
 * The command, the run file or an input file as a whole is wrong: exit code 2.
 *
 * <p>The message is one Danish line: what, where, and what to do.
 */
public final class Brugerfejl extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** An error found by ourselves. */
  public Brugerfejl(String besked) {
    super(besked);
  }

  /** An error that something else reported first. */
  public Brugerfejl(String besked, Throwable aarsag) {
    super(besked, aarsag);
  }
}
