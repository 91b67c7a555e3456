package dk.aarsrapport.rapport.skabelon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which period a piece of text speaks of, so that numbers of one figure never come from different
 * dates in the same sentence: the last one where all that it asks for have a value.
 */
final class Faellesperiode {
  private static final Set<Funktion> MED_EGEN_PERIODE =
      EnumSet.of(
          Funktion.UDVIKLING,
          Funktion.SIDEN_SIDST,
          Funktion.FORANDRING,
          Funktion.SPAEND,
          Funktion.FLYTTET_MEST,
          Funktion.FLEST_OG_FAERREST,
          Funktion.MAALET,
          Funktion.HAR_VAERDI,
          Funktion.NAVN_PAA);

  private final Map<String, String> perioder = new HashMap<>();

  /** Finds the periods for all that this text asks for. */
  Faellesperiode(Opslag opslag, List<Led> led) {
    Map<String, List<Tidsserie>> serier = new HashMap<>();
    for (Led del : led) {
      if (del instanceof Udtryk udtryk) {
        for (Kald kald : udtryk.kald()) {
          if (kald.funktion().omNoegletal() && !MED_EGEN_PERIODE.contains(kald.funktion())) {
            Valg valg = kald.valg(udtryk.sted());
            Tidsserie serie = opslag.serie(valg.sti(), opslag.id(valg.omraade()));
            if (valg.periode().equals(Valg.SIDSTE) && serie.sidste().isPresent()) {
              serier.computeIfAbsent(noegle(valg, serie), n -> new ArrayList<>()).add(serie);
            }
          }
        }
      }
    }
    serier.forEach((noegle, faelles) -> perioder.put(noegle, sidste(faelles)));
  }

  /** The period to speak of; empty when the figure has its own say. */
  Optional<String> periode(Valg valg, Tidsserie serie) {
    return Optional.ofNullable(perioder.get(noegle(valg, serie)));
  }

  /** Figures with points and spans of time in the same text keep one period of each kind. */
  private static String noegle(Valg valg, Tidsserie serie) {
    int slags = serie.sidste().map(r -> r.noegle().periode().length()).orElse(0);
    return valg.sti().noegletal() + " " + slags;
  }

  private static String sidste(List<Tidsserie> serier) {
    Set<String> faelles = new LinkedHashSet<>(serier.get(0).perioder());
    serier.forEach(serie -> faelles.retainAll(serie.perioder()));
    return faelles.stream().reduce((tidlig, sen) -> sen).orElse("");
  }
}
