package dk.aarsrapport.rapport;

import dk.aarsrapport.resultat.Beloeb;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import java.util.Collection;
import java.util.Optional;

/** In which prices amounts stand, and what is in them: the same words in every document. */
public final class Prisnote {
  private Prisnote() {}

  /** The note on a figure shown in these units; empty where none of them is an amount. */
  public static Optional<String> om(
      Definition definition, Collection<Enhed> enheder, Udgivelse udgivelse) {
    return enheder.contains(Enhed.KR)
        ? Optional.of(om(definition, udgivelse.opgoerelse().prisniveau()))
        : Optional.empty();
  }

  /**
   * The note on the amounts of a figure.
   *
   * @param prisniveau the year of fixed prices; empty for current prices
   */
  public static String om(Definition definition, Optional<Integer> prisniveau) {
    return definition.beloeb().hvad()
        + " i "
        + prisniveau
            .flatMap(aar -> faste(definition.beloeb().priser(), aar + "-priser"))
            .orElse("årets egne priser")
        + ".";
  }

  private static Optional<String> faste(Beloeb.Priser priser, String faste) {
    return switch (priser) {
      case AARETS -> Optional.empty();
      case FASTE -> Optional.of(faste);
      case MAALETS ->
          Optional.of("de priser, som målets nøgletal er i: " + faste + " eller årets egne");
    };
  }
}
