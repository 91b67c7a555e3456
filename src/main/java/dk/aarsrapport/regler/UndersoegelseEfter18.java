package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Undersoegelse;
import dk.aarsrapport.taelling.Kalender;

/** A decision to examine somebody of age. */
final class UndersoegelseEfter18 extends Forloebsregel {
  private static final int MYNDIG = 18;

  UndersoegelseEfter18() {
    super(
        "undersoegelse-efter-18",
        Alvor.ADVARSEL,
        "en undersøgelse er besluttet om en, der er fyldt 18 år",
        "Se efter, om cpr er barnets og ikke en forælders, og om årstallet er rigtigt",
        Krav.input("undersøgelser"));
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    Raekker.fraAlder(
        MYNDIG,
        forloeb,
        forloeb.af(Undersoegelse.class),
        Undersoegelse::afgjort,
        (u, alder) -> "alder ved afgørelsen: " + alder + " år",
        melder);
  }
}
