package dk.aarsrapport.diagram;

import dk.aarsrapport.rapport.Diagram;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Talformat;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * The vertical axis: round numbers, always with zero in it, so that small changes look small.
 *
 * @param bund lowest value
 * @param top highest value
 * @param skridt between two grid lines
 * @param enhed the unit in words, over the axis
 * @param deler what a value is divided by before it is printed: a million for large amounts
 */
record Vaerdiakse(double bund, double top, double skridt, String enhed, double deler) {
  private static final double MILLION = 1_000_000;
  private static final int LINJER = 5;

  /** The axis of a chart. */
  static Vaerdiakse af(Diagram diagram) {
    double mindst = Double.POSITIVE_INFINITY;
    double stoerst = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < diagram.perioder().size(); p++) {
      Stak stak = new Stak();
      for (Diagram.Serie serie : diagram.serier()) {
        BigDecimal vaerdi = serie.punkter().get(p).vaerdi();
        if (vaerdi != null) {
          double tal = vaerdi.doubleValue();
          double ende = diagram.form() == Diagram.Form.STABLET ? stak.laeg(tal) : tal;
          mindst = Math.min(mindst, ende);
          stoerst = Math.max(stoerst, ende);
        }
      }
    }
    for (Diagram.Maal maal : diagram.maal()) {
      mindst = Math.min(mindst, maal.vaerdi().doubleValue());
      stoerst = Math.max(stoerst, maal.vaerdi().doubleValue());
    }
    for (Diagram.Udsving udsving : diagram.udsving()) {
      mindst = Math.min(mindst, udsving.lavest().doubleValue());
      stoerst = Math.max(stoerst, udsving.hoejest().doubleValue());
    }
    if (mindst > stoerst) {
      return new Vaerdiakse(0, 1, 1, ord(diagram.enhed().etiket()), 1);
    }
    double fra = Math.min(0, mindst);
    double til = Math.max(0, stoerst);
    if (til - fra < 1e-9) {
      til = 1;
    }
    double skridt = rundt((til - fra) / LINJER, heltal(diagram.enhed()));
    double bund = Math.floor(fra / skridt + 1e-6) * skridt;
    double top = Math.ceil(til / skridt - 1e-6) * skridt;
    boolean millioner = diagram.enhed() == Enhed.KR && Math.max(Math.abs(bund), top) >= MILLION;
    String enhed = ord(millioner ? "mio. kr." : diagram.enhed().etiket());
    return new Vaerdiakse(bund, top, skridt, enhed, millioner ? MILLION : 1);
  }

  /** A grid line's number in Danish print. */
  String tal(double vaerdi) {
    double trin = skridt / deler;
    int decimaler = trin >= 1 - 1e-9 ? 0 : trin >= 0.1 - 1e-9 ? 1 : 2;
    if (trin > 1 && trin < 3 && Math.abs(trin - Math.rint(trin)) > 1e-6) {
      decimaler = 1;
    }
    return Talformat.tal(BigDecimal.valueOf(vaerdi / deler), decimaler);
  }

  /** A point's number in Danish print. */
  String punkt(Diagram.Punkt punkt, Enhed enhedForPunkt) {
    return deler > 1
        ? Talformat.vedMaerke(BigDecimal.valueOf(punkt.vaerdi().doubleValue() / deler), 1)
        : punkt.vedMaerke(enhedForPunkt);
  }

  private static boolean heltal(Enhed enhed) {
    return enhed == Enhed.ANTAL || enhed == Enhed.DAGE || enhed == Enhed.KR;
  }

  private static double rundt(double mindst, boolean heltal) {
    double potens = Math.pow(10, Math.floor(Math.log10(mindst)));
    double rest = mindst / potens;
    double skridt = (rest <= 1 ? 1 : rest <= 2 ? 2 : rest <= 5 ? 5 : 10) * potens;
    return heltal ? Math.max(1, skridt) : skridt;
  }

  private static String ord(String etiket) {
    return etiket.substring(0, 1).toUpperCase(Locale.ROOT) + etiket.substring(1);
  }
}
