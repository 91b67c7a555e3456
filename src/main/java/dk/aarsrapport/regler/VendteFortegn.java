package dk.aarsrapport.regler;

import dk.aarsrapport.resultat.Talformat;
import dk.aarsrapport.taelling.Udtraekstaelling;
import dk.aarsrapport.taelling.Udtraekstaelling.Antal;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** An account of expenditure with more amounts below nil than above. */
final class VendteFortegn extends Optaellingsregel {
  private static final int FAERREST = 3;

  VendteFortegn() {
    super(
        "vendte-fortegn",
        Alvor.ADVARSEL,
        "de fleste beløb på en udgiftskonto (dranst 1) er negative",
        "Se efter, om systemet skriver udgifter med minus; udgifter skal være positive",
        Krav.input("posteringer"));
  }

  @Override
  void tjek(Udtraek udtraek, Melder melder) {
    Map<Integer, Map<String, TreeMap<Integer, long[]>>> efterKommune = new TreeMap<>();
    for (Antal a : udtraek.antal()) {
      if (a.slags().equals(Udtraekstaelling.FORTEGN) && udtraek.kommuner().contains(a.kommune())) {
        efterKommune
                .computeIfAbsent(a.kommune(), k -> new TreeMap<>())
                .computeIfAbsent(a.hvad(), f -> new TreeMap<>())
                .computeIfAbsent(a.periode(), p -> new long[Udtraekstaelling.SUM + 1])[a.del()] +=
            a.antal();
      }
    }
    efterKommune.forEach(
        (kommune, funktioner) -> {
          long[] alle = new long[Udtraekstaelling.SUM + 1];
          TreeMap<Integer, long[]> efterAar = new TreeMap<>();
          boolean fundet = false;
          for (Map.Entry<String, TreeMap<Integer, long[]>> funktion : funktioner.entrySet()) {
            for (Map.Entry<Integer, long[]> aar : funktion.getValue().entrySet()) {
              String hvad = funktion.getKey() + " i " + aar.getKey();
              fundet |= tjek(kommune, hvad, aar.getValue(), melder);
              laegTil(alle, aar.getValue());
              laegTil(
                  efterAar.computeIfAbsent(aar.getKey(), a -> new long[alle.length]),
                  aar.getValue());
            }
          }
          // of an export with a row for each account of a year no account alone has enough
          if (!fundet && !tjek(kommune, "alle konti og år", alle, melder)) {
            efterAar.forEach((aar, tal) -> tjek(kommune, "alle konti i " + aar, tal, melder));
          }
        });
  }

  private static void laegTil(long[] sum, long[] tal) {
    Arrays.setAll(sum, del -> sum[del] + tal[del]);
  }

  private static boolean tjek(int kommune, String hvad, long[] tal, Melder melder) {
    long under = tal[Udtraekstaelling.UNDER];
    long over = tal[Udtraekstaelling.OVER];
    if (under < FAERREST || under <= over || tal[Udtraekstaelling.SUM] >= 0) {
      return false;
    }
    melder.fund(
        "posteringer",
        kommune,
        "%s: %d af %d beløb er negative, i alt %s kr."
            .formatted(
                hvad,
                under,
                under + over,
                Talformat.tal(BigDecimal.valueOf(tal[Udtraekstaelling.SUM], 2), 0)));
    return true;
  }
}
