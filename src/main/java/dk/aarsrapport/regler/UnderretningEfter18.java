package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Underretning;
import dk.aarsrapport.taelling.Kalender;

/** A notification of concern about somebody of age. */
final class UnderretningEfter18 extends Forloebsregel {
  private static final int MYNDIG = 18;

  UnderretningEfter18() {
    super(
        "underretning-efter-18",
        Alvor.ADVARSEL,
        "en underretning er modtaget om en, der er fyldt 18 år",
        "Se efter, om cpr er barnets og ikke en forælders",
        Krav.input("underretninger"));
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    Raekker.fraAlder(
        MYNDIG,
        forloeb,
        forloeb.af(Underretning.class),
        Underretning::modtaget,
        (u, alder) -> "alder ved modtagelsen: " + alder + " år",
        melder);
  }
}
