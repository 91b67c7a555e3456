package dk.aarsrapport.naiv;

import dk.aarsrapport.koersel.Koersel;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The areas of a random world: which its run publishes, and the members of its groups. */
public final class Verdensomraader {
  private Verdensomraader() {}

  /** The areas that are published. */
  public static Set<String> viste(Koersel koersel) {
    Set<String> viste = new HashSet<>(Set.of("landet"));
    koersel.deltagere().kommuner().forEach(kode -> viste.add(Integer.toString(kode)));
    koersel.deltagere().grupper().keySet().forEach(id -> viste.add("gruppe:" + id));
    return viste;
  }

  /**
   * The municipalities of each group.
   *
   * @param materialet those of the world, which are landet's
   */
  public static Map<String, List<String>> medlemmer(
      Koersel koersel, Collection<Integer> materialet) {
    Map<String, List<String>> medlemmer = new LinkedHashMap<>();
    koersel
        .deltagere()
        .grupper()
        .forEach((id, gruppe) -> medlemmer.put("gruppe:" + id, koder(gruppe.kommuner())));
    medlemmer.put("landet", koder(materialet));
    return medlemmer;
  }

  private static List<String> koder(Collection<Integer> kommuner) {
    return kommuner.stream().map(kode -> Integer.toString(kode)).toList();
  }
}
