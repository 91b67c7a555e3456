package dk.aarsrapport.indlaesning;

import java.util.Locale;

/** Headers match without regard to case, spaces and punctuation; æøå may be written ae, oe, aa. */
final class Overskrift {
  private Overskrift() {}

  static String noegle(String tekst) {
    return tekst
        .toLowerCase(Locale.ROOT)
        .replace("æ", "ae")
        .replace("ø", "oe")
        .replace("å", "aa")
        .replaceAll("[^a-z0-9]", "");
  }
}
