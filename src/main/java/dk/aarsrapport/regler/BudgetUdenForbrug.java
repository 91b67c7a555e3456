package dk.aarsrapport.regler;

import dk.aarsrapport.taelling.Afstemningstaelling;

/** A budget that nobody spends. */
final class BudgetUdenForbrug extends BudgetOgForbrug {
  BudgetUdenForbrug() {
    super(
        "budget-uden-forbrug",
        "et sted i kontohierarkiet har budget, men ingen posteringer hele året",
        "Se efter, om posteringerne ligger på en anden konto, eller om en fil mangler",
        Afstemningstaelling.BUDGET,
        Afstemningstaelling.REGNSKAB);
  }

  @Override
  String besked(String sted, int aar, String kroner) {
    return "%s har et budget på %s kr. i %d og ingen posteringer".formatted(sted, kroner, aar);
  }
}
