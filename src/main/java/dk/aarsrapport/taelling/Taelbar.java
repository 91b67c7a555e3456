package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Postering;

/** The counting half of a figure: pure functions that know no area, file or renderer. */
public interface Taelbar {
  /** Counts one child's course. */
  default void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {}

  /** Counts one row that belongs to no child's course. */
  default void tael(Enkeltstaaende raekke, Kalender kalender, Taelling taelling) {}

  /** Counts one posting. */
  default void tael(Postering postering, Kalender kalender, Taelling taelling) {}
}
