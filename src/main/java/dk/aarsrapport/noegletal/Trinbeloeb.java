package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Barnepostering;
import dk.aarsrapport.taelling.Celle;
import dk.aarsrapport.taelling.Taelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whose an amount on a step is, so that the public edition does not tell what a single child costs.
 *
 * <p>The accounts are public, function by function; a step is cut finer. Each step stands as a
 * number that is as large as its amount and the sum of its functions' shares; the total of all
 * steps is known, since a share and its amount tell it, and so is that of each function of several
 * steps. A step of too few children, or of which one child carries more than 80 pct., is hidden,
 * and with it another, or the totals would tell it; also where it is of whole functions, which the
 * accounts tell to whoever knows the step's functions.
 */
final class Trinbeloeb {
  /** One child's postings on a step: the bucket is their sum, rounded up to three digits. */
  private static final int ET_BARNS = 1;

  private static final long CIFRE = 1000;
  private static final int HOEJST_PCT_AF_ET_BARN = 80;
  private static final String KR = "kr ";

  private Trinbeloeb() {}

  /** Counts what one child's postings come to on each step of a year. */
  static void tael(List<Barnepostering> posteringer, String[] efterTrin, Taelling taelling) {
    Map<Integer, Map<String, Long>> aarene = new TreeMap<>();
    for (Barnepostering p : posteringer) {
      if (p.bruttoForMaalgruppen()) {
        aarene
            .computeIfAbsent(p.aar(), aar -> new TreeMap<>())
            .merge(efterTrin[p.trin()], p.oere(), Math::addExact);
      }
    }
    aarene.forEach(
        (aar, trinnene) ->
            trinnene.forEach(
                (trin, oere) -> {
                  if (oere > 0) {
                    taelling.laegTil(aar, trin, "", ET_BARNS, rundetOp(oere), 1);
                  }
                }));
  }

  /** An amount of one child, rounded up to three digits: told so, it is hardly its own. */
  static long rundetOp(long oere) {
    long enhed = 1;
    while (oere / enhed >= CIFRE) {
      enhed *= 10;
    }
    return (oere + enhed - 1) / enhed * enhed;
  }

  /** Says of every step of a year whose its amount is, and what of it the accounts tell. */
  static void bind(Udledning udledning, Udsnit u, List<String> alleTrin) {
    Map<Long, List<Tal>> efterFunktion = new TreeMap<>();
    List<Tal> beloebene = new ArrayList<>();
    for (String trin : alleTrin) {
      Map<Long, Long> funktioner = funktioner(u, trin);
      List<Tal> dele = new ArrayList<>();
      funktioner.forEach(
          (funktion, oere) -> {
            Tal del = u.frit(KR + trin + " paa " + funktion, oere);
            dele.add(del);
            efterFunktion.computeIfAbsent(funktion, f -> new ArrayList<>()).add(del);
          });
      if (!dele.isEmpty()) {
        Tal beloeb = paa(u, trin);
        u.opdeles(beloeb, dele);
        beloebene.add(beloeb);
        u.baeres(beloeb, boern(udledning, u, trin), harEtTungtBarn(u, trin));
      }
    }
    if (!beloebene.isEmpty()) {
      u.almenKendt(u.sum(KR + "i alt", beloebene));
    }
    efterFunktion.forEach(
        (funktion, dele) -> {
          if (dele.size() > 1) {
            u.almenKendt(u.sum("funktion " + funktion, dele));
          }
        });
  }

  /** The amount of a step, as whoever sees it knows it; nothing where there are no postings. */
  static Tal paa(Udsnit u, String trin) {
    long alle = funktioner(u, trin).values().stream().mapToLong(Long::longValue).sum();
    return alle == 0 ? Tal.offentligt(0) : u.frit(KR + trin, alle);
  }

  /** The amount of several steps together. */
  static Tal paa(Udsnit u, String navn, List<String> flere) {
    List<Tal> dele =
        flere.stream().map(trin -> paa(u, trin)).filter(d -> !d.stoerrelser().isEmpty()).toList();
    if (dele.isEmpty()) {
      return Tal.offentligt(0);
    }
    Tal sum = u.frit(KR + navn, dele.stream().mapToLong(Tal::antal).sum());
    u.opdeles(sum, dele);
    return sum;
  }

  /** The bucket of a municipality's function: a function of a group is the sum of its members'. */
  static long sted(int kommune, String funktion) {
    return (long) kommune << Integer.SIZE | Integer.toUnsignedLong(funktion.hashCode());
  }

  /**
   * What each function has on a step, each municipality's without sign: it only stands for the
   * amount, and a group's is the sum of its members', whatever corrections they have.
   */
  private static Map<Long, Long> funktioner(Udsnit u, String trin) {
    Map<Long, Long> funktioner = new TreeMap<>();
    for (Celle celle : u.celler()) {
      if (celle.kategori().equals(trin) && celle.del() == 0 && celle.antal() != 0) {
        funktioner.merge(
            Integer.toUnsignedLong((int) celle.spand()), Math.abs(celle.antal()), Math::addExact);
      }
    }
    return funktioner;
  }

  /** How many children a step has in a year; no limit where nobody has counted them. */
  private static long boern(Udledning udledning, Udsnit u, String trin) {
    Forudsaetninger f = udledning.hos(Helaarspersoner.ID).forudsaetninger();
    boolean talt =
        Trin.KODER.contains(trin)
            && f.mangler().isEmpty()
            && f.foersteAar() <= u.aar()
            && udledning.grundlag().kalender().aar().contains(u.aar());
    return talt ? Barnedage.boern(u.hos(Helaarspersoner.ID), trin).antal() : Long.MAX_VALUE;
  }

  /** True when one child's part of an amount is so large that the amount tells of that child. */
  static boolean tynger(long etBarns, long alle) {
    return etBarns * 100 > alle * HOEJST_PCT_AF_ET_BARN;
  }

  private static boolean harEtTungtBarn(Udsnit u, String trin) {
    long tungest =
        u.celler().stream()
            .filter(celle -> celle.kategori().equals(trin) && celle.del() == ET_BARNS)
            .mapToLong(Celle::spand)
            .max()
            .orElse(0);
    return tynger(tungest, Math.abs(u.sum(trin, "", 0)));
  }
}
