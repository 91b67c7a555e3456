package dk.aarsrapport.indlaesning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of a year's quarters side by side, each under a header that names its quarter: {@code 1.
 * kvt;2. kvt} or {@code 2016K1}. A quarter is no day, so they are added up to the year's.
 */
final class Kvartalskolonner {
  private static final int FAERREST = 2;

  private static final Pattern KVARTAL =
      Pattern.compile(
          "(?iu)(?<!\\d)([1-4])\\.?\\s?(?:kvartal|kvt|kv|k|q|quarter)(?!\\p{L})\\.?"
              + "|(?<!\\p{L})(?:kvartal|kvt|kv|k|quarter|q)\\.?\\s?([1-4])(?![\\p{L}\\d])");

  private static final Pattern AAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

  /** More numbers are a span of quarters, or nothing that can be known. */
  private static final Pattern TAL = Pattern.compile("\\d");

  private Kvartalskolonner() {}

  /**
   * A quarter that a header names.
   *
   * @param aar its year; 0 where the header does not say
   * @param uden the header without it
   */
  private record Kvartal(int aar, int nummer, String uden) {}

  /**
   * The sum of each year's quarters, as the run file has it; the year 0 where the headers name
   * none. Empty for a file that has no two quarters of a year, or one of them twice.
   *
   * @param celler the cells that say something, by column
   * @param ligner how well a header without its quarter names the column of amounts
   */
  static Map<Integer, String> summer(
      List<String> overskrifter, List<List<String>> celler, ToDoubleFunction<String> ligner) {
    Map<Integer, Map<Integer, List<String>>> efterAar = new TreeMap<>();
    for (int n = 0; n < overskrifter.size(); n++) {
      String overskrift = Mellemrum.trim(overskrifter.get(n));
      if (!Kolonneindhold.beloeb(celler.get(n))) {
        continue;
      }
      kvartal(overskrift)
          .filter(k -> Beloebsenhed.uden(k.uden()).isEmpty() || ligner.applyAsDouble(k.uden()) > 0)
          .ifPresent(
              k ->
                  efterAar
                      .computeIfAbsent(k.aar(), a -> new TreeMap<>())
                      .computeIfAbsent(k.nummer(), a -> new ArrayList<>())
                      .add(overskrift));
    }
    Map<Integer, String> summer = new TreeMap<>();
    efterAar.forEach(
        (aar, kvartaler) -> {
          if (kvartaler.size() >= FAERREST
              && kvartaler.values().stream().allMatch(ens -> ens.size() == 1)) {
            summer.put(
                aar,
                String.join(" + ", kvartaler.values().stream().flatMap(List::stream).toList()));
          }
        });
    return summer.size() == efterAar.size() ? summer : Map.of();
  }

  /** True for a header that names a quarter. */
  static boolean naevner(String overskrift) {
    return kvartal(Mellemrum.trim(overskrift)).isPresent();
  }

  private static Optional<Kvartal> kvartal(String overskrift) {
    Matcher fundet = KVARTAL.matcher(overskrift);
    if (!fundet.find() || Akkumuleret.naevnes(overskrift)) {
      return Optional.empty();
    }
    int nummer = Integer.parseInt(fundet.group(fundet.group(1) == null ? 2 : 1));
    String uden = uden(overskrift, fundet);
    Matcher aar = AAR.matcher(uden);
    int aaret = aar.find() ? Integer.parseInt(aar.group(1)) : 0;
    String rest = aaret > 0 ? uden(uden, aar) : uden;
    return TAL.matcher(Beloebsenhed.uden(rest)).find()
        ? Optional.empty()
        : Optional.of(new Kvartal(aaret, nummer, rest));
  }

  private static String uden(String tekst, Matcher fund) {
    return Mellemrum.trim(
        (tekst.substring(0, fund.start()) + " " + tekst.substring(fund.end()))
            .replaceAll("[\\s_:'/-]+$|^[\\s_:'/-]+", ""));
  }
}
