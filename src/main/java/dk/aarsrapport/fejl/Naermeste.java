package dk.aarsrapport.fejl;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that a misspelled one was probably meant to be. */
public final class Naermeste {
  private static final int HOEJST_FORSKEL = 4;
  private static final int HOEJST_OPREMSET = 20;
  private static final int KORTESTE_BEGYNDELSE = 5;

  private Naermeste() {}

  /**
   * What fits in place of an unknown word: {@code mente du «anbragte»?} where a known word is near,
   * else {@code kendte: 510, 657} where they are few; empty where neither helps.
   */
  public static String forslag(String ord, Collection<String> kendte) {
    return naer(ord, kendte)
        .map(kendt -> "mente du «" + kendt + "»?")
        .orElseGet(
            () ->
                kendte.isEmpty() || kendte.size() > HOEJST_OPREMSET
                    ? ""
                    : "kendte: " + String.join(", ", kendte));
  }

  /**
   * The known word that is near enough to have been meant: a few letters away, or one of the two is
   * the beginning of the other.
   */
  public static Optional<String> naer(String ord, Collection<String> kendte) {
    return naer(ord, kendte, HOEJST_FORSKEL)
        .or(
            () ->
                kendte.stream()
                    .filter(kendt -> begyndelse(ord, kendt) || begyndelse(kendt, ord))
                    .min(Comparator.comparingInt(kendt -> afstand(ord, kendt))));
  }

  private static boolean begyndelse(String kort, String langt) {
    return kort.length() >= KORTESTE_BEGYNDELSE && langt.startsWith(kort);
  }

  /**
   * The nearest known word with at most so many letters to change, and no more than every other.
   */
  public static Optional<String> naer(String ord, Collection<String> kendte, int hoejst) {
    int graense = Math.min(hoejst, Math.max(1, ord.length() / 2));
    return kendte.isEmpty()
        ? Optional.empty()
        : Optional.of(til(ord, kendte)).filter(kendt -> afstand(ord, kendt) <= graense);
  }

  /** The known word with the fewest letters to change; the first of several as near. */
  public static String til(String ord, Collection<String> kendte) {
    return kendte.stream()
        .min(Comparator.comparingInt((String kendt) -> afstand(ord, kendt)))
        .orElseThrow(() -> new IllegalArgumentException("no known words"));
  }

  /**
   * How many letters to change, add or leave out to make one word of the other; two neighbours in
   * the wrong order count as one.
   */
  public static int afstand(String a, String b) {
    int[] forfoer = new int[b.length() + 1];
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
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          denne[j] = Math.min(denne[j], forfoer[j - 2] + 1);
        }
      }
      forfoer = forrige;
      forrige = denne;
    }
    return forrige[b.length()];
  }
}
