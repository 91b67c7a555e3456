package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.taelling.Kalender;
import java.util.HashSet;
import java.util.Set;

/** A case number that stands with more than one child: siblings may share one. */
final class SagMedFlereBoern extends Forloebsregel {
  static final String ID = "sag-med-flere-boern";

  SagMedFlereBoern() {
    super(
        ID,
        Alvor.OPLYSNING,
        "et sagsnummer står ved flere børn",
        "Søskende kan dele en sag, som så tæller som én for hvert barn; er det ikke søskende, så ret sagsnummeret"
            + " i kildesystemet",
        Krav.input("sager"));
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    Set<Long> sete = new HashSet<>();
    for (Sag sag : forloeb.af(Sag.class)) {
      if (sete.add(sag.sagsnr())) {
        melder.delt(sag, sag.sagsnr());
      }
    }
  }
}
