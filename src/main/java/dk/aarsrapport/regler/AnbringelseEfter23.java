package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Indsats;
import dk.aarsrapport.taelling.Kalender;
import java.time.LocalDate;

/** A placement that runs on after the law lets it: most often an end that nobody wrote. */
final class AnbringelseEfter23 extends Forloebsregel {
  private static final int AELDST = 23;

  AnbringelseEfter23() {
    super(
        "anbringelse-efter-23",
        Alvor.ADVARSEL,
        "en anbringelse løber videre, efter at den unge er fyldt 23 år",
        "Skriv anbringelsens slutdato, eller ret cpr",
        Krav.input("indsatser"));
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    forloeb
        .person()
        .map(p -> p.foedt().plusYears(AELDST))
        .filter(dag -> !dag.isAfter(kalender.opgjortTil()))
        .ifPresent(
            dag ->
                Raekker.anbringelser(forloeb).stream()
                    .filter(i -> varer(i, dag))
                    .forEach(
                        i ->
                            melder.fund(
                                i,
                                () ->
                                    Raekker.skrevet(i)
                                        + " løber, efter at alderen er over 23 år")));
  }

  private static boolean varer(Indsats indsats, LocalDate dag) {
    return indsats.slut().isAfter(dag);
  }
}
