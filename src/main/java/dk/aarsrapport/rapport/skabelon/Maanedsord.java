package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which months of the last year had most and fewest, as a part of a Danish sentence. */
final class Maanedsord {
  private static final int AAR = 4;
  private static final int MAANED = 7;
  private static final int AARETS_MAANEDER = 12;
  private static final int FLEST_NAEVNES = 3;

  /** With fewer than this in a month on average, most months are alike and nothing is said. */
  private static final BigDecimal MINDST_PR_MAANED = BigDecimal.valueOf(2);

  private Maanedsord() {}

  /**
   * {@code flest i marts (56) og færrest i juli (21) i 2017}; of a year that is not over, among its
   * whole months.
   */
  static String flestOgFaerrest(Tidsserie serie) {
    Resultat sidst = serie.sidste().orElseThrow(() -> new UdenVaerdi(serie.grund()));
    String periode = sidst.noegle().periode();
    if (periode.length() != MAANED || periode.charAt(AAR) != '-' || sidst.enhed() != Enhed.ANTAL) {
      throw new ForkertBrug(
          "flest_og_faerrest er til et antal for hver måned, f.eks. underretninger-pr-maaned");
    }
    String aar = periode.substring(0, AAR);
    List<Resultat> alle =
        IntStream.rangeClosed(1, AARETS_MAANEDER)
            .mapToObj(maaned -> serie.i("%s-%02d".formatted(aar, maaned)))
            .flatMap(Optional::stream)
            .toList();
    if (alle.stream().anyMatch(r -> r.status() == Status.DISKRETIONERET)) {
      throw new UdenVaerdi("ikke alle måneder kan vises");
    }
    List<Resultat> hele = alle.stream().filter(r -> r.status() == Status.OK).toList();
    if (hele.size() < 2) {
      throw new UdenVaerdi("der er ikke to hele måneder i året");
    }
    BigDecimal sum = hele.stream().map(Resultat::vaerdi).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(MINDST_PR_MAANED.multiply(BigDecimal.valueOf(hele.size()))) < 0) {
      throw new UdenVaerdi("der var for få i hver måned til at sammenligne dem");
    }
    return fordeling(hele)
        + (hele.size() == AARETS_MAANEDER ? " i " + aar : " i " + del(hele) + aar);
  }

  /** A part of a year: its first months, or those that there are. */
  private static String del(List<Resultat> maaneder) {
    String antal = Dansk.talord(BigDecimal.valueOf(maaneder.size()));
    String sidste = maaneder.get(maaneder.size() - 1).noegle().periode();
    boolean foerste = Integer.parseInt(sidste.substring(AAR + 1)) == maaneder.size();
    return foerste ? "de første " + antal + " måneder af " : antal + " hele måneder af ";
  }

  private static String fordeling(List<Resultat> maaneder) {
    BigDecimal flest =
        maaneder.stream().map(Resultat::vaerdi).max(BigDecimal::compareTo).orElseThrow();
    BigDecimal faerrest =
        maaneder.stream().map(Resultat::vaerdi).min(BigDecimal::compareTo).orElseThrow();
    return flest.compareTo(faerrest) == 0
        ? "lige mange i hver måned (" + Talformat.tal(flest, Enhed.ANTAL) + ")"
        : "flest " + hvor(maaneder, flest) + " og færrest " + hvor(maaneder, faerrest);
  }

  private static String hvor(List<Resultat> maaneder, BigDecimal antal) {
    List<String> navne =
        maaneder.stream()
            .filter(r -> r.vaerdi().compareTo(antal) == 0)
            .map(r -> navn(r.noegle().periode()))
            .toList();
    String ord =
        navne.size() <= FLEST_NAEVNES
            ? Dansk.opremsning(navne)
            : Dansk.talord(BigDecimal.valueOf(navne.size())) + " af månederne";
    return "i " + ord + " (" + Talformat.tal(antal, Enhed.ANTAL) + ")";
  }

  private static String navn(String periode) {
    return Talformat.periode(periode).replace(" " + periode.substring(0, AAR), "");
  }
}
