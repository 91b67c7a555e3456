package dk.aarsrapport.fejl;

import java.util.Collection;

/**
 * Some areas' documents could not be made: exit code 1. The message is one Danish line; what went
 * wrong with each is suppressed in it.
 */
public final class Delvisfejl extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Says which areas, and where the others' documents are. */
  public Delvisfejl(String besked, Collection<? extends Exception> aarsager) {
    super(besked);
    aarsager.forEach(this::addSuppressed);
  }
}
