package dk.aarsrapport.indlaesning;

/**
 * White space as exports have it: also what {@link String#strip} leaves, such as the spaces that do
 * not break and the marks of no width or of direction that come with text from Excel and web pages,
 * and the control characters that old systems end or fill their files with.
 */
final class Mellemrum {
  private Mellemrum() {}

  static boolean er(char c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7F;
    }
    return Character.isSpaceChar(c) || udenBredde(c) || Character.isWhitespace(c);
  }

  private static boolean udenBredde(char c) {
    return (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || c == '\u2060'
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\uFEFF'
        || c == '\u00AD';
  }

  /** The text without white space at its ends. */
  static String trim(String tekst) {
    int fra = 0;
    int til = tekst.length();
    while (fra < til && er(tekst.charAt(fra))) {
      fra++;
    }
    while (fra < til && er(tekst.charAt(til - 1))) {
      til--;
    }
    return til - fra == tekst.length() ? tekst : tekst.substring(fra, til);
  }

  /** True for text with nothing else in it. */
  static boolean alene(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      if (!er(tekst.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
