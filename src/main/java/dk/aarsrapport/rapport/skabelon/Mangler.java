package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which figures lack values for the report's own area, and why. */
final class Mangler {
  private static final int HOEJST_PERIODER = 4;

  /** What is hidden here and there is marked where it stands. */
  private static final String ENKELTE = "enkelte tal er ";

  private Mangler() {}

  /**
   * One line per reason; figures with the same reason in the same periods share it.
   *
   * @param figurer the figures that it is told of, by id
   */
  static List<String> linjer(Opslag opslag, Predicate<String> figurer) {
    Map<String, List<String>> efterGrund = new LinkedHashMap<>();
    for (Definition definition : opslag.udgivelse().definitioner()) {
      if (!figurer.test(definition.id())) {
        continue;
      }
      List<Resultat> alle = opslag.alle(definition.id(), opslag.hoved());
      if (alle.isEmpty()) {
        continue;
      }
      grunde(alle)
          .forEach(
              (grund, perioder) ->
                  efterGrund
                      .computeIfAbsent(
                          (grund.startsWith(ENKELTE) ? "" : perioder(perioder, alle))
                              + ": "
                              + grund,
                          g -> new ArrayList<>())
                      .add("»" + definition.titel() + "«"));
    }
    return efterGrund.entrySet().stream()
        .map(del -> Dansk.opremsning(del.getValue()) + del.getKey() + ".")
        .toList();
  }

  private static Map<String, Set<String>> grunde(List<Resultat> alle) {
    Map<String, Set<String>> grunde = new LinkedHashMap<>();
    for (Resultat resultat : alle) {
      if (!resultat.status().harVaerdi()) {
        boolean enkelte =
            resultat.status() == Status.DISKRETIONERET
                && alle.stream().anyMatch(r -> r.status().harVaerdi());
        String grund = (enkelte ? ENKELTE : "") + udenAar(resultat);
        grunde.computeIfAbsent(grund, g -> new LinkedHashSet<>()).add(resultat.noegle().periode());
      }
    }
    return grunde;
  }

  /** A reason that names its own year holds for others too: they share a line. */
  private static String udenAar(Resultat resultat) {
    String periode = resultat.noegle().periode();
    String grund = Tidsserie.grund(resultat);
    return periode.matches("\\d{4}") ? grund.replaceAll("\\b" + periode + "\\b", "året") : grund;
  }

  private static String perioder(Set<String> ramte, List<Resultat> alle) {
    long ialt = alle.stream().map(r -> r.noegle().periode()).distinct().count();
    if (ramte.size() == ialt) {
      return "";
    }
    return ramte.size() > HOEJST_PERIODER
        ? " (" + ramte.size() + " af " + ialt + " perioder)"
        : " (" + Dansk.opremsning(ramte.stream().map(Talformat::periode).toList()) + ")";
  }
}
