package dk.aarsrapport.indlaesning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is seen in all files of a folder before any of them is recognised. */
final class Filsyn {
  /** A header is a line with two or more of the columns of something. */
  static final double LIGNER = 0.5;

  private static final int HOEJST_RAEKKER = 500;
  private static final int HOEJST_CELLER = 5000;

  private final List<Kolonnefordeling> eksporter;
  private final List<Noegleliste> lister;
  private final Map<List<String>, List<List<String>>> sammen = new HashMap<>();
  private Datobevis datobevis = Datobevis.INTET;

  /**
   * One that has seen nothing.
   *
   * @param eksporter what a file may be
   * @param lister where the lists of codes are put that are seen
   */
  Filsyn(List<Kolonnefordeling> eksporter, List<Noegleliste> lister) {
    this.eksporter = eksporter;
    this.lister = lister;
  }

  /**
   * Looks at a file before any is recognised: files with the same header are known by what stands
   * in all of them, and columns of codes by the list of what the codes are called.
   *
   * @param sti its path under the folder that is looked at
   * @param start its first bytes
   */
  void se(String sti, byte[] start) {
    opdelt(start)
        .ifPresent(
            o -> {
              datobevis = datobevis.og(Datobevis.af(o.celler().stream().flatMap(List::stream)));
              List<List<String>> alle =
                  sammen.computeIfAbsent(
                      o.noegler(),
                      n ->
                          Stream.generate(ArrayList<String>::new)
                              .limit(o.overskrifter().size())
                              .map(l -> (List<String>) l)
                              .toList());
              for (int n = 0; n < alle.size(); n++) {
                List<String> kolonne = alle.get(n);
                o.celler().get(n).stream()
                    .limit(Math.max(0, HOEJST_CELLER - kolonne.size()))
                    .forEach(kolonne::add);
              }
            });
    for (char skilletegn : Filhoved.SKILLETEGN) {
      List<List<String>> linjer =
          Filhoved.poster(start, "auto", skilletegn, HOEJST_RAEKKER).values().stream()
              .filter(felter -> !felter.stream().allMatch(Mellemrum::alene))
              .toList();
      Optional<Noegleliste> liste = Noegleliste.af(sti, linjer);
      if (liste.isPresent()) {
        lister.add(liste.get());
        return;
      }
    }
  }

  /** The cells under each header, of all files that have the same. */
  List<List<String>> celler(Opdelt opdelt) {
    return opdelt.udvalgt()
        ? opdelt.celler()
        : sammen.getOrDefault(opdelt.noegler(), opdelt.celler());
  }

  /** What the cells of all files tell of the order of day and month. */
  Datobevis datobevis() {
    return datobevis;
  }

  /** The separator and the header line with most that is like columns. */
  Optional<Opdelt> opdelt(byte[] start) {
    Opdelt bedst = null;
    for (char skilletegn : Filhoved.SKILLETEGN) {
      Map<Long, List<String>> poster = Filhoved.poster(start, "auto", skilletegn, HOEJST_RAEKKER);
      List<Long> foerste = poster.keySet().stream().limit(Filhoved.HOEJST_LINJER).toList();
      for (long linje : foerste) {
        double vaegt = overskriftsvaegt(poster.get(linje));
        if (vaegt > 0 && (bedst == null || vaegt > bedst.vaegt())) {
          bedst = new Opdelt(poster, linje, vaegt, false);
        }
      }
    }
    return Optional.ofNullable(bedst);
  }

  private double overskriftsvaegt(List<String> celler) {
    if (celler.stream().anyMatch(Kolonneindhold::erData)) {
      return 0;
    }
    double vaegt = 0;
    for (String celle : celler) {
      double ligner =
          Mellemrum.alene(celle)
              ? 0
              : eksporter.stream().mapToDouble(e -> e.lignerEn(celle)).max().orElse(0);
      vaegt += ligner >= LIGNER ? ligner : 0;
    }
    return vaegt;
  }
}
