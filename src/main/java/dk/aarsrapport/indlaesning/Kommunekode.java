package dk.aarsrapport.indlaesning;

import dk.aarsrapport.reference.Kommunenavne;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The acting municipality as exports write it: its code, or its name in the shipped table. */
final class Kommunekode {
  private static final Pattern KODE = Pattern.compile("0*[1-9]\\d{0,2}");
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
    return KODE.matcher(kode).matches() ? Integer.valueOf(kode) : efterNavn(tekst);
  }

  private static Integer efterNavn(String tekst) {
    String navn = Overskrift.noegle(tekst);
    String kort = navn.replaceFirst("(regions)?kommune$", "");
    Integer kode = EFTER_NAVN.get(kort);
    boolean ejefald = kode == null && kort.length() < navn.length() && kort.endsWith("s");
    return ejefald ? EFTER_NAVN.get(kort.substring(0, kort.length() - 1)) : kode;
  }
}
