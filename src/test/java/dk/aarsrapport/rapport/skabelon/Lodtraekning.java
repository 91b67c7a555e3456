package dk.aarsrapport.rapport.skabelon;

import java.util.Random;

/** Counts that vary by chance alone, as small counts of children do. */
final class Lodtraekning {
  private Lodtraekning() {}

  static long poisson(Random r, double middel) {
    long antal = -1;
    double tid = 0;
    do {
      tid -= Math.log(1 - r.nextDouble());
      antal++;
    } while (tid < middel);
    return antal;
  }

  static long binomial(Random r, int af, double sandsynlig) {
    return r.doubles(af).filter(d -> d < sandsynlig).count();
  }
}
