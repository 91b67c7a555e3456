package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Enkeltstaaende;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Kontosum;
import dk.aarsrapport.forloeb.Postering;

/** The counting half of a figure: pure functions that know no area, file or renderer. */
public interface Taelbar {
  /** Counts one child's course. */
  default void tael(Forloeb forloeb, Kalender kalender, Taelling taelling) {}

  /** Counts one row that belongs to no child's course. */
  default void tael(Enkeltstaaende raekke, Kalender kalender, Taelling taelling) {}

  /** Counts what postings of one account come to, of which nothing need be known but the sum. */
  default void tael(Kontosum sum, Kalender kalender, Taelling taelling) {}

  /** Counts one posting, of which the day is asked. */
  default void tael(Postering postering, Kalender kalender, Taelling taelling) {}
}
