package dk.aarsrapport.indlaesning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Cells that a grouped report leaves empty under a value that holds for them too, filled where the
 * run file asks for it.
 */
final class Nedfyldning {
  /** The share of rows under another's value from which a report looks grouped. */
  private static final double GRUPPERET = 0.2;

  private static final int FAERREST_RAEKKER = 4;

  /** Columns that are grouped by, beside those that identify a row. */
  private static final Set<String> OGSAA = Set.of("sagsnr");

  private final Filhoved hoved;
  private final Set<Integer> kolonner;
  private final boolean ingen;
  private final List<Integer> egne;
  private final Map<Integer, String> ovenfor = new TreeMap<>();

  /** Fills the columns that the header says. */
  Nedfyldning(Filhoved hoved, Eksport<?> eksport) {
    this(hoved, eksport, hoved.saerligt().fyldNed());
  }

  private Nedfyldning(Filhoved hoved, Eksport<?> eksport, Set<Integer> kolonner) {
    this.hoved = hoved;
    this.kolonner = new TreeSet<>(kolonner);
    ingen = kolonner.isEmpty();
    egne =
        eksport.kolonner().stream()
            .filter(k -> !Beloebsenhed.KOLONNER.contains(k.navn()))
            .map(k -> hoved.plads().get(k.navn()))
            .filter(n -> n != null && n < hoved.bredde() && !kolonner.contains(n))
            .toList();
  }

  /**
   * The columns that look grouped: the first row has them, many rows under it do not, and none
   * repeats what stands above it.
   *
   * @param poster the file's first lines by number
   */
  static List<String> forslag(Filhoved hoved, Eksport<?> eksport, Map<Long, List<String>> poster) {
    List<String> fundne = new ArrayList<>();
    List<String> faa = new ArrayList<>();
    for (Kolonne kolonne : eksport.kolonner()) {
      Integer nummer = hoved.plads().get(kolonne.navn());
      if (nummer == null
          || nummer >= hoved.bredde()
          || Datoordner.SKET.contains(kolonne.navn())
          || !(kolonne.identificerer() || OGSAA.contains(kolonne.navn()))) {
        continue;
      }
      Nedfyldning alene = new Nedfyldning(hoved, eksport, Set.of(nummer));
      List<String> celler =
          poster.entrySet().stream()
              .filter(post -> post.getKey() > hoved.linje())
              .map(Map.Entry::getValue)
              .filter(alene::erRaekke)
              .map(felter -> Sammensat.celle(felter, nummer))
              .toList();
      long tomme = celler.stream().filter(String::isEmpty).count();
      if (tomme == 0 || celler.get(0).isEmpty() || gentager(celler)) {
        continue;
      }
      boolean mange = celler.size() >= FAERREST_RAEKKER && tomme >= GRUPPERET * celler.size();
      (mange ? fundne : faa).add(kolonne.navn());
    }
    if (!fundne.isEmpty()) {
      fundne.addAll(faa);
    }
    return fundne;
  }

  /** True where a value stands under itself, as no grouped report has it. */
  private static boolean gentager(List<String> celler) {
    String sidste = "";
    for (String celle : celler) {
      if (!celle.isEmpty()) {
        if (celle.equals(sidste)) {
          return true;
        }
        sidste = celle;
      }
    }
    return false;
  }

  /** True for a line with something of its own: neither a total nor the heading of a group. */
  private boolean erRaekke(List<String> felter) {
    return !sum(felter)
        && !hoved.erOverskriften(felter)
        && egne.stream().anyMatch(n -> n < felter.size() && !Mellemrum.alene(felter.get(n)));
  }

  private boolean sum(List<String> felter) {
    return Sumlinje.er(felter)
        || kolonner.stream().anyMatch(n -> Sumlinje.begynder(Sammensat.celle(felter, n)));
  }

  /** The line with its empty cells filled; as it stands where it is no row. */
  List<String> fyld(List<String> felter) {
    if (ingen || sum(felter) || hoved.erOverskriften(felter)) {
      return felter;
    }
    boolean raekke = erRaekke(felter);
    List<String> fyldte = new ArrayList<>(felter);
    boolean ny = false;
    for (int n : kolonner) {
      String celle = Sammensat.celle(felter, n);
      if (!celle.isEmpty()) {
        ny |= !Objects.equals(ovenfor.put(n, celle), celle);
      } else if (ny) {
        ovenfor.remove(n); // another group, whose own value it must have
      } else if (raekke && ovenfor.containsKey(n)) {
        while (fyldte.size() <= n) {
          fyldte.add("");
        }
        fyldte.set(n, ovenfor.get(n));
      }
    }
    return raekke ? fyldte : felter;
  }

  /** True for a line that says nothing but whom or what the rows under it are of. */
  boolean gruppelinje(List<String> felter) {
    return !ingen
        && !sum(felter)
        && !erRaekke(felter)
        && hoved.laeste().stream()
            .noneMatch(n -> !kolonner.contains(n) && !Sammensat.celle(felter, n).isEmpty())
        && kolonner.stream().anyMatch(n -> !Sammensat.celle(felter, n).isEmpty());
  }

  /** The numbers of the file's columns by these names. */
  static Set<Integer> numre(Filhoved hoved, Collection<String> navne) {
    Set<Integer> numre = new TreeSet<>();
    for (String navn : navne) {
      hoved.plads().entrySet().stream()
          .filter(plads -> Overskrift.noegle(plads.getKey()).equals(Overskrift.noegle(navn)))
          .filter(plads -> plads.getValue() < hoved.bredde())
          .forEach(plads -> numre.add(plads.getValue()));
      hoved.sammensat(navn).ifPresent(sammensat -> numre.addAll(sammensat.kilder()));
    }
    return numre;
  }
}
