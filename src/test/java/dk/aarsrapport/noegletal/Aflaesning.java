package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Resultater;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** Reads the results of a world, each as the text that a hand count would write. */
abstract class Aflaesning {
  private static final int DECIMALER = 4;

  private Resultater resultater;

  /** Counts and derives everything, once: what is added to the world later is not seen. */
  abstract Resultater beregn();

  /** A value rounded to four decimals, without trailing zeros; empty where there is none. */
  final String vaerdi(String noegletal, String omraade, String periode, String... kategorier) {
    Resultat resultat = resultat(noegletal, omraade, periode, kategorier);
    return resultat.status().harVaerdi() ? tekst(resultat.vaerdi()) : "";
  }

  /** Numerator and denominator, such as {@code 2/5}. */
  final String broek(String noegletal, String omraade, String periode, String... kategorier) {
    Resultat resultat = resultat(noegletal, omraade, periode, kategorier);
    return tekst(resultat.taeller()) + "/" + tekst(resultat.naevner());
  }

  /** The status as {@code noegletal.csv} has it. */
  final String status(String noegletal, String omraade, String periode, String... kategorier) {
    return resultat(noegletal, omraade, periode, kategorier).status().kode();
  }

  /** The unit as {@code noegletal.csv} has it. */
  final String enhed(String noegletal, String omraade, String periode, String... kategorier) {
    return resultat(noegletal, omraade, periode, kategorier).enhed().kode();
  }

  /** Why there is no value. */
  final String aarsag(String noegletal, String omraade, String periode, String... kategorier) {
    return resultat(noegletal, omraade, periode, kategorier).aarsag();
  }

  /** The rows of a figure in an area and period, such as {@code 5.28.20} or {@code service/kr}. */
  final List<String> raekker(String noegletal, String omraade, String periode) {
    return alle(noegletal, omraade)
        .filter(n -> n.periode().equals(periode))
        .map(n -> n.kategori() + (n.underkategori().isEmpty() ? "" : "/" + n.underkategori()))
        .toList();
  }

  /** The periods of a figure in an area. */
  final List<String> perioder(String noegletal, String omraade) {
    return alle(noegletal, omraade).map(Noegle::periode).distinct().toList();
  }

  private Stream<Noegle> alle(String noegletal, String omraade) {
    return resultater()
        .af(noegletal)
        .map(Resultat::noegle)
        .filter(n -> n.omraade().equals(omraade));
  }

  private Resultat resultat(
      String noegletal, String omraade, String periode, String... kategorier) {
    Noegle noegle =
        new Noegle(
            noegletal,
            omraade,
            periode,
            kategorier.length > 0 ? kategorier[0] : "",
            kategorier.length > 1 ? kategorier[1] : "");
    return resultater()
        .find(noegle)
        .orElseThrow(() -> new AssertionError("no result for " + noegle));
  }

  private Resultater resultater() {
    if (resultater == null) {
      resultater = beregn();
    }
    return resultater;
  }

  private static String tekst(BigDecimal tal) {
    if (tal == null) {
      return "";
    }
    BigDecimal rundet = tal.setScale(DECIMALER, RoundingMode.HALF_UP).stripTrailingZeros();
    return rundet.signum() == 0 ? "0" : rundet.toPlainString();
  }
}
