package dk.aarsrapport.pdf;

import dk.aarsrapport.pdf.Linjebryder.Del;
import dk.aarsrapport.pdf.Linjebryder.Linje;
import dk.aarsrapport.rapport.Logo;
import dk.aarsrapport.rapport.Rapport;
import java.util.List;
import java.util.Optional;

/** Sets the front page: the title on a dark field, the facts about the edition below it. */
final class Forside {
  private static final float FELT = 430;
  private static final float TITEL = 210;
  private static final float LINJER = 470;
  private static final float LOGOBREDDE = 190;
  private static final float LOGOHOEJDE = 70;

  private final Format format;
  private final Side side = new Side(false);

  private Forside(Format format) {
    this.format = format;
  }

  static Side saet(Rapport rapport, Optional<Logo> logo, Tag under, Format format) {
    Forside forside = new Forside(format);
    float bredde = format.bredde(false);
    forside.side.tilfoej(new Maerke.Flade(0, 0, bredde, FELT, format.farve("accent")));
    forside.side.tilfoej(
        new Maerke.Flade(format.venstre(), TITEL - 26, 46, 2.2f, format.farve("paaAccentSvag")));
    Stil titel = format.stil(Skrift.FED, "forsidetitel", "paaAccent");
    Stil undertitel = format.stil(Skrift.NORMAL, "forsideundertitel", "paaAccentSvag");
    Stil linjestil = format.stil(Skrift.NORMAL, "forsidelinje", "tekst");
    float y = forside.linjer(rapport.titel(), titel, under.under("Title"), TITEL);
    forside.linjer(rapport.undertitel(), undertitel, under.under("P"), y + 12);
    y = LINJER;
    for (String linje : rapport.forsidelinjer()) {
      y = forside.linjer(linje, linjestil, under.under("P"), y) + 5;
    }
    logo.ifPresent(billede -> forside.logo(billede, under));
    return forside.side;
  }

  /** In the lower left corner, as large as its frame allows and in its own proportions. */
  private void logo(Logo logo, Tag under) {
    float skala =
        Math.min(LOGOBREDDE / logo.billede().getWidth(), LOGOHOEJDE / logo.billede().getHeight());
    float bredde = logo.billede().getWidth() * skala;
    float hoejde = logo.billede().getHeight() * skala;
    float bund = format.satsbund(false);
    Tag figur = under.under("Figure").med(Tag.Egenskab.ALT, logo.tekst());
    side.tilfoej(
        new Maerke.Billede(format.venstre(), bund - hoejde, bredde, hoejde, logo.billede(), figur));
  }

  private float linjer(String tekst, Stil stil, Tag tag, float y) {
    float linjehoejde = Format.taet(stil);
    float her = y;
    for (Linje linje :
        Linjebryder.bryd(List.of(new Del(tekst, stil, tag)), format.satsbredde(false))) {
      for (Maerke maerke :
          linje.maerker(format.venstre(), her + Tekstsats.grundlinje(stil, linjehoejde))) {
        side.tilfoej(maerke);
      }
      her += linjehoejde;
    }
    return her;
  }
}
