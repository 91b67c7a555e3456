package dk.aarsrapport.angreb;

import dk.aarsrapport.angreb.Pengeangreb.Ligning;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the accounts by function tell of an area's steps, to whoever knows which functions each step
 * has postings on: functions and steps that have nothing to do with others come to the same, where
 * nothing is refunded and no target group is left out.
 *
 * @param fortalte the steps that are told by themselves
 * @param sum what several steps come to
 * @param ligninger which steps those are
 */
record Regnskabsviden(Set<String> fortalte, Map<String, BigDecimal> sum, List<Ligning> ligninger) {
  static final String FUNKTION = "udgifter-pr-funktion|";

  /** Two amounts that are an øre apart are not the same. */
  private static final BigDecimal HALV_OERE = new BigDecimal("0.005");

  /** A function that a step of an area and a year has postings on. */
  record Konto(String omraade, String aar, String trin, String funktion) {
    Konto i(String andet) {
      return new Konto(andet, aar, trin, funktion);
    }

    private String sted() {
      return omraade + "|" + aar;
    }

    private String trinnet() {
      return String.join("|", Pengeangreb.PAA_TRAPPEN, omraade, aar, trin, Pengeangreb.KR);
    }

    private String funktionen() {
      return FUNKTION + sted() + "|" + funktion + "|";
    }
  }

  /**
   * What they tell.
   *
   * @param konti which functions each step has
   * @param sande how the numbers are
   * @param regnskab the accounts by function, as far as they follow of what is shown
   */
  static Regnskabsviden af(
      List<Konto> konti, Map<String, BigDecimal> sande, Map<String, BigDecimal> regnskab) {
    Map<String, List<Konto>> efterSted = new TreeMap<>();
    konti.forEach(k -> efterSted.computeIfAbsent(k.sted(), sted -> new ArrayList<>()).add(k));
    Regnskabsviden viden = new Regnskabsviden(new TreeSet<>(), new HashMap<>(), new ArrayList<>());
    efterSted.values().forEach(deres -> viden.tag(deres, sande, regnskab));
    return viden;
  }

  private void tag(
      List<Konto> konti, Map<String, BigDecimal> sande, Map<String, BigDecimal> regnskab) {
    for (Set<String> disse : sammen(konti)) {
      Set<String> funktioner =
          disse.stream().filter(n -> n.startsWith(FUNKTION)).collect(Collectors.toSet());
      Set<String> trin = new TreeSet<>(disse);
      trin.removeAll(funktioner);
      if (sande.keySet().containsAll(trin) && regnskab.keySet().containsAll(funktioner)) {
        BigDecimal alt = sum(funktioner, regnskab);
        if (alt.subtract(sum(trin, sande)).abs().compareTo(HALV_OERE) < 0) {
          tag(alt, List.copyOf(trin));
        }
      }
    }
  }

  /** Steps and functions that hang together, directly or through others. */
  private static List<Set<String>> sammen(List<Konto> konti) {
    List<Set<String>> grupper = new ArrayList<>();
    for (Konto k : konti) {
      Set<String> alle = new TreeSet<>(Set.of(k.trinnet(), k.funktionen()));
      List<Set<String>> roerte =
          grupper.stream().filter(g -> !Collections.disjoint(g, alle)).toList();
      roerte.forEach(alle::addAll);
      grupper.removeAll(roerte);
      grupper.add(alle);
    }
    return grupper;
  }

  private void tag(BigDecimal alt, List<String> trin) {
    String navn = "regnskab " + trin;
    sum.put(navn, alt);
    ligninger.add(new Ligning(navn, trin, false));
    if (trin.size() == 1) {
      fortalte.addAll(trin);
    }
  }

  private static BigDecimal sum(Set<String> navne, Map<String, BigDecimal> tal) {
    return navne.stream().map(tal::get).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
