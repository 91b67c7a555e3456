package dk.aarsrapport.kommando;

import dk.aarsrapport.baggrund.Daekning;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.taelling.Celler;

/**
 * Everything that reading and counting came to.
 *
 * @param fra what it was read from, and how
 * @param celler what was counted
 * @param kvalitet how good the data were
 * @param daekning which years and columns each municipality's exports cover
 */
record Talt(Forberedelse fra, Celler celler, Kvalitet kvalitet, Daekning daekning) {
  /** The run file. */
  Koersel koersel() {
    return fra.koersel();
  }
}
