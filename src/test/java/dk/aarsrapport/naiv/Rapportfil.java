package dk.aarsrapport.naiv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the run file of a random world. */
final class Rapportfil {

  private Rapportfil() {}

  /** The lines of rapport.yaml. */
  static List<String> linjer(
      Rammer rammer,
      Map<String, String> basisperioder,
      Integer prisniveau,
      List<String> input,
      String filart) {
    List<String> linjer = new ArrayList<>();
    linjer.add("titel: Tilfældig verden");
    linjer.add("aar: " + rammer.aar());
    linjer.add("kommuner: " + liste(rammer.kommuner()));
    if (!rammer.grupper().isEmpty()) {
      linjer.add("grupper:");
      rammer
          .grupper()
          .forEach(
              (id, kommuner) ->
                  linjer.add(
                      "  %s: {navn: Gruppe %s, kommuner: %s}".formatted(id, id, liste(kommuner))));
    }
    if (!rammer.maalgrupper().isEmpty()) {
      linjer.add("maalgrupper: " + liste(rammer.maalgrupper()));
    }
    if (!rammer.skaeringsdatoer().isEmpty()) {
      linjer.add("skaeringsdatoer: " + liste(rammer.skaeringsdatoer()));
    }
    if (!rammer.skaeringsdatoerFor().isEmpty()) {
      linjer.add("skaeringsdatoer_for:");
      rammer
          .skaeringsdatoerFor()
          .forEach((id, dage) -> linjer.add("  %s: %s".formatted(id, liste(dage))));
    }
    if (!rammer.fraErStandard()) {
      linjer.add("opgjort_fra: " + rammer.fra());
    }
    if (!rammer.tilErStandard()) {
      linjer.add("opgjort_til: " + rammer.til());
    }
    if (!basisperioder.isEmpty()) {
      linjer.add("basisperioder:");
      basisperioder.forEach((post, aar) -> linjer.add("  %s: %s".formatted(post, aar)));
    }
    if (prisniveau != null) {
      linjer.add("prisniveau: " + prisniveau);
    }
    linjer.add("diskretion: {mindste_antal: 0}");
    linjer.add("udgaver: [intern]");
    linjer.add("noegle: {miljoevariabel: AARSRAPPORT_NOEGLE}");
    linjer.add("input:");
    input.forEach(navn -> linjer.add("  %s: %s.%s".formatted(navn, navn, filart)));
    return linjer;
  }

  private static String liste(Collection<?> elementer) {
    return elementer.stream().map(Object::toString).collect(Collectors.joining(", ", "[", "]"));
  }
}
