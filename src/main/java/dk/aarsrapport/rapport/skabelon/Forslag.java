package dk.aarsrapport.rapport.skabelon;

import java.util.Collection;
import java.util.Comparator;
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
    return kendte.stream()
        .min(Comparator.comparingInt((String kendt) -> afstand(ord, kendt)))
        .filter(kendt -> afstand(ord, kendt) <= graense);
  }

  private static int afstand(String a, String b) {
    int[] forrige = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      forrige[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] denne = new int[b.length() + 1];
      denne[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int skift = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        denne[j] = Math.min(Math.min(denne[j - 1], forrige[j]) + 1, forrige[j - 1] + skift);
      }
      forrige = denne;
    }
    return forrige[b.length()];
  }
}
