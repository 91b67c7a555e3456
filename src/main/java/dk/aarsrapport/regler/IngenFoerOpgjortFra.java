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
    return !stroem.foerste().isBefore(YearMonth.from(udtraek.kalender().opgjortFra()));
  }

  @Override
  double ellers(Stroem stroem, Udtraek udtraek) {
    YearMonth til = udtraek.sidsteHele();
    YearMonth fra = til.minusMonths(11);
    return stroem.iGang(fra.isBefore(udtraek.foersteHele()) ? udtraek.foersteHele() : fra, til);
  }

  @Override
  String aaret() {
    return "det sidste år";
  }
}
