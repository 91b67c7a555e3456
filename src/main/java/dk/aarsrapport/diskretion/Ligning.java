package dk.aarsrapport.diskretion;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The sum of factor times unknown is the right side; whole numbers, terms of zero left out. */
final class Ligning {
  /** What the arithmetic may be off by. */
  static final double NAER_NUL = 1e-7;

  private final int[] ukendte;
  private final double[] faktorer;
  private final double hoejreside;

  /**
   * An equation.
   *
   * @param led a factor for each unknown, by its number
   */
  Ligning(Map<Integer, Double> led, double hoejreside) {
    ukendte =
        led.keySet().stream()
            .filter(ukendt -> Math.abs(led.get(ukendt)) > NAER_NUL)
            .mapToInt(ukendt -> ukendt)
            .toArray();
    faktorer = IntStream.of(ukendte).mapToDouble(led::get).toArray();
    this.hoejreside = hoejreside;
  }

  /** An equation of these unknowns; last in the row stands the right side. */
  static Ligning af(int[] ukendte, double[] raekke) {
    Map<Integer, Double> led = new LinkedHashMap<>();
    for (int i = 0; i < ukendte.length; i++) {
      led.put(ukendte[i], raekke[i]);
    }
    return new Ligning(led, raekke[ukendte.length]);
  }

  /** Its factors in the order of these unknowns, and last the right side. */
  double[] raekke(int[] alle) {
    Map<Integer, Double> led = new HashMap<>();
    for (int i = 0; i < ukendte.length; i++) {
      led.put(ukendte[i], faktorer[i]);
    }
    double[] raekke = new double[alle.length + 1];
    for (int i = 0; i < alle.length; i++) {
      raekke[i] = led.getOrDefault(alle[i], 0.0);
    }
    raekke[alle.length] = hoejreside;
    return raekke;
  }

  /** The numbers of its unknowns. */
  int[] ukendte() {
    return ukendte;
  }

  /** Narrows the range of each unknown by what the others can come to; true if any changed. */
  boolean indsnaevr(double[] fra, double[] til) {
    double mindst = 0;
    double mest = 0;
    int uendeligtMindst = 0;
    int uendeligtMest = 0;
    for (int i = 0; i < ukendte.length; i++) {
      double lav = yderst(i, fra, til, false);
      double hoej = yderst(i, fra, til, true);
      mindst += Double.isInfinite(lav) ? 0 : lav;
      mest += Double.isInfinite(hoej) ? 0 : hoej;
      uendeligtMindst += Double.isInfinite(lav) ? 1 : 0;
      uendeligtMest += Double.isInfinite(hoej) ? 1 : 0;
    }
    double[] nyeFra = new double[ukendte.length];
    double[] nyeTil = new double[ukendte.length];
    for (int i = 0; i < ukendte.length; i++) {
      double andresMindste =
          uden(mindst, uendeligtMindst, yderst(i, fra, til, false), Double.NEGATIVE_INFINITY);
      double andresMeste =
          uden(mest, uendeligtMest, yderst(i, fra, til, true), Double.POSITIVE_INFINITY);
      double a = (hoejreside - andresMeste) / faktorer[i];
      double b = (hoejreside - andresMindste) / faktorer[i];
      double nyFra = Math.ceil(Math.min(a, b) - NAER_NUL);
      double nyTil = Math.floor(Math.max(a, b) + NAER_NUL);
      int ukendt = ukendte[i];
      nyeFra[i] = Math.max(fra[ukendt], nyFra);
      nyeTil[i] = Math.min(til[ukendt], nyTil);
    }
    boolean aendret = false;
    for (int i = 0; i < ukendte.length; i++) {
      aendret |= nyeFra[i] > fra[ukendte[i]] || nyeTil[i] < til[ukendte[i]];
      fra[ukendte[i]] = nyeFra[i];
      til[ukendte[i]] = nyeTil[i];
    }
    return aendret;
  }

  /** The least or most that a term can come to. */
  private double yderst(int led, double[] fra, double[] til, boolean mest) {
    return faktorer[led] * (mest == faktorer[led] > 0 ? til : fra)[ukendte[led]];
  }

  /** A sum of terms without one of them, when some are without end. */
  private static double uden(double sum, int uendelige, double led, double uendelig) {
    if (Double.isInfinite(led)) {
      return uendelige > 1 ? uendelig : sum;
    }
    return uendelige > 0 ? uendelig : sum - led;
  }
}
