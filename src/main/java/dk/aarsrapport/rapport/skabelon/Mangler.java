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

/** Which figures lack values for the report's own area, and why. */
final class Mangler {
  private static final int HOEJST_PERIODER = 4;

  private Mangler() {}

  /** One line per reason; figures with the same reason in the same periods share it. */
  static List<String> linjer(Opslag opslag) {
    Map<String, List<String>> efterGrund = new LinkedHashMap<>();
    for (Definition definition : opslag.udgivelse().definitioner()) {
      List<Resultat> alle = opslag.alle(definition.id(), opslag.hoved());
      if (alle.isEmpty()) {
        continue;
      }
      grunde(alle)
          .forEach(
              (grund, perioder) ->
                  efterGrund
                      .computeIfAbsent(
                          perioder(perioder, alle) + ": " + grund, g -> new ArrayList<>())
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
        String grund = (enkelte ? "enkelte tal er " : "") + Tidsserie.grund(resultat);
        grunde.computeIfAbsent(grund, g -> new LinkedHashSet<>()).add(resultat.noegle().periode());
      }
    }
    return grunde;
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
