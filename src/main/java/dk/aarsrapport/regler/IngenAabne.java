package dk.aarsrapport.regler;

import java.time.YearMonth;

/** An export in which nothing runs any longer on the last day covered. */
final class IngenAabne extends IngenIGang {
  IngenAabne() {
    super(
        "ingen-aabne",
        "alle indsatser eller sager er slut senest på den sidste dag, der opgøres",
        "Se efter, om udtrækket kun har det, der er afsluttet, og træk det igen med det, der løber");
  }

  @Override
  boolean ingen(Stroem stroem, Udtraek udtraek) {
    return stroem.alleSlutter();
  }

  @Override
  double ellers(Stroem stroem, Udtraek udtraek) {
    YearMonth fra = udtraek.foersteHele();
    YearMonth til = fra.plusMonths(11);
    return stroem.iGang(fra, til.isAfter(udtraek.sidsteHele()) ? udtraek.sidsteHele() : til);
  }

  @Override
  String hvornaar() {
    return "ved en måneds udgang i det første år, der opgøres";
  }
}
