package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.fejl.Naermeste;
import java.util.Collection;
import java.util.Optional;

/** Guesses which known word a misspelled one was meant to be. */
final class Forslag {
  private static final int HOEJST_FORSKEL = 4;
  private static final int HOEJST_OPREMSET = 20;

  private Forslag() {}

  /** {@code ; mente du «anbragte»?}, or nothing when no known word is near. */
  static String menteDu(String ord, Collection<String> kendte) {
    return naermeste(ord, kendte, HOEJST_FORSKEL)
        .map(kendt -> "; mente du «" + kendt + "»?")
        .orElseGet(
            () ->
                kendte.isEmpty() || kendte.size() > HOEJST_OPREMSET
                    ? ""
                    : "; kendte: " + String.join(", ", kendte.stream().toList()));
  }

  /** The nearest known word with at most so many letters to change. */
  static Optional<String> naermeste(String ord, Collection<String> kendte, int hoejst) {
    int graense = Math.min(hoejst, Math.max(1, ord.length() / 2));
    return Optional.of(kendte)
        .filter(nogen -> !nogen.isEmpty())
        .map(nogen -> Naermeste.til(ord, nogen))
        .filter(kendt -> Naermeste.afstand(ord, kendt) <= graense);
  }
}
