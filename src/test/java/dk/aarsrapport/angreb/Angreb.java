package dk.aarsrapport.angreb;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A reader at work: all that public files show and hide, with all that is known of how numbers go
 * together, as one program of whole numbers. A hidden small count is safe when another table agrees
 * with everything and has another number in its place.
 *
 * <p>Tables are looked for near the number first, with all that is farther off as it is: what such
 * a small program finds agrees with everything too. Only when nothing is found there is the program
 * made larger, until it is the whole. A table found for one number serves all that differ in it.
 */
final class Angreb {
  private static final int[] STOERRELSER = {40, 200, 1000, Integer.MAX_VALUE};

  /** How much more than it is the reader lets a hidden number be. */
  private static final long RUM = 100;

  /** How many holes are told the reason of. */
  private static final int FORKLARES = 3;

  private static final long FRI = Long.MAX_VALUE / 4;

  /** A hidden small count that can be nothing else, and for the first few what it follows from. */
  record Hul(Tal tal, long vaerdi, List<String> af) {
    @Override
    public String toString() {
      return "%n%s = %d, from%n  %s".formatted(tal, vaerdi, String.join("\n  ", af));
    }
  }

  private final Tabeller tabeller;
  private final Kendskab kendskab;
  private final List<Sammenhaeng.Sum> summer;

  /** The number of each unknown number; those that are the same have one. */
  private final Map<Tal, Integer> numre;

  private final long[] ned;
  private final long[] op;
  private final List<List<Flytning.Led>> ledMed = new ArrayList<>();
  private final Set<Integer> andre = new HashSet<>();
  private final Flytning flytning;

  Angreb(
      Tabeller tabeller, Kendskab kendskab, Map<String, ? extends Collection<String>> medlemmer) {
    this(tabeller, kendskab, kendskab.summer(tabeller, medlemmer));
  }

  private Angreb(Tabeller tabeller, Kendskab kendskab, List<Sammenhaeng.Sum> summer) {
    this.tabeller = tabeller;
    this.kendskab = kendskab;
    this.summer = summer;
    numre = numre();
    int antal = (int) numre.values().stream().distinct().count();
    ned = new long[antal];
    op = new long[antal];
    Arrays.fill(ned, Long.MAX_VALUE);
    Arrays.fill(op, Long.MAX_VALUE);
    numre.forEach(
        (tal, nummer) -> {
          long nu = tabeller.sand(tal);
          ned[nummer] = Math.min(ned[nummer], nu - (tabeller.skjult(tal) ? Math.min(1, nu) : 0));
          op[nummer] = Math.min(op[nummer], nu + RUM);
        });
    List<Flytning.Led> led =
        summer.stream().map(this::led).filter(l -> !l.tal().isEmpty()).distinct().toList();
    for (int i = 0; i < antal; i++) {
      ledMed.add(new ArrayList<>());
    }
    for (Flytning.Led l : led) {
      for (int tal : l.tal()) {
        ledMed.get(tal).add(l);
      }
    }
    flytning = new Flytning(led, ned, op);
  }

  /** Numbers the unknown; two that are each other's sum are one. */
  private Map<Tal, Integer> numre() {
    Map<Tal, Tal> sammeSom = new HashMap<>();
    tabeller.alle().stream().filter(tal -> !tabeller.vist(tal)).forEach(t -> sammeSom.put(t, t));
    for (Sammenhaeng.Sum sum : summer) {
      List<Tal> to = sum.led().keySet().stream().filter(sammeSom::containsKey).toList();
      if (sum.mindst()
          && sum.hoejst()
          && to.size() == 2
          && sum.led().get(to.get(0)) == -sum.led().get(to.get(1))) {
        sammeSom.put(rod(sammeSom, to.get(0)), rod(sammeSom, to.get(1)));
      }
    }
    Map<Tal, Integer> roedder = new HashMap<>();
    Map<Tal, Integer> numre = new LinkedHashMap<>();
    for (Tal tal : List.copyOf(sammeSom.keySet())) {
      Tal rod = rod(sammeSom, tal);
      roedder.putIfAbsent(rod, roedder.size());
      numre.put(tal, roedder.get(rod));
    }
    return numre;
  }

  private static Tal rod(Map<Tal, Tal> sammeSom, Tal tal) {
    Tal rod = tal;
    while (!sammeSom.get(rod).equals(rod)) {
      rod = sammeSom.get(rod);
    }
    return rod;
  }

  private Flytning.Led led(Sammenhaeng.Sum sum) {
    Map<Integer, Long> gange = new TreeMap<>();
    sum.led()
        .forEach(
            (tal, g) -> {
              if (numre.containsKey(tal)) {
                gange.merge(numre.get(tal), g, Long::sum);
              }
            });
    gange.values().removeIf(g -> g == 0);
    long nu = sum.nu(tabeller);
    return new Flytning.Led(
        List.copyOf(gange.keySet()),
        List.copyOf(gange.values()),
        sum.mindst() ? nu : FRI,
        sum.hoejst() ? -nu : FRI);
  }

  /** What is known and is not so: it would make every answer worthless. */
  Set<String> brudte() {
    Set<String> brudte = new TreeSet<>();
    summer.stream()
        .filter(sum -> !sum.passer(tabeller))
        .forEach(sum -> brudte.add(sum.linje() + "   " + ord(sum)));
    return brudte;
  }

  int summer() {
    return summer.size();
  }

  /** The hidden counts from 1 to the threshold minus 1. */
  List<Tal> smaa(int mindsteAntal) {
    return numre.keySet().stream()
        .filter(tal -> tabeller.skjult(tal) && kendskab.taellerNogen(tal))
        .filter(tal -> tabeller.sand(tal) > 0 && tabeller.sand(tal) < mindsteAntal)
        .toList();
  }

  /** Small counts that public files show. */
  List<Tal> viste(int mindsteAntal) {
    return tabeller.alle().stream()
        .filter(tal -> tabeller.vist(tal) && kendskab.taellerNogen(tal))
        .filter(tal -> tabeller.sand(tal) > 0 && tabeller.sand(tal) < mindsteAntal)
        .toList();
  }

  /** The hidden small counts that can be nothing else, with what they follow from. */
  List<Hul> huller(int mindsteAntal) {
    List<Tal> roebede = smaa(mindsteAntal).stream().filter(tal -> !kanVaereAndet(tal)).toList();
    return roebede.stream()
        .map(
            tal ->
                new Hul(
                    tal,
                    tabeller.sand(tal),
                    roebede.indexOf(tal) < FORKLARES ? hvorfor(tal) : List.of()))
        .toList();
  }

  /** True when a hidden small count can be nothing else. */
  boolean finderNoget(int mindsteAntal) {
    return smaa(mindsteAntal).stream().anyMatch(tal -> !kanVaereAndet(tal));
  }

  private boolean kanVaereAndet(Tal tal) {
    int nummer = numre.get(tal);
    if (!andre.contains(nummer)) {
      flytning.find(nummer).ifPresent(andre::addAll);
    }
    return andre.contains(nummer) || findesAndet(nummer);
  }

  /** The fewest sums that a number follows from: each that it follows without is left out. */
  private List<String> hvorfor(Tal tal) {
    List<Sammenhaeng.Sum> noedvendige = naermeste(tal);
    for (int antal = noedvendige.size() / 2; antal > 0; antal /= 2) {
      for (int fra = noedvendige.size() - antal; fra >= 0; fra -= antal) {
        List<Sammenhaeng.Sum> uden = new ArrayList<>(noedvendige);
        uden.subList(fra, fra + antal).clear();
        if (!new Angreb(tabeller, kendskab, uden).kanVaereAndet(tal)) {
          noedvendige = uden;
        }
      }
    }
    return noedvendige.stream().map(sum -> sum.linje() + "   " + ord(sum)).toList();
  }

  /** The sums around a number that it follows from. */
  private List<Sammenhaeng.Sum> naermeste(Tal tal) {
    for (int hoejst : STOERRELSER) {
      Set<Integer> naer = naer(numre.get(tal), hoejst);
      List<Sammenhaeng.Sum> deres =
          summer.stream()
              .filter(sum -> sum.led().keySet().stream().anyMatch(t -> naer.contains(numre.get(t))))
              .toList();
      if (!new Angreb(tabeller, kendskab, deres).kanVaereAndet(tal)) {
        return deres;
      }
    }
    return summer;
  }

  private String ord(Sammenhaeng.Sum sum) {
    return sum.led().entrySet().stream()
        .map(
            led ->
                led.getValue()
                    + "*"
                    + led.getKey()
                    + (tabeller.vist(led.getKey()) ? "=" : " hidden=")
                    + tabeller.sand(led.getKey()))
        .collect(Collectors.joining(" "));
  }

  /** True when some table has another number in this place. */
  private boolean findesAndet(int nummer) {
    int foer = 0;
    for (int hoejst : STOERRELSER) {
      Set<Integer> naer = naer(nummer, hoejst);
      if (naer.size() == foer) {
        return false;
      }
      foer = naer.size();
      if (findesAndet(nummer, naer)) {
        return true;
      }
    }
    return false;
  }

  /** The unknown numbers nearest to one, by sums that they share. */
  private Set<Integer> naer(int nummer, int hoejst) {
    Set<Integer> naer = new LinkedHashSet<>(List.of(nummer));
    Deque<Integer> koe = new ArrayDeque<>(naer);
    while (!koe.isEmpty() && naer.size() < hoejst) {
      for (Flytning.Led l : ledMed.get(koe.remove())) {
        for (int andet : l.tal()) {
          if (naer.add(andet)) {
            koe.add(andet);
          }
        }
      }
    }
    return naer;
  }

  private boolean findesAndet(int nummer, Set<Integer> naer) {
    Heltalsprogram program = new Heltalsprogram();
    Map<Integer, Integer> pladser = new HashMap<>();
    Set<Flytning.Led> deres = new LinkedHashSet<>();
    for (int andet : naer) {
      pladser.put(andet, program.tal(-ned[andet], op[andet]));
      deres.addAll(ledMed.get(andet));
    }
    for (Flytning.Led l : deres) {
      Map<Integer, Long> gange = new HashMap<>();
      for (int i = 0; i < l.tal().size(); i++) {
        if (pladser.containsKey(l.tal().get(i))) {
          gange.put(pladser.get(l.tal().get(i)), l.gange().get(i));
        }
      }
      program.bind(gange, l.ned() == FRI ? null : -l.ned(), l.op() == FRI ? null : l.op());
    }
    for (boolean stoerst : new boolean[] {true, false}) {
      long[] tabel = program.yderst(Map.of(pladser.get(nummer), 1L), stoerst).orElseThrow();
      pladser.forEach(
          (andet, plads) -> {
            if (tabel[plads] != 0) {
              andre.add(andet);
            }
          });
      if (andre.contains(nummer)) {
        return true;
      }
    }
    return false;
  }
}
