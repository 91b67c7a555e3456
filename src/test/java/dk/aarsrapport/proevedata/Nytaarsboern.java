package dk.aarsrapport.proevedata;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Invents children born on 1 January, who are equally old the whole year. */
final class Nytaarsboern {

  private final Map<Integer, Integer> givne = new HashMap<>();

  /** The number of a child not given before. */
  String cpr(int foedselsaar, boolean dreng) {
    int nr = givne.merge(foedselsaar, 1, Integer::sum);
    return Personnumre.nummer(LocalDate.of(foedselsaar, 1, 1), 2 * nr + (dreng ? 1 : 0));
  }
}
