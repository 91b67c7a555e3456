package dk.aarsrapport.resultat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that the figures came to, before anything is hidden: results, the counts each one
 * gives away, and how counts add up. Only the disclosure stage takes this; documents never do.
 */
public final class Grundresultater {
  /**
   * What a result is worth to a reader when something must be hidden, unless its figure says less.
   */
  public static final int VAEGT = 4;

  private static final int VAEGT_AF_TOTAL = 6;
  private static final int VAEGT_AF_SAMMENLAGT = 8;
  private static final int HOEJST_PCT_AF_ET_BARN = 80;

  private final List<Resultat> resultater = new ArrayList<>();
  private final Map<Noegle, List<Stoerrelse>> afsloerer = new LinkedHashMap<>();
  private final Map<Stoerrelse, Long> antal = new LinkedHashMap<>();
  private final Set<Stoerrelse> ikkeAdditive = new HashSet<>();
  private final Set<Stoerrelse> frie = new HashSet<>();
  private final Set<Stoerrelse> kendte = new HashSet<>();
  private final Map<Stoerrelse, Baerere> baerere = new HashMap<>();
  private final Map<Stoerrelse, Integer> kommuner = new HashMap<>();
  private final Map<Stoerrelse, Long> gentagelser = new HashMap<>();
  private final Map<Stoerrelse, Long> mindst = new HashMap<>();
  private final Map<String, String> hensyn = new HashMap<>();
  private final Map<String, Integer> vaegte = new HashMap<>();
  private final Set<Noegle> fine = new HashSet<>();
  private final Map<Noegle, List<Noegle>> sammenlagte = new LinkedHashMap<>();
  private final List<Identitet> identiteter = new ArrayList<>();
  private final boolean afstemmes;

  /** None yet; whatever does not add up stops the run. */
  public Grundresultater() {
    this(true);
  }

  private Grundresultater(boolean afstemmes) {
    this.afstemmes = afstemmes;
  }

  /** None yet, for what is worked out of numbers that were changed on purpose. */
  public static Grundresultater uafstemte() {
    return new Grundresultater(false);
  }

  /** The same, for one who adds to it. */
  public Grundresultater kopi() {
    Grundresultater kopi = new Grundresultater(afstemmes);
    kopi.laegTil(this);
    return kopi;
  }

  /**
   * Takes what others came to, after its own.
   *
   * @throws IllegalStateException if a count has another value there
   */
  public void laegTil(Grundresultater andre) {
    resultater.addAll(andre.resultater);
    afsloerer.putAll(andre.afsloerer);
    andre.antal.forEach(this::antal);
    ikkeAdditive.addAll(andre.ikkeAdditive);
    frie.addAll(andre.frie);
    kendte.addAll(andre.kendte);
    baerere.putAll(andre.baerere);
    kommuner.putAll(andre.kommuner);
    andre.gentagelser.forEach(this::gentages);
    mindst.putAll(andre.mindst);
    hensyn.putAll(andre.hensyn);
    vaegte.putAll(andre.vaegte);
    fine.addAll(andre.fine);
    sammenlagte.putAll(andre.sammenlagte);
    identiteter.addAll(andre.identiteter);
  }

  /** How many children an amount is of, what one of them carries at most, and all of it. */
  private record Baerere(long boern, long tungest, long alle) {
    boolean faa(int mindsteAntal) {
      return boern < mindsteAntal || tungest * 100 > alle * HOEJST_PCT_AF_ET_BARN;
    }
  }

  /** Takes a result and the counts that it gives away. */
  public void tilfoej(Resultat resultat, List<Stoerrelse> stoerrelser) {
    resultater.add(resultat);
    afsloerer.put(resultat.noegle(), List.copyOf(stoerrelser));
  }

  /**
   * Takes the value of a count.
   *
   * @throws IllegalStateException if it was given another value before
   */
  public void antal(Stoerrelse stoerrelse, long vaerdi) {
    Long foer = antal.put(stoerrelse, vaerdi);
    if (afstemmes && foer != null && foer != vaerdi) {
      throw new IllegalStateException(stoerrelse + " is both " + foer + " and " + vaerdi);
    }
  }

  /** Says that a group's count of this kind is not the sum of its members': a highest or lowest. */
  public void ikkeAdditiv(Stoerrelse stoerrelse) {
    ikkeAdditive.add(stoerrelse);
  }

  /** True when a group's count is the sum of its members', but for children in several. */
  public boolean additiv(Stoerrelse stoerrelse) {
    return !ikkeAdditive.contains(stoerrelse);
  }

  /** Says that nobody need hide a count: it only carries what is unknown of a sum. */
  public void fri(Stoerrelse stoerrelse) {
    frie.add(stoerrelse);
  }

  /** True for a count that is hidden when it is small. */
  public boolean beskyttet(Stoerrelse stoerrelse) {
    return !frie.contains(stoerrelse);
  }

  /** Says that everybody knows a count, whatever is hidden here: a total of the accounts. */
  public void almenKendt(Stoerrelse stoerrelse) {
    kendte.add(stoerrelse);
  }

  /** True for a count that everybody knows. */
  public boolean kendt(Stoerrelse stoerrelse) {
    return kendte.contains(stoerrelse);
  }

  /**
   * Says that a number stands for an amount: not how large it is decides whether it is hidden, but
   * who it is spent on.
   *
   * @param beloeb stands for the amount
   * @param boern the children that it is spent on
   * @param tungest what the child with the largest part of it carries, for all that is known
   * @param alle the amount: it tells of that child when that is most of it
   */
  public void baeres(Stoerrelse beloeb, long boern, long tungest, long alle) {
    fri(beloeb);
    baerere.put(beloeb, new Baerere(boern, tungest, alle));
  }

  /**
   * Says that an amount is what others leave of a whole: of the children that they leave, each of
   * which may carry as much as anybody does of the whole.
   *
   * @param rest stands for what is left
   * @param hele stands for the whole
   * @param andre stand for the others, as far as they have any
   */
  public void baeresAfResten(Stoerrelse rest, Stoerrelse hele, List<Stoerrelse> andre) {
    Baerere af = baerere.get(hele);
    long boern = af.boern();
    long alle = af.alle();
    for (Stoerrelse anden : andre) {
      Baerere deres = baerere.get(anden);
      if (deres != null) {
        boern -= boern == Long.MAX_VALUE || deres.boern() == Long.MAX_VALUE ? 0 : deres.boern();
        alle -= deres.alle();
      }
    }
    baeres(rest, Math.max(0, boern), af.tungest(), Math.abs(alle));
  }

  /**
   * Says that a number stands for a part of an amount, which is hidden for the amount's sake and
   * not for its own.
   *
   * @param kommunerMed how many municipalities have some of it
   */
  public void delAfBeloeb(Stoerrelse del, int kommunerMed) {
    baeres(del, Long.MAX_VALUE, 0, antal.get(del));
    kommuner.put(del, kommunerMed);
  }

  /**
   * Says that a part of an amount is what some municipalities leave of a whole: nobody knows how
   * many children the others have each, so a few of those are as a few children.
   *
   * @param rest stands for what is left
   * @param hele stands for the whole
   * @param andre stand for the others, as far as they have any
   */
  public void delAfResten(Stoerrelse rest, Stoerrelse hele, List<Stoerrelse> andre) {
    int uden = kommuner.get(hele) - andre.stream().mapToInt(a -> kommuner.getOrDefault(a, 0)).sum();
    baeres(rest, uden, 0, antal.get(rest));
  }

  /** True for what stands for a part of an amount. */
  public boolean erDelAfBeloeb(Stoerrelse stoerrelse) {
    return kommuner.containsKey(stoerrelse);
  }

  /** True for an amount that tells of too few children. */
  public boolean baaretAfFaa(Stoerrelse stoerrelse, int mindsteAntal) {
    Baerere af = baerere.get(stoerrelse);
    return af != null && af.faa(mindsteAntal);
  }

  /** True for what stands for an amount, and counts nobody. */
  public boolean erBeloeb(Stoerrelse stoerrelse) {
    return baerere.containsKey(stoerrelse);
  }

  /**
   * Says that a count has the same ones up to so many times, as child-months have a child twelve
   * times: it is small when it may be of few.
   */
  public void gentages(Stoerrelse stoerrelse, long gange) {
    gentagelser.merge(stoerrelse, gange, Math::max);
  }

  /** How many times a count may have the same one; 1 where nothing else has been said. */
  public long gentagelser(Stoerrelse stoerrelse) {
    return gentagelser.getOrDefault(stoerrelse, 1L);
  }

  /** Says how many a count is of at least, where several areas may each list what they have. */
  public void mindst(Stoerrelse stoerrelse, long antal) {
    mindst.put(stoerrelse, antal);
  }

  /**
   * The least that a reader must take a count to be: open lists hold only what occurs, and a zero
   * is hidden so seldom that nobody reckons with it.
   */
  public long mindst(Stoerrelse stoerrelse) {
    boolean forekommer = beskyttet(stoerrelse) && antal.get(stoerrelse) > 0;
    return forekommer ? mindst.getOrDefault(stoerrelse, 1L) : 0;
  }

  /**
   * Says what a figure's results are worth: the finest tables are hidden before the first pages.
   */
  public void vaegt(String noegletal, int vaegt) {
    vaegte.put(noegletal, vaegt);
  }

  /** Says for whose sake a figure's results are hidden, in the words of print. */
  public void hensyn(String noegletal, String hvem) {
    hensyn.put(noegletal, hvem);
  }

  /** For whose sake a result is hidden. */
  public String hensyn(Noegle noegle) {
    return hensyn.getOrDefault(noegle.noegletal(), "børnene");
  }

  /**
   * What a result is worth, from 1; one that stands for others carries what they are worth, and a
   * total tells most.
   */
  public int vaegt(Noegle noegle) {
    boolean samlet = sammenlagte.containsKey(noegle);
    if (fine.contains(noegle)) {
      return samlet ? VAEGT : 1;
    }
    int egen = vaegte.getOrDefault(noegle.noegletal(), VAEGT);
    if (samlet) {
      return Math.max(egen, VAEGT_AF_SAMMENLAGT);
    }
    return Kategorier.erTotal(noegle.kategori()) ? Math.max(egen, VAEGT_AF_TOTAL) : egen;
  }

  /**
   * Says that a row stands for others together, so that these are worth little beside it, unless it
   * is their total: that says less.
   *
   * @param samlet the merged row
   * @param dele the rows that it stands for
   */
  public void sammenlagt(Noegle samlet, List<Noegle> dele) {
    sammenlagte.put(samlet, List.copyOf(dele));
    if (!Kategorier.erTotal(samlet.kategori())) {
      fine.addAll(dele);
    }
  }

  /** The rows that each merged row stands for. */
  public Map<Noegle, List<Noegle>> sammenlagte() {
    return Map.copyOf(sammenlagte);
  }

  /**
   * Takes a sum.
   *
   * @throws IllegalStateException if it does not add up
   */
  public void identitet(Identitet identitet) {
    if (!afstemmes) {
      return;
    }
    long sum = identitet.dele().stream().mapToLong(antal::get).sum();
    if (sum != antal.get(identitet.total())) {
      throw new IllegalStateException(identitet + " does not add up");
    }
    identiteter.add(identitet);
  }

  /** All results, in the order they were derived. */
  public List<Resultat> resultater() {
    return List.copyOf(resultater);
  }

  /** The result with this key, if it has been derived. */
  public Optional<Resultat> find(Noegle noegle) {
    return resultater.stream().filter(r -> r.noegle().equals(noegle)).findFirst();
  }

  /** The counts that a result gives away. */
  public List<Stoerrelse> afsloerer(Noegle noegle) {
    return afsloerer.getOrDefault(noegle, List.of());
  }

  /** The protected counts, as they are now and become. */
  public Map<Stoerrelse, Long> antal() {
    return Collections.unmodifiableMap(antal);
  }

  /** The sums. */
  public List<Identitet> identiteter() {
    return List.copyOf(identiteter);
  }
}
