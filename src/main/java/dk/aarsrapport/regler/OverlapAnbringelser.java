package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.taelling.Kalender;
import java.util.List;

/** A child that lives in two places at a time. */
final class OverlapAnbringelser extends Forloebsregel {
  OverlapAnbringelser() {
    super(
        "overlap-anbringelser",
        Alvor.ADVARSEL,
        "barnet er anbragt to steder på samme tid",
        "Afslut den anbringelse, der er ophørt; barnet tæller på det højeste trin og under begge"
            + " typer",
        Krav.input("indsatser"));
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    List<Indsats> raekker = Raekker.anbringelser(forloeb);
    for (int i = 1; i < raekker.size(); i++) {
      Indsats denne = raekker.get(i);
      raekker.subList(0, i).stream()
          .filter(foer -> !foer.equals(denne))
          .filter(
              foer -> Raekker.overlapper(foer.start(), foer.slut(), denne.start(), denne.slut()))
          .findFirst()
          .ifPresent(
              foer ->
                  melder.fund(
                      denne,
                      () ->
                          "overlap: %s og %s løber samtidig"
                              .formatted(Raekker.skrevet(denne), Raekker.skrevet(foer)),
                      foer));
    }
  }
}
