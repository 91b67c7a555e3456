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
    String smaa = Normalizer.normalize(tekst, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder noegle = new StringBuilder(smaa.length());
    for (int i = 0; i < smaa.length(); i++) {
      char tegn = smaa.charAt(i);
      switch (tegn) {
        case 'æ' -> noegle.append("ae");
        case 'ø' -> noegle.append("oe");
        case 'å' -> noegle.append("aa");
        default -> {
          if ((tegn >= 'a' && tegn <= 'z') || (tegn >= '0' && tegn <= '9')) {
            noegle.append(tegn);
          }
        }
      }
    }
    return noegle.toString();
  }
}
