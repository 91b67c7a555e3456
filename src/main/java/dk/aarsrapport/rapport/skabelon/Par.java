package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import java.math.BigDecimal;
import java.util.function.Function;

/**
 * Two values as one sentence prints them. Amounts that print alike though they are not are printed
 * finer, or where half a per cent does not part them said to be nearly the same.
 *
 * @param foer the value that the other is held against
 * @param nu the value that is told of
 * @param naesten true where they print alike, and are not
 */
record Par(String foer, String nu, boolean naesten) {
  private static final BigDecimal TO_HUNDREDE = BigDecimal.valueOf(200);

  /** The two, each as this prints it where that tells them apart. */
  static Par af(Resultat foer, Resultat nu, Function<Resultat, String> ord) {
    Par paa = new Par(ord.apply(foer), ord.apply(nu), false);
    if (!paa.ens() || nu.enhed() != Enhed.KR || foer.vaerdi().compareTo(nu.vaerdi()) == 0) {
      return paa;
    }
    if (naesten(foer.vaerdi(), nu.vaerdi())) {
      return new Par(paa.foer, paa.nu, true);
    }
    return Dansk.beloebsled(foer.vaerdi(), nu.vaerdi()).stream()
        .map(
            led -> new Par(Dansk.beloeb(foer.vaerdi(), led), Dansk.beloeb(nu.vaerdi(), led), false))
        .filter(finere -> !finere.ens())
        .findFirst()
        .orElse(new Par(paa.foer, paa.nu, true));
  }

  /** True where they differ by less than half a per cent of the first. */
  static boolean naesten(BigDecimal foer, BigDecimal nu) {
    BigDecimal forskel = nu.subtract(foer).abs();
    return forskel.signum() > 0 && forskel.multiply(TO_HUNDREDE).compareTo(foer.abs()) < 0;
  }

  /** True where print cannot tell them apart. */
  boolean ens() {
    return foer.equals(nu);
  }

  /** Such words as {@code uændret} and {@code det samme}, so that they are true. */
  String uaendret(String ord) {
    return naesten ? "næsten " + ord : ord;
  }
}
