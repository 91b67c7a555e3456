package dk.aarsrapport.noegletal;

import dk.aarsrapport.taelling.Celle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the public accounts tell of a year's steps: a function's net amount, which is its gross
 * amount where nothing is refunded, or nearly where little is, and so a step that is of whole
 * functions. Each municipality's accounts tell that of its own, those of nobody's report too, and a
 * group's of all together.
 */
final class Regnskab {
  /** A gross amount is nearly told when the net amount is no further from it. */
  private static final int NAER_PCT = 5;

  /** What the accounts tell of the steps that share a function. */
  enum Fortalt {
    /** It has one step, whose amount on it they tell. */
    ALENE,
    /** They tell what its steps come to together. */
    SAMMEN,
    NEJ
  }

  /** Gross and net of a function, and the steps that it has. */
  private static final class Post {
    private final Set<String> trin = new HashSet<>();
    private long brutto;
    private long netto;

    private void laegTil(Celle celle) {
      trin.add(celle.kategori());
      brutto = Math.addExact(brutto, celle.antal());
    }

    private Fortalt fortalt() {
      if (trin.size() == 1) {
        return netto == brutto ? Fortalt.ALENE : Fortalt.NEJ;
      }
      boolean naer = Math.abs(netto - brutto) * 100 <= Math.abs(brutto) * NAER_PCT;
      return naer ? Fortalt.SAMMEN : Fortalt.NEJ;
    }
  }

  /** By function, all municipalities together. */
  private final Map<Long, Post> funktioner = new HashMap<>();

  private final Map<Long, Post> efterSted = new HashMap<>();

  private Regnskab() {}

  /** What they tell of these steps of an area's expenditure. */
  static Regnskab af(Udsnit u, List<String> alleTrin) {
    Regnskab regnskab = new Regnskab();
    for (Celle celle : u.celler()) {
      if (celle.del() == 0 && celle.antal() != 0 && alleTrin.contains(celle.kategori())) {
        long funktion = Trinbeloeb.funktion(celle.spand());
        regnskab.funktioner.computeIfAbsent(funktion, f -> new Post()).laegTil(celle);
        regnskab.efterSted.computeIfAbsent(celle.spand(), s -> new Post()).laegTil(celle);
      }
    }
    for (Celle celle : u.hos(UdgifterPrFunktion.ID).celler()) {
      long sted = Trinbeloeb.sted((int) celle.spand(), celle.kategori());
      tilfoejNetto(regnskab.efterSted.get(sted), celle);
      tilfoejNetto(regnskab.funktioner.get(Trinbeloeb.funktion(sted)), celle);
    }
    return regnskab;
  }

  private static void tilfoejNetto(Post post, Celle celle) {
    if (post != null) {
      post.netto = Math.addExact(post.netto, celle.antal());
    }
  }

  /** What a municipality's accounts tell of one of its functions. */
  Fortalt paa(long sted) {
    return efterSted.get(sted).fortalt();
  }

  /** What the accounts of all together tell of a function. */
  Fortalt alles(long funktion) {
    return funktioner.get(funktion).fortalt();
  }

  /** True when a step is of functions that are told, each whole in its municipality. */
  boolean fortaeller(String trin) {
    return efterSted.entrySet().stream()
        .filter(sted -> sted.getValue().trin.contains(trin))
        .allMatch(
            sted ->
                sted.getValue().fortalt() == Fortalt.ALENE
                    || (sted.getValue().trin.size() == 1
                        && alles(Trinbeloeb.funktion(sted.getKey())) == Fortalt.ALENE));
  }
}
