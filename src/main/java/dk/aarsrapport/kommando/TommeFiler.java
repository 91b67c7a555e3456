package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Laesning;
import java.util.List;
import java.util.stream.Stream;

/** Files with a header and nothing under it, and exports of which no row is used. */
final class TommeFiler {
  private static final String HANDLING =
      "Se efter, om udtrækket er det rigtige; har kommunen ingen rækker, er der intet at rette";

  private TommeFiler() {}

  static List<Dataproblem> problemer(List<Laesning> laesninger) {
    Stream<Dataproblem> tomme =
        laesninger.stream()
            .filter(l -> l.antalLaest() == 0)
            .map(
                l ->
                    problem(
                        l,
                        "filen har en overskrift, men ingen rækker; tallene af dem kan ikke"
                            + " beregnes, eller filen mangler i dem"));
    Stream<Dataproblem> ubrugte =
        laesninger.stream()
            .filter(l -> l.antalLaest() > 0 && l.antalBrugt() == 0)
            .filter(l -> brugt(l.input(), laesninger) == 0)
            .map(l -> problem(l, "ingen af filens rækker er brugt; hvorfor, står ved filen"));
    return Stream.concat(tomme, ubrugte).toList();
  }

  private static long brugt(String input, List<Laesning> laesninger) {
    return laesninger.stream()
        .filter(l -> l.input().equals(input))
        .mapToLong(Laesning::antalBrugt)
        .sum();
  }

  private static Dataproblem problem(Laesning l, String besked) {
    return new Dataproblem("advarsel", l.fil(), 0, "", "ingen-raekker", besked, HANDLING);
  }
}
