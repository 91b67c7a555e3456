package dk.aarsrapport.pdf;

import dk.aarsrapport.rapport.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the cells of a table need, and how a given width is shared among its columns. */
final class Kolonnemaaling {
  /** In letter sizes; a longer word is cut. */
  private static final float LAENGSTE_ORD = 15;

  private static final float BREDEST_TALKOLONNE = 78;

  /** Of 78 points, until the width is known to a thousandth of one. */
  private static final int HALVERINGER = 17;

  private final float stoerrelse;
  private final float luft;
  private final float[] mindst;
  private final float[] helst;
  private final boolean[] tekst;

  Kolonnemaaling(Tabel tabel, Stil stil) {
    int antal = tabel.kolonner().size();
    stoerrelse = stil.stoerrelse();
    luft = stoerrelse * 0.75f;
    mindst = new float[antal];
    helst = new float[antal];
    tekst = new boolean[antal];
    tekst[0] = true;
    Stil fed = stil.med(Skrift.FED);
    for (int k = 1; k < antal; k++) {
      tekst[k] = tabel.ord(k - 1);
    }
    for (int k = 0; k < antal; k++) {
      udvid(k, tabel.kolonner().get(k), fed, true);
      for (Tabel.Raekke raekke : tabel.raekker()) {
        String celle = k == 0 ? raekke.overskrift() : raekke.celler().get(k - 1);
        udvid(k, celle, raekke.sum() || raekke.over() ? fed : stil, tekst[k]);
      }
    }
  }

  private void udvid(int kolonne, String celle, Stil stil, boolean maaBrydes) {
    float hel = stil.bredde(stil.skrift().vis(celle));
    helst[kolonne] = Math.max(helst[kolonne], hel);
    float udelelig =
        maaBrydes
            ? Math.min(Linjebryder.mindsteCelle(celle, stil), LAENGSTE_ORD * stoerrelse)
            : hel;
    mindst[kolonne] = Math.max(mindst[kolonne], udelelig);
  }

  Optional<Kolonner> fordel(float bredde, float ledekolonne) {
    int antal = mindst.length;
    float plads = bredde - 2 * Kolonner.KANT - luft * (antal - 1);
    float[] bredder = mindst.clone();
    bredder[0] = Math.max(mindst[0], Math.min(helst[0], ledekolonne));
    float rest = plads - sum(bredder);
    if (rest < -0.01f) {
      return Optional.empty();
    }
    rest -= ens(bredder, rest);
    rest -= ord(bredder, rest);
    spred(bredder, rest);
    List<Float> fundne = new ArrayList<>();
    List<Boolean> ord = new ArrayList<>();
    for (int k = 0; k < antal; k++) {
      fundne.add(bredder[k]);
      ord.add(tekst[k]);
    }
    return Optional.of(new Kolonner(stoerrelse, luft, fundne, ord));
  }

  /** Makes the columns of numbers equally wide where there is room; returns what it took. */
  private float ens(float[] bredder, float rest) {
    float bredest = 0;
    float brug = 0;
    for (int k = 1; k < bredder.length; k++) {
      bredest = tekst[k] ? bredest : Math.max(bredest, bredder[k]);
    }
    for (int k = 1; k < bredder.length; k++) {
      brug += tekst[k] ? 0 : bredest - bredder[k];
    }
    if (brug > rest - Math.min(60, helst[0] - bredder[0])) {
      return 0;
    }
    for (int k = 1; k < bredder.length; k++) {
      bredder[k] = tekst[k] ? bredder[k] : bredest;
    }
    return brug;
  }

  /** Shares what is left among the columns of words by what they lack; returns what it took. */
  private float ord(float[] bredder, float rest) {
    float mangler = 0;
    for (int k = 0; k < bredder.length; k++) {
      mangler += tekst[k] ? helst[k] - bredder[k] : 0;
    }
    float andel = mangler <= 0 ? 0 : Math.min(1, rest / mangler);
    for (int k = 0; k < bredder.length; k++) {
      bredder[k] += tekst[k] ? andel * (helst[k] - bredder[k]) : 0;
    }
    return andel * mangler;
  }

  /**
   * Gives the numbers what is left, the narrowest column first and up to a point, and the row
   * headings the rest of the line.
   */
  private void spred(float[] bredder, float rest) {
    float niveau = niveau(bredder, rest);
    float tilbage = rest;
    for (int k = 1; k < bredder.length; k++) {
      if (!tekst[k] && bredder[k] < niveau) {
        tilbage -= niveau - bredder[k];
        bredder[k] = niveau;
      }
    }
    bredder[0] += tilbage;
  }

  /** The width that all narrower columns of numbers can have when they share what is left. */
  private float niveau(float[] bredder, float rest) {
    float lavt = 0;
    float hoejt = BREDEST_TALKOLONNE;
    for (int i = 0; i < HALVERINGER; i++) {
      float midt = (lavt + hoejt) / 2;
      float brug = 0;
      for (int k = 1; k < bredder.length; k++) {
        brug += tekst[k] ? 0 : Math.max(0, midt - bredder[k]);
      }
      if (brug <= rest) {
        lavt = midt;
      } else {
        hoejt = midt;
      }
    }
    return lavt;
  }

  private static float sum(float[] tal) {
    float sum = 0;
    for (float t : tal) {
      sum += t;
    }
    return sum;
  }
}
