package dk.aarsrapport.rapport;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.resultat.Enhed;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which prices amounts stand, and what is in them: the same words in every document. */
public final class Prisnote {
  /** Figures that are never given in fixed prices. */
  private static final Set<String> AARETS_PRISER =
      Set.of("budget-regnskab", "forbrug-i-aaret", "dyre-anbringelser");

  private static final String NETTO = "Nettoudgifter (drift og statsrefusion, dranst 1 og 2)";
  private static final String BRUTTO = "Bruttoudgifter (drift før statsrefusion, dranst 1)";
  private static final String HIERARKI =
      "Beløb på den dranst, som kontohierarkiet giver hvert niveau,";
  private static final Map<String, String> OMFANG =
      Map.of(
          "udgifter", NETTO,
          "merudgifter", NETTO,
          "udgifter-pr-funktion", NETTO,
          "udgifter-pr-1000-borgere", NETTO,
          "udgifter-paa-trappen", BRUTTO,
          "budget-regnskab", HIERARKI,
          "forbrug-i-aaret", HIERARKI);

  private Prisnote() {}

  /** The note on a figure shown in these units; empty where none of them is an amount. */
  public static Optional<String> om(
      Definition definition, Collection<Enhed> enheder, Udgivelse udgivelse) {
    return enheder.contains(Enhed.KR)
        ? Optional.of(om(definition.id(), udgivelse.prisniveau()))
        : Optional.empty();
  }

  /**
   * The note on the amounts of a figure.
   *
   * @param prisniveau the year of fixed prices; empty for current prices
   */
  public static String om(String noegletal, Optional<Integer> prisniveau) {
    String priser =
        prisniveau.isEmpty() || AARETS_PRISER.contains(noegletal)
            ? "årets egne priser"
            : prisniveau.get() + "-priser";
    return OMFANG.getOrDefault(noegletal, "Beløb") + " i " + priser + ".";
  }
}
