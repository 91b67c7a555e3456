package dk.aarsrapport.resultat;

import java.io.Serializable;

/**
 * What the amounts of a figure are, said by the figure itself.
 *
 * @param hvad what is in them, in Danish
 * @param iFastePriser true when they are in the run's fixed prices, where it has any; else they are
 *     in the prices of their own year
 * @param efterMaalgruppe true when accounts of a target group that the run leaves out are not in
 *     them
 */
public record Beloeb(String hvad, boolean iFastePriser, boolean efterMaalgruppe)
    implements Serializable {
  /** As somebody gave them. */
  public static final Beloeb SOM_OPGIVET = new Beloeb("Beløb", false, false);

  /** What a municipality has set aside, as it gave it, held against the target groups' prices. */
  public static final Beloeb AFSAT =
      new Beloeb("Afsatte beløb, som kommunen har opgivet dem,", false, true);

  private static final String NETTO = "Nettoudgifter (drift og statsrefusion, dranst 1 og 2)";

  /** Net expenditure in fixed prices, of all target groups. */
  public static final Beloeb NETTOUDGIFTER = new Beloeb(NETTO, true, false);

  /** Net expenditure in fixed prices, of the run's target groups. */
  public static final Beloeb NETTOUDGIFTER_FOR_MAALGRUPPEN = new Beloeb(NETTO, true, true);

  /** Net expenditure in the prices of each year, of all target groups. */
  public static final Beloeb NETTOUDGIFTER_I_AARETS_PRISER = new Beloeb(NETTO, false, false);

  /** Gross expenditure in fixed prices, of the run's target groups. */
  public static final Beloeb BRUTTOUDGIFTER_FOR_MAALGRUPPEN =
      new Beloeb("Bruttoudgifter (drift før statsrefusion, dranst 1)", true, true);

  /** What the hierarchy of accounts adds up, in the prices of each year. */
  public static final Beloeb I_KONTOHIERARKIET =
      new Beloeb("Beløb på den dranst, som kontohierarkiet giver hvert niveau,", false, false);
}
