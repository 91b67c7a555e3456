package dk.aarsrapport.rapport.skabelon;

import dk.aarsrapport.resultat.Definition;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/** In which order categories are printed, and under which words. */
final class Kategorier {
  private static final Collator DANSK = Collator.getInstance(Locale.forLanguageTag("da-DK"));
  private static final Set<String> SUMMER = Set.of("i-alt", "sum");
  private static final String UOPLYST = "uoplyst";

  private Kategorier() {}

  /** True for totals, which stand last. */
  static boolean erSum(String kode) {
    return SUMMER.contains(kode);
  }

  /** Labelled categories in the catalogue's order, then numbers, then free text, then totals. */
  static Comparator<String> orden(Definition definition) {
    List<String> koder = new ArrayList<>(definition.etiketter().keySet());
    return Comparator.comparing(Kategorier::erSum)
        .thenComparing(UOPLYST::equals)
        .thenComparing(String::isEmpty)
        .thenComparingInt(kode -> koder.contains(kode) ? koder.indexOf(kode) : koder.size())
        .thenComparingInt(kode -> kode.matches("\\d{1,4}") ? Integer.parseInt(kode) : 10_000)
        .thenComparing(DANSK::compare)
        .thenComparing(Comparator.naturalOrder());
  }

  /** The age that a category is; empty where it is a word, or a number with a word of its own. */
  static OptionalInt alder(Definition definition, String kode) {
    return kode.matches("\\d{1,2}") && !definition.etiketter().containsKey(kode)
        ? OptionalInt.of(Integer.parseInt(kode))
        : OptionalInt.empty();
  }

  /** The printed words of a category. */
  static String etiket(Definition definition, String kode) {
    return switch (kode) {
      case "" -> "Alle";
      case "i-alt", UOPLYST -> {
        String etiket = definition.etiket(kode);
        yield etiket.equals(kode) ? Dansk.stort(kode.replace('-', ' ')) : etiket;
      }
      default -> definition.etiket(kode);
    };
  }
}
