package dk.aarsrapport.fejl;

import java.util.Collection;
import java.util.Comparator;

/** Finds the known word that a misspelled one was probably meant to be. */
public final class Naermeste {
  private Naermeste() {}

  /** The known word with the fewest letters to change; the first of several as near. */
  public static String til(String ord, Collection<String> kendte) {
    return kendte.stream()
        .min(Comparator.comparingInt((String kendt) -> afstand(ord, kendt)))
        .orElseThrow(() -> new IllegalArgumentException("no known words"));
  }

  /** How many letters to change, add or leave out to make one word of the other. */
  public static int afstand(String a, String b) {
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
