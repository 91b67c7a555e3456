package dk.aarsrapport.indlaesning;

import dk.aarsrapport.reference.Kommunenavne;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of several municipalities side by side, each under a header that names one: {@code
 * København;Frederiksberg} or {@code Forbrug 101}. Each is read as if it stood in a file of its
 * own.
 */
final class Kommunekolonner {
  private static final int FAERREST = 2;

  /** A word that names the column of amounts in front of the municipality, or behind it. */
  private static final Pattern ORD_FORAN = Pattern.compile("(\\p{L}+)[\\s:_-]+(.+)");

  private static final Pattern ORD_BAGEFTER = Pattern.compile("(.+)[\\s:_-]+(\\p{L}+)");
  private static final Pattern KODE_OG_NAVN = Pattern.compile("(\\d{3})[\\s:_-]+(\\p{L}.*)");

  private Kommunekolonner() {}

  /**
   * The header of amounts of each municipality; empty for a file that has none, or two of one.
   *
   * @param celler the cells that say something, by column
   * @param ligner how well a header without its municipality names the column of amounts
   */
  static Map<Integer, String> af(
      List<String> overskrifter, List<List<String>> celler, ToDoubleFunction<String> ligner) {
    Map<Integer, String> efterKommune = new TreeMap<>();
    for (int n = 0; n < overskrifter.size(); n++) {
      String overskrift = Mellemrum.trim(overskrifter.get(n));
      Optional<Integer> kommune =
          Kolonneindhold.beloeb(celler.get(n)) ? kommune(overskrift, ligner) : Optional.empty();
      if (kommune.isPresent() && efterKommune.put(kommune.get(), overskrift) != null) {
        return Map.of();
      }
    }
    return efterKommune.size() < FAERREST ? Map.of() : efterKommune;
  }

  /** True for a header that names this municipality. */
  static boolean naevner(String overskrift, String kode) {
    return kommune(Mellemrum.trim(overskrift), ord -> 1)
        .filter(k -> k.toString().equals(kode))
        .isPresent();
  }

  /** True for a header that names a municipality. */
  static boolean naevner(String overskrift) {
    return kommune(Mellemrum.trim(overskrift), ord -> 1).isPresent();
  }

  private static Optional<Integer> kommune(String overskrift, ToDoubleFunction<String> ligner) {
    Optional<Integer> hele = kommune(overskrift);
    if (hele.isPresent()) {
      return hele;
    }
    Matcher foran = ORD_FORAN.matcher(overskrift);
    if (foran.matches() && ligner.applyAsDouble(foran.group(1)) > 0) {
      return kommune(foran.group(2));
    }
    Matcher bagefter = ORD_BAGEFTER.matcher(overskrift);
    return bagefter.matches() && ligner.applyAsDouble(bagefter.group(2)) > 0
        ? kommune(bagefter.group(1))
        : Optional.empty();
  }

  private static Optional<Integer> kommune(String tekst) {
    Matcher dele = KODE_OG_NAVN.matcher(tekst);
    String navn = dele.matches() ? dele.group(2) + " " + dele.group(1) : tekst;
    return Optional.ofNullable(Kommunekode.af(navn))
        .filter(Kommunenavne.medfulgte().navne()::containsKey);
  }
}
