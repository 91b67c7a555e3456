package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Children by age in whole years, and in all. */
final class Aldersfordeling {
  static final String I_ALT = "i-alt";

  /** What is written where a period cannot be calculated: ages are an open list. */
  static final List<Felt> LUKKET = List.of(Felt.af(I_ALT, Enhed.ANTAL));

  static final Map<String, String> ETIKETTER = Map.of(I_ALT, "I alt");

  private Aldersfordeling() {}

  /** The last measuring date not after the last day covered, and that day. */
  static List<LocalDate> datoer(Kalender kalender, String noegletal) {
    TreeSet<LocalDate> datoer = new TreeSet<>();
    kalender.skaeringsdatoer(noegletal).stream()
        .filter(dato -> !dato.isAfter(kalender.opgjortTil()))
        .max(Comparator.naturalOrder())
        .ifPresent(datoer::add);
    datoer.add(kalender.opgjortTil());
    return List.copyOf(datoer);
  }

  /** Writes each age and all; returns them all. */
  static Tal udled(Udsnit u) {
    List<Tal> aldre = new ArrayList<>();
    for (String alder : u.kategorier()) {
      Tal tal = u.tal(alder);
      aldre.add(tal);
      u.antal(Felt.af(alder, Enhed.ANTAL), tal);
    }
    Tal alle = u.sum(I_ALT, aldre);
    u.antal(Felt.af(I_ALT, Enhed.ANTAL), alle);
    return alle;
  }
}
