package dk.aarsrapport.resultat;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows behind the money of the year that is followed up, for the one who follows it: the budget
 * account by account, and what runs on. It tells of single children, though never who they are, and
 * so nothing but the budget of service is in a public edition.
 *
 * @param til the last day of the year that is covered
 * @param service what each municipality has budgeted for service in a year
 * @param budget the budget of all years, by account
 * @param loebende the interventions that run after the last day covered, equal ones as one; none
 *     where that day is of a later year
 * @param sager the year's dearest children, each in a municipality of its own
 * @param medCpr the municipalities that have a posting of the year with a child's number
 * @param sidsteAar what was spent the year before, by lowest level
 * @param graenser above what a child's expenses are partly refunded in the year, the lowest first
 * @param konti an account on each lowest level of the hierarchy, for a level without budget
 */
public record Styring(
    LocalDate til,
    List<Servicebudget> service,
    List<Budget> budget,
    List<Loebende> loebende,
    List<Sag> sager,
    Set<Integer> medCpr,
    List<SidsteAar> sidsteAar,
    List<Graense> graenser,
    Map<String, Konto> konti)
    implements Serializable {
  /** No rows. */
  public static final Styring INGEN =
      new Styring(
          LocalDate.MIN,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Set.of(),
          List.of(),
          List.of(),
          Map.of());

  /** Copies the collections. */
  public Styring {
    service = List.copyOf(service);
    budget = List.copyOf(budget);
    loebende = List.copyOf(loebende);
    sager = List.copyOf(sager);
    medCpr = Set.copyOf(medCpr);
    sidsteAar = List.copyOf(sidsteAar);
    graenser = List.copyOf(graenser);
    konti = Map.copyOf(konti);
  }

  /** An account as it is written in the budget. */
  public record Konto(String funktion, int dranst, String gruppering, String ejerforhold)
      implements Serializable {}

  /**
   * What a municipality has budgeted for service in a year, net of the state's refunds.
   *
   * @param oere as corrected, the original where no other is given
   */
  public record Servicebudget(int kommune, int aar, long oere) implements Serializable {}

  /**
   * The budget of an account in a year.
   *
   * @param sti its lowest level in the hierarchy; empty where it stands in none
   * @param oprindeligt øre; null where only the corrected budget is given
   * @param korrigeret øre, the original where no other is given
   * @param forventet øre; null where the budget does not say
   * @param bemaerkning what is said of it; empty where nothing is
   */
  public record Budget(
      int kommune,
      int aar,
      Konto konto,
      String sti,
      Long oprindeligt,
      long korrigeret,
      Long forventet,
      String bemaerkning)
      implements Serializable {}

  /**
   * Interventions that run on, all alike.
   *
   * @param type the type's name
   * @param trin the step, 0 for none
   * @param slut the known last day; {@link LocalDate#MAX} for an open end
   * @param pris what a whole year costs in øre; null where the export does not say
   * @param sti the lowest level that has the type's account; empty where none has
   * @param antal how many there are
   */
  public record Loebende(
      int kommune,
      String type,
      int trin,
      LocalDate start,
      LocalDate slut,
      Long pris,
      String sti,
      long antal)
      implements Serializable {}

  /**
   * A child on whom the year's postings come to much.
   *
   * @param typer the names of what the child had in the year
   * @param oere gross expenditure on service
   */
  public record Sag(int kommune, String typer, long oere) implements Serializable {}

  /**
   * What was spent on a lowest level in the year before.
   *
   * @param heleAaret øre
   * @param sammeDag øre up to the same day, postings without a day with them
   * @param medDato how many postings have a day
   */
  public record SidsteAar(int kommune, String sti, long heleAaret, long sammeDag, long medDato)
      implements Serializable {}

  /** A limit of refunds: above this many kroner so many per cent come back, up to the next. */
  public record Graense(int kroner, BigDecimal pct) implements Serializable {}

  /** Only what an edition for everybody may have. */
  public Styring offentlig() {
    return new Styring(
        til, service, List.of(), List.of(), List.of(), Set.of(), List.of(), List.of(), Map.of());
  }

  /** Only what these municipalities have. */
  public Styring kun(Collection<Integer> kommuner) {
    return new Styring(
        til,
        service.stream().filter(s -> kommuner.contains(s.kommune())).toList(),
        budget.stream().filter(b -> kommuner.contains(b.kommune())).toList(),
        loebende.stream().filter(l -> kommuner.contains(l.kommune())).toList(),
        sager.stream().filter(s -> kommuner.contains(s.kommune())).toList(),
        medCpr.stream().filter(kommuner::contains).collect(Collectors.toSet()),
        sidsteAar.stream().filter(s -> kommuner.contains(s.kommune())).toList(),
        graenser,
        konti);
  }
}
