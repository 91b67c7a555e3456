package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Stoerrelse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a group has beyond its members that are counted: of landet, the municipalities that the run
 * has data of and no report. A reader works it out by subtraction, and a later edition lists its
 * categories, so it is an area like any other, with the group's own sums. Each of several
 * municipalities outside may have one of a count: so many a reader takes it to be at least.
 */
final class Udenfor {
  /** Before the group's id; no area is called so. */
  private static final String FORAN = "uden for ";

  private final Grundresultater med;
  private final String gruppe;
  private final Collection<String> inden;

  /** How many members are not counted. */
  private final int uden;

  private final Set<Stoerrelse> kunIEnSum;
  private final Map<Stoerrelse, Long> antal;

  /** What the group has more than its members, by its own counts. */
  private final Map<Stoerrelse, Long> mere = new HashMap<>();

  private Udenfor(
      Grundresultater med,
      String gruppe,
      Collection<String> inden,
      int uden,
      Set<Stoerrelse> kunIEnSum) {
    this.med = med;
    this.gruppe = gruppe;
    this.inden = inden;
    this.uden = uden;
    this.kunIEnSum = kunIEnSum;
    antal = med.antal();
  }

  /** The area of what a group has outside. */
  static String omraade(String gruppe) {
    return FORAN + gruppe;
  }

  /**
   * The results with what each group has outside.
   *
   * @param medlemmer the members of each group
   * @param inden those of them that are counted, of the groups that have others too
   * @param opgjorte what has been counted at all
   * @param kunIEnSum the counts that only carry what is unknown of one sum
   */
  static Grundresultater med(
      Grundresultater grund,
      Map<String, Collection<String>> medlemmer,
      Map<String, List<String>> inden,
      Set<Opgjort> opgjorte,
      Set<Stoerrelse> kunIEnSum) {
    if (inden.isEmpty()) {
      return grund;
    }
    Grundresultater med = grund.kopi();
    inden.forEach(
        (gruppe, dele) -> {
          int uden = medlemmer.get(gruppe).size() - dele.size();
          new Udenfor(med, gruppe, dele, uden, kunIEnSum).tilfoej(opgjorte);
        });
    return med;
  }

  private void tilfoej(Set<Opgjort> opgjorte) {
    for (Stoerrelse s : antal.keySet()) {
      if (s.omraade().equals(gruppe)
          && med.additiv(s)
          && !kunIEnSum.contains(s)
          && inden.stream().map(s::i).map(Opgjort::af).allMatch(opgjorte::contains)) {
        long deres = inden.stream().mapToLong(m -> antal.getOrDefault(s.i(m), 0L)).sum();
        mere.put(s, antal.get(s) - deres);
      }
    }
    mere.forEach(
        (s, rest) -> {
          if (rest > 0) {
            tilfoej(s, rest);
          }
        });
    med.identiteter().forEach(this::tilfoej);
  }

  private void tilfoej(Stoerrelse s, long rest) {
    Stoerrelse deres = s.i(omraade(gruppe));
    med.antal(deres, rest);
    med.mindst(deres, Math.min(rest, uden));
    med.gentages(deres, med.gentagelser(s));
    if (!med.beskyttet(s)) {
      med.fri(deres);
    }
    if (med.kendt(s)) {
      med.almenKendt(deres);
    } else if (med.erDelAfBeloeb(s)) {
      med.delAfResten(deres, s, inden.stream().map(s::i).toList());
    } else if (med.erBeloeb(s)) {
      med.baeresAfResten(deres, s, inden.stream().map(s::i).toList());
    }
  }

  /** The sum holds outside as well, but for children who are in several municipalities. */
  private void tilfoej(Identitet sum) {
    long rest = mere.getOrDefault(sum.total(), 0L);
    if (rest <= 0) {
      return;
    }
    List<Stoerrelse> dele = new ArrayList<>();
    for (Stoerrelse del : sum.dele()) {
      if (mere.getOrDefault(del, 0L) > 0) {
        dele.add(del.i(omraade(gruppe)));
        rest -= mere.get(del);
      } else if (!kunIEnSum.contains(del) && mere.getOrDefault(del, -1L) < 0) {
        return;
      }
    }
    List<Stoerrelse> frie = sum.dele().stream().filter(kunIEnSum::contains).toList();
    if (frie.isEmpty() ? rest != 0 : rest < 0 || frie.size() > 1) {
      return;
    }
    for (Stoerrelse fri : frie) {
      tilfoej(fri, rest);
      dele.add(fri.i(omraade(gruppe)));
    }
    med.identitet(new Identitet(sum.total().i(omraade(gruppe)), dele));
  }
}
