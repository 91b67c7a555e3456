package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Definition;
import dk.aarsrapport.taelling.Taelbar;
import java.util.List;

/** A key figure: what it means, how one course or posting counts, and what the sums say. */
interface Noegletal extends Taelbar {
  /** What it is called and means. */
  Definition definition();

  /** Turns the summed cells of one area into results. */
  void udled(Udledning udledning);

  /** Optional columns that it cannot do without, and that mean nothing when empty. */
  default List<Kolonnekrav> kolonner() {
    return List.of();
  }
}
