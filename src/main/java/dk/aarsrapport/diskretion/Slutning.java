package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Stoerrelse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

  private final Predicate<Stoerrelse> lille;
  private final int mindsteAntal;
  private final Map<Stoerrelse, Integer> numre = new LinkedHashMap<>();
  private final List<Ligning> ligninger = new ArrayList<>();
  private double[] lavest;
  private double[] hoejest;

  private Slutning(Predicate<Stoerrelse> lille, int mindsteAntal) {
    this.lille = lille;
    this.mindsteAntal = mindsteAntal;
  }

  /**
   * Small counts that can be one number only, one of each set of sums that hang together.
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
        new Slutning(lille, mindsteAntal).loes(del, antal, kendte).ifPresent(afsloerede::add);
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

  private Optional<Stoerrelse> loes(
      List<Identitet> summer, Map<Stoerrelse, Long> antal, Set<Stoerrelse> kendte) {
    summer.stream()
        .flatMap(Slutning::led)
        .filter(s -> !kendte.contains(s))
        .forEach(s -> numre.putIfAbsent(s, numre.size()));
    List<double[]> raekker = new ArrayList<>();
    for (Identitet sum : summer) {
      double[] raekke = new double[numre.size() + 1];
      led(raekke, sum.total(), 1, antal, kendte);
      sum.dele().forEach(del -> led(raekke, del, -1, antal, kendte));
      raekker.add(raekke);
    }
    raekker.forEach(raekke -> ligninger.add(new Ligning(raekke)));
    eliminer(raekker);
    raekker.forEach(raekke -> ligninger.add(new Ligning(raekke)));
    lavest = new double[numre.size()];
    hoejest = new double[numre.size()];
    numre.forEach(
        (stoerrelse, nummer) -> {
          lavest[nummer] = lille.test(stoerrelse) ? 1 : 0;
          hoejest[nummer] = lille.test(stoerrelse) ? mindsteAntal - 1 : Double.POSITIVE_INFINITY;
        });
    indsnaevr(lavest, hoejest);
    return numre.keySet().stream()
        .filter(lille)
        .filter(s -> afsloeret(numre.get(s), antal.get(s)))
        .findFirst();
  }

  /** Adds a term on the left, or, where its count is known, on the right. */
  private void led(
      double[] raekke,
      Stoerrelse stoerrelse,
      int fortegn,
      Map<Stoerrelse, Long> antal,
      Set<Stoerrelse> kendte) {
    if (kendte.contains(stoerrelse)) {
      raekke[numre.size()] -= fortegn * (double) antal.get(stoerrelse);
    } else {
      raekke[numre.get(stoerrelse)] += fortegn;
    }
  }

  /** Gauss-Jordan: each row is left with an unknown that no other row has. */
  private void eliminer(List<double[]> raekker) {
    int brugte = 0;
    for (int ukendt = 0; ukendt < numre.size() && brugte < raekker.size(); ukendt++) {
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
        if (indsnaevr(fra, til)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Narrows all ranges as far as they go; false when some count has no number left. */
  private boolean indsnaevr(double[] fra, double[] til) {
    boolean aendret = true;
    for (int runde = 0; aendret && runde < HOEJST_RUNDER; runde++) {
      aendret = false;
      for (Ligning ligning : ligninger) {
        aendret |= ligning.indsnaevr(fra, til);
      }
      for (int i = 0; i < fra.length; i++) {
        if (fra[i] > til[i]) {
          return false;
        }
      }
    }
    return true;
  }
}
