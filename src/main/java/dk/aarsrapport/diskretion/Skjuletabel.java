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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
  private static final Comparator<Stoerrelse> ORDEN =
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

  /** Still larger ones are gone through once. */
  private static final int HOEJST_I_FLERE_ORDENER = 4000;

  private static final List<Raekkefoelge> ORDENER = List.of(Raekkefoelge.values());
  private static final List<Raekkefoelge> EN_ORDEN = List.of(Raekkefoelge.EFTER_NAVN);

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

  /** What must not be given away: small counts, and others that have been hidden before. */
  private final BitSet smaa = new BitSet();

  /** What the reader has been told before, whatever is hidden now. */
  private final BitSet kendte = new BitSet();

  /** What stands for amounts: where no witness is found, they are the accounts' own totals. */
  private final BitSet beloeb = new BitSet();

  /** What is seen nowhere and is a part of one sum alone: it gives way to whatever moves there. */
  private final BitSet luft = new BitSet();

  /** How much those parts of each sum can become less. */
  private final int[] luftI;

  private final BitSet skjulte = new BitSet();

  /** What stays hidden: small counts, and all around those that no witness was found for. */
  private final BitSet fastholdte = new BitSet();

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
      Set<Stoerrelse> gemte,
      int mindsteAntal) {
    numre = numre(stoerrelser, summer, alleAntal);
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
          if (gemte.contains(s)
              || (grund.beskyttet(s) && erLille(nummer, antal[nummer]))
              || grund.baaretAfFaa(s, mindsteAntal)) {
            smaa.set(nummer);
          }
          mindst[nummer] = Math.max(mindst[nummer], grund.mindst(s));
          if (grund.erBeloeb(s)) {
            beloeb.set(nummer);
          }
          if (kendteFoer.contains(s) || grund.kendt(s)) {
            kendte.set(nummer);
          }
        });
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

  /**
   * Counts that are the same, each the only part of the other, have one number, unless one is the
   * total of a sum that has the other as a part. A sum may then have a part several times.
   */
  private static Map<Stoerrelse, Integer> numre(
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
                Comparator.comparing(Identitet::total, ORDEN)
                    .thenComparing(sum -> sum.dele().get(0), ORDEN))
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
          if (!tabel.smaa.isEmpty()) {
            tabeller.add(tabel);
          }
        });
    return tabeller;
  }

  /** True when some of these counts are among its own. */
  boolean harNogen(Set<Stoerrelse> nogle) {
    return !Collections.disjoint(numre.keySet(), nogle);
  }

  /** Decides what is hidden, and returns it: of several ways the one that costs a reader least. */
  Stream<Stoerrelse> skjul() {
    BitSet gemte = (BitSet) smaa.clone();
    smaa.andNot(kendte); // nothing puts in doubt what has been told
    BitSet bedste = new BitSet();
    long mindsteTab = Long.MAX_VALUE;
    for (Raekkefoelge orden : antal.length > HOEJST_I_FLERE_ORDENER ? EN_ORDEN : ORDENER) {
      skjul(gemte, orden.af(this));
      if (tab() < mindsteTab) {
        mindsteTab = tab();
        bedste = (BitSet) skjulte.clone();
      }
      skjulte.stream().boxed().toList().forEach(this::vis);
      fastholdte.clear();
    }
    skjulte.or(bedste);
    return numre.entrySet().stream().filter(s -> skjulte.get(s.getValue())).map(Map.Entry::getKey);
  }

  /** Hides these counts, and what it takes for the small ones to be in doubt, in their order. */
  private void skjul(BitSet gemte, int[] smaaIOrden) {
    gemte.stream().forEach(this::skjul);
    fastholdte.or(gemte);
    Vidner vidner = new Vidner(this, smaaIOrden);
    vidner.skaf();
    vidner.uden().filter(nummer -> !beloeb.get(nummer)).forEach(this::skjulOmkring);
    int[] fortalte = gemte.stream().filter(beloeb::get).filter(kendte::get).toArray();
    IntStream.of(fortalte).forEach(this::skjulEtMed);
    vidner.skaf();
    visHvadDerKanUndvaeres(vidner::kanUndvaere);
    visHvadDerKanUndvaeres(vidner::holder); // new witnesses may have made more of it idle
    IntStream.of(fortalte).forEach(this::skjulEtMed); // a total that was shown again tells it
    vidner.uden().filter(beloeb::get).forEach(this::skjulHvadDetFoelgerAf);
    skjulSmaaRester(vidner);
  }

  /** What the results that are hidden are worth to a reader. */
  private long tab() {
    return IntStream.range(0, resultater.length)
        .filter(r -> skjulteI[r] > 0)
        .mapToLong(r -> vaegt[r])
        .sum();
  }

  /** Which order the small counts are given a witness in: what the first hides helps the next. */
  private enum Raekkefoelge {
    EFTER_NAVN,
    BAGFRA,
    FLEST_SUMMER,
    FAERREST_SUMMER,
    STOERST;

    int[] af(Skjuletabel tabel) {
      Comparator<Integer> efterSummer = Comparator.comparing(n -> tabel.summerMed[n].length);
      Comparator<Integer> orden =
          switch (this) {
            case EFTER_NAVN -> Comparator.naturalOrder();
            case BAGFRA -> Comparator.reverseOrder();
            case FLEST_SUMMER -> efterSummer.reversed();
            case FAERREST_SUMMER -> efterSummer;
            case STOERST -> Comparator.comparing(n -> -tabel.antal[n]);
          };
      return tabel.smaa.stream().boxed().sorted(orden).mapToInt(Integer::intValue).toArray();
    }
  }

  /** Shows again what turned out not to be needed, what is in most results first. */
  private void visHvadDerKanUndvaeres(Predicate<IntStream> kanUndvaeres) {
    skjulte.stream()
        .filter(nummer -> !erLille(nummer) && !fastholdte.get(nummer))
        .boxed()
        .sorted(
            Comparator.comparing((Integer nummer) -> -resultaterMed[nummer].length)
                .thenComparing(nummer -> -antal[nummer])
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            nummer -> {
              if (!kanUndvaeres.test(vis(nummer))) {
                skjul(nummer);
              }
            });
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

  /** The least that a reader must reckon with. */
  long mindst(int nummer) {
    return mindst[nummer];
  }

  /** True when a count must not be given away, were it this. */
  boolean erLille(int nummer, long vaerdi) {
    return vaerdi > 0 && vaerdi < graense[nummer];
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
    return vaerdi[nummer] + (synlig(nummer) && antal[nummer] == 0 ? PRIS_FOR_NUL : 0);
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

  /** Hides all that a count is in a sum with, and all that those are. */
  private void skjulOmkring(int nummer) {
    naboer(nummer).flatMap(this::naboer).distinct().forEach(fastholdte::set);
    fastholdte.stream().filter(this::synlig).forEach(this::skjul);
  }

  /**
   * Hides one more in each sum that an amount is alone hidden in: the accounts tell it to whoever
   * knows them well, and nobody else need work it out from what stands beside it.
   */
  private void skjulEtMed(int nummer) {
    for (int sum : summerMed[nummer]) {
      if (IntStream.of(summer[sum]).allMatch(n -> n == nummer || (synlig(n) && !skjulte.get(n)))) {
        billigste(IntStream.of(summer[sum]), summer[sum][0])
            .ifPresent(
                andet -> {
                  skjul(andet);
                  fastholdte.set(andet);
                });
      }
    }
  }

  /**
   * Hides, for an amount that no witness was found for, what it takes that it does not follow from
   * one sum after the other: the cheapest of all that it follows of, as long as it does.
   */
  private void skjulHvadDetFoelgerAf(int nummer) {
    OptionalInt en = billigste(Viden.alt(this).grundlag(nummer), nummer);
    while (en.isPresent()) {
      skjul(en.getAsInt());
      en = billigste(Viden.alt(this).grundlag(nummer), nummer);
    }
  }

  private IntStream naboer(int nummer) {
    return IntStream.of(summerMed[nummer]).flatMap(sum -> IntStream.of(summer[sum])).distinct();
  }

  /** Takes back that a count was hidden; returns what is seen for that. */
  private IntStream vis(int nummer) {
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

  /**
   * Hides one more in each sum that gives a small rest away: what is unknown of it is several
   * counts, one of them small, that come to a small number together. The one is in doubt as well,
   * or it would be found from another sum.
   */
  private void skjulSmaaRester(Vidner vidner) {
    boolean flere = true;
    while (flere) {
      flere = false;
      Viden viden = Viden.udenSmaa(this);
      for (int[] sum : summer) {
        OptionalInt en =
            harLilleRest(sum, viden) ? billigste(IntStream.of(sum), sum[0]) : OptionalInt.empty();
        if (en.isPresent()) {
          skjul(en.getAsInt());
          viden.glem(en.getAsInt());
          vidner.skafTil(en.getAsInt());
          flere = true;
        }
      }
    }
  }

  private boolean harLilleRest(int[] sum, Viden viden) {
    if (!viden.kendt(sum[0])) {
      return false;
    }
    long rest = 0;
    long hoejest = 0;
    for (int nummer : sum) {
      if (!viden.kendt(nummer)) {
        rest += antal[nummer];
        hoejest = erLille(nummer) ? Math.max(hoejest, graense[nummer]) : hoejest;
      }
    }
    return rest < hoejest;
  }

  /** The cheapest to hide of some counts, their total last, the smallest first. */
  private OptionalInt billigste(IntStream nogle, int total) {
    return nogle
        .filter(nummer -> synlig(nummer) && !erKendt(nummer) && antal[nummer] > 0)
        .boxed()
        .min(
            Comparator.comparing(this::pris)
                .thenComparing(nummer -> nummer == total)
                .thenComparing(nummer -> antal[nummer])
                .thenComparing(Comparator.naturalOrder()))
        .map(OptionalInt::of)
        .orElseGet(OptionalInt::empty);
  }
}
