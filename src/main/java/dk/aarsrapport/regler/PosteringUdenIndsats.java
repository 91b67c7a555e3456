package dk.aarsrapport.regler;

import dk.aarsrapport.forloeb.Barnepostering;
import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.reference.Konto;
import dk.aarsrapport.taelling.Kalender;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Expenditure on a child in a year in which it has no intervention. */
final class PosteringUdenIndsats extends Forloebsregel {
  PosteringUdenIndsats() {
    super(
        "postering-uden-indsats",
        Alvor.ADVARSEL,
        "der er bogført udgifter på et barn, som ingen indsats har det år",
        "Se efter, om cpr og år er rigtige, og om udtrækket af indsatser har barnet med",
        Krav.kolonne("posteringer", "cpr"),
        Krav.input("indsatser"));
  }

  @Override
  boolean kraeverAlleMaalgrupper() {
    return true;
  }

  private record Aar(int kommune, int aar) {}

  @Override
  void tjek(Forloeb forloeb, Kalender kalender, Melder melder) {
    List<Barnepostering> alle = forloeb.af(Barnepostering.class);
    Map<Integer, Boolean> uden = new HashMap<>();
    Map<Aar, Long> antal = new HashMap<>();
    for (Barnepostering p : alle) {
      if (udgift(p)
          && kalender.aar().contains(p.aar())
          && uden.computeIfAbsent(p.aar(), aar -> !harIndsats(forloeb, aar))) {
        antal.merge(new Aar(p.kommune(), p.aar()), 1L, Long::sum);
      }
    }
    if (antal.isEmpty()) {
      return;
    }
    Set<Aar> meldte = new HashSet<>();
    for (Barnepostering p : Raekker.iOrden(forloeb, alle, p -> LocalDate.of(p.aar(), 1, 1))) {
      Aar aar = new Aar(p.kommune(), p.aar());
      if (antal.containsKey(aar) && udgift(p) && meldte.add(aar)) {
        long resten = antal.get(aar) - 1;
        melder.fund(
            p,
            () ->
                "barnet har ingen indsats i %d%s"
                    .formatted(
                        p.aar(),
                        resten == 0
                            ? ""
                            : " (og %d posteringer mere på barnet)".formatted(resten)));
      }
    }
  }

  private static boolean udgift(Barnepostering p) {
    return p.omraade() == Konto.Omraade.SERVICE && p.dranst() == 1 && p.oere() > 0;
  }

  private static boolean harIndsats(Forloeb forloeb, int aar) {
    return forloeb.indsatser().stream()
        .anyMatch(i -> i.iPerioden(LocalDate.of(aar, 1, 1), LocalDate.of(aar, 12, 31)));
  }
}
