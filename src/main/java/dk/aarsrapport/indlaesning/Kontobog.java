package dk.aarsrapport.indlaesning;

import dk.aarsrapport.indlaesning.Kontolaesning.Kontering;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The amounts of a file's rows by account and municipality, gathered while it is read: what is to
 * be known of accounts is told once for all rows of the same place, not row by row.
 */
final class Kontobog {
  /** Sums that are gathered; a file that has more is told of in portions. */
  private static final int HOEJST = 1 << 16;

  /** By the account itself: a reader gives equal accounts the same one, or they are told apart. */
  private final IdentityHashMap<Kontering, Map<Integer, Sum>> summer = new IdentityHashMap<>();

  private final Modtager modtager;
  private int antal;

  /**
   * Amounts in øre.
   *
   * @param oere what they come to
   * @param absolut what they come to without their signs
   */
  record Beloeb(long oere, long absolut) {}

  /** Takes what rows of one place came to; the same place may come more than once. */
  interface Modtager {
    void sted(int kommune, Kontering kontering, Beloeb beloeb);
  }

  private static final class Sum {
    private long oere;
    private long absolut;
  }

  Kontobog(Modtager modtager) {
    this.modtager = modtager;
  }

  /**
   * A row.
   *
   * @throws ArithmeticException if a sum overflows
   */
  void se(int kommune, Kontering kontering, long oere) {
    Map<Integer, Sum> kontoens = summer.get(kontering);
    Sum sum = kontoens == null ? null : kontoens.get(kommune);
    if (sum == null) {
      sum = ny(kommune, kontering);
    }
    sum.oere = Math.addExact(sum.oere, oere);
    sum.absolut = Math.addExact(sum.absolut, Math.absExact(oere));
  }

  private Sum ny(int kommune, Kontering kontering) {
    if (antal == HOEJST) {
      toem();
    }
    antal++;
    Sum sum = new Sum();
    summer.computeIfAbsent(kontering, k -> new HashMap<>()).put(kommune, sum);
    return sum;
  }

  /** Tells of what has been gathered since the last time. */
  void toem() {
    summer.forEach(
        (kontering, kontoens) ->
            kontoens.forEach(
                (kommune, sum) ->
                    modtager.sted(kommune, kontering, new Beloeb(sum.oere, sum.absolut))));
    summer.clear();
    antal = 0;
  }
}
