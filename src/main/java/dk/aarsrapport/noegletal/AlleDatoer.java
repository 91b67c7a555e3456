package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

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

  /**
   * Writes the total; with some dates missing it is incomplete, with all it has no value for the
   * first reason in the contract's order.
   */
  void skriv(List<Felt> lukket, Consumer<Udsnit> beregn) {
    List<LocalDate> datoer = udledning.datoer();
    if (datoer.size() < 2) {
      udledning.udenPeriode(List.of(Felt.ene(Enhed.PCT)), "der skal mindst to skæringsdatoer til");
      return;
    }
    String periode = datoer.get(0) + "/" + datoer.get(datoer.size() - 1);
    List<Udsnit> udenTal =
        IntStream.range(1, datoer.size())
            .mapToObj(i -> udledning.udsnit(datoer.get(i), datoer.get(i - 1)))
            .filter(udsnit -> !udsnit.status().harVaerdi())
            .toList();
    udledning.hver(samlet(periode, udenTal, datoer.size() - 1), lukket, beregn);
  }

  private Udsnit samlet(String periode, List<Udsnit> udenTal, int alle) {
    if (udenTal.size() < alle) {
      return udledning.samlet(periode, udenTal.isEmpty() ? Status.OK : Status.UFULDSTAENDIG, "");
    }
    Udsnit grund =
        udenTal.stream()
            .filter(udsnit -> udsnit.status() == Status.IKKE_BEREGNET)
            .findFirst()
            .orElse(udenTal.get(0));
    return udledning.samlet(periode, grund.status(), grund.aarsag());
  }
}
