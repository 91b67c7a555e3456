package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.indlaesning.Laesning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Kinds of rows in a log that none of the blocks over it asks for: they are in no figure. */
final class UlaesteSlags {
  private static final int HOEJST_NAEVNT = 10;

  private UlaesteSlags() {}

  /** A warning for each file that has some. */
  static List<Dataproblem> problemer(List<Laesning> laesninger) {
    Map<String, List<Laesning>> efterFil = new LinkedHashMap<>();
    laesninger.forEach(
        l -> efterFil.computeIfAbsent(l.fil() + l.sha256(), f -> new ArrayList<>()).add(l));
    List<Dataproblem> problemer = new ArrayList<>();
    for (List<Laesning> filens : efterFil.values()) {
      Map<String, Long> ulaeste = new LinkedHashMap<>(filens.get(0).andreSlags());
      filens.forEach(l -> ulaeste.keySet().retainAll(l.andreSlags().keySet()));
      if (!ulaeste.isEmpty()) {
        problemer.add(problem(filens.get(0).fil(), ulaeste));
      }
    }
    return problemer;
  }

  private static Dataproblem problem(String fil, Map<String, Long> ulaeste) {
    String naevnt =
        ulaeste.entrySet().stream()
            .limit(HOEJST_NAEVNT)
            .map(s -> s.getKey() + " (" + s.getValue() + ")")
            .collect(Collectors.joining(", "));
    int flere = ulaeste.size() - HOEJST_NAEVNT;
    return new Dataproblem(
        Dataproblem.ADVARSEL,
        fil,
        0,
        "",
        "ulaest-slags",
        "rækker af disse slags har ingen «kun» i kørselsfilen med, så de er ikke i noget tal: "
            + naevnt
            + (flere > 0 ? " og " + flere + " andre" : ""),
        "Er de indsatser, sager eller andet, der skal tælles, så skriv deres ord under «kun»");
  }
}
