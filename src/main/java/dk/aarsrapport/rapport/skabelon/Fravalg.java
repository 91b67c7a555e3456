package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Omraade;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The areas of a table or a chart that have too little to show: most of it is hidden, and so many
 * words tell nothing, or nothing is calculated. They are named under it instead; the one that the
 * report is for stays.
 */
final class Fravalg {
  private final String hoved;
  private final Visning udsnit;
  private final List<String> perioder;
  private final List<Visning.Del> dele;

  /** Judges by these parts in these periods. */
  Fravalg(String hoved, Visning udsnit, List<String> perioder, List<Visning.Del> dele) {
    this.hoved = hoved;
    this.udsnit = udsnit;
    this.perioder = perioder;
    this.dele = dele;
  }

  /** The areas shown, in the order of the choice. */
  List<Omraade> viste() {
    return udsnit.omraader().stream().filter(this::vises).toList();
  }

  /** Whose numbers are left out, and why; what others do not publish is no news. */
  List<String> noter() {
    Map<String, List<String>> efterGrund = new LinkedHashMap<>();
    for (Omraade omraade : udsnit.omraader()) {
      if (!vises(omraade) && !omraade.erEkstern()) {
        String grund =
            mestSkjult(omraade)
                ? "de fleste tal er skjult af hensyn til " + udsnit.definition().hensynTil()
                : "tallene ikke kunne beregnes";
        efterGrund.computeIfAbsent(grund, g -> new ArrayList<>()).add(Dansk.navn(omraade));
      }
    }
    return efterGrund.entrySet().stream()
        .map(
            e ->
                Dansk.opremsning(e.getValue())
                    + " står her ikke for sig, fordi "
                    + e.getKey()
                    + ".")
        .toList();
  }

  private boolean vises(Omraade omraade) {
    return omraade.id().equals(hoved)
        || (!mestSkjult(omraade) && statusser(omraade).stream().anyMatch(Status::harVaerdi));
  }

  private boolean mestSkjult(Omraade omraade) {
    List<Status> statusser = statusser(omraade);
    long skjulte = statusser.stream().filter(Status.DISKRETIONERET::equals).count();
    return 2 * skjulte > statusser.stream().filter(Status::harVaerdi).count() + skjulte;
  }

  private List<Status> statusser(Omraade omraade) {
    return dele.stream()
        .flatMap(del -> perioder.stream().flatMap(p -> udsnit.celle(omraade.id(), p, del).stream()))
        .map(Resultat::status)
        .toList();
  }
}
