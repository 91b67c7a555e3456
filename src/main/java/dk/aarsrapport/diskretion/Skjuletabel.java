package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Stoerrelse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts that hang together, by sums or by results that show several of them, and what of them is
 * hidden. A count is known by its number, in the order of the names.
 *
 * <p>A small count is hidden when its number is in doubt: when there is another table with another
 * number in its place that agrees with all that is seen and with every declared sum (a total and
 * its parts, a group and its members). The reader is taken to know which of the hidden counts are
 * small; where no table can deceive such a reader, one that deceives a reader who does not know.
 * Nor may what is unknown of a sum come to a small number together.
 */
final class Skjuletabel {
  static final Comparator<Stoerrelse> ORDEN =
      Comparator.comparing(Stoerrelse::noegletal)
          .thenComparing(Stoerrelse::omraade)
          .thenComparing(Stoerrelse::periode)
          .thenComparing(Stoerrelse::navn);

  /** What a sum has to give where none of its parts gives way. */
  static final int INGEN_LUFT = -1;

  /** More than any other table moves. */
  private static final int RIGELIG_LUFT = 1 << 24;

  /** A zero is hidden when nothing else will do. */
  private static final int PRIS_FOR_NUL = 200;

  /** Larger tables are gone through less thoroughly: it takes time. */
  private static final int HOEJST_GRUNDIGT = 2000;

  private final Map<Stoerrelse, Integer> numre;
  private final long[] antal;

  /** What a reader takes each count to be at least. */
  private final long[] mindst;

  /** How many times each count may have the same one. */
  private final int[] gentagelser;

  /** The smallest that each count may be and be shown. */
  private final long[] graense;

  /** Each sum: its total, then its parts; a count may be a part of it more than once. */
  private final int[][] summer;

  private final int[][] summerMed;

  /** For each of those: 1 where the count is the sum's total, -1 where it is a part. */
  private final int[][] fortegn;

  /** The counts that each result shows. */
  private final int[][] resultater;

  private final int[][] resultaterMed;

  /** What is hidden whatever else is: small counts, and others that have been hidden before. */
  private final BitSet gemte = new BitSet();

  /** Those of them that must not be given away: nothing puts in doubt what has been told. */
  private final BitSet smaa;

  /** What the reader has been told before, whatever is hidden now. */
  private final BitSet kendte = new BitSet();

  /** What stands for amounts: where no witness is found, they are the accounts' own totals. */
  private final BitSet beloeb = new BitSet();

  /** What is seen nowhere and is a part of one sum alone: it gives way to whatever moves there. */
  private final BitSet luft = new BitSet();

  /** How much those parts of each sum can become less. */
  private final int[] luftI;

  private final BitSet skjulte = new BitSet();

  /** How many hidden counts each result shows: it is left when there are none. */
  private final int[] skjulteI;

  /** What each result is worth to a reader. */
  private final int[] vaegt;

  /** What the results that are left and show each count are worth together. */
  private final int[] vaerdi;

  private Skjuletabel(
      Grundresultater grund,
      Map<Stoerrelse, Long> alleAntal,
      List<Stoerrelse> stoerrelser,
      List<Identitet> summer,
      List<Vist> viste,
      Set<Stoerrelse> kendteFoer,
      Set<Stoerrelse> gemteFoer,
      int mindsteAntal) {
    numre = Numre.af(stoerrelser, summer, alleAntal);
    int antalNumre = (int) numre.values().stream().distinct().count();
    antal = new long[antalNumre];
    mindst = new long[antalNumre];
    gentagelser = new int[antalNumre];
    Arrays.fill(gentagelser, 1);
    numre.forEach(
        (s, nummer) -> {
          antal[nummer] = alleAntal.get(s);
          int gange = Math.toIntExact(grund.gentagelser(s));
          gentagelser[nummer] = Math.max(gentagelser[nummer], gange);
        });
    graense = IntStream.of(gentagelser).mapToLong(gange -> (long) gange * mindsteAntal).toArray();
    numre.forEach(
        (s, nummer) -> {
          if (gemteFoer.contains(s)
              || (grund.beskyttet(s) && erLille(nummer, antal[nummer]))
              || grund.baaretAfFaa(s, mindsteAntal)) {
            gemte.set(nummer);
          }
          mindst[nummer] = Math.max(mindst[nummer], grund.mindst(s));
          if (grund.erBeloeb(s)) {
            beloeb.set(nummer);
          }
          if (kendteFoer.contains(s) || grund.kendt(s)) {
            kendte.set(nummer);
          }
        });
    smaa = (BitSet) gemte.clone();
    smaa.andNot(kendte);
    this.summer =
        summer.stream()
            .map(this::led)
            .filter(led -> led.length != 2 || led[0] != led[1])
            .collect(Collectors.toCollection(() -> new TreeSet<>(Arrays::compare)))
            .toArray(int[][]::new);
    resultater =
        viste.stream()
            .map(vist -> vist.stoerrelser().stream().mapToInt(numre::get).distinct().toArray())
            .toArray(int[][]::new);
    vaegt = viste.stream().mapToInt(Vist::vaegt).toArray();
    skjulteI = new int[resultater.length];
    summerMed = omvendt(this.summer);
    fortegn =
        IntStream.range(0, summerMed.length)
            .mapToObj(
                nummer ->
                    IntStream.of(summerMed[nummer])
                        .map(sum -> this.summer[sum][0] == nummer ? 1 : -1)
                        .toArray())
            .toArray(int[][]::new);
    resultaterMed = omvendt(resultater);
    vaerdi = Arrays.stream(resultaterMed).mapToInt(med -> sum(vaegt, med)).toArray();
    IntStream.range(0, antalNumre).filter(this::giverEfter).forEach(luft::set);
    luftI = Arrays.stream(this.summer).mapToInt(this::luft).toArray();
  }

  private boolean giverEfter(int nummer) {
    return resultaterMed[nummer].length == 0
        && !smaa.get(nummer)
        && !kendte.get(nummer)
        && summerMed[nummer].length == 1
        && fortegn[nummer][0] < 0;
  }

  private int luft(int[] sum) {
    return IntStream.of(sum).anyMatch(luft::get)
        ? (int)
            Math.min(
                RIGELIG_LUFT,
                IntStream.of(sum).filter(luft::get).mapToLong(n -> antal[n] - mindst[n]).sum())
        : INGEN_LUFT;
  }

  /** The counts that a result shows, and what it is worth. */
  record Vist(List<Stoerrelse> stoerrelser, int vaegt) {}

  private static int sum(int[] tal, int[] valgte) {
    return IntStream.of(valgte).map(nummer -> tal[nummer]).sum();
  }

  private int[] led(Identitet sum) {
    return IntStream.concat(
            IntStream.of(numre.get(sum.total())), sum.dele().stream().mapToInt(numre::get).sorted())
        .toArray();
  }

  /** Which of the lists each count is in. */
  private int[][] omvendt(int[][] lister) {
    int[] laengder = new int[antal.length];
    for (int[] liste : lister) {
      for (int nummer : liste) {
        laengder[nummer]++;
      }
    }
    int[][] med = new int[antal.length][];
    Arrays.setAll(med, nummer -> new int[laengder[nummer]]);
    int[] brugt = new int[antal.length];
    for (int i = 0; i < lister.length; i++) {
      for (int nummer : lister[i]) {
        med[nummer][brugt[nummer]++] = i;
      }
    }
    return med;
  }

  /**
   * The tables that the counts fall into, those with nothing to hide left out.
   *
   * @param grund the counts
   * @param summer all sums
   * @param viste what each result shows
   * @param kendte the counts that the reader has been told before
   * @param gemte the counts that have been hidden before
   * @param mindsteAntal the smallest count that may be shown
   */
  static List<Skjuletabel> af(
      Grundresultater grund,
      List<Identitet> summer,
      List<Vist> viste,
      Set<Stoerrelse> kendte,
      Set<Stoerrelse> gemte,
      int mindsteAntal) {
    Map<Stoerrelse, Long> antal = grund.antal();
    Sammenhaeng<Stoerrelse> sammen = new Sammenhaeng<>();
    for (Identitet sum : summer) {
      sammen.forbind(sum.total(), sum.dele());
    }
    for (Vist vist : viste) {
      if (vist.stoerrelser().size() > 1) {
        sammen.forbind(vist.stoerrelser().get(0), vist.stoerrelser());
      }
    }
    Map<Stoerrelse, List<Stoerrelse>> dele = new LinkedHashMap<>();
    antal.keySet().forEach(s -> dele.computeIfAbsent(sammen.rod(s), r -> new ArrayList<>()).add(s));
    Map<Stoerrelse, List<Identitet>> delenesSummer = new HashMap<>();
    summer.forEach(
        sum ->
            delenesSummer
                .computeIfAbsent(sammen.rod(sum.total()), r -> new ArrayList<>())
                .add(sum));
    Map<Stoerrelse, List<Vist>> delenesViste = new HashMap<>();
    viste.stream()
        .filter(vist -> !vist.stoerrelser().isEmpty())
        .forEach(
            vist ->
                delenesViste
                    .computeIfAbsent(sammen.rod(vist.stoerrelser().get(0)), r -> new ArrayList<>())
                    .add(vist));
    List<Skjuletabel> tabeller = new ArrayList<>();
    dele.forEach(
        (rod, del) -> {
          if (!kanHaveNoget(grund, antal, del, gemte, mindsteAntal)) {
            return;
          }
          del.sort(ORDEN);
          Skjuletabel tabel =
              new Skjuletabel(
                  grund,
                  antal,
                  del,
                  delenesSummer.getOrDefault(rod, List.of()),
                  delenesViste.getOrDefault(rod, List.of()),
                  kendte,
                  gemte,
                  mindsteAntal);
          if (!tabel.gemte.isEmpty()) {
            tabeller.add(tabel);
          }
        });
    return tabeller;
  }

  /** False where nothing of it is to be hidden, as of most: such a table is not built. */
  private static boolean kanHaveNoget(
      Grundresultater grund,
      Map<Stoerrelse, Long> antal,
      List<Stoerrelse> del,
      Set<Stoerrelse> gemteFoer,
      int mindsteAntal) {
    long gange = del.stream().mapToLong(grund::gentagelser).max().orElse(1);
    return del.stream()
        .anyMatch(
            s ->
                gemteFoer.contains(s)
                    || (grund.beskyttet(s) && erLille(antal.get(s), gange * mindsteAntal))
                    || grund.baaretAfFaa(s, mindsteAntal));
  }

  /** True when some of these counts are among its own. */
  boolean harNogen(Set<Stoerrelse> nogle) {
    return !Collections.disjoint(numre.keySet(), nogle);
  }

  /** What is to be hidden of it, by the counts' names. */
  Stream<Stoerrelse> skjul() {
    BitSet valgte = new Skjuling(this).afgoer();
    return numre.entrySet().stream().filter(s -> valgte.get(s.getValue())).map(Map.Entry::getKey);
  }

  /** What the results that are hidden are worth to a reader. */
  long tab() {
    return IntStream.range(0, resultater.length)
        .filter(r -> skjulteI[r] > 0)
        .mapToLong(r -> vaegt[r])
        .sum();
  }

  /** True for a table with many counts. */
  boolean erStor() {
    return antal.length > HOEJST_GRUNDIGT;
  }

  int stoerrelser() {
    return antal.length;
  }

  long antal(int nummer) {
    return antal[nummer];
  }

  /** How many times a count may have the same one: it is in doubt when it may be so many more. */
  int gentagelser(int nummer) {
    return gentagelser[nummer];
  }

  /** True for a count that the reader has been told before. */
  boolean erKendt(int nummer) {
    return kendte.get(nummer);
  }

  /** True for a count that must not be given away. */
  boolean erLille(int nummer) {
    return smaa.get(nummer);
  }

  /** The counts that must not be given away. */
  IntStream smaa() {
    return smaa.stream();
  }

  /** The counts that are hidden whatever else is. */
  BitSet gemte() {
    return gemte;
  }

  /** The counts that are hidden by now. */
  BitSet skjulte() {
    return skjulte;
  }

  /** True for what stands for amounts. */
  boolean erBeloeb(int nummer) {
    return beloeb.get(nummer);
  }

  /** The smallest that a count may be and be shown. */
  long graense(int nummer) {
    return graense[nummer];
  }

  /** How many results show a count. */
  int resultaterMed(int nummer) {
    return resultaterMed[nummer].length;
  }

  /** The least that a reader must reckon with. */
  long mindst(int nummer) {
    return mindst[nummer];
  }

  /** True when a count must not be given away, were it this. */
  boolean erLille(int nummer, long vaerdi) {
    return erLille(vaerdi, graense[nummer]);
  }

  private static boolean erLille(long vaerdi, long graense) {
    return vaerdi > 0 && vaerdi < graense;
  }

  /** True for a count that gives way in its sum. */
  boolean erLuft(int nummer) {
    return luft.get(nummer);
  }

  /** How much less a sum's total can be while its other parts are the same, or none at all. */
  int luft(int sum) {
    return luftI[sum];
  }

  /** What it costs to hide a count: the results that go with it, and more for a zero. */
  int pris(int nummer) {
    return vaerdi[nummer] + (antal[nummer] == 0 && synlig(nummer) ? PRIS_FOR_NUL : 0);
  }

  /** The sums: of each the total, then the parts. */
  int[][] summer() {
    return summer;
  }

  /** The sums that a count is in. */
  int[] summerMed(int nummer) {
    return summerMed[nummer];
  }

  /** What each of those sums has in excess of its parts when the count is one more. */
  int[] fortegn(int nummer) {
    return fortegn[nummer];
  }

  /** Hides a count, and with it every result that shows it. */
  void skjul(int nummer) {
    if (skjulte.get(nummer)) {
      return;
    }
    skjulte.set(nummer);
    for (int resultat : resultaterMed[nummer]) {
      if (skjulteI[resultat]++ == 0) {
        for (int vist : resultater[resultat]) {
          vaerdi[vist] -= vaegt[resultat];
        }
      }
    }
  }

  /** Takes back that a count was hidden; returns what is seen for that. */
  IntStream vis(int nummer) {
    skjulte.clear(nummer);
    IntStream.Builder nye = IntStream.builder();
    for (int resultat : resultaterMed[nummer]) {
      if (--skjulteI[resultat] == 0) {
        for (int vist : resultater[resultat]) {
          if (vaerdi[vist] == 0) {
            nye.add(vist);
          }
          vaerdi[vist] += vaegt[resultat];
        }
      }
    }
    return nye.build();
  }

  /** True for a count that is known, or seen in one of the results that are left. */
  boolean synlig(int nummer) {
    return kendte.get(nummer) || vaerdi[nummer] > 0;
  }
}
