package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Stoerrelse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a reader can work out from several sums at once: the sums are equations in the unknown
 * counts, which are solved as far as they go and then narrow the range of each count; a small count
 * is given away when every other number leads to a contradiction.
 *
 * <p>The reader is taken to know which of the unknown counts are small.
 */
final class Slutning {
  private static final int HOEJST_RUNDER = 1000;

  /** Unknown counts that are solved for all at once. */
  private static final int HOEJST_PAA_EN_GANG = 400;

  private final Predicate<Stoerrelse> lille;
  private final int mindsteAntal;
  private final Map<Stoerrelse, Integer> numre = new LinkedHashMap<>();
  private final List<Ligning> ligninger = new ArrayList<>();
  private final Map<Integer, List<Integer>> medUkendt = new HashMap<>();
  private double[] lavest;
  private double[] hoejest;

  private Slutning(Predicate<Stoerrelse> lille, int mindsteAntal) {
    this.lille = lille;
    this.mindsteAntal = mindsteAntal;
  }

  /**
   * Small counts that can be one number only: one of each set of sums that hang together, so that
   * no more is hidden than it takes, or all where the set is large.
   *
   * @param summer all sums
   * @param antal the counts
   * @param kendte the counts that the reader sees
   * @param lille true for counts that must not be given away
   * @param mindsteAntal the smallest count that is not small
   */
  static Set<Stoerrelse> afsloerede(
      List<Identitet> summer,
      Map<Stoerrelse, Long> antal,
      Set<Stoerrelse> kendte,
      Predicate<Stoerrelse> lille,
      int mindsteAntal) {
    Set<Stoerrelse> afsloerede = new HashSet<>();
    for (List<Identitet> del : sammenhaengende(summer, kendte)) {
      if (del.stream().flatMap(Slutning::led).anyMatch(s -> lille.test(s) && !kendte.contains(s))) {
        afsloerede.addAll(new Slutning(lille, mindsteAntal).loes(del, antal, kendte));
      }
    }
    return afsloerede;
  }

  private static Stream<Stoerrelse> led(Identitet sum) {
    return Stream.concat(Stream.of(sum.total()), sum.dele().stream());
  }

  /** The sums in parts that have no unknown count in common. */
  private static Collection<List<Identitet>> sammenhaengende(
      List<Identitet> summer, Set<Stoerrelse> kendte) {
    Map<Stoerrelse, List<Identitet>> efterUkendt = new HashMap<>();
    List<List<Identitet>> dele = new ArrayList<>();
    for (Identitet sum : summer) {
      led(sum)
          .filter(s -> !kendte.contains(s))
          .forEach(s -> efterUkendt.computeIfAbsent(s, u -> new ArrayList<>()).add(sum));
    }
    Set<Identitet> set = new HashSet<>();
    for (Identitet foerste : summer) {
      List<Identitet> del = new ArrayList<>();
      if (set.add(foerste)) {
        del.add(foerste);
      }
      for (int i = 0; i < del.size(); i++) {
        led(del.get(i))
            .flatMap(s -> efterUkendt.getOrDefault(s, List.of()).stream())
            .filter(set::add)
            .forEach(del::add);
      }
      dele.add(del);
    }
    return dele;
  }

  private List<Stoerrelse> loes(
      List<Identitet> summer, Map<Stoerrelse, Long> antal, Set<Stoerrelse> kendte) {
    summer.stream()
        .flatMap(Slutning::led)
        .filter(s -> !kendte.contains(s))
        .forEach(s -> numre.putIfAbsent(s, numre.size()));
    for (Identitet sum : summer) {
      ligninger.add(ligning(sum, antal, kendte));
    }
    for (List<Ligning> del : samlet(summer)) {
      ligninger.addAll(eliminer(del));
    }
    for (int i = 0; i < ligninger.size(); i++) {
      for (int ukendt : ligninger.get(i).ukendte()) {
        medUkendt.computeIfAbsent(ukendt, u -> new ArrayList<>()).add(i);
      }
    }
    lavest = new double[numre.size()];
    hoejest = new double[numre.size()];
    numre.forEach(
        (stoerrelse, nummer) -> {
          lavest[nummer] = lille.test(stoerrelse) ? 1 : 0;
          hoejest[nummer] = lille.test(stoerrelse) ? mindsteAntal - 1 : Double.POSITIVE_INFINITY;
        });
    indsnaevr(lavest, hoejest, IntStream.range(0, ligninger.size()));
    return numre.keySet().stream()
        .filter(lille)
        .filter(s -> afsloeret(numre.get(s), antal.get(s)))
        .limit(numre.size() <= HOEJST_PAA_EN_GANG ? 1 : Integer.MAX_VALUE)
        .toList();
  }

  /** A sum with its unknown counts on the left and the known ones on the right. */
  private Ligning ligning(Identitet sum, Map<Stoerrelse, Long> antal, Set<Stoerrelse> kendte) {
    Map<Integer, Double> faktorer = new LinkedHashMap<>();
    double hoejreside = 0;
    for (Stoerrelse led : led(sum).toList()) {
      int fortegn = led.equals(sum.total()) ? 1 : -1;
      if (kendte.contains(led)) {
        hoejreside -= fortegn * (double) antal.get(led);
      } else {
        faktorer.merge(numre.get(led), (double) fortegn, Double::sum);
      }
    }
    return new Ligning(faktorer, hoejreside);
  }

  /** Gauss-Jordan: each equation is left with an unknown that no other has. */
  private static List<Ligning> eliminer(List<Ligning> ligninger) {
    int[] ukendte =
        ligninger.stream().flatMapToInt(l -> IntStream.of(l.ukendte())).distinct().toArray();
    List<double[]> raekker = new ArrayList<>();
    ligninger.forEach(ligning -> raekker.add(ligning.raekke(ukendte)));
    int brugte = 0;
    for (int ukendt = 0; ukendt < ukendte.length && brugte < raekker.size(); ukendt++) {
      int valgt = brugte;
      for (int i = brugte; i < raekker.size(); i++) {
        if (Math.abs(raekker.get(i)[ukendt]) > Math.abs(raekker.get(valgt)[ukendt])) {
          valgt = i;
        }
      }
      if (Math.abs(raekker.get(valgt)[ukendt]) > Ligning.NAER_NUL) {
        Collections.swap(raekker, valgt, brugte);
        double[] drejning = raekker.get(brugte);
        for (int i = 0; i < raekker.size(); i++) {
          if (i != brugte && Math.abs(raekker.get(i)[ukendt]) > Ligning.NAER_NUL) {
            traekFra(raekker.get(i), drejning, raekker.get(i)[ukendt] / drejning[ukendt]);
          }
        }
        brugte++;
      }
    }
    return raekker.stream().map(raekke -> Ligning.af(ukendte, raekke)).toList();
  }

  private static void traekFra(double[] raekke, double[] anden, double gange) {
    for (int i = 0; i < raekke.length; i++) {
      raekke[i] -= gange * anden[i];
    }
  }

  /** True when no other number fits with what the equations allow the rest. */
  private boolean afsloeret(int ukendt, long sandt) {
    for (double gaet = lavest[ukendt]; gaet <= hoejest[ukendt]; gaet++) {
      if (gaet != sandt) {
        double[] fra = lavest.clone();
        double[] til = hoejest.clone();
        fra[ukendt] = gaet;
        til[ukendt] = gaet;
        List<Integer> beroerte = medUkendt.getOrDefault(ukendt, List.of());
        if (indsnaevr(fra, til, beroerte.stream().mapToInt(i -> i))) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Which equations are solved together: all of them where they are few. Where they are many, those
   * of each area and those of each count across areas: all at once would take hours, and narrowing
   * the ranges still goes through every equation.
   */
  private Collection<List<Ligning>> samlet(List<Identitet> summer) {
    if (numre.size() <= HOEJST_PAA_EN_GANG) {
      return List.of(List.copyOf(ligninger));
    }
    Map<String, List<Ligning>> efterDel = new LinkedHashMap<>();
    for (int i = 0; i < summer.size(); i++) {
      Stoerrelse total = summer.get(i).total();
      boolean etOmraade =
          summer.get(i).dele().stream().allMatch(s -> s.omraade().equals(total.omraade()));
      String del =
          etOmraade
              ? "omraade " + total.omraade()
              : String.join("\u001f", total.noegletal(), total.periode(), total.navn());
      efterDel.computeIfAbsent(del, d -> new ArrayList<>()).add(ligninger.get(i));
    }
    return efterDel.values().stream().filter(del -> del.size() > 1).toList();
  }

  /**
   * Narrows the ranges as far as they go, beginning with these equations; false when some count has
   * no number left.
   */
  private boolean indsnaevr(double[] fra, double[] til, IntStream foerste) {
    Deque<Integer> koe = new ArrayDeque<>();
    BitSet venter = new BitSet(ligninger.size());
    foerste.forEach(
        i -> {
          koe.add(i);
          venter.set(i);
        });
    long skridt = (long) HOEJST_RUNDER * ligninger.size();
    while (!koe.isEmpty() && skridt > 0) {
      skridt--;
      int nummer = koe.remove();
      venter.clear(nummer);
      Ligning ligning = ligninger.get(nummer);
      if (!ligning.indsnaevr(fra, til)) {
        continue;
      }
      for (int ukendt : ligning.ukendte()) {
        if (fra[ukendt] > til[ukendt]) {
          return false;
        }
        for (int naeste : medUkendt.get(ukendt)) {
          if (!venter.get(naeste)) {
            venter.set(naeste);
            koe.add(naeste);
          }
        }
      }
    }
    return true;
  }
}
