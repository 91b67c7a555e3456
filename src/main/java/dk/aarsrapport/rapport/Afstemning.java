package dk.aarsrapport.rapport;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * How the accounts and the budget reconcile: every øre that was read is accounted for, and what has
 * no counterpart is listed. All amounts are whole øre.
 *
 * @param konti the postings by municipality, year and funktion
 * @param afviste the rows that were rejected, by export and municipality
 * @param kontroltotaler what the run file says that the postings come to, and what they do
 * @param steder budget and accounts by municipality, year and lowest level of the hierarchy
 */
public record Afstemning(
    List<Konti> konti, List<Afvist> afviste, List<Kontrol> kontroltotaler, List<Sted> steder)
    implements Serializable {
  /** No postings and no budget. */
  public static final Afstemning INGEN = new Afstemning(List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Afstemning {
    konti = List.copyOf(konti);
    afviste = List.copyOf(afviste);
    kontroltotaler = List.copyOf(kontroltotaler);
    steder = List.copyOf(steder);
  }

  /**
   * The same for the public: what was rejected may be a posting about one child, and so may the
   * part of an account.
   *
   * @param fine the paths of levels that have a part of an account
   * @param delte the funktioner that have such accounts; empty where it may be any
   */
  public Afstemning offentlig(Set<String> fine, Set<String> delte) {
    return new Afstemning(
        konti,
        List.of(),
        kontroltotaler,
        steder.stream()
            .filter(
                sted ->
                    sted.iHierarkiet()
                        ? !fine.contains(sted.sted())
                        : !delte.contains(funktion(sted)) && !delte.contains(""))
            .toList());
  }

  /** The funktioner of which something that is spent stands on no path of the hierarchy. */
  public Set<String> funktionerUdenfor() {
    return steder.stream()
        .filter(sted -> !sted.iHierarkiet() && sted.regnskab().isPresent())
        .map(Afstemning::funktion)
        .collect(Collectors.toSet());
  }

  /** Of {@code 5.28.21, dranst 1} the first part. */
  private static String funktion(Sted sted) {
    return sted.sted().split(",", 2)[0];
  }

  /**
   * The postings of one funktion in one year.
   *
   * @param funktion as {@code 5.28.20}, or {@code ukendt konto}
   * @param indlaest as added up where the rows were read
   * @param service net expenditure on service, as the figures count it
   * @param administration net expenditure on administration
   * @param udenfor net expenditure that the chart of accounts puts outside, or does not know
   * @param andenMaalgruppe net expenditure on accounts for target groups that the run leaves out
   * @param andenDranst what is neither drift nor statsrefusion, and so in no expenditure
   */
  public record Konti(
      int kommune,
      int aar,
      String funktion,
      long indlaest,
      long service,
      long administration,
      long udenfor,
      long andenMaalgruppe,
      long andenDranst)
      implements Serializable {
    /** What was read minus what is accounted for or outside; 0 when all is well. */
    public long difference() {
      return Math.subtractExact(
          indlaest,
          LongStream.of(service, administration, udenfor, andenMaalgruppe, andenDranst)
              .reduce(0, Math::addExact));
    }
  }

  /**
   * Rows that were rejected: in no total, but counted and, where they can be, added up.
   *
   * @param input posteringer or budget
   * @param kommune 0 for rows whose municipality cannot be read
   * @param raekker rows rejected
   * @param medBeloeb those of them whose amount can be read
   * @param oere what these come to
   */
  public record Afvist(String input, int kommune, long raekker, long medBeloeb, long oere)
      implements Serializable {}

  /**
   * A total that the run file gives.
   *
   * @param funktion empty for all postings of the municipality in the year
   * @param total what it should be
   * @param indlaest what was read
   */
  public record Kontrol(int kommune, int aar, String funktion, long total, long indlaest)
      implements Serializable {
    /** What was read minus what it should be. */
    public long difference() {
      return Math.subtractExact(indlaest, total);
    }
  }

  /**
   * Budget and accounts of one level, or of an account outside the hierarchy.
   *
   * @param sted the path, or funktion and dranst of what lies outside
   * @param iHierarkiet false for what is in no total of budget against accounts
   * @param budget empty when there is no line of it
   * @param regnskab empty when there is no posting
   */
  public record Sted(
      int kommune,
      int aar,
      String sted,
      boolean iHierarkiet,
      OptionalLong budget,
      OptionalLong regnskab)
      implements Serializable {
    /** What the reader should look at; empty for what has both and stands in the hierarchy. */
    public String bemaerkning() {
      String udenfor = iHierarkiet ? "" : "uden for kontohierarkiet";
      String enlig =
          budget.isEmpty()
              ? "regnskab uden budget"
              : regnskab.isEmpty() ? "budget uden regnskab" : "";
      return udenfor + (udenfor.isEmpty() || enlig.isEmpty() ? "" : "; ") + enlig;
    }
  }

  /** Only what these municipalities have, and the rejected rows that may be anybody's. */
  public Afstemning kun(Collection<Integer> kommuner) {
    return new Afstemning(
        konti.stream().filter(k -> kommuner.contains(k.kommune())).toList(),
        afviste.stream().filter(a -> a.kommune() == 0 || kommuner.contains(a.kommune())).toList(),
        kontroltotaler.stream().filter(k -> kommuner.contains(k.kommune())).toList(),
        steder.stream().filter(s -> kommuner.contains(s.kommune())).toList());
  }
}
