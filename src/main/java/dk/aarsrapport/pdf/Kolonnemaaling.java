package dk.aarsrapport.pdf;

import dk.aarsrapport.rapport.Tabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the cells of a table need, and how a given width is shared among its columns. */
final class Kolonnemaaling {
  private static final int LANG_CELLE = 22;
  private static final float BREDEST_TALKOLONNE = 84;

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
      int kolonne = k - 1;
      tekst[k] =
          tabel.raekker().stream().anyMatch(r -> r.celler().get(kolonne).length() > LANG_CELLE);
    }
    for (int k = 0; k < antal; k++) {
      udvid(k, tabel.kolonner().get(k), fed, true);
      for (Tabel.Raekke raekke : tabel.raekker()) {
        String celle = k == 0 ? raekke.overskrift() : raekke.celler().get(k - 1);
        udvid(k, celle, raekke.sum() ? fed : stil, tekst[k]);
      }
    }
  }

  private void udvid(int kolonne, String celle, Stil stil, boolean maaBrydes) {
    float hel = stil.bredde(stil.skrift().vis(celle));
    helst[kolonne] = Math.max(helst[kolonne], hel);
    mindst[kolonne] =
        Math.max(mindst[kolonne], maaBrydes ? Linjebryder.mindsteCelle(celle, stil) : hel);
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
    float mere = Math.min(rest, helst[0] - bredder[0]);
    bredder[0] += mere;
    rest -= mere;
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

  /** Gives the words and then the numbers what is left, so that broad tables fill the line. */
  private void spred(float[] bredder, float rest) {
    float tilbage = rest;
    for (int k = 1; k < bredder.length; k++) {
      if (tekst[k]) {
        float mere = Math.min(tilbage, helst[k] - bredder[k]);
        bredder[k] += mere;
        tilbage -= mere;
      }
    }
    int talkolonner = 0;
    for (int k = 1; k < bredder.length; k++) {
      talkolonner += tekst[k] ? 0 : 1;
    }
    for (int k = 1; k < bredder.length && talkolonner > 0; k++) {
      if (!tekst[k]) {
        float hver = tilbage / talkolonner;
        bredder[k] +=
            talkolonner > 3 && bredder.length > 4
                ? hver
                : Math.max(0, Math.min(hver, BREDEST_TALKOLONNE - bredder[k]));
      }
    }
  }

  private static float sum(float[] tal) {
    float sum = 0;
    for (float t : tal) {
      sum += t;
    }
    return sum;
  }
}
