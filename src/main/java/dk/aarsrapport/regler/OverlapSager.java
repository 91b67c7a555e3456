package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.taelling.Kalender;
import java.util.List;

/** A child with two open cases in one municipality. */
final class OverlapSager extends Forloebsregel {
  OverlapSager() {
    super(
        "overlap-sager",
        Alvor.OPLYSNING,
        "barnet har to åbne sager i samme kommune på samme tid",
        "Se efter, om den ene skulle være lukket; hver sag tæller i rådgivernes sagstal",
        Krav.input("sager"));
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    List<Sag> sager = Raekker.iOrden(forloeb, forloeb.af(Sag.class), Sag::start);
    for (int i = 1; i < sager.size(); i++) {
      Sag denne = sager.get(i);
      sager.subList(0, i).stream()
          .filter(foer -> foer.kommune() == denne.kommune() && !foer.equals(denne))
          .filter(
              foer -> Raekker.overlapper(foer.start(), foer.slut(), denne.start(), denne.slut()))
          .findFirst()
          .ifPresent(
              foer ->
                  melder.fund(
                      denne,
                      () ->
                          "sagen %s er åben samtidig med %s sag %s"
                              .formatted(
                                  Raekker.dage(denne.start(), denne.slut()),
                                  foer.sagsnr() == denne.sagsnr() ? "samme" : "en anden",
                                  Raekker.dage(foer.start(), foer.slut())),
                      foer));
    }
  }
}
