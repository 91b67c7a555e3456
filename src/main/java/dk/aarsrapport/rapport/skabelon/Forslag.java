package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.fejl.Naermeste;
import java.util.Collection;

/** What a template's error says of the word that was meant. */
final class Forslag {
  private Forslag() {}

  /** {@code ; mente du «anbragte»?}, or nothing when no known word is near and they are many. */
  static String menteDu(String ord, Collection<String> kendte) {
    String forslag = Naermeste.forslag(ord, kendte);
    return forslag.isEmpty() ? "" : "; " + forslag;
  }
}
