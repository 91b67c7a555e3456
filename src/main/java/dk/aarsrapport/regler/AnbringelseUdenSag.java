package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.taelling.Kalender;

/** A placed child that nobody has a case on. */
final class AnbringelseUdenSag extends Forloebsregel {
  AnbringelseUdenSag() {
    super(
        "anbringelse-uden-sag",
        Alvor.OPLYSNING,
        "barnet er anbragt, men har ingen sag",
        "Se efter, om udtrækket af sager har alle sager med, også de lukkede",
        Krav.input("indsatser"),
        Krav.input("sager"));
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    if (forloeb.af(Sag.class).isEmpty()) {
      Raekker.anbringelser(forloeb).stream()
          .filter(i -> loeber(i, kalender))
          .findFirst()
          .ifPresent(i -> melder.fund(i, () -> Raekker.skrevet(i)));
    }
  }

  private static boolean loeber(Indsats indsats, Kalender kalender) {
    return indsats.iPerioden(kalender.opgjortFra(), kalender.opgjortTil());
  }
}
