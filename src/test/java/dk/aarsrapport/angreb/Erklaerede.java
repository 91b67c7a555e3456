package dk.aarsrapport.angreb;

import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Stoerrelse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All sums that the figures declare, and the tables near the true one that keep them. */
final class Erklaerede {
  /** How far a protected count is moved. */
  private static final long SKRIDT = 2;

  /** As far as a count that nobody need hide goes up. */
  private static final long RIGELIGT = 1000;

  /** So many sums around a count are kept first, and more as long as something is broken. */
  private static final int[] STOERRELSER = {12, 60, 300, Integer.MAX_VALUE};

  private final Grundresultater grund;
  private final Tabeller tabeller;
  private final Map<Stoerrelse, Long> antal;
  private final Map<Stoerrelse, List<Identitet>> summerMed = new HashMap<>();

  /** The counts that each number may be: several where its row shows others that are as many. */
  private final Map<Tal, List<Stoerrelse>> mulige = new HashMap<>();

  /** What is shown by the row of a number that counts nobody. */
  private final Map<Tal, List<Stoerrelse>> vistMed = new HashMap<>();

  Erklaerede(Grundresultater grund, Tabeller tabeller, Kendskab kendskab) {
    this.grund = grund;
    this.tabeller = tabeller;
    antal = grund.antal();
    for (Identitet sum : grund.identiteter()) {
      Set<Stoerrelse> led = new HashSet<>(sum.dele());
      led.add(sum.total());
      led.forEach(s -> summerMed.computeIfAbsent(s, n -> new ArrayList<>()).add(sum));
    }
    grund.resultater().forEach(r -> tag(r, kendskab));
  }

  private void tag(Resultat r, Kendskab kendskab) {
    List<Stoerrelse> viste = grund.afsloerer(r.noegle());
    for (char del : new char[] {'t', 'n'}) {
      Tal tal = Tal.af(del, Raekke.af(r));
      if (tabeller.har(tal)) {
        List<Stoerrelse> ens =
            viste.stream().filter(s -> antal.get(s) == tabeller.sand(tal)).toList();
        boolean nogens = kendskab.taellerNogen(tal) || tal.noegletal().equals("maal");
        if (nogens && !ens.isEmpty()) {
          mulige.put(tal, del == 't' ? ens.subList(0, 1) : ens);
        } else {
          vistMed.put(tal, viste);
        }
      }
    }
  }

  /** True when some table near the true one keeps what is declared and breaks this. */
  boolean brydes(Sammenhaeng.Sum sum) {
    int flest =
        sum.led().keySet().stream()
            .mapToInt(t -> mulige.getOrDefault(t, List.of()).size())
            .max()
            .orElse(0);
    boolean brydes = flest > 0;
    for (int valg = 0; valg < flest && brydes; valg++) {
      brydes = brydes(sum, valg);
    }
    return brydes;
  }

  private boolean brydes(Sammenhaeng.Sum sum, int valg) {
    Map<Stoerrelse, Long> led = new LinkedHashMap<>();
    Set<Stoerrelse> faste = new LinkedHashSet<>();
    sum.led()
        .forEach(
            (tal, gange) -> {
              List<Stoerrelse> dens = mulige.getOrDefault(tal, List.of());
              if (dens.isEmpty()) {
                faste.addAll(vistMed.getOrDefault(tal, List.of()));
              } else {
                led.merge(dens.get(Math.min(valg, dens.size() - 1)), gange, Long::sum);
              }
            });
    led.values().removeIf(gange -> gange == 0);
    for (int hoejst : STOERRELSER) {
      Set<Stoerrelse> naer = new LinkedHashSet<>(led.keySet());
      naer.addAll(faste);
      if (led.isEmpty() || !brydes(sum, led, faste, naer, omkring(naer, hoejst))) {
        return false;
      }
    }
    return true;
  }

  /** The sums around some counts, whose other counts are taken in with them. */
  private Set<Identitet> omkring(Set<Stoerrelse> naer, int hoejst) {
    Set<Identitet> summer = new LinkedHashSet<>();
    Deque<Stoerrelse> koe = new ArrayDeque<>(naer);
    while (!koe.isEmpty() && summer.size() < hoejst) {
      for (Identitet sum : summerMed.getOrDefault(koe.remove(), List.of())) {
        if (summer.add(sum)) {
          Stream.concat(Stream.of(sum.total()), sum.dele().stream())
              .filter(naer::add)
              .forEach(koe::add);
        }
      }
    }
    return summer;
  }

  private boolean brydes(
      Sammenhaeng.Sum sum,
      Map<Stoerrelse, Long> led,
      Set<Stoerrelse> faste,
      Set<Stoerrelse> naer,
      Set<Identitet> summer) {
    Heltalsprogram program = new Heltalsprogram();
    Map<Stoerrelse, Integer> pladser = new HashMap<>();
    for (Stoerrelse s : naer) {
      boolean fast = grund.kendt(s) || faste.contains(s);
      pladser.put(s, fast ? program.tal(0, 0) : program.tal(-ned(s), op(s)));
    }
    for (Identitet en : summer) {
      Map<Integer, Long> gange = new HashMap<>(Map.of(pladser.get(en.total()), 1L));
      en.dele().forEach(del -> gange.merge(pladser.get(del), -1L, Long::sum));
      program.bind(gange, 0L, 0L);
    }
    Map<Integer, Long> maal = new HashMap<>();
    led.forEach((s, gange) -> maal.put(pladser.get(s), gange));
    return (sum.hoejst() && yderst(program, maal, true) + sum.nu(tabeller) > 0)
        || (sum.mindst() && yderst(program, maal, false) + sum.nu(tabeller) < 0);
  }

  private static long yderst(Heltalsprogram program, Map<Integer, Long> maal, boolean stoerst) {
    Optional<long[]> tabel = program.yderst(maal, stoerst);
    return maal.entrySet().stream()
        .mapToLong(led -> led.getValue() * tabel.orElseThrow()[led.getKey()])
        .sum();
  }

  private long ned(Stoerrelse s) {
    long rum = antal.get(s) - grund.mindst(s);
    return grund.beskyttet(s) ? Math.min(SKRIDT, rum) : rum;
  }

  /** A zero is seen. */
  private long op(Stoerrelse s) {
    if (!grund.beskyttet(s)) {
      return RIGELIGT;
    }
    return antal.get(s) == 0 ? 0 : SKRIDT;
  }
}
