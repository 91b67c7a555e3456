package dk.aarsrapport.diskretion;

import java.util.stream.IntStream;

/**
 * Another table in the making: how far each count has been moved, and which sums do not add up for
 * it.
 */
final class Andentabel {
  private final Skjuletabel tabel;

  /** How far each count has been moved. */
  private final int[] flyttet;

  private final Faa flyttede;

  /** What each sum's total has in excess of its parts, those that give way left out. */
  private final int[] overskud;

  /** The sums that do not add up. */
  private final Faa skaeve;

  private boolean kenderSmaa;

  Andentabel(Skjuletabel tabel) {
    this.tabel = tabel;
    flyttet = new int[tabel.stoerrelser()];
    flyttede = new Faa(flyttet.length);
    overskud = new int[tabel.summer().length];
    skaeve = new Faa(overskud.length);
  }

  /** Says whether the reader that it is to deceive knows which of the unknown counts are small. */
  void laeser(boolean kenderSmaaAntal) {
    kenderSmaa = kenderSmaaAntal;
  }

  /** The sums that do not add up. */
  Faa skaeve() {
    return skaeve;
  }

  void flyt(int nummer, int afstand) {
    flyttet[nummer] += afstand;
    flyttede.saet(nummer, flyttet[nummer] != 0);
    int[] summer = tabel.summerMed(nummer);
    int[] fortegn = tabel.fortegn(nummer);
    for (int i = 0; i < summer.length; i++) {
      int sum = summer[i];
      overskud[sum] += fortegn[i] * afstand;
      skaeve.saet(sum, skaevhed(sum, overskud[sum]) != 0);
    }
  }

  /** Which way the total, first of the sum's counts, or a part must go to mend it. */
  int retning(int sum, int plads) {
    int mod = Integer.signum(skaevhed(sum, overskud[sum]));
    return plads == 0 ? -mod : mod;
  }

  /** What is left of an excess when what gives way in a sum has done so. */
  private int skaevhed(int sum, int over) {
    int luft = tabel.luft(sum);
    if (luft == Skjuletabel.INGEN_LUFT) {
      return over;
    }
    return Math.min(0, over + luft);
  }

  /** How much more the sums do not add up when a count is moved. */
  int nyeSkaeve(int nummer, int retning) {
    int[] summer = tabel.summerMed(nummer);
    int[] fortegn = tabel.fortegn(nummer);
    int nye = 0;
    for (int i = 0; i < summer.length; i++) {
      int sum = summer[i];
      int nu = overskud[sum];
      nye += Math.abs(skaevhed(sum, nu + fortegn[i] * retning)) - Math.abs(skaevhed(sum, nu));
    }
    return nye;
  }

  /** What it costs to move a count that has not been moved. */
  int merpris(int nummer) {
    return flyttet[nummer] == 0 ? tabel.pris(nummer) : 0;
  }

  /** True when a count has not been moved the other way. */
  boolean sammeVej(int nummer, int retning) {
    return flyttet[nummer] * retning >= 0;
  }

  /** True when a reader must reckon with one more or less. */
  boolean harPlads(int nummer, int retning) {
    long antal = tabel.antal(nummer);
    long vaerdi = antal + flyttet[nummer] + retning;
    return vaerdi >= tabel.mindst(nummer)
        && !tabel.erKendt(nummer)
        && !tabel.erLuft(nummer)
        && (!kenderSmaa
            || tabel.erLille(nummer, vaerdi)
            || !(tabel.erLille(nummer, antal) && tabel.erLille(nummer)));
  }

  /** What was found, when all sums add up. */
  Vidne.Fund fund() {
    return new Vidne.Fund(
        flyttede.alle().boxed().toList(), iTvivl(flyttede.alle()).boxed().toList());
  }

  private IntStream iTvivl(IntStream nogle) {
    return nogle.filter(n -> Math.abs(flyttet[n]) >= tabel.gentagelser(n));
  }

  /** Moves everything back. */
  void glem() {
    skaeve.toem();
    for (int i = 0; i < flyttede.antal(); i++) {
      int nummer = flyttede.nummer(i);
      flyttet[nummer] = 0;
      for (int sum : tabel.summerMed(nummer)) {
        overskud[sum] = 0;
      }
    }
    flyttede.toem();
  }
}
