package dk.aarsrapport.web;

import java.awt.Color;

/**
 * A colour as it is on a dark screen: the same hue, as much lighter than the dark ground as it was
 * darker than white, so that two colours have the contrast that they had.
 */
final class Moerke {
  /** WCAG adds this to a luminance before two are compared. */
  private static final double TILLAEG = 0.05;

  /** Relative luminance of the ground that white becomes. */
  private static final double GRUND = 0.0090;

  private static final double PRODUKT = (1 + TILLAEG) * (GRUND + TILLAEG);

  /** Between black and white, until the colour is known to a step of a channel. */
  private static final int HALVERINGER = 12;

  private Moerke() {}

  /** The colour, as 0xRRGGBB, for a dark screen. */
  static int af(int rgb) {
    double maal = PRODUKT / (luminans(rgb) + TILLAEG) - TILLAEG;
    double lav = 0;
    double hoej = 1;
    for (int i = 0; i < HALVERINGER; i++) {
      double midt = (lav + hoej) / 2;
      if (luminans(toning(rgb, midt)) < maal) {
        lav = midt;
      } else {
        hoej = midt;
      }
    }
    return toning(rgb, hoej);
  }

  /** Relative luminance as WCAG defines it, from 0 for black to 1 for white. */
  static double luminans(int rgb) {
    return 0.2126 * lineaer(rgb >> 16 & 0xFF)
        + 0.7152 * lineaer(rgb >> 8 & 0xFF)
        + 0.0722 * lineaer(rgb & 0xFF);
  }

  private static double lineaer(int kanal) {
    double andel = kanal / 255.0;
    return andel <= 0.04045 ? andel / 12.92 : Math.pow((andel + 0.055) / 1.055, 2.4);
  }

  /** The hue of a colour on the way from black over itself at its purest to white. */
  private static int toning(int rgb, double lyshed) {
    float[] hsb = Color.RGBtoHSB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, null);
    double chroma = hsb[1] * hsb[2];
    double lys = hsb[2] - chroma / 2;
    double afstand = 1 - Math.abs(2 * lys - 1);
    double maetning = afstand < 1e-9 ? 0 : Math.min(1, chroma / afstand);
    double nyChroma = (1 - Math.abs(2 * lyshed - 1)) * maetning;
    double styrke = lyshed + nyChroma / 2;
    double hsbMaetning = styrke < 1e-9 ? 0 : nyChroma / styrke;
    return Color.HSBtoRGB(hsb[0], (float) hsbMaetning, (float) styrke) & 0xFFFFFF;
  }
}
