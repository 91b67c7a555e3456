package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A total over all measuring dates but the first, each with the one before. */
final class AlleDatoer {
  private final Udledning udledning;
  private final List<Tal> tal = new ArrayList<>();

  AlleDatoer(Udledning udledning) {
    this.udledning = udledning;
  }

  /** Takes the count of one date. */
  void tilfoej(Tal datoens) {
    tal.add(datoens);
  }

  /** The counts taken so far. */
  List<Tal> tal() {
    return List.copyOf(tal);
  }

  /** Writes the total; with some dates missing it is incomplete, with all it has no value. */
  void skriv(List<Felt> lukket, Consumer<Udsnit> beregn) {
    List<LocalDate> datoer = udledning.datoer();
    if (datoer.size() < 2) {
      udledning.udenPeriode(lukket, "der skal mindst to skæringsdatoer til");
      return;
    }
    String periode = datoer.get(0) + "/" + datoer.get(datoer.size() - 1);
    int beregnede = 0;
    String aarsag = "";
    for (int i = 1; i < datoer.size(); i++) {
      Udsnit udsnit = udledning.udsnit(datoer.get(i), datoer.get(i - 1));
      if (udsnit.status().harVaerdi()) {
        beregnede++;
      } else {
        aarsag = udsnit.aarsag();
      }
    }
    Udsnit samlet;
    if (beregnede == 0) {
      samlet = udledning.samlet(periode, Status.IKKE_BEREGNET, aarsag);
    } else {
      boolean alle = beregnede == datoer.size() - 1;
      samlet = udledning.samlet(periode, alle ? Status.OK : Status.UFULDSTAENDIG, "");
    }
    udledning.hver(samlet, lukket, beregn);
  }
}
