package dk.aarsrapport.regler;

import dk.aarsrapport.taelling.Afstemningstaelling;

/** Spending where there is no budget. */
final class ForbrugUdenBudget extends BudgetOgForbrug {
  ForbrugUdenBudget() {
    super(
        "forbrug-uden-budget",
        "et sted i kontohierarkiet har posteringer, men intet budget det år",
        "Se efter, om budgettet ligger på en anden konto, eller om en fil mangler",
        Afstemningstaelling.REGNSKAB,
        Afstemningstaelling.BUDGET);
  }

  @Override
  String besked(String sted, int aar, String kroner) {
    return "%s har posteringer for %s kr. i %d og intet budget".formatted(sted, kroner, aar);
  }
}
