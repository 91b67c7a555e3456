package dk.aarsrapport.indlaesning;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Letters that lost their shape between two systems: {@code mÃ¥lgruppe}, {@code m?lgruppe}. */
final class Tegnrod {
  private static final List<Charset> FORVEKSLEDE =
      List.of(Charset.forName("windows-1252"), StandardCharsets.ISO_8859_1);
  private static final String MAERKER = "ÃÂÌâï";
  private static final char ERSTATNING = '\uFFFD';

  private Tegnrod() {}

  /** UTF-8 that was read as Western European comes out right; other text as it stands. */
  static String ret(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      if (MAERKER.indexOf(tekst.charAt(i)) >= 0) {
        return laesIgen(tekst);
      }
    }
    return tekst;
  }

  private static String laesIgen(String tekst) {
    for (Charset forvekslet : FORVEKSLEDE) {
      if (forvekslet.newEncoder().canEncode(tekst)) {
        String igen = new String(tekst.getBytes(forvekslet), StandardCharsets.UTF_8);
        if (igen.indexOf(ERSTATNING) < 0 || tekst.contains("ï¿½")) {
          return Normalizer.normalize(igen, Normalizer.Form.NFC);
        }
      }
    }
    return tekst;
  }

  /** True for a text in which letters have been lost on the way. */
  static boolean harTabt(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      char c = tekst.charAt(i);
      boolean iOrdet =
          i > 0
              && i < tekst.length() - 1
              && Character.isLetter(tekst.charAt(i - 1))
              && Character.isLetter(tekst.charAt(i + 1));
      if (c == ERSTATNING || (c == '?' && iOrdet)) {
        return true;
      }
    }
    return false;
  }

  /** True where each letter that is lost in a header can be the æ, ø or å of this name. */
  static boolean kanVaere(String overskrift, String navn) {
    StringBuilder moenster = new StringBuilder();
    boolean tabt = false;
    String rettet = Normalizer.normalize(ret(overskrift), Normalizer.Form.NFC);
    for (int i = 0; i < rettet.length(); i++) {
      char c = rettet.charAt(i);
      char lille = Character.toLowerCase(c);
      if (c == '?' || (c >= 0x80 && "æøå".indexOf(lille) < 0 && !Mellemrum.er(c))) {
        tabt = true;
        moenster.append("[æøå]");
      } else if (Character.isLetterOrDigit(c)) {
        moenster.append(Pattern.quote(Character.toString(lille)));
      }
    }
    return tabt
        && navn.toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]", "")
            .matches(moenster.toString());
  }
}
