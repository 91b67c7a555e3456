package dk.aarsrapport.reference;

import java.util.HashMap;
import java.util.Map;

/** The names of the municipalities by code. */
public final class Kommunenavne {
  private final Map<Integer, String> navne;

  private Kommunenavne(Map<Integer, String> navne) {
    this.navne = Map.copyOf(navne);
  }

  /** Read once: every cell that may be a municipality is held against it. */
  private static final class Medfulgte {
    static final Kommunenavne NAVNE = laes("kommuner.csv", Referencetabel.medfulgt("kommuner"));
  }

  /** The table that ships with the product. */
  public static Kommunenavne medfulgte() {
    return Medfulgte.NAVNE;
  }

  /** Reads a table that replaces the shipped one. */
  public static Kommunenavne laes(String fil, String tekst) {
    Map<Integer, String> alle = new HashMap<>();
    for (Referencetabel.Linje linje : Referencetabel.laes(fil, tekst, "kommunekode", "navn")) {
      alle.put(linje.heltal("kommunekode"), linje.tekst("navn"));
    }
    return new Kommunenavne(alle);
  }

  /** All names by code. */
  public Map<Integer, String> navne() {
    return navne;
  }

  /** The name, or "Kommune 999" for a code outside the table. */
  public String navn(int kommunekode) {
    return navne.getOrDefault(kommunekode, "Kommune " + kommunekode);
  }
}
