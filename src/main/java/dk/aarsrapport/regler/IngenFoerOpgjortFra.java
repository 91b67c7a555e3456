package dk.aarsrapport.regler;

import java.time.YearMonth;

/** An export in which nothing runs yet on the first day covered. */
final class IngenFoerOpgjortFra extends IngenIGang {
  IngenFoerOpgjortFra() {
    super(
        "ingen-foer-opgjort-fra",
        "ingen indsats eller sag er begyndt før opgjort_fra",
        "Se efter, om udtrækket kun har det, der er begyndt i perioden, og træk det igen med det, der"
            + " løb i forvejen");
  }

  @Override
  boolean ingen(Stroem stroem, Udtraek udtraek) {
    boolean nogenSlutter = !stroem.begynder().equals(stroem.alt());
    return nogenSlutter
        && !stroem.foerste().isBefore(YearMonth.from(udtraek.kalender().opgjortFra()));
  }

  /**
   * Those that begin in the first year and still run: as many should have done so the year before.
   */
  @Override
  double ellers(Stroem stroem, Udtraek udtraek) {
    YearMonth etAarEfter = udtraek.foersteHele().plusMonths(11);
    return stroem.iGang(etAarEfter, etAarEfter);
  }

  @Override
  String hvornaar() {
    return "et år senere";
  }
}
