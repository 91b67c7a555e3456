package dk.aarsrapport.reference;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where barnets lov has what a paragraph of serviceloven had. */
public final class Paragraffer implements Serializable {
  private static final long serialVersionUID = 1;
  private final Map<String, String> efterBarnetsLov = new LinkedHashMap<>();

  private Paragraffer() {}

  /** The table that ships with the product. */
  public static Paragraffer medfulgte() {
    return laes("paragraffer.csv", Referencetabel.medfulgt("paragraffer"));
  }

  /** Reads a table that replaces the shipped one. */
  public static Paragraffer laes(String fil, String tekst) {
    Paragraffer alle = new Paragraffer();
    for (Referencetabel.Linje linje :
        Referencetabel.laes(fil, tekst, "serviceloven", "barnets_lov")) {
      alle.efterBarnetsLov.put(linje.tekst("serviceloven"), linje.tekst("barnets_lov"));
    }
    return alle;
  }

  /** The paragraph of barnets lov, in words, that has taken the place of one of serviceloven. */
  public Optional<String> efterBarnetsLov(String serviceloven) {
    return Optional.ofNullable(efterBarnetsLov.get(serviceloven)).map(Paragraffer::iOrd);
  }

  /** The paragraphs of serviceloven in the table. */
  public Set<String> kendte() {
    return Set.copyOf(efterBarnetsLov.keySet());
  }

  /** {@code 52,3 nr. 7} as {@code § 52, stk. 3, nr. 7}. */
  public static String iOrd(String paragraf) {
    return "§ " + paragraf.replace(" nr.", ", nr.").replaceFirst(",(\\d)", ", stk. $1");
  }
}
