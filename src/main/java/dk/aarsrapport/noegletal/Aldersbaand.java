package dk.aarsrapport.noegletal;

import dk.aarsrapport.resultat.Enhed;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bands of age: few enough to be shown where single years are of too few children. */
enum Aldersbaand {
  FRA_0(0, 5),
  FRA_6(6, 11),
  FRA_12(12, 14),
  FRA_15(15, 17),
  FRA_18(18, 22);

  /** The bands of those under 18. */
  static final List<Aldersbaand> BOERN = List.of(FRA_0, FRA_6, FRA_12, FRA_15);

  /** Two bands together, where one of them is of too few children. */
  private record Par(Aldersbaand yngste, Aldersbaand aeldste) {
    Felt felt() {
      return Felt.af(yngste.fra + "-" + aeldste.til, Enhed.ANTAL);
    }
  }

  private static final Par UNDER_12 = new Par(FRA_0, FRA_6);
  private static final Par FRA_12_TIL_17 = new Par(FRA_12, FRA_15);
  private static final Par FRA_15_TIL_22 = new Par(FRA_15, FRA_18);

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

  /** The words for each band, and for two together, in the order of age. */
  static Map<String, String> etiketter(List<Aldersbaand> baandene) {
    Map<String, String> etiketter = new LinkedHashMap<>();
    felter(baandene).forEach(f -> etiketter.put(f.kategori(), f.kategori() + " år"));
    return etiketter;
  }

  /** The rows of bands, and of two together, in the order of age. */
  static List<Felt> felter(List<Aldersbaand> baandene) {
    return Stream.concat(
            baandene.stream().map(Aldersbaand::felt), par(baandene).stream().map(Par::felt))
        .sorted(Comparator.comparing(Aldersbaand::yngst).thenComparing(Felt::kategori))
        .toList();
  }

  private static int yngst(Felt felt) {
    return Integer.parseInt(felt.kategori().substring(0, felt.kategori().indexOf('-')));
  }

  private static List<Par> par(List<Aldersbaand> baandene) {
    return List.of(UNDER_12, baandene.contains(FRA_18) ? FRA_15_TIL_22 : FRA_12_TIL_17);
  }

  /**
   * Writes each band, and two together.
   *
   * @param aldre the ages that have been written
   * @return the bands and the ages outside them, which make up all
   */
  static List<Tal> udled(Udsnit u, List<Aldersbaand> baandene, Map<Integer, Tal> aldre) {
    Map<Aldersbaand, Tal> alle = new EnumMap<>(Aldersbaand.class);
    Map<Integer, Tal> udenfor = new LinkedHashMap<>(aldre);
    for (Aldersbaand baand : baandene) {
      List<Integer> egne = aldre.keySet().stream().filter(baand::har).toList();
      Tal tal = u.sum(baand.kode(), egne.stream().map(aldre::get).toList());
      u.antal(baand.felt(), tal);
      u.sammenlagt(baand.felt(), egne.stream().map(Aldersbaand::felt).toList());
      udenfor.keySet().removeAll(egne);
      alle.put(baand, tal);
    }
    for (Par par : par(baandene)) {
      List<Tal> begge = List.of(alle.get(par.yngste), alle.get(par.aeldste));
      u.antal(par.felt(), u.sum(par.felt().kategori(), begge));
      u.sammenlagt(par.felt(), List.of(par.yngste.felt(), par.aeldste.felt()));
    }
    return Stream.concat(alle.values().stream(), udenfor.values().stream()).toList();
  }

  /** The row of an age in whole years. */
  static Felt felt(int alder) {
    return Felt.af(Integer.toString(alder), Enhed.ANTAL);
  }
}
