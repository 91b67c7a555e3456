package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.resultat.Talformat;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;

/**
 * How many cells the rows of a file that are used have. A row that was cut short, or that slipped
 * because a separator stood in a text, is told from a file that leaves out cells at the end by
 * being one of few.
 */
final class Raekkebredder implements Serializable {
  private static final long serialVersionUID = 1;

  /** As many rows of the common width there must be for each of another. */
  private static final int SJAELDEN = 4;

  private long[] antal = {};
  private long[] foersteLinje = {};
  private int overskrifter;

  /** Sees a row that is used, under so many headers. */
  void se(int celler, int overskrifterne, long linje) {
    overskrifter = overskrifterne;
    laegTil(celler, 1, linje);
  }

  void laegTil(Raekkebredder andre) {
    overskrifter = Math.max(overskrifter, andre.overskrifter);
    for (int celler = 0; celler < andre.antal.length; celler++) {
      if (andre.antal[celler] > 0) {
        laegTil(celler, andre.antal[celler], andre.foersteLinje[celler]);
      }
    }
  }

  private void laegTil(int celler, long flere, long linje) {
    if (celler >= antal.length) {
      antal = Arrays.copyOf(antal, celler + 1);
      foersteLinje = Arrays.copyOf(foersteLinje, celler + 1);
    }
    foersteLinje[celler] = antal[celler] == 0 ? linje : Math.min(foersteLinje[celler], linje);
    antal[celler] += flere;
  }

  /**
   * A warning where few rows have another number of cells than the others; none where most have
   * fewer cells than there are headers, as of a program that ends a row where it has no more.
   */
  Optional<Dataproblem> problem(String fil) {
    int almindelig = 0;
    int foerste = -1;
    for (int celler = 0; celler < antal.length; celler++) {
      almindelig = antal[celler] > antal[almindelig] ? celler : almindelig;
    }
    for (int celler = 0; celler < antal.length; celler++) {
      boolean foer = foerste < 0 || foersteLinje[celler] < foersteLinje[foerste];
      foerste = celler != almindelig && antal[celler] > 0 && foer ? celler : foerste;
    }
    if (foerste < 0) {
      return Optional.empty();
    }
    long andre = Arrays.stream(antal).sum() - antal[almindelig];
    if (almindelig < overskrifter || andre * SJAELDEN > antal[almindelig]) {
      return Optional.empty();
    }
    return Optional.of(
        new Dataproblem(
            "advarsel",
            fil,
            foersteLinje[foerste],
            "",
            "celler-i-raekken",
            "rækken har %s, men de fleste har %d; er den klippet af, eller står der et skilletegn i en tekst, er dens celler læst forkert (%s)"
                .formatted(
                    Talformat.antal(foerste, "celle", "celler"),
                    almindelig,
                    Talformat.raekker(andre)),
            "Se efter i filen, og træk den igen; sæt anførselstegn om tekst med skilletegn i"));
  }
}
