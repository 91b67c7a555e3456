package dk.aarsrapport.reference;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names of the municipalities by code. */
public final class Kommunenavne {
  private final Map<Integer, String> navne = new LinkedHashMap<>();

  private Kommunenavne() {}

  /** The table that ships with the product. */
  public static Kommunenavne medfulgte() {
    return laes("kommuner.csv", Referencetabel.medfulgt("kommuner"));
  }

  /** Reads a table that replaces the shipped one. */
  public static Kommunenavne laes(String fil, String tekst) {
    Kommunenavne alle = new Kommunenavne();
    for (Referencetabel.Linje linje : Referencetabel.laes(fil, tekst, "kommunekode", "navn")) {
      alle.navne.put(linje.heltal("kommunekode"), linje.tekst("navn"));
    }
    return alle;
  }

  /** All names by code. */
  public Map<Integer, String> navne() {
    return Map.copyOf(navne);
  }

  /** The name, or "Kommune 999" for a code outside the table. */
  public String navn(int kommunekode) {
    return navne.getOrDefault(kommunekode, "Kommune " + kommunekode);
  }
}
