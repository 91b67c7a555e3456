package dk.aarsrapport.indlaesning;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns that stand behind a file's own.
 *
 * @param konstanter texts that are the same in every row
 * @param sammensatte columns that are put together of the file's own, behind those
 */
record Tilsat(List<String> konstanter, List<Sammensat> sammensatte) implements Serializable {
  static final Tilsat INTET = new Tilsat(List.of(), List.of());

  Tilsat {
    konstanter = List.copyOf(konstanter);
    sammensatte = List.copyOf(sammensatte);
  }

  /** How many columns there are. */
  int antal() {
    return konstanter.size() + sammensatte.size();
  }

  /** The same with one more behind the others. */
  Tilsat med(Sammensat en) {
    List<Sammensat> alle = new ArrayList<>(sammensatte);
    alle.add(en);
    return new Tilsat(konstanter, alle);
  }

  /**
   * A row's cells with these behind them.
   *
   * @param bredde the number of cells in the file's header
   */
  List<String> celler(List<String> raekke, int bredde) {
    if (antal() == 0) {
      return raekke;
    }
    List<String> celler = new ArrayList<>(raekke.subList(0, Math.min(bredde, raekke.size())));
    celler.addAll(Collections.nCopies(bredde - celler.size(), ""));
    celler.addAll(konstanter);
    sammensatte.forEach(sammensat -> celler.add(sammensat.af(raekke)));
    return celler;
  }

  /** The numbers of the file's own columns that are read through others. */
  Set<Integer> kilder() {
    Set<Integer> alle = new LinkedHashSet<>();
    sammensatte.forEach(sammensat -> alle.addAll(sammensat.kilder()));
    return alle;
  }
}
