package dk.aarsrapport.resultat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TilfaeldighedTest {
  /** The examples of {@code ?binom.test} and {@code ?poisson.test} in R. */
  @Test
  void antalSomIR() {
    assertThat(Tilfaeldighed.antal(682, 3, 243, 1)).isCloseTo(0.3825, within(0.00005));
    assertThat(Tilfaeldighed.antal(11, 800, 21, 3011)).isCloseTo(0.07967, within(0.000005));
  }

  /** Fisher's tea and his convicted twins, as in {@code ?fisher.test}. */
  @Test
  void andeleSomHosFisher() {
    assertThat(Tilfaeldighed.andele(3, 4, 1, 4)).isCloseTo(0.4857, within(0.00005));
    assertThat(Tilfaeldighed.andele(2, 17 - 5, 15, 18)).isCloseTo(0.0005367, within(0.00000005));
  }

  /** Five heads of five: 2 / 32. */
  @Test
  void regnetIHaanden() {
    assertThat(Tilfaeldighed.antal(5, 1, 0, 1)).isCloseTo(2.0 / 32, within(1e-12));
    assertThat(Tilfaeldighed.antal(6, 1, 0, 1)).isCloseTo(2.0 / 64, within(1e-12));
    assertThat(Tilfaeldighed.andele(3, 3, 0, 3)).isCloseTo(2.0 / 20, within(1e-12));
    assertThat(Tilfaeldighed.antal(0, 1, 0, 1)).isEqualTo(1);
    assertThat(Tilfaeldighed.andele(0, 7, 0, 9)).isEqualTo(1);
  }

  /**
   * As {@code 2 * pnorm(-(1000 - 1) / sqrt(201000))} says, nearly; and what is out of the question.
   */
  @Test
  void storeTalSomNormalfordelingen() {
    assertThat(Tilfaeldighed.antal(100_000, 1, 101_000, 1)).isCloseTo(0.02585, within(0.00005));
    assertThat(Tilfaeldighed.antal(2_000_000, 1, 8_000_000, 1)).isZero();
    assertThat(Tilfaeldighed.antal(50_000_000, 1, 50_000_000, 1)).isEqualTo(1);
  }

  /** Whole numbers alone: every way is counted, nothing is a logarithm. */
  @Test
  void detSammeSomAtTaelleAlleUdfald() {
    Random tilfaeldig = new Random(7);
    for (int i = 0; i < 300; i++) {
      long alle1 = 1L + tilfaeldig.nextInt(60);
      long alle2 = 1L + tilfaeldig.nextInt(60);
      long del1 = tilfaeldig.nextInt((int) alle1 + 1);
      long del2 = tilfaeldig.nextInt((int) alle2 + 1);
      long dele = del1 + del2;
      double andele =
          optalt(
              Math.max(0, dele - alle2),
              Math.min(alle1, dele),
              del1,
              k -> ud(alle1, k).multiply(ud(alle2, dele - k)));
      assertThat(Tilfaeldighed.andele(del1, alle1, del2, alle2)).isCloseTo(andele, within(1e-9));

      int grundlag1 = 1 + tilfaeldig.nextInt(5);
      int grundlag2 = 1 + tilfaeldig.nextInt(5);
      double antal =
          optalt(
              0,
              dele,
              del1,
              k ->
                  ud(dele, k)
                      .multiply(BigInteger.valueOf(grundlag1).pow((int) k))
                      .multiply(BigInteger.valueOf(grundlag2).pow((int) (dele - k))));
      assertThat(Tilfaeldighed.antal(del1, grundlag1, del2, grundlag2))
          .isCloseTo(antal, within(1e-9));
    }
  }

  /** Where nothing but chance is at work, at most five of a hundred differences are called real. */
  @Test
  void tagerHoejstFejlAfFemUdAfHundrede() {
    for (int ialt = 0; ialt <= 120; ialt++) {
      double fejl = 0;
      for (int k = 0; k <= ialt; k++) {
        if (Tilfaeldighed.antal(k, 1, ialt - k, 1) < Tilfaeldighed.GRAENSE) {
          fejl += ud(ialt, k).doubleValue() / Math.pow(2, ialt);
        }
      }
      assertThat(fejl).as("%d in all", ialt).isLessThanOrEqualTo(Tilfaeldighed.GRAENSE);
    }
  }

  @Test
  void detGaelderEnsFraBeggeSider() {
    Random tilfaeldig = new Random(11);
    for (int i = 0; i < 200; i++) {
      int a = tilfaeldig.nextInt(400);
      int b = tilfaeldig.nextInt(400);
      double p = Tilfaeldighed.antal(a, 700, b, 900);
      assertThat(p).isGreaterThan(0).isLessThanOrEqualTo(1);
      assertThat(Tilfaeldighed.antal(b, 900, a, 700)).isCloseTo(p, within(1e-9));
      assertThat(Tilfaeldighed.antal(a, 7, b, 9)).isCloseTo(p, within(1e-9));
      double andel = Tilfaeldighed.andele(a, 400, b, 500);
      assertThat(Tilfaeldighed.andele(b, 500, a, 400)).isCloseTo(andel, within(1e-9));
      assertThat(Tilfaeldighed.andele(400 - a, 400, 500 - b, 500)).isCloseTo(andel, within(1e-9));
      int naermere = (a + b) / 2;
      assertThat(Tilfaeldighed.antal(naermere, 1, a + b - naermere, 1))
          .isGreaterThanOrEqualTo(Tilfaeldighed.antal(a, 1, b, 1) - 1e-12);
    }
  }

  @Test
  void storeTal() {
    assertThat(Tilfaeldighed.antal(150_000, 1, 150_500, 1)).isBetween(0.3, 0.4);
    assertThat(Tilfaeldighed.antal(150_000, 1, 153_000, 1)).isLessThan(1e-6);
  }

  @Test
  void delenErIkkeStoerreEndHelheden() {
    assertThatThrownBy(() -> Tilfaeldighed.andele(5, 4, 1, 4))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Tilfaeldighed.antal(5, 0, 1, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static double optalt(long fra, long til, long set, LongFunction<BigInteger> veje) {
    BigInteger seddel = veje.apply(set);
    BigInteger ialt =
        LongStream.rangeClosed(fra, til).mapToObj(veje).reduce(BigInteger.ZERO, BigInteger::add);
    BigInteger sjaeldne =
        LongStream.rangeClosed(fra, til)
            .mapToObj(veje)
            .filter(v -> v.compareTo(seddel) <= 0)
            .reduce(BigInteger.ZERO, BigInteger::add);
    return new java.math.BigDecimal(sjaeldne)
        .divide(new java.math.BigDecimal(ialt), java.math.MathContext.DECIMAL64)
        .doubleValue();
  }

  private static BigInteger ud(long af, long tag) {
    BigInteger veje = BigInteger.ONE;
    for (long i = 0; i < tag; i++) {
      veje = veje.multiply(BigInteger.valueOf(af - i)).divide(BigInteger.valueOf(i + 1));
    }
    return veje;
  }
}
