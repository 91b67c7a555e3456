package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Budgetpost;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Postering;

/** The counting half of a figure: pure functions that know no area, file or renderer. */
public interface Taelbar {
  /** Counts one child's course. */
  default void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {}

  /** Counts one posting. */
  default void tael(Postering postering, Kalender kalender, Taelling taelling) {}

  /** Counts one line of the budget. */
  default void tael(Budgetpost budget, Kalender kalender, Taelling taelling) {}
}
