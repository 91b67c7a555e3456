package dk.aarsrapport.diskretion;

import dk.aarsrapport.resultat.Identitet;
import dk.aarsrapport.resultat.Stoerrelse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A reader who takes every sum as an equation in the unknown counts and solves them all: what has
 * one solution only is found, however many sums it takes. Works with remainders of a large prime,
 * which is exact.
 */
final class Ligningsloeser {
  private static final long PRIMTAL = 2_147_483_647;

  private final Map<Stoerrelse, Integer> numre = new HashMap<>();
  private final List<Stoerrelse> ukendte = new ArrayList<>();
  private final List<long[]> raekker = new ArrayList<>();

  private Ligningsloeser(Set<Stoerrelse> alle, Set<Stoerrelse> kendte, List<Identitet> summer) {
    for (Stoerrelse stoerrelse : alle) {
      if (!kendte.contains(stoerrelse)) {
        numre.put(stoerrelse, ukendte.size());
        ukendte.add(stoerrelse);
      }
    }
    for (Identitet sum : summer) {
      long[] raekke = new long[ukendte.size()];
      tilfoej(raekke, sum.total(), 1);
      sum.dele().forEach(del -> tilfoej(raekke, del, PRIMTAL - 1));
      raekker.add(raekke);
    }
  }

  private void tilfoej(long[] raekke, Stoerrelse stoerrelse, long faktor) {
    Integer nummer = numre.get(stoerrelse);
    if (nummer != null) {
      raekke[nummer] = (raekke[nummer] + faktor) % PRIMTAL;
    }
  }

  /** The small counts that the equations have one solution for. */
  static Set<String> afsloerede(Tabelverden verden, int mindsteAntal) {
    Map<Stoerrelse, Long> antal = verden.antal();
    Set<String> fundne = new TreeSet<>();
    for (Stoerrelse s :
        new Ligningsloeser(antal.keySet(), verden.kendte(), verden.summer()).loes()) {
      if (antal.get(s) > 0 && antal.get(s) < mindsteAntal) {
        fundne.add(s.omraade() + "/" + s.navn());
      }
    }
    return fundne;
  }

  private List<Stoerrelse> loes() {
    int brugte = 0;
    for (int ukendt = 0; ukendt < ukendte.size(); ukendt++) {
      int valgt = brugte;
      while (valgt < raekker.size() && raekker.get(valgt)[ukendt] == 0) {
        valgt++;
      }
      if (valgt < raekker.size()) {
        Collections.swap(raekker, valgt, brugte);
        ryd(ukendt, brugte);
        brugte++;
      }
    }
    List<Stoerrelse> loeste = new ArrayList<>();
    for (long[] raekke : raekker.subList(0, brugte)) {
      int eneste = -1;
      int antal = 0;
      for (int ukendt = 0; ukendt < raekke.length; ukendt++) {
        if (raekke[ukendt] != 0) {
          eneste = ukendt;
          antal++;
        }
      }
      if (antal == 1) {
        loeste.add(ukendte.get(eneste));
      }
    }
    return loeste;
  }

  /** Takes an unknown out of every row but one. */
  private void ryd(int ukendt, int undtagen) {
    long[] drejning = raekker.get(undtagen);
    long omvendt = potens(drejning[ukendt], PRIMTAL - 2);
    for (int i = 0; i < raekker.size(); i++) {
      long[] raekke = raekker.get(i);
      if (i != undtagen && raekke[ukendt] != 0) {
        long gange = raekke[ukendt] * omvendt % PRIMTAL;
        for (int j = 0; j < raekke.length; j++) {
          raekke[j] = (raekke[j] + (PRIMTAL - gange) * drejning[j]) % PRIMTAL;
        }
      }
    }
  }

  private static long potens(long tal, long eksponent) {
    long potens = 1;
    long grund = tal;
    for (long rest = eksponent; rest > 0; rest /= 2) {
      if (rest % 2 == 1) {
        potens = potens * grund % PRIMTAL;
      }
      grund = grund * grund % PRIMTAL;
    }
    return potens;
  }
}
