package dk.aarsrapport.indlaesning;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** A column whose cells are put together of others in the row, as the run file says. */
interface Sammensat extends Serializable {
  /** The cell, from those of the row as the file has them. */
  String af(List<String> celler);

  /** The numbers of the columns that it is put together of. */
  Set<Integer> kilder();

  /** What stands in one of them; empty where it says nothing. */
  static String celle(List<String> celler, int nummer) {
    return nummer < celler.size() ? Celletekst.rens(celler.get(nummer), true) : "";
  }
}
