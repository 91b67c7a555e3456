package dk.aarsrapport.indlaesning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a header says of its own codes: {@code SAMTYKKE (1=JA 2=NEJ)}. */
final class Legende {
  private static final String KODE = "(?<![\\p{L}\\d])([\\p{L}\\d]{1,4})\\s*[=:]\\s*";
  private static final Pattern PAR =
      Pattern.compile(KODE + "([\\p{L}][\\p{L} .-]*?)(?=\\s*(?:[^\\p{L} .-]|$)|\\s+" + KODE + ")");
  private static final int FAERREST = 2;

  private Legende() {}

  /** What each code is called; empty for a header that does not say so of two or more. */
  static Map<String, String> af(String overskrift) {
    Map<String, String> koder = new LinkedHashMap<>();
    Matcher par = PAR.matcher(Mellemrum.trim(overskrift));
    while (par.find()) {
      koder.put(par.group(1), Mellemrum.trim(par.group(2)));
    }
    return koder.size() < FAERREST ? Map.of() : koder;
  }

  /** The header without what it says of its codes. */
  static String uden(String overskrift) {
    return af(overskrift).isEmpty()
        ? overskrift
        : Mellemrum.trim(PAR.matcher(overskrift).replaceAll(" "));
  }
}
