package dk.aarsrapport.pdf;

import dk.aarsrapport.rapport.Rapport;
import java.util.List;

/**
 * The running head and foot: title and edition, confidentiality, page number; all artifacts. Of a
 * long head the title is cut.
 */
final class Sidehoved {
  private static final String FORTROLIG = "Fortrolig";

  private final Rapport rapport;
  private final Format format;

  Sidehoved(Rapport rapport, Format format) {
    this.rapport = rapport;
    this.format = format;
  }

  /**
   * Adds head and foot to every page; the front page shows only that it is confidential, and the
   * page with the title over its text needs no head.
   */
  void saet(List<Side> sider) {
    for (int i = 0; i < sider.size(); i++) {
      Side side = sider.get(i);
      boolean forside = i == 0 && rapport.form().forside();
      if (rapport.udgave().fortrolig()) {
        Stil stil = format.stil(Skrift.FED, "lille", forside ? "paaAccent" : "advarsel");
        hoejre(side, FORTROLIG, stil, top());
      }
      if (!forside) {
        if (i > 0) {
          hoved(side);
        }
        String tal = "Side " + (i + 1) + " af " + sider.size();
        float y = format.hoejde(side.liggende()) - format.tema().maal("margen.sidefod");
        hoejre(side, tal, svag(), y);
      }
    }
  }

  private void hoved(Side side) {
    Stil stil = svag();
    String udgave = stil.skrift().vis(" · " + rapport.udgave().etiket());
    float bredde = format.satsbredde(side.liggende());
    float plads = bredde - 70 - stil.bredde(udgave);
    String hvem = afkort(stil.skrift().vis(" · " + rapport.undertitel()), stil, plads);
    String titel = afkort(stil.skrift().vis(rapport.titel()), stil, plads - stil.bredde(hvem));
    String tekst = titel + hvem + udgave;
    side.hoved(new Maerke.Tekst(format.venstre(), top(), tekst, stil, null));
    side.hoved(new Maerke.Flade(format.venstre(), top() + 7, bredde, 0.5f, format.farve("linje")));
  }

  private float top() {
    return format.tema().maal("margen.sidehoved");
  }

  private Stil svag() {
    return format.stil(Skrift.NORMAL, "lille", "svag");
  }

  private void hoejre(Side side, String tekst, Stil stil, float y) {
    float x = format.venstre() + format.satsbredde(side.liggende()) - stil.bredde(tekst);
    side.hoved(new Maerke.Tekst(x, y, tekst, stil, null));
  }

  private static String afkort(String tekst, Stil stil, float bredde) {
    if (stil.bredde(tekst) <= bredde) {
      return tekst;
    }
    int slut = tekst.length();
    while (slut > 0 && stil.bredde(tekst.substring(0, slut) + "…") > bredde) {
      slut--;
    }
    return tekst.substring(0, slut).stripTrailing() + "…";
  }
}
