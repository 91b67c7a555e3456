package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Grundresultater;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Looks for a witness that a count is safe: another table that agrees with all that is seen and has
 * another number in its place. The count is changed by one, or by as many as it may have the same
 * one times; each sum that no longer adds up is mended by changing one of its counts by one, and so
 * on until all add up. A count that is seen can be changed at a price, for it must be hidden then;
 * the lowest prices are tried first.
 */
final class Vidne {
  private static final int HVAD_SOM_HELST = 1 << 22;

  /** How long is looked in a table that is gone through thoroughly, and in a large one. */
  private static final int HOEJST_FORSOEG = 300;

  private static final int FAERRE_FORSOEG = 100;

  private static final int[] PRISER = {
    0, 1, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 128, 256, 1024, HVAD_SOM_HELST
  };

  /** More sums than this are not mended at once. */
  private static final int HOEJST_SKAEVE = 48;

  private static final int UTALT = -1;
  private final Skjuletabel tabel;
  private final Andentabel anden;
  private final int hoejstForsoeg;

  /** How many ways there are to mend each sum, where that has been counted since it changed. */
  private final int[] veje;

  private final int[] prisVedSkaevhed;

  private final Faa talte;
  private int prisloft;

  /** The lowest price that was too high: a limit below it changes nothing. */
  private int forDyrt;

  private int pris;
  private int forsoeg;
  private boolean opgivet;

  /** Looks in a table, thoroughly or in less time. */
  Vidne(Skjuletabel tabel, Andentabel anden, boolean grundigt) {
    this.tabel = tabel;
    this.anden = anden;
    hoejstForsoeg = grundigt ? HOEJST_FORSOEG : FAERRE_FORSOEG;
    veje = new int[tabel.summer().length];
    Arrays.fill(veje, UTALT);
    prisVedSkaevhed = new int[veje.length];
    talte = new Faa(veje.length);
  }

  /**
   * What was found.
   *
   * @param flyttede the counts that have other numbers in the other table
   * @param iTvivl those of them that are moved far enough to be in doubt themselves
   */
  record Fund(List<Integer> flyttede, List<Integer> iTvivl) {}

  /** One way to mend a sum, and how many more that makes skew. */
  private record Skridt(int nummer, int retning, int nyeSkaeve, int pris, boolean total, long antal)
      implements Comparable<Skridt> {
    /** The cheapest first, what is made skew counted in; part by part, as many are compared. */
    @Override
    public int compareTo(Skridt anden) {
      int orden = Integer.compare(vaegt(), anden.vaegt());
      orden = orden != 0 ? orden : Integer.compare(pris, anden.pris);
      orden = orden != 0 ? orden : Boolean.compare(total, anden.total);
      orden = orden != 0 ? orden : Long.compare(antal, anden.antal);
      return orden != 0 ? orden : Integer.compare(nummer, anden.nummer);
    }

    private int vaegt() {
      return Grundresultater.VAEGT * nyeSkaeve + pris;
    }
  }

  /**
   * Looks for a table in which this count is in doubt.
   *
   * @param kenderSmaa true when the reader knows which of the unknown counts are small
   * @param hoejstePris what may be paid for it
   * @return nothing if there is no such table, or none was found within reason
   */
  Optional<Fund> find(int nummer, boolean kenderSmaa, int hoejstePris) {
    anden.laeser(kenderSmaa);
    forDyrt = 0;
    for (int loft : PRISER) {
      if (loft >= forDyrt) {
        prisloft = loft;
        forDyrt = Integer.MAX_VALUE;
        opgivet = false;
        Optional<Fund> fundet = find(nummer, 1).or(() -> find(nummer, -1));
        if (fundet.isPresent()) {
          return fundet;
        }
      }
      if (!opgivet || loft >= hoejstePris) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Fund> find(int nummer, int retning) {
    int afstand = retning * tabel.gentagelser(nummer);
    if (!anden.harPlads(nummer, afstand)) {
      return Optional.empty();
    }
    forsoeg = 0;
    pris = 0;
    flyt(nummer, afstand);
    Optional<Fund> fundet = retOp() ? Optional.of(anden.fund()) : Optional.empty();
    anden.glem();
    for (int i = 0; i < talte.antal(); i++) {
      veje[talte.nummer(i)] = UTALT;
    }
    talte.toem();
    return fundet;
  }

  /** Mends what does not add up, the sum with fewest ways first; true when everything does. */
  private boolean retOp() {
    Faa skaeve = anden.skaeve();
    if (skaeve.erTom()) {
      return true;
    }
    if (skaeve.antal() > HOEJST_SKAEVE) {
      opgivet = true;
      return false;
    }
    int snaevrest = -1;
    int faerrest = Integer.MAX_VALUE;
    for (int i = 0; i < skaeve.antal(); i++) {
      int sum = skaeve.nummer(i);
      int veje = veje(sum, faerrest);
      if (veje < faerrest || (veje == faerrest && sum < snaevrest)) {
        snaevrest = sum;
        faerrest = veje;
      }
    }
    opgivet |= harForDyre(snaevrest);
    for (Skridt skridt : skridt(snaevrest)) {
      if (++forsoeg > hoejstForsoeg) {
        opgivet = true;
        return false;
      }
      flyt(skridt.nummer, skridt.retning);
      pris += skridt.pris;
      if (retOp()) {
        return true;
      }
      pris -= skridt.pris;
      flyt(skridt.nummer, -skridt.retning);
    }
    return false;
  }

  /**
   * How many counts of a skew sum could be moved to mend it when it was skewed: what has been paid
   * since may have made them fewer.
   *
   * @param hoejst where there are more, it does not matter how many: they are not counted to the
   *     end until it does
   */
  private int veje(int sum, int hoejst) {
    if (veje[sum] == UTALT) {
      talte.tilfoej(sum);
      prisVedSkaevhed[sum] = pris;
    }
    if (veje[sum] < 0 && mindst(veje[sum]) <= hoejst) {
      int antal = taelVeje(sum, hoejst);
      veje[sum] = antal > hoejst ? -antal - 1 : antal;
    }
    return veje[sum] < 0 ? mindst(veje[sum]) : veje[sum];
  }

  /** The least number of ways of a sum that was not counted to the end; 0 where none was. */
  private static int mindst(int utalt) {
    return -utalt - 1;
  }

  private int taelVeje(int sum, int hoejst) {
    int[] led = tabel.summer()[sum];
    int antal = 0;
    for (int i = 0; i < led.length && antal <= hoejst; i++) {
      if (harPlads(led[i], anden.retning(sum, i)) && harRaad(led[i], prisVedSkaevhed[sum])) {
        antal++;
      }
    }
    return antal;
  }

  /** True when a higher price would give more ways to mend a sum. */
  private boolean harForDyre(int sum) {
    int[] led = tabel.summer()[sum];
    for (int i = 0; i < led.length; i++) {
      if (!harRaad(led[i]) && harPlads(led[i], anden.retning(sum, i))) {
        return true;
      }
    }
    return false;
  }

  private List<Skridt> skridt(int sum) {
    int[] led = tabel.summer()[sum];
    List<Skridt> alle = new ArrayList<>();
    for (int i = 0; i < led.length; i++) {
      int nummer = led[i];
      int retning = anden.retning(sum, i);
      if (!gentaget(led, i) && harPlads(nummer, retning) && harRaad(nummer)) {
        alle.add(
            new Skridt(
                nummer,
                retning,
                anden.nyeSkaeve(nummer, retning),
                anden.merpris(nummer),
                i == 0,
                tabel.antal(nummer)));
      }
    }
    alle.sort(null);
    return alle;
  }

  /** A part that a sum has several times stands together in it. */
  private static boolean gentaget(int[] led, int plads) {
    return plads > 1 && led[plads] == led[plads - 1];
  }

  private boolean harRaad(int nummer) {
    return harRaad(nummer, pris);
  }

  private boolean harRaad(int nummer, int betalt) {
    int ialt = betalt + anden.merpris(nummer);
    if (ialt > prisloft) {
      forDyrt = Math.min(forDyrt, ialt);
    }
    return ialt <= prisloft;
  }

  /** A count is never moved both ways. */
  private boolean harPlads(int nummer, int retning) {
    return anden.sammeVej(nummer, retning) && anden.harPlads(nummer, retning);
  }

  private void flyt(int nummer, int retning) {
    anden.flyt(nummer, retning);
    for (int sum : tabel.summerMed(nummer)) {
      veje[sum] = UTALT;
    }
  }
}
