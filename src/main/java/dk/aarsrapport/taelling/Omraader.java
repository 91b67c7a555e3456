package dk.aarsrapport.taelling;

import dk.aarsrapport.forloeb.Forloeb;
import dk.aarsrapport.forloeb.Haendelse;
import dk.aarsrapport.resultat.Omraade;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The areas of a run and who sees what: a municipality sees its own rows, a group its members', and
 * landet all, each child once. No figure knows of this.
 */
public final class Omraader implements Serializable {
  private static final long serialVersionUID = 1;

  /** The number of landet. */
  public static final int LANDET = 0;

  private final ArrayList<String> id = new ArrayList<>();
  private final ArrayList<String> navn = new ArrayList<>();
  private final ArrayList<Set<Integer>> medlemmer = new ArrayList<>();
  private final ConcurrentHashMap<Integer, List<Integer>> synligFor = new ConcurrentHashMap<>();

  /** A course as some areas see it, alike for all of them. */
  public record Syn(Forloeb forloeb, List<Integer> omraader) {}

  /**
   * The areas of a run.
   *
   * @param kommuner names by code of all municipalities shown: those with a report and members of
   *     groups
   * @param grupper groups with their members
   */
  public Omraader(Map<Integer, String> kommuner, Map<Omraade, List<Integer>> grupper) {
    tilfoej(Omraade.LANDET, Set.of());
    kommuner.forEach((kode, n) -> tilfoej(new Omraade(Integer.toString(kode), n), Set.of(kode)));
    grupper.forEach((gruppe, koder) -> tilfoej(gruppe, new TreeSet<>(koder)));
  }

  private void tilfoej(Omraade omraade, Set<Integer> koder) {
    id.add(omraade.id());
    navn.add(omraade.navn());
    medlemmer.add(new LinkedHashSet<>(koder));
  }

  /** How many areas there are. */
  public int antal() {
    return id.size();
  }

  /** The area with this number. */
  public Omraade omraade(int nummer) {
    return new Omraade(id.get(nummer), navn.get(nummer));
  }

  /**
   * The municipalities whose rows an area sees.
   *
   * @param materialet the municipalities in the material, which are landet's
   */
  public Set<Integer> medlemmer(int nummer, Supplier<Set<Integer>> materialet) {
    return nummer == LANDET ? materialet.get() : Collections.unmodifiableSet(medlemmer.get(nummer));
  }

  /** The numbers of these municipalities' own areas, as many of them as are shown. */
  public List<Integer> numre(Set<Integer> kommuner) {
    return IntStream.range(0, id.size())
        .filter(nummer -> omraade(nummer).erKommune())
        .filter(nummer -> kommuner.containsAll(medlemmer.get(nummer)))
        .boxed()
        .toList();
  }

  /** The numbers of the areas that see a municipality's rows. */
  public List<Integer> synligFor(int kommune) {
    List<Integer> kendte = synligFor.get(kommune); // every row asks
    return kendte != null
        ? kendte
        : synligFor.computeIfAbsent(
            kommune,
            k -> IntStream.range(0, id.size()).filter(nummer -> ser(nummer, k)).boxed().toList());
  }

  private boolean ser(int nummer, int kommune) {
    return nummer == LANDET || medlemmer.get(nummer).contains(kommune);
  }

  /** The course as each area sees it; areas that see the same rows share one view. */
  public List<Syn> syn(Forloeb forloeb) {
    List<Haendelse> raekker = forloeb.haendelser();
    if (!raekker.isEmpty() && forloeb.kun(raekker.get(0).kommune())) {
      return List.of(new Syn(forloeb, synligFor(raekker.get(0).kommune())));
    }
    Set<Integer> kommuner = new TreeSet<>();
    for (Haendelse haendelse : raekker) {
      kommuner.add(haendelse.kommune());
    }
    Map<Set<Integer>, List<Integer>> efterUdsnit = new LinkedHashMap<>();
    for (int nummer = 0; nummer < id.size(); nummer++) {
      Set<Integer> synlige = new TreeSet<>();
      for (int kommune : kommuner) {
        if (ser(nummer, kommune)) {
          synlige.add(kommune);
        }
      }
      if (!synlige.isEmpty()) {
        efterUdsnit.computeIfAbsent(synlige, s -> new ArrayList<>()).add(nummer);
      }
    }
    List<Syn> syn = new ArrayList<>();
    efterUdsnit.forEach(
        (synlige, numre) -> syn.add(new Syn(forloeb.udsnit(synlige), List.copyOf(numre))));
    return syn;
  }

  /** All areas by id. */
  public Map<String, Omraade> efterId() {
    Map<String, Omraade> alle = new TreeMap<>();
    for (int nummer = 0; nummer < id.size(); nummer++) {
      alle.put(id.get(nummer), omraade(nummer));
    }
    return alle;
  }
}
