package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Talformat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The quiet band of a line: how far the number may move by chance alone from the first drawn period
 * that it can be compared with. A point outside it is a real change, as the sentences have it.
 */
final class Udsvingsbygger {
  /** What the band says, told once in a document. */
  static final String FORKLARING =
      "Båndet i diagrammet viser, hvor tilfældigheder alene vil lægge tallet i mindst 95 af 100"
          + " tilfælde, regnet fra det første tal, det kan sammenlignes med. Et punkt uden for"
          + " båndet er en ændring, som næppe er tilfældig.";

  private Udsvingsbygger() {}

  /** The band at each period that has one; none where it would stand at one period alone. */
  static List<Diagram.Udsving> byg(Tidsserie serie, List<String> perioder) {
    List<Diagram.Udsving> baand = new ArrayList<>();
    for (int til = 1; til < perioder.size(); til++) {
      Optional<Resultat> nu = vist(serie, perioder.get(til));
      for (int fra = 0; fra < til && nu.isPresent(); fra++) {
        Optional<Resultat> foer = vist(serie, perioder.get(fra));
        if (foer.isPresent() && serie.kanSammenlignes(foer.get(), nu.get())) {
          int start = fra;
          int slut = til;
          serie
              .udsving(foer.get(), nu.get())
              .map(u -> new Diagram.Udsving(start, slut, u.lavest(), u.hoejest()))
              .ifPresent(baand::add);
          break;
        }
      }
    }
    return baand;
  }

  private static Optional<Resultat> vist(Tidsserie serie, String periode) {
    return serie.i(periode).filter(r -> r.status().harVaerdi());
  }

  /** The band where it ends, for those who cannot see it. */
  static String ord(List<Diagram.Udsving> baand, Enhed enhed, List<String> perioder) {
    if (baand.isEmpty()) {
      return "";
    }
    Diagram.Udsving sidst = baand.get(baand.size() - 1);
    return " Tilfældige udsving "
        + perioder.get(sidst.til())
        + ": fra "
        + Talformat.tal(sidst.lavest(), enhed)
        + " til "
        + Talformat.tal(sidst.hoejest(), enhed)
        + ".";
  }
}
