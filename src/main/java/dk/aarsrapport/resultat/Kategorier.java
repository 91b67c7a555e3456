package dk.aarsrapport.resultat;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Order and words of a figure's categories, alike in print and workbook: those with a label in the
 * catalogue's order, then numbers such as ages, then free text, then all of them together, then
 * what is not said, then totals.
 */
public final class Kategorier implements Comparator<String> {
  private static final Map<String, String> FASTE =
      Map.of("", "Alle", "i-alt", "I alt", "sum", "Sum (med gengangere)", "uoplyst", "Uoplyst");
  private static final List<String> SIDST = List.of("", "uoplyst", "i-alt", "sum");
  private static final int LUKKET = 0;
  private static final int TAL = 1;
  private static final int FRI_TEKST = 2;

  private final Definition definition;
  private final Map<String, Integer> lukkede = new HashMap<>();
  private final Collator dansk = Collator.getInstance(Locale.forLanguageTag("da-DK"));

  /** Where a word stands in Danish order: dear to find out, and asked for each row of a table. */
  private final Map<String, CollationKey> pladser = new ConcurrentHashMap<>();

  /** The categories and subcategories of this figure. */
  public Kategorier(Definition definition) {
    this.definition = definition;
    definition.etiketter().keySet().forEach(kode -> lukkede.put(kode, lukkede.size()));
  }

  /** True for a category that sums the others. */
  public static boolean erTotal(String kode) {
    return kode.equals("i-alt") || kode.equals("sum");
  }

  /** True for whole numbers such as ages. */
  public static boolean erTal(String kode) {
    return !kode.isEmpty() && kode.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The printed words of a category. */
  public String navn(String kode) {
    return lukket(kode) || !FASTE.containsKey(kode) ? definition.etiket(kode) : FASTE.get(kode);
  }

  /** True for a category of a closed list. */
  public boolean lukket(String kode) {
    return lukkede.containsKey(kode);
  }

  /** The age that a category is; empty where it is a word, or a number with a word of its own. */
  public OptionalInt alder(String kode) {
    return erTal(kode) && kode.length() <= 3 && !lukket(kode)
        ? OptionalInt.of(Integer.parseInt(kode))
        : OptionalInt.empty();
  }

  @Override
  public int compare(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    int rang = Integer.compare(rang(a), rang(b));
    if (rang != 0) {
      return rang;
    }
    return switch (rang(a)) {
      case LUKKET -> Integer.compare(lukkede.get(a), lukkede.get(b));
      case TAL ->
          Comparator.comparingInt(String::length)
              .thenComparing(Comparator.naturalOrder())
              .compare(a, b);
      default -> {
        int navn = plads(a).compareTo(plads(b));
        yield navn != 0 ? navn : a.compareTo(b);
      }
    };
  }

  private CollationKey plads(String kode) {
    return pladser.computeIfAbsent(kode, k -> dansk.getCollationKey(navn(k)));
  }

  private int rang(String kode) {
    int sidst = SIDST.indexOf(kode);
    if (sidst >= 0) {
      return FRI_TEKST + 1 + sidst;
    }
    if (lukket(kode)) {
      return LUKKET;
    }
    return erTal(kode) ? TAL : FRI_TEKST;
  }
}
