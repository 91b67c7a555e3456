package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Sag;
import dk.aarsrapport.taelling.Kalender;
import java.time.LocalDate;

/** A case that is open after the last help the law gives: most often one that nobody closed. */
final class SagEfter23 extends Forloebsregel {
  private static final int AELDST = 23;

  SagEfter23() {
    super(
        "sag-efter-23",
        Alvor.ADVARSEL,
        "en sag er åben, efter at den unge er fyldt 23 år",
        "Luk sagen i kildesystemet, eller ret cpr; en åben sag tæller i rådgivernes sagstal",
        Krav.input("sager"));
  }

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    if (forloeb.person().isEmpty()) {
      return;
    }
    LocalDate dag = forloeb.person().get().foedt().plusYears(AELDST);
    if (dag.isAfter(kalender.opgjortTil())) {
      return;
    }
    forloeb.af(Sag.class).stream()
        .filter(sag -> sag.slut().isAfter(dag))
        .forEach(
            sag ->
                melder.fund(
                    sag,
                    () ->
                        "sagen %s er åben, efter at alderen er over 23 år"
                            .formatted(Raekker.dage(sag.start(), sag.slut()))));
  }
}
