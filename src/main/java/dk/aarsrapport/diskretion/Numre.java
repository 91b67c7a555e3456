package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Stoerrelse;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What number each count of a {@link Skjuletabel} is known by. */
final class Numre {
  private Numre() {}

  /**
   * Counts that are the same, each the only part of the other, have one number, unless one is the
   * total of a sum that has the other as a part. A sum may then have a part several times.
   */
  static Map<Stoerrelse, Integer> af(
      List<Stoerrelse> stoerrelser, List<Identitet> summer, Map<Stoerrelse, Long> antal) {
    Map<Stoerrelse, Set<Integer>> totalI = new HashMap<>();
    Map<Stoerrelse, Set<Integer>> delI = new HashMap<>();
    for (int nummer = 0; nummer < summer.size(); nummer++) {
      Identitet sum = summer.get(nummer);
      if (sum.dele().size() > 1) {
        for (Stoerrelse s : sum.dele()) {
          delI.computeIfAbsent(s, n -> new HashSet<>()).add(nummer);
        }
        totalI.computeIfAbsent(sum.total(), n -> new HashSet<>()).add(nummer);
      }
    }
    Sammenhaeng<Stoerrelse> ens = new Sammenhaeng<>();
    List<Identitet> ligheder =
        summer.stream()
            .filter(sum -> sum.dele().size() == 1)
            .sorted(
                Comparator.comparing(Identitet::total, Skjuletabel.ORDEN)
                    .thenComparing(sum -> sum.dele().get(0), Skjuletabel.ORDEN))
            .toList();
    for (Identitet sum : ligheder) {
      Stoerrelse en = ens.rod(sum.total());
      Stoerrelse anden = ens.rod(sum.dele().get(0));
      if (antal.get(en).equals(antal.get(anden))
          && !en.equals(anden)
          && Collections.disjoint(i(totalI, en), i(delI, anden))
          && Collections.disjoint(i(delI, en), i(totalI, anden))) {
        ens.forbind(en, anden);
        saml(totalI, en, anden, ens.rod(en));
        saml(delI, en, anden, ens.rod(en));
      }
    }
    Map<Stoerrelse, Integer> efterRod = new HashMap<>();
    Map<Stoerrelse, Integer> numre = new LinkedHashMap<>();
    for (Stoerrelse s : stoerrelser) {
      numre.put(s, efterRod.computeIfAbsent(ens.rod(s), rod -> efterRod.size()));
    }
    return numre;
  }

  private static Set<Integer> i(Map<Stoerrelse, Set<Integer>> summer, Stoerrelse s) {
    return summer.getOrDefault(s, Set.of());
  }

  private static void saml(
      Map<Stoerrelse, Set<Integer>> summer, Stoerrelse en, Stoerrelse anden, Stoerrelse rod) {
    Set<Integer> begges = new HashSet<>(i(summer, en));
    begges.addAll(i(summer, anden));
    summer.put(rod, begges);
  }
}
