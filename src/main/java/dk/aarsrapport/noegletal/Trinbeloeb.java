package dk.aarsrapport.noegletal;

import dk.aarsrapport.forloeb.Barnepostering;
import dk.aarsrapport.taelling.Celle;
import dk.aarsrapport.taelling.Taelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whose an amount on a step is, so that the public edition does not tell what a single child costs.
 *
 * <p>The accounts are public, function by function; a step is cut finer. Each step stands as a
 * number that is as large as its amount and the sum of its functions' shares; what {@link Regnskab}
 * tells is known. All steps together are not in the accounts, from which refunds are taken: a share
 * and its amount tell them, so a share gives them away. A step of too few children, or of which one
 * child carries more than 80 pct., is hidden, and with it another or the shares, or what they all
 * come to would tell it; also where the accounts tell it to whoever knows the step's functions.
 */
final class Trinbeloeb {
  /** One child's postings on a step: the bucket is their sum, rounded up to three digits. */
  private static final int ET_BARNS = 1;

  private static final long CIFRE = 1000;
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

  /**
   * Says of every step of a year whose its amount is, and what of it the accounts tell.
   *
   * @return what they all come to; nothing where there are no postings
   */
  static Tal bind(Udledning udledning, Udsnit u, List<String> alleTrin) {
    Regnskab regnskab = Regnskab.af(u, alleTrin);
    Map<Long, Map<Regnskab.Fortalt, List<Tal>>> efterFunktion = new TreeMap<>();
    List<Tal> beloebene = new ArrayList<>();
    for (String trin : alleTrin) {
      List<Tal> dele = new ArrayList<>();
      dele(u, trin, regnskab)
          .forEach(
              (del, oere) -> {
                Tal tal = u.frit(KR + trin + del.navn(), sum(oere));
                u.delAfBeloeb(tal, oere.size());
                dele.add(tal);
                efterFunktion
                    .computeIfAbsent(del.funktion(), f -> new EnumMap<>(Regnskab.Fortalt.class))
                    .computeIfAbsent(del.fortalt(), f -> new ArrayList<>())
                    .add(tal);
              });
      if (!dele.isEmpty()) {
        Tal beloeb = paa(u, trin);
        u.opdeles(beloeb, dele);
        beloebene.add(beloeb);
        long alle = Math.abs(u.sum(trin, "", 0));
        u.baeres(beloeb, boern(udledning, u, trin), tungest(u, trin), alle);
        if (regnskab.fortaeller(trin)) {
          u.almenKendt(beloeb);
        }
      }
    }
    efterFunktion.forEach(
        (funktion, dele) -> {
          dele.getOrDefault(Regnskab.Fortalt.ALENE, List.of()).forEach(u::almenKendt);
          dele.computeIfPresent(
              Regnskab.Fortalt.SAMMEN,
              (sammen, tal) -> {
                u.almenKendt(u.sum("funktion " + funktion, tal));
                return tal;
              });
          if (dele.containsKey(Regnskab.Fortalt.NEJ)
              && regnskab.alles(funktion) != Regnskab.Fortalt.NEJ) {
            List<Tal> alle = dele.values().stream().flatMap(List::stream).toList();
            u.almenKendt(u.sum("funktion %d i alt".formatted(funktion), alle));
          }
        });
    return sum(u, "i alt", beloebene);
  }

  /** The amount of a step, as whoever sees it knows it; nothing where there are no postings. */
  static Tal paa(Udsnit u, String trin) {
    long alle =
        u.celler().stream()
            .filter(celle -> celle.kategori().equals(trin) && celle.del() == 0)
            .mapToLong(celle -> Math.abs(celle.antal()))
            .sum();
    return alle == 0 ? Tal.offentligt(0) : u.frit(KR + trin, alle);
  }

  /** The amount of several steps together. */
  static Tal paa(Udsnit u, String navn, List<String> flere) {
    List<Tal> dele =
        flere.stream().map(trin -> paa(u, trin)).filter(d -> !d.stoerrelser().isEmpty()).toList();
    return sum(u, navn, dele);
  }

  private static Tal sum(Udsnit u, String navn, List<Tal> dele) {
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

  /** The function of a bucket, of whatever municipality. */
  static long funktion(long sted) {
    return Integer.toUnsignedLong((int) sted);
  }

  /** What of a step is on a function, of the municipalities whose accounts tell as much of it. */
  private record Del(long funktion, Regnskab.Fortalt fortalt) implements Comparable<Del> {
    String navn() {
      String hvordan =
          switch (fortalt) {
            case ALENE -> "";
            case SAMMEN -> " sammen";
            case NEJ -> " uvist";
          };
      return " paa " + funktion + hvordan;
    }

    @Override
    public int compareTo(Del anden) {
      return Comparator.comparingLong(Del::funktion)
          .thenComparing(Del::fortalt)
          .compare(this, anden);
    }
  }

  /**
   * What each municipality has of a step on each function, without sign: it only stands for the
   * amount, and a group's is the sum of its members', whatever corrections they have.
   */
  private static Map<Del, List<Long>> dele(Udsnit u, String trin, Regnskab regnskab) {
    Map<Del, List<Long>> dele = new TreeMap<>();
    for (Celle celle : u.celler()) {
      if (celle.kategori().equals(trin) && celle.del() == 0 && celle.antal() != 0) {
        Del del = new Del(funktion(celle.spand()), regnskab.paa(celle.spand()));
        dele.computeIfAbsent(del, d -> new ArrayList<>()).add(Math.abs(celle.antal()));
      }
    }
    return dele;
  }

  private static long sum(List<Long> oere) {
    return oere.stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
  }

  /**
   * How many children a step has in a year: no limit where nobody counts them, none as yet in a
   * year that the next edition counts, and may find few in.
   */
  private static long boern(Udledning udledning, Udsnit u, String trin) {
    Forudsaetninger f = udledning.hos(Helaarspersoner.ID).forudsaetninger();
    List<Integer> aarene = List.copyOf(udledning.grundlag().kalender().aar());
    if (!Trin.KODER.contains(trin) || !f.mangler().isEmpty() || f.foersteAar() > u.aar()) {
      return Long.MAX_VALUE;
    }
    if (u.aar() > Collections.max(aarene)) {
      return 0;
    }
    return aarene.contains(u.aar())
        ? Barnedage.boern(u.hos(Helaarspersoner.ID), trin).antal()
        : Long.MAX_VALUE;
  }

  private static long tungest(Udsnit u, String trin) {
    return u.celler().stream()
        .filter(celle -> celle.kategori().equals(trin) && celle.del() == ET_BARNS)
        .mapToLong(Celle::spand)
        .max()
        .orElse(0);
  }
}
