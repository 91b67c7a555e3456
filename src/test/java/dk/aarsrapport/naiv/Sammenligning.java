package dk.aarsrapport.naiv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Compares two sets of rows key by key, values to 9 significant digits. */
public final class Sammenligning {

  private static final double RELATIV = 1e-9;

  /** What two ways of summing kroner may differ by; no share or rate here is that small. */
  private static final double NUL = 1e-8;

  private Sammenligning() {}

  /** One line per row that is missing, too many or different; empty when all agree. */
  public static List<String> forskelle(
      List<ForventetRaekke> forventede, List<ForventetRaekke> faktiske) {
    List<String> forskelle = new ArrayList<>();
    Map<String, ForventetRaekke> rest = new LinkedHashMap<>();
    for (ForventetRaekke faktisk : faktiske) {
      if (rest.put(faktisk.noegle(), faktisk) != null) {
        forskelle.add("twice: " + faktisk);
      }
    }
    for (ForventetRaekke forventet : forventede) {
      ForventetRaekke faktisk = rest.remove(forventet.noegle());
      if (faktisk == null) {
        forskelle.add("missing: " + forventet);
      } else if (!ens(forventet, faktisk)) {
        forskelle.add("expected: " + forventet + System.lineSeparator() + "     got: " + faktisk);
      }
    }
    rest.values().forEach(faktisk -> forskelle.add("too many: " + faktisk));
    return forskelle;
  }

  /** Whether two rows agree in values and status. */
  static boolean ens(ForventetRaekke forventet, ForventetRaekke faktisk) {
    return ens(forventet.vaerdi(), faktisk.vaerdi())
        && ens(forventet.taeller(), faktisk.taeller())
        && ens(forventet.naevner(), faktisk.naevner())
        && forventet.status().equals(faktisk.status());
  }

  /** Whether two values are both empty or agree to 9 significant digits. */
  static boolean ens(OptionalDouble forventet, OptionalDouble faktisk) {
    if (forventet.isEmpty() || faktisk.isEmpty()) {
      return forventet.isEmpty() && faktisk.isEmpty();
    }
    double forskel = Math.abs(forventet.getAsDouble() - faktisk.getAsDouble());
    return forskel <= Math.max(NUL, RELATIV * Math.abs(forventet.getAsDouble()));
  }
}
