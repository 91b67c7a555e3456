package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.taelling.Kalender;

/** A preventive intervention of a child that begins when it is a child no more. */
final class ForebyggelseEfter18 extends Forloebsregel {
  private static final int MYNDIG = 18;
  private static final String KONTAKTPERSON = "kontaktperson";

  ForebyggelseEfter18() {
    super(
        "forebyggelse-efter-18",
        Alvor.OPLYSNING,
        "en forebyggende indsats, der ikke er kontaktperson, begynder efter det fyldte 18. år",
        "Se efter, om det er efterværn, og om cpr er den unges og ikke en forælders",
        Krav.input("indsatser"));
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    Raekker.fraAlder(
        MYNDIG,
        forloeb,
        Raekker.indsatser(
            forloeb, i -> i.type().forebyggelse() && !i.type().kode().equals(KONTAKTPERSON)),
        Indsats::start,
        (i, alder) -> Raekker.skrevet(i) + " begynder ved alder " + alder + " år",
        melder);
  }
}
