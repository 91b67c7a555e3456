package dk.aarsrapport.resultat;

import java.io.Serializable;

/**
 * What the amounts of a figure are, said by the figure itself.
 *
 * @param hvad what is in them, in Danish
 * @param priser the prices they are in
 * @param efterMaalgruppe true when accounts of a target group that the run leaves out are not in
 *     them
 */
public record Beloeb(String hvad, Priser priser, boolean efterMaalgruppe) implements Serializable {
  /** The prices that amounts are in. */
  public enum Priser {
    /** Those of the amount's own year. */
    AARETS,
    /** The run's fixed prices, where it has any. */
    FASTE,
    /** Those of the figure that a target is for. */
    MAALETS
  }

  /** As somebody gave them. */
  public static final Beloeb SOM_OPGIVET = new Beloeb("Beløb", Priser.AARETS, false);

  /** What a municipality has set aside, as it gave it, held against the target groups' prices. */
  public static final Beloeb AFSAT =
      new Beloeb("Afsatte beløb, som kommunen har opgivet dem,", Priser.AARETS, true);

  /** Targets and what was reached of them. */
  public static final Beloeb MAAL = new Beloeb("Beløb", Priser.MAALETS, false);

  private static final String NETTO = "Nettoudgifter (drift og statsrefusion, dranst 1 og 2)";

  /** Net expenditure in fixed prices, of all target groups. */
  public static final Beloeb NETTOUDGIFTER = new Beloeb(NETTO, Priser.FASTE, false);

  /** Net expenditure in fixed prices, of the run's target groups. */
  public static final Beloeb NETTOUDGIFTER_FOR_MAALGRUPPEN = new Beloeb(NETTO, Priser.FASTE, true);

  /** Net expenditure in the prices of each year, of all target groups. */
  public static final Beloeb NETTOUDGIFTER_I_AARETS_PRISER =
      new Beloeb(NETTO, Priser.AARETS, false);

  /** Gross expenditure in fixed prices, of the run's target groups. */
  public static final Beloeb BRUTTOUDGIFTER_FOR_MAALGRUPPEN =
      new Beloeb("Bruttoudgifter (drift før statsrefusion, dranst 1)", Priser.FASTE, true);

  /** What the hierarchy of accounts adds up, in the prices of each year. */
  public static final Beloeb I_KONTOHIERARKIET =
      new Beloeb(
          "Beløb på den dranst, som kontohierarkiet giver hvert niveau,", Priser.AARETS, false);
}
