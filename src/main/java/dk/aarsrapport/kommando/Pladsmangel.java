package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.spark.Privatmappe;
import java.nio.file.FileSystemException;
import java.util.Optional;

/**
 * No room for temporary files. What a run writes itself is known by its path; what Spark and the
 * libraries write has none.
 */
final class Pladsmangel {
  private Pladsmangel() {}

  /** What to tell the user, if that is what went wrong. */
  static Optional<Brugerfejl> af(Throwable fejl) {
    for (Throwable her = fejl; her != null; her = her.getCause()) {
      if (her instanceof FileSystemException fil && fil.getFile() != null) {
        return Optional.empty();
      }
      String besked = String.valueOf(her.getMessage());
      if (besked.contains("No space left")
          || besked.contains("Disk quota")
          || besked.contains("File too large")) {
        return Optional.of(
            new Brugerfejl(
                "der er ikke plads til de midlertidige filer i «%s», og rapporterne er som før; ryd op, eller sæt TMPDIR til en mappe med mere plads, og kør igen"
                    .formatted(Privatmappe.sted()),
                fejl));
      }
    }
    return Optional.empty();
  }
}
