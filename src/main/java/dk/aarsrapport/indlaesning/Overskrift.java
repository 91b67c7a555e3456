package dk.aarsrapport.indlaesning;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Headers match without regard to case, spaces, punctuation and how letters are composed; æøå may
 * be written ae, oe, aa.
 */
final class Overskrift {
  private Overskrift() {}

  static String noegle(String tekst) {
    return Normalizer.normalize(tekst, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace("æ", "ae")
        .replace("ø", "oe")
        .replace("å", "aa")
        .replaceAll("[^a-z0-9]", "");
  }
}
