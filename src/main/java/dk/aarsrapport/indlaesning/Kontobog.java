package dk.aarsrapport.indlaesning;

import dk.aarsrapport.indlaesning.Kontolaesning.Kontering;
import java.io.Serializable;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * The amounts of a file's rows by account and municipality, gathered while it is read: what is to
 * be known of accounts is told once for all rows of the same place, not row by row.
 */
final class Kontobog {
  /** Sums that are gathered; a file that has more is told of in portions. */
  private static final int HOEJST = 1 << 16;

  /**
   * By the account itself (a reader gives equal accounts the same one, or they are told apart), and
   * by the municipality's number in this book; null where it has no row.
   */
  private final IdentityHashMap<Kontering, Sum[]> summer = new IdentityHashMap<>();

  /** By municipality code: its number in this book, from 1; 0 where it has no row. */
  private final int[] kommunenumre = new int[Kommunekode.HOEJESTE + 1];

  /** Each text once: of equal ones the sums keep the same. */
  private final Hukommelse<String, String> arter = new Hukommelse<>(art -> art);

  private int kommuner;
  private final Modtager modtager;
  private int antal;

  /**
   * Amounts in øre.
   *
   * @param oere what they come to
   * @param absolut what they come to without their signs
   * @param over how many are above nil
   * @param under how many are below nil
   * @param stoerst the one that is farthest from nil
   */
  record Beloeb(long oere, long absolut, long over, long under, Stoerst stoerst) {}

  /**
   * The row with the amount that is farthest from nil; of two alike the one with the lesser text.
   *
   * @param art what its column {@code art} says
   * @param andre true where others of the rows say something else there
   */
  record Stoerst(long oere, String art, boolean andre) implements Serializable {
    static final Stoerst INGEN = new Stoerst(0, "", false);

    /** That of these rows and those. */
    Stoerst med(Stoerst anden) {
      if (oere == 0 || anden.oere == 0) {
        return oere == 0 ? anden : this;
      }
      boolean flere = andre || anden.andre || !art.equals(anden.art);
      int orden = Long.compare(Math.abs(anden.oere), Math.abs(oere));
      boolean denne = orden < 0 || (orden == 0 && Delsummer.SOM_SUM.compare(art, anden.art) <= 0);
      Stoerst valgt = denne ? this : anden;
      return valgt.andre == flere ? valgt : new Stoerst(valgt.oere, valgt.art, flere);
    }
  }

  /** Takes what rows of one place came to; the same place may come more than once. */
  interface Modtager {
    void sted(int kommune, Kontering kontering, Beloeb beloeb);
  }

  /** All in one place: a file's rows jump from sum to sum, and each object is a fetch of memory. */
  private static final class Sum {
    private final int kommune;
    private long oere;
    private long absolut;
    private long over;
    private long under;
    private long stoerst;
    private String stoerstsArt = "";
    private boolean andreArter;

    Sum(int kommune) {
      this.kommune = kommune;
    }

    /** A row that is no greater and says the same, as most are, changes nothing. */
    void se(long nyOere, String art) {
      boolean mindre = Math.abs(nyOere) < Math.abs(stoerst);
      if (nyOere == 0 || (mindre && (andreArter || stoerstsArt.equals(art)))) {
        return;
      }
      Stoerst valgt = stoerst().med(new Stoerst(nyOere, art, false));
      stoerst = valgt.oere();
      stoerstsArt = valgt.art();
      andreArter = valgt.andre();
    }

    private Stoerst stoerst() {
      return new Stoerst(stoerst, stoerstsArt, andreArter);
    }

    Beloeb beloeb() {
      return new Beloeb(oere, absolut, over, under, stoerst());
    }
  }

  Kontobog(Modtager modtager) {
    this.modtager = modtager;
  }

  /**
   * A row.
   *
   * @param art what its column {@code art} says
   * @throws ArithmeticException if a sum overflows
   */
  void se(int kommune, Kontering kontering, long oere, String art) {
    Sum sum = sum(kommune, kontering);
    sum.oere = Math.addExact(sum.oere, oere);
    sum.absolut = Math.addExact(sum.absolut, Math.absExact(oere));
    if (oere > 0) {
      sum.over++;
    } else if (oere < 0) {
      sum.under++;
    }
    sum.se(oere, arter.af(art));
  }

  private Sum sum(int kommune, Kontering kontering) {
    int nummer = kommunenumre[kommune];
    Sum[] kontoens = nummer == 0 ? null : summer.get(kontering);
    return kontoens == null || nummer > kontoens.length || kontoens[nummer - 1] == null
        ? ny(kommune, kontering)
        : kontoens[nummer - 1];
  }

  private Sum ny(int kommune, Kontering kontering) {
    if (antal == HOEJST) {
      toem();
    }
    antal++;
    if (kommunenumre[kommune] == 0) {
      kommuner++;
      kommunenumre[kommune] = kommuner;
    }
    int nummer = kommunenumre[kommune];
    Sum[] kontoens = summer.getOrDefault(kontering, new Sum[0]);
    if (nummer > kontoens.length) {
      kontoens = Arrays.copyOf(kontoens, kommuner);
      summer.put(kontering, kontoens);
    }
    kontoens[nummer - 1] = new Sum(kommune);
    return kontoens[nummer - 1];
  }

  /** Tells of what has been gathered since the last time. */
  void toem() {
    summer.forEach(
        (kontering, kontoens) -> {
          for (Sum sum : kontoens) {
            if (sum != null) {
              modtager.sted(sum.kommune, kontering, sum.beloeb());
            }
          }
        });
    summer.clear();
    antal = 0;
  }
}
