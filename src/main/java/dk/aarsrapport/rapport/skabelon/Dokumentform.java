package dk.aarsrapport.rapport.skabelon;

import java.util.Optional;

/**
 * What the run file says of a document over what its template says.
 *
 * @param titel the title
 * @param forside whether there is a front page
 * @param indhold whether there is a page of contents
 */
public record Dokumentform(
    Optional<String> titel, Optional<Boolean> forside, Optional<Boolean> indhold) {
  /** Nothing: the template decides, and else there are both pages and the run's title. */
  public static final Dokumentform SKABELONENS =
      new Dokumentform(Optional.empty(), Optional.empty(), Optional.empty());
}
