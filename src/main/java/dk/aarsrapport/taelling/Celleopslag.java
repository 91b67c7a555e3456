package dk.aarsrapport.taelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The summed cells by figure, area and period, each area's on its own. */
public final class Celleopslag {
  private static final Comparator<Celle> ORDEN =
      Comparator.comparing(Celle::kategori)
          .thenComparing(Celle::underkategori)
          .thenComparing(Celle::del)
          .thenComparing(Celle::spand);

  private final Map<Sted, List<Celle>> efterSted = new HashMap<>();

  private record Sted(int noegletal, int omraade, int periode) {}

  private record Plads(Sted sted, String kategori, String underkategori, int del, long spand) {}

  /** Spreads sets of areas out on the areas and adds up. */
  public Celleopslag(Celler celler) {
    Map<Plads, Long> summer = new HashMap<>();
    celler.hver(
        (noegletal, omraader, periode, celle) -> {
          for (int omraade : omraader) {
            summer.merge(
                new Plads(
                    new Sted(noegletal, omraade, periode),
                    celle.kategori(),
                    celle.underkategori(),
                    celle.del(),
                    celle.spand()),
                celle.antal(),
                Math::addExact);
          }
        });
    summer.forEach(
        (plads, antal) ->
            efterSted
                .computeIfAbsent(plads.sted(), s -> new ArrayList<>())
                .add(
                    new Celle(
                        plads.kategori(),
                        plads.underkategori(),
                        plads.del(),
                        plads.spand(),
                        antal)));
    efterSted.values().forEach(celle -> celle.sort(ORDEN));
  }

  /** The cells of a figure in an area and a period, in order. */
  public List<Celle> celler(int noegletal, int omraade, int periode) {
    return efterSted.getOrDefault(new Sted(noegletal, omraade, periode), List.of());
  }
}
