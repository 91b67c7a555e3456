package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.reference.Indsatstype;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.taelling.Kalender;
import dk.aarsrapport.taelling.Taelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Children by age in whole years, in bands, and in all. */
final class Aldersfordeling {
  static final String I_ALT = "i-alt";

  /** What is written where a period cannot be calculated: ages are an open list. */
  static final List<Felt> LUKKET = List.of(Felt.af(I_ALT, Enhed.ANTAL));

  static final Map<String, String> ETIKETTER = etiketter();

  private static final List<Aldersbaand> BAAND = List.of(Aldersbaand.values());

  private static Map<String, String> etiketter() {
    Map<String, String> etiketter = Aldersbaand.etiketter(List.of(Aldersbaand.values()));
    etiketter.put(I_ALT, "I alt");
    return etiketter;
  }

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

  /** Counts a child who has an intervention of such a type, by its age on each of those dates. */
  static void tael(
      String noegletal,
      Predicate<Indsatstype> typer,
      Forloeb forloeb,
      Kalender kalender,
      Taelling taelling) {
    for (LocalDate dato : datoer(kalender, noegletal)) {
      if (forloeb.har(typer, dato)) {
        int alder = forloeb.person().orElseThrow().alder(dato);
        taelling.tael(Taelling.periode(dato), Integer.toString(alder));
      }
    }
  }

  /** The children of a band. */
  static Tal baand(Udsnit u, Aldersbaand baand) {
    long antal =
        u.kategorier().stream()
            .filter(alder -> baand.har(Integer.parseInt(alder)))
            .mapToLong(alder -> u.tal(alder).antal())
            .sum();
    return u.beregnet(baand.kode(), antal);
  }

  /** All children on a date, written or not. */
  static Tal alle(Udsnit u) {
    return u.beregnet(
        I_ALT, u.kategorier().stream().mapToLong(alder -> u.tal(alder).antal()).sum());
  }

  /** Those under 18. */
  static Tal under18(Udsnit u) {
    return u.frieSum("under 18", Aldersbaand.BOERN.stream().map(baand -> baand(u, baand)).toList());
  }

  /** The others. */
  static Tal fra18(Udsnit u) {
    List<Tal> andre = new ArrayList<>(List.of(baand(u, Aldersbaand.FRA_18)));
    u.kategorier().stream()
        .filter(alder -> BAAND.stream().noneMatch(b -> b.har(Integer.parseInt(alder))))
        .forEach(alder -> andre.add(u.tal(alder)));
    return u.frieSum("fra 18 år", andre);
  }

  /** Writes each age, each band and all; returns them all. */
  static Tal udled(Udsnit u) {
    Map<Integer, Tal> aldre = new TreeMap<>();
    for (String kode : u.kategorier()) {
      int alder = Integer.parseInt(kode);
      Tal tal = u.tal(kode);
      aldre.put(alder, tal);
      u.antal(Aldersbaand.felt(alder), tal);
    }
    Tal alle = u.sum(I_ALT, Aldersbaand.udled(u, BAAND, aldre));
    u.antal(Felt.af(I_ALT, Enhed.ANTAL), alle);
    return alle;
  }
}
