package dk.aarsrapport.regneark;

import dk.aarsrapport.resultat.Definition;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Order and labels of a figure's categories: as printed, open lists sorted, totals last. */
final class Kategoriorden implements Comparator<String> {
  private static final Set<String> TOTALER = Set.of("i-alt", "sum");
  private static final Map<String, String> FASTE =
      Map.of("i-alt", "I alt", "sum", "Sum (med gengangere)", "uoplyst", "Uoplyst");
  private static final String SAMLET = "Samlet";

  private final Definition definition;
  private final Map<String, String> grupper;
  private final Map<String, String> etiketter;
  private final List<String> orden;
  private final Collator dansk = Collator.getInstance(Locale.forLanguageTag("da-DK"));

  /**
   * Orders the categories of a figure.
   *
   * @param grupper the names of the groups, by their ids in the run file
   */
  Kategoriorden(Definition definition, Map<String, String> grupper) {
    this.grupper = grupper;
    this.definition = definition;
    this.etiketter = definition.etiketter();
    this.orden = new ArrayList<>(etiketter.keySet());
  }

  /** True for a category that sums or spans the others. */
  static boolean erTotal(String kode) {
    return TOTALER.contains(kode);
  }

  /** The label; an empty code stands for all of them together. */
  String navn(String kode) {
    String etiket = etiketter.get(kode);
    if (etiket != null) {
      return etiket;
    }
    if (kode.isEmpty()) {
      return SAMLET;
    }
    String fast = FASTE.get(kode);
    return fast != null ? fast : grupper.getOrDefault(kode, definition.etiket(kode));
  }

  /** True for a category of a closed list. */
  boolean lukket(String kode) {
    return etiketter.containsKey(kode);
  }

  @Override
  public int compare(String a, String b) {
    int rang = Integer.compare(rang(a), rang(b));
    if (rang != 0) {
      return rang;
    }
    if (etiketter.containsKey(a) && etiketter.containsKey(b)) {
      return Integer.compare(orden.indexOf(a), orden.indexOf(b));
    }
    if (erTal(a) && erTal(b)) {
      return Comparator.comparingInt(String::length)
          .thenComparing(Comparator.naturalOrder())
          .compare(a, b);
    }
    int navn = dansk.compare(navn(a), navn(b));
    return navn != 0 ? navn : a.compareTo(b);
  }

  private int rang(String kode) {
    if (kode.equals("sum")) {
      return 6;
    }
    if (kode.equals("i-alt")) {
      return 5;
    }
    if (kode.equals("uoplyst")) {
      return 4;
    }
    if (etiketter.containsKey(kode)) {
      return 1;
    }
    return erTal(kode) ? 2 : 3;
  }

  /** True for whole numbers such as ages. */
  static boolean erTal(String kode) {
    return !kode.isEmpty() && kode.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
