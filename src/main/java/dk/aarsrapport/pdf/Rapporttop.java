package dk.aarsrapport.pdf;

import dk.aarsrapport.pdf.Klods.Brydning;
import dk.aarsrapport.rapport.Logo;
import dk.aarsrapport.rapport.Rapport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets what stands over the body of a report without a front page: title, area, scope, logo. */
final class Rapporttop {
  private static final float LOGOBREDDE = 120;
  private static final float LOGOHOEJDE = 40;

  private final Format format;

  Rapporttop(Format format) {
    this.format = format;
  }

  List<Klods> saet(Rapport rapport, Optional<Logo> logo, Tag under) {
    List<Klods> ud = new ArrayList<>();
    logo.ifPresent(billede -> ud.add(logo(billede, under)));
    Stil titel = format.stil(Skrift.FED, "h1", "accent");
    Stil undertitel = format.stil(Skrift.NORMAL, "h3", "tekst");
    Tekstsats tekst = new Tekstsats(format);
    ud.addAll(tekst.etiket(rapport.titel(), titel, under.under("Title"), 0, false));
    ud.addAll(tekst.etiket(rapport.undertitel(), undertitel, under.under("P"), 2, false));
    for (String linje : rapport.forsidelinjer()) {
      ud.addAll(tekst.etiket(linje, format.note(), under.under("P"), 2, false));
    }
    float bredde = format.satsbredde(false);
    Maerke streg = new Maerke.Flade(0, 6, bredde, 0.8f, format.farve("linje"));
    ud.add(new Klods(0, 14, List.of(streg), Brydning.SAMMEN));
    return ud;
  }

  private Klods logo(Logo logo, Tag under) {
    float skala =
        Math.min(LOGOBREDDE / logo.billede().getWidth(), LOGOHOEJDE / logo.billede().getHeight());
    float bredde = logo.billede().getWidth() * skala;
    float hoejde = logo.billede().getHeight() * skala;
    Tag figur = under.under("Figure").med(Tag.Egenskab.ALT, logo.tekst());
    return new Klods(
        0,
        hoejde + 8,
        List.of(
            new Maerke.Billede(
                format.satsbredde(false) - bredde, 0, bredde, hoejde, logo.billede(), figur)),
        Brydning.SAMMEN);
  }
}
