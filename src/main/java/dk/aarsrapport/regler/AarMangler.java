package dk.aarsrapport.regler;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A year without rows between years that have them. */
final class AarMangler extends Optaellingsregel {
  AarMangler() {
    super(
        "aar-mangler",
        Alvor.ADVARSEL,
        "et år mangler mellem de år, som udtrækket har",
        "Træk året igen, eller føj årets fil til under input");
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    for (String input : List.of("posteringer", "budget", "underretninger", "undersøgelser")) {
      for (int kommune : udtraek.kommuner()) {
        Set<Integer> aarene = udtraek.daekning().aar(input, kommune);
        if (aarene.size() > 1) {
          TreeSet<Integer> alle = new TreeSet<>(aarene);
          for (int aar = alle.first(); aar < alle.last(); aar++) {
            if (!alle.contains(aar)) {
              melder.fund(input, kommune, "der er ingen rækker fra " + aar);
            }
          }
        }
      }
    }
  }
}
