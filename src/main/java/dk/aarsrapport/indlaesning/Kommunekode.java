package dk.aarsrapport.indlaesning;

import dk.aarsrapport.reference.Kommunenavne;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The acting municipality as exports write it: its code, or its name in the shipped table. */
final class Kommunekode {
  /** No municipality has a higher code. */
  static final int HOEJESTE = 999;

  private static final Pattern KODE = Pattern.compile("0*[1-9]\\d{0,2}");

  /** The name in front of its code: {@code Københavns Kommune (101)}. */
  private static final Pattern NAVN_OG_KODE =
      Pattern.compile("(.*\\p{L}.*?)[\\s,:(\\[–-]+(0*[1-9]\\d{0,2})[)\\]]?");

  private static final Map<String, Integer> EFTER_NAVN = new HashMap<>();

  static {
    Kommunenavne.medfulgte()
        .navne()
        .forEach((kode, navn) -> EFTER_NAVN.put(Overskrift.noegle(navn), kode));
  }

  private Kommunekode() {}

  /** The code, or null when the text is neither a code nor a name. */
  static Integer af(String tekst) {
    String kode = Kode.af(tekst);
    if (KODE.matcher(kode).matches()) {
      return Integer.valueOf(kode);
    }
    Integer efterNavn = efterNavn(tekst);
    return efterNavn == null ? medKodenBag(tekst) : efterNavn;
  }

  /** The code behind a name that is its own. */
  private static Integer medKodenBag(String tekst) {
    Matcher dele = NAVN_OG_KODE.matcher(tekst);
    Integer kode = dele.matches() ? efterNavn(dele.group(1)) : null;
    return kode != null && kode.equals(Integer.valueOf(dele.group(2))) ? kode : null;
  }

  private static Integer efterNavn(String tekst) {
    String navn = Overskrift.noegle(tekst);
    String kort = navn.replaceFirst("(regions)?kommune$", "");
    Integer kode = EFTER_NAVN.get(kort);
    boolean ejefald = kode == null && kort.length() < navn.length() && kort.endsWith("s");
    return ejefald ? EFTER_NAVN.get(kort.substring(0, kort.length() - 1)) : kode;
  }
}
