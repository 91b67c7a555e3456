package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Resultat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Budget and accounts of a year as a tree, in which each level is the sum of those right below it.
 * What is posted on a level itself gets a line of its own there.
 *
 * @param navn the level's own name
 * @param dybde 0 for a total
 * @param budget kroner
 * @param regnskab kroner
 * @param under the levels right below, in order; empty for a line whose budget can be changed
 */
record Opfoelgningstrae(
    String navn, int dybde, BigDecimal budget, BigDecimal regnskab, List<Opfoelgningstrae> under) {
  static final String ID = "budget-regnskab";

  private static final String SKILLETEGN = " > ";
  private static final String DIREKTE = "Direkte på niveauet";
  private static final String BUDGET = "budget";
  private static final String REGNSKAB = "regnskab";

  /** The totals of one area and year, from the results of the figure. */
  static List<Opfoelgningstrae> af(List<Resultat> resultater) {
    Map<String, Map<String, BigDecimal>> niveauer = new TreeMap<>();
    for (Resultat resultat : resultater) {
      if (resultat.status().harVaerdi()) {
        niveauer
            .computeIfAbsent(resultat.noegle().kategori(), s -> new HashMap<>())
            .put(resultat.noegle().underkategori(), resultat.vaerdi());
      }
    }
    return under("", 0, niveauer);
  }

  private static List<Opfoelgningstrae> under(
      String foran, int dybde, Map<String, Map<String, BigDecimal>> niveauer) {
    List<Opfoelgningstrae> fundne = new ArrayList<>();
    niveauer.forEach(
        (sti, tal) -> {
          if (sti.startsWith(foran) && !sti.substring(foran.length()).contains(SKILLETEGN)) {
            fundne.add(niveau(sti, sti.substring(foran.length()), dybde, tal, niveauer));
          }
        });
    return fundne;
  }

  private static Opfoelgningstrae niveau(
      String sti,
      String navn,
      int dybde,
      Map<String, BigDecimal> tal,
      Map<String, Map<String, BigDecimal>> niveauer) {
    BigDecimal budget = tal.get(BUDGET);
    BigDecimal regnskab = tal.get(REGNSKAB);
    List<Opfoelgningstrae> under = under(sti + SKILLETEGN, dybde + 1, niveauer);
    if (!under.isEmpty()) {
      BigDecimal egetBudget = budget;
      BigDecimal egetRegnskab = regnskab;
      for (Opfoelgningstrae del : under) {
        egetBudget = egetBudget.subtract(del.budget);
        egetRegnskab = egetRegnskab.subtract(del.regnskab);
      }
      if (egetBudget.signum() != 0 || egetRegnskab.signum() != 0) {
        under.add(0, new Opfoelgningstrae(DIREKTE, dybde + 1, egetBudget, egetRegnskab, List.of()));
      }
    }
    return new Opfoelgningstrae(navn, dybde, budget, regnskab, under);
  }

  /** Accounts minus budget: plus is spent too much. */
  BigDecimal afvigelse() {
    return regnskab.subtract(budget);
  }
}
