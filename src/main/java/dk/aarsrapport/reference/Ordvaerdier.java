package dk.aarsrapport.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What cells mean by the words in them, whatever stands around these: an {@code efterværn} that has
 * a {@code kontaktperson} is the one thing, however it is put.
 */
final class Ordvaerdier {
  private record Linje(Udtryk ord, String betyder) {
    boolean staarI(Udtryk celle) {
      return ord.ord().stream().allMatch(et -> celle.ord().stream().anyMatch(o -> o.contains(et)));
    }
  }

  private final Map<String, List<Linje>> efterSted = new HashMap<>();

  /**
   * Adds a line.
   *
   * @param sted the export and its column
   * @param betyder the contract's word; empty where a cell with these words is nobody's guess
   */
  void laeg(String sted, Udtryk ord, String betyder) {
    efterSted.computeIfAbsent(sted, s -> new ArrayList<>()).add(new Linje(ord, betyder));
  }

  /** What most of the words say; empty where they say nothing, or as many say another thing. */
  Optional<String> af(String sted, Udtryk celle) {
    List<Linje> fundne =
        efterSted.getOrDefault(sted, List.of()).stream().filter(l -> l.staarI(celle)).toList();
    int flest = fundne.stream().mapToInt(l -> l.ord().ord().size()).max().orElse(0);
    List<String> betydninger =
        fundne.stream()
            .filter(l -> l.betyder().isEmpty() || l.ord().ord().size() == flest)
            .map(Linje::betyder)
            .distinct()
            .toList();
    return betydninger.size() == 1
        ? Optional.of(betydninger.get(0)).filter(b -> !b.isEmpty())
        : Optional.empty();
  }

  /** True for a cell with the words of any line. */
  boolean kender(String sted, Udtryk celle) {
    return efterSted.getOrDefault(sted, List.of()).stream().anyMatch(l -> l.staarI(celle));
  }
}
