package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a chart says, to those who cannot see it. */
final class Alternativtekst {
  private Alternativtekst() {}

  /** The chart in words. */
  static String af(
      Diagram.Form form, Enhed enhed, List<String> perioder, List<Diagram.Serie> serier) {
    String slags =
        switch (form) {
          case LINJE -> "Linjediagram";
          case SOEJLE -> "Søjlediagram";
          case STABLET -> "Stablet søjlediagram";
          case BJAELKE -> "Liggende søjler";
          case STABLET_BJAELKE -> "Stablede liggende søjler";
        };
    String ord =
        serier.stream()
            .map(serie -> serie.navn() + ": " + punktord(enhed, perioder, serie))
            .collect(Collectors.joining(". ", slags + " (" + enhed.etiket() + "). ", "."));
    return ord.replace("..", ".");
  }

  /** The lines of the targets. */
  static String maal(List<Diagram.Maal> maal) {
    return maal.stream()
        .map(m -> " " + m.navn() + ".")
        .collect(Collectors.joining())
        .replace("..", ".");
  }

  /** From where the numbers cannot be compared with those before. */
  static String brud(List<Integer> brud, List<String> perioder) {
    return brud.stream()
        .map(
            i ->
                " Tallene fra "
                    + perioder.get(i).replace("\n", ", ")
                    + " kan ikke sammenlignes med dem før.")
        .collect(Collectors.joining())
        .replace("..", ".");
  }

  private static String punktord(Enhed enhed, List<String> perioder, Diagram.Serie serie) {
    List<String> ord = new ArrayList<>();
    for (int i = 0; i < perioder.size(); i++) {
      Diagram.Punkt punkt = serie.punkter().get(i);
      String tal =
          punkt.vaerdi() == null
              ? uden(punkt)
              : enhed == Enhed.KR
                  ? Dansk.beloeb(punkt.vaerdi())
                  : Dansk.tal(punkt.vaerdi(), enhed, punkt.cifre(enhed));
      String forbehold = punkt.status() == Status.UFULDSTAENDIG ? " (ufuldstændigt tal)" : "";
      ord.add(perioder.get(i).replace("\n", ", ") + " " + tal + forbehold);
    }
    return String.join("; ", ord);
  }

  /** What is said of a point without a number; for whose sake it is hidden stands in a note. */
  static String uden(Diagram.Punkt punkt) {
    return punkt.status() == Status.DISKRETIONERET ? Talformat.SKJULT : punkt.status().etiket();
  }
}
