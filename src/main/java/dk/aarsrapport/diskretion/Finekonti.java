package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultater;
import dk.aarsrapport.resultat.Status;
import java.util.Set;

/**
 * What was spent on levels of the budget that have a part of an account, as where the hierarchy
 * parts it by ejerforhold: finer than the accounts that are public, and of nobody knows how few
 * children.
 */
public final class Finekonti {
  private static final Set<String> FIGURER = Set.of("budget-regnskab", "budgetopfoelgning");

  /** What was decided, and not spent on anyone. */
  private static final Set<String> BUDGET = Set.of("budget", "oprindeligt", "korrigeret");

  private Finekonti() {}

  /**
   * The same results with those of such levels hidden, and targets for them.
   *
   * @param fine the paths of the levels
   */
  public static Resultater skjul(Resultater alle, Set<String> fine) {
    return fine.isEmpty()
        ? alle
        : alle.med(
            r ->
                r.status().harVaerdi() && fortaeller(r.noegle(), fine)
                    ? r.skjult(Status.DISKRETIONERET, Status.DISKRETIONERET.etiket())
                    : r);
  }

  private static boolean fortaeller(Noegle noegle, Set<String> fine) {
    if (FIGURER.contains(noegle.noegletal())) {
      return fine.contains(noegle.kategori()) && !BUDGET.contains(noegle.underkategori());
    }
    return noegle.noegletal().equals("maal")
        && !noegle.underkategori().equals("maal")
        && FIGURER.stream()
            .flatMap(figur -> fine.stream().map(sti -> figur + "/" + sti))
            .anyMatch(
                hvad -> noegle.kategori().equals(hvad) || noegle.kategori().startsWith(hvad + "/"));
  }
}
