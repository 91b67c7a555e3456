package dk.aarsrapport.kommando;

import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.taelling.Celler;
import java.util.List;

/**
 * Everything that reading and counting came to.
 *
 * @param fra what it was read from, and how
 * @param celler what was counted
 * @param kvalitet how good the data were
 * @param daekning which years and columns each municipality's exports cover
 */
record Talt(Forberedelse fra, Celler celler, Kvalitet kvalitet, Daekning daekning) {
  /** The catalogue, in the order of print, with the run's own names and the exports' own words. */
  List<Definition> definitioner() {
    return fra.definitioner(daekning.efterPlads("survey.svar"));
  }

  /** The same for what comes after the figures: the cells are most of what it holds. */
  Talt udenCeller() {
    return new Talt(fra, new Celler(), kvalitet, daekning);
  }

  /** The run file. */
  Koersel koersel() {
    return fra.koersel();
  }
}
