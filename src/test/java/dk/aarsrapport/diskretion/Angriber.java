package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Stoerrelse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A reader who tries everything: looks for tables of whole numbers that agree with all that is
 * shown and with every sum. Knows that what is listed occurs, and which hidden counts are small;
 * the others may be any number.
 */
final class Angriber {
  private static final long HOEJST = 200;
  private static final int HOEJST_FORSOEG = 200_000;

  private final Map<Stoerrelse, Integer> numre = new HashMap<>();
  private final List<int[]> summer = new ArrayList<>();
  private final long[] sandt;
  private final long[] lavest;
  private final long[] hoejest;
  private int forsoeg;

  Angriber(
      Map<Stoerrelse, Long> antal,
      Set<Stoerrelse> kendte,
      List<Identitet> identiteter,
      int mindsteAntal) {
    sandt = new long[antal.size()];
    lavest = new long[antal.size()];
    hoejest = new long[antal.size()];
    antal.forEach(
        (stoerrelse, vaerdi) -> {
          int nummer = numre.size();
          numre.put(stoerrelse, nummer);
          boolean lille = vaerdi > 0 && vaerdi < mindsteAntal;
          boolean kendt = kendte.contains(stoerrelse);
          sandt[nummer] = vaerdi;
          lavest[nummer] = kendt ? vaerdi : Math.min(vaerdi, 1);
          hoejest[nummer] = kendt ? vaerdi : lille ? mindsteAntal - 1 : vaerdi + HOEJST;
        });
    for (Identitet identitet : identiteter) {
      int[] led = new int[identitet.dele().size() + 1];
      led[0] = numre.get(identitet.total());
      for (int i = 1; i < led.length; i++) {
        led[i] = numre.get(identitet.dele().get(i - 1));
      }
      summer.add(led);
    }
  }

  /** True when some other small number would fit as well. */
  boolean iTvivl(Stoerrelse stoerrelse) {
    int nummer = numre.get(stoerrelse);
    for (long gaet = lavest[nummer]; gaet <= hoejest[nummer]; gaet++) {
      if (gaet != sandt[nummer]) {
        long[] l = lavest.clone();
        long[] h = hoejest.clone();
        l[nummer] = gaet;
        h[nummer] = gaet;
        forsoeg = 0;
        if (findes(l, h)) {
          return true;
        }
      }
    }
    return false;
  }

  /** True when no other number is left once every sum has narrowed what it can. */
  private boolean erIndsnaevret(Stoerrelse stoerrelse) {
    int nummer = numre.get(stoerrelse);
    long[] l = lavest.clone();
    long[] h = hoejest.clone();
    indsnaevr(l, h);
    return l[nummer] == h[nummer];
  }

  private boolean findes(long[] l, long[] h) {
    if (++forsoeg > HOEJST_FORSOEG) {
      throw new IllegalStateException("too large a table to try everything");
    }
    if (!indsnaevr(l, h)) {
      return false;
    }
    int valgt = -1;
    for (int i = 0; i < l.length; i++) {
      if (l[i] < h[i] && (valgt < 0 || h[i] - l[i] < h[valgt] - l[valgt])) {
        valgt = i;
      }
    }
    if (valgt < 0) {
      return true;
    }
    for (long gaet : naermestFoerst(valgt, l[valgt], h[valgt])) {
      long[] l2 = l.clone();
      long[] h2 = h.clone();
      l2[valgt] = gaet;
      h2[valgt] = gaet;
      if (findes(l2, h2)) {
        return true;
      }
    }
    return false;
  }

  private List<Long> naermestFoerst(int nummer, long fra, long til) {
    List<Long> alle = new ArrayList<>();
    for (long gaet = fra; gaet <= til; gaet++) {
      alle.add(gaet);
    }
    alle.sort(Comparator.comparing(gaet -> Math.abs(gaet - sandt[nummer])));
    return alle;
  }

  /** Narrows every bound as far as single sums allow; false when nothing is left. */
  private boolean indsnaevr(long[] l, long[] h) {
    boolean aendret = true;
    while (aendret) {
      aendret = false;
      for (int[] led : summer) {
        long sumL = 0;
        long sumH = 0;
        for (int i = 1; i < led.length; i++) {
          sumL += l[led[i]];
          sumH += h[led[i]];
        }
        aendret |= begraens(led[0], sumL, sumH, l, h);
        for (int i = 1; i < led.length; i++) {
          int del = led[i];
          aendret |= begraens(del, l[led[0]] - (sumH - h[del]), h[led[0]] - (sumL - l[del]), l, h);
          if (l[del] > h[del]) {
            return false;
          }
        }
        if (l[led[0]] > h[led[0]]) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean begraens(int nummer, long fra, long til, long[] l, long[] h) {
    boolean aendret = false;
    if (fra > l[nummer]) {
      l[nummer] = fra;
      aendret = true;
    }
    if (til < h[nummer]) {
      h[nummer] = til;
      aendret = true;
    }
    return aendret;
  }

  /**
   * The small counts that a reader who does not know which counts are small finds by narrowing
   * alone: large tables cannot be tried through.
   */
  static Set<String> indsnaevrede(Tabelverden verden, int mindsteAntal) {
    Angriber angriber = new Angriber(verden.antal(), verden.kendte(), verden.summer(), 0);
    Set<String> fundne = new TreeSet<>();
    verden
        .antal()
        .forEach(
            (stoerrelse, vaerdi) -> {
              if (vaerdi > 0 && vaerdi < mindsteAntal && angriber.erIndsnaevret(stoerrelse)) {
                fundne.add(stoerrelse.omraade() + "/" + stoerrelse.navn());
              }
            });
    return fundne;
  }

  /** The small counts that can be one number only. */
  static Map<String, Long> afsloerede(Tabelverden verden, int mindsteAntal) {
    Set<Stoerrelse> kendte = verden.kendte();
    Angriber angriber = new Angriber(verden.antal(), kendte, verden.summer(), mindsteAntal);
    Map<String, Long> afsloerede = new TreeMap<>();
    verden
        .antal()
        .forEach(
            (stoerrelse, vaerdi) -> {
              if (vaerdi > 0 && vaerdi < mindsteAntal && !angriber.iTvivl(stoerrelse)) {
                afsloerede.put(stoerrelse.omraade() + "/" + stoerrelse.navn(), vaerdi);
              }
            });
    return afsloerede;
  }
}
