package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Enhed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bands of age: few enough to be shown where single years are of too few children. */
enum Aldersbaand {
  FRA_0(0, 5),
  FRA_6(6, 11),
  FRA_12(12, 14),
  FRA_15(15, 17),
  FRA_18(18, 22);

  /** The bands of those under 18. */
  static final List<Aldersbaand> BOERN = List.of(FRA_0, FRA_6, FRA_12, FRA_15);

  private final int fra;
  private final int til;

  Aldersbaand(int fra, int til) {
    this.fra = fra;
    this.til = til;
  }

  String kode() {
    return fra + "-" + til;
  }

  Felt felt() {
    return Felt.af(kode(), Enhed.ANTAL);
  }

  boolean har(int alder) {
    return alder >= fra && alder <= til;
  }

  /** The words for each band, in the order of age. */
  static Map<String, String> etiketter(List<Aldersbaand> baandene) {
    Map<String, String> etiketter = new LinkedHashMap<>();
    baandene.forEach(b -> etiketter.put(b.kode(), b.fra + "-" + b.til + " år"));
    return etiketter;
  }

  /**
   * Writes each band.
   *
   * @param aldre the ages that have been written
   * @return the bands and the ages outside them, which make up all
   */
  static List<Tal> udled(Udsnit u, List<Aldersbaand> baandene, Map<Integer, Tal> aldre) {
    List<Tal> alle = new ArrayList<>();
    Map<Integer, Tal> udenfor = new LinkedHashMap<>(aldre);
    for (Aldersbaand baand : baandene) {
      List<Integer> egne = aldre.keySet().stream().filter(baand::har).toList();
      Tal tal = u.sum(baand.kode(), egne.stream().map(aldre::get).toList());
      u.antal(baand.felt(), tal);
      u.sammenlagt(baand.felt(), egne.stream().map(Aldersbaand::felt).toList());
      udenfor.keySet().removeAll(egne);
      alle.add(tal);
    }
    alle.addAll(udenfor.values());
    return alle;
  }

  /** The row of an age in whole years. */
  static Felt felt(int alder) {
    return Felt.af(Integer.toString(alder), Enhed.ANTAL);
  }
}
