package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Resultat;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shares of a piece of text that end in a half and are the two parts of a whole: both rounded
 * up they would be 101 pct.
 */
final class Halve {
  private static final Set<Funktion> ANDELE = EnumSet.of(Funktion.TAL, Funktion.PCT);
  private static final BigDecimal HELE = BigDecimal.valueOf(100);
  private static final BigDecimal HALV = new BigDecimal("0.5");

  private final Opslag opslag;
  private final List<Valg> sagt;

  /** Finds all shares that this text says. */
  Halve(Opslag opslag, List<Led> led) {
    this.opslag = opslag;
    this.sagt =
        led.stream()
            .flatMap(del -> del instanceof Udtryk udtryk ? valg(udtryk) : Stream.empty())
            .toList();
  }

  private static Stream<Valg> valg(Udtryk udtryk) {
    return udtryk.kald().stream()
        .filter(kald -> ANDELE.contains(kald.funktion()))
        .map(kald -> kald.valg(udtryk.sted()));
  }

  /** The decimals a share needs for it and the rest of the whole to be 100 as they are printed. */
  int cifre(Resultat resultat, int cifre) {
    boolean halv =
        resultat.enhed() == Enhed.PCT
            && cifre == 0
            && resultat.vaerdi().remainder(BigDecimal.ONE).compareTo(HALV) == 0;
    return halv && sagt.stream().anyMatch(valg -> resten(resultat, valg)) ? 1 : cifre;
  }

  private boolean resten(Resultat resultat, Valg valg) {
    return valg.sti().noegletal().equals(resultat.noegle().noegletal())
        && opslag
            .serie(valg.sti(), opslag.id(valg.omraade()))
            .i(resultat.noegle().periode())
            .filter(anden -> !anden.noegle().equals(resultat.noegle()))
            .filter(anden -> anden.status().harVaerdi())
            .filter(anden -> anden.vaerdi().add(resultat.vaerdi()).compareTo(HELE) == 0)
            .isPresent();
  }
}
