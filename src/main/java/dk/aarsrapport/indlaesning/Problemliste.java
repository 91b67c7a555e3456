package dk.aarsrapport.indlaesning;

import dk.aarsrapport.fejl.Dataproblem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The problems of a file's rows one by one, by line; the rest of many are counted alone. */
final class Problemliste implements Serializable {
  private static final long serialVersionUID = 1;

  /** Problems listed one by one for a file; the rest are counted in one line. */
  static final int HOEJST_PROBLEMER = 100_000;

  /**
   * Problems of a file that carry what stands in their row; who has more mends a value, not rows.
   */
  private static final int HOEJST_RAEKKER = 10_000;

  private final ArrayList<Problem> problemer = new ArrayList<>();
  private long flere;

  /** Adds the problem of a line behind those that are here. */
  void tilfoej(Problem problem) {
    if (problemer.size() < HOEJST_PROBLEMER) {
      problemer.add(problemer.size() < HOEJST_RAEKKER ? problem : problem.udenRaekke());
    } else {
      flere++;
    }
  }

  /** Adds a problem where its line belongs; few lines are behind it. */
  void indsaet(Problem problem) {
    int sted = problemer.size();
    while (sted > 0 && problemer.get(sted - 1).linje() > problem.linje()) {
      sted--;
    }
    problemer.add(sted, problem);
    if (problemer.size() > HOEJST_PROBLEMER) {
      problemer.remove(HOEJST_PROBLEMER);
      flere++;
    }
  }

  /** Adds those of another part of the same file, before or after this one. */
  void laegTil(Problemliste anden) {
    problemer.addAll(anden.problemer);
    problemer.sort(Comparator.comparingLong(Problem::linje));
    int forMange = Math.max(0, problemer.size() - HOEJST_PROBLEMER);
    problemer.subList(problemer.size() - forMange, problemer.size()).clear();
    problemer
        .subList(Math.min(HOEJST_RAEKKER, problemer.size()), problemer.size())
        .replaceAll(Problem::udenRaekke);
    flere += anden.flere + forMange;
  }

  /** What most of the rejected rows that are listed have in common, as the first of them has it. */
  Optional<String> oftestAfvist() {
    Map<String, Integer> antal = new HashMap<>();
    Map<String, String> foerste = new LinkedHashMap<>();
    for (Problem p : problemer) {
      if (p.alvor().equals(Dataproblem.AFVIST)) {
        antal.merge(p.regel(), 1, Integer::sum);
        foerste.putIfAbsent(p.regel(), p.besked());
      }
    }
    return foerste.entrySet().stream()
        .max(Comparator.comparingInt(e -> antal.get(e.getKey())))
        .map(Map.Entry::getValue);
  }

  /** The problems that are listed, by line. */
  List<Dataproblem> dataproblemer(String fil) {
    List<Dataproblem> alle = new ArrayList<>();
    for (Problem p : problemer) {
      alle.add((alle.size() < HOEJST_RAEKKER ? p : p.udenRaekke()).dataproblem(fil));
    }
    return alle;
  }

  /** How many more there are; empty where all are listed. */
  Optional<Dataproblem> flere(String fil) {
    return flere == 0
        ? Optional.empty()
        : Optional.of(
            new Dataproblem(
                Dataproblem.ADVARSEL,
                fil,
                0,
                "",
                "flere",
                "yderligere " + flere + " linjer er talt med, men ikke vist",
                "Ret de viste først"));
  }
}
