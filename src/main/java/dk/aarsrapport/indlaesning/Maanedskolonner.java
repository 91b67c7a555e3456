package dk.aarsrapport.indlaesning;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of several months side by side, each under a header that names its month: {@code Jan;Feb}
 * or {@code Forbrug jan 2016}. Each month is read as if it stood in a file of its own, posted on
 * its last day.
 */
final class Maanedskolonner {
  private static final int FAERREST = 3;
  private static final int MAANEDER = 12;

  /** A month by its name; the group that is there tells which. */
  static final Pattern MED_ORD =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(jan)(?:uar|uary)?|(feb)(?:ruar|ruary)?|(mar)(?:ts|ch|s)?|(apr)(?:il)?"
              + "|(ma[jy])|(jun)[ie]?|(jul)[iy]?|(aug)(?:ust)?|(sep)t?(?:ember)?|(o[kc]t)(?:ober)?"
              + "|(nov)(?:ember)?|(de[cz])(?:ember)?)(?!\\p{L})\\.?");

  private static final Pattern I_TAL =
      Pattern.compile(
          "(?iu)(?:(?:(?:måned|md|mdr|m|p|periode|per|period|month)\\.?\\s?)?(0?[1-9]|1[0-2]))");

  private static final Pattern AAR_OG_MAANED =
      Pattern.compile("(?iu)(?<!\\d)((?:19|20)\\d\\d)\\s?[-/. MmPp]?\\s?(0[1-9]|1[0-2])(?!\\d)");

  private static final Pattern MAANED_OG_AAR =
      Pattern.compile("(?iu)(?<!\\d)(0?[1-9]|1[0-2])\\s?[-/.]\\s?((?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern AAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

  private Maanedskolonner() {}

  /**
   * A month that a header names.
   *
   * @param aar its year; 0 where the header does not say
   * @param uden the header without it
   */
  record Maaned(int aar, int nummer, String uden) {}

  /**
   * What the run file must say of each month; empty for a file that has none, or whose year nothing
   * tells.
   *
   * @param celler the cells that say something, by column
   * @param ligner how well a header without its month names the column of amounts
   * @param aar the header of the years; empty where the file has none
   * @param aaret the one year that the file is of, where something else tells it
   */
  static List<Map<String, String>> af(
      List<String> overskrifter,
      List<List<String>> celler,
      ToDoubleFunction<String> ligner,
      Optional<String> aar,
      Optional<Integer> aaret) {
    Map<YearMonth, String> efterMaaned = new LinkedHashMap<>();
    Map<YearMonth, Double> bedst = new LinkedHashMap<>();
    Set<Integer> numre = new HashSet<>();
    for (int n = 0; n < overskrifter.size(); n++) {
      String overskrift = Mellemrum.trim(overskrifter.get(n));
      Optional<Maaned> fundet =
          maaned(overskrift).filter(m -> m.aar() > 0 || aar.isPresent() || aaret.isPresent());
      boolean aaretTilDa = Akkumuleret.naevnes(overskrift);
      if (fundet.isEmpty() || aaretTilDa || !Kolonneindhold.beloeb(celler.get(n))) {
        continue;
      }
      String uden = fundet.get().uden();
      double lighed = Beloebsenhed.uden(uden).isEmpty() ? 1 : ligner.applyAsDouble(uden);
      YearMonth hvornaar =
          YearMonth.of(
              fundet.get().aar() > 0 ? fundet.get().aar() : aaret.orElse(0), fundet.get().nummer());
      if (lighed > bedst.getOrDefault(hvornaar, 0.0)) {
        bedst.put(hvornaar, lighed);
        efterMaaned.put(hvornaar, overskrift);
        numre.add(fundet.get().nummer());
      }
    }
    if (numre.size() < FAERREST) {
      return List.of();
    }
    List<Map<String, String>> givne = new ArrayList<>();
    efterMaaned.forEach(
        (maaned, overskrift) -> {
          Map<String, String> en = new LinkedHashMap<>();
          if (maaned.getYear() > 0) {
            en.put("år", "=" + maaned.getYear());
          }
          en.put("beløb", overskrift);
          en.put(
              Maanedsdag.KOLONNE,
              maaned.getYear() > 0
                  ? "=" + maaned.atEndOfMonth()
                  : Maanedsdag.udtryk(aar.orElseThrow(), maaned.getMonthValue()));
          givne.add(en);
        });
    return givne;
  }

  /** True for a header that names a month. */
  static boolean naevner(String overskrift) {
    return maaned(Mellemrum.trim(overskrift)).isPresent();
  }

  /** The month that a header names; empty for none, and for more than one. */
  static Optional<Maaned> maaned(String overskrift) {
    Matcher aarFoerst = AAR_OG_MAANED.matcher(overskrift);
    if (aarFoerst.find()) {
      return Optional.of(
          new Maaned(tal(aarFoerst, 1), tal(aarFoerst, 2), uden(overskrift, aarFoerst)));
    }
    Matcher aarSidst = MAANED_OG_AAR.matcher(overskrift);
    if (aarSidst.find()) {
      return Optional.of(
          new Maaned(tal(aarSidst, 2), tal(aarSidst, 1), uden(overskrift, aarSidst)));
    }
    Matcher iTal = I_TAL.matcher(overskrift);
    if (iTal.matches()) {
      return Optional.of(new Maaned(0, tal(iTal, 1), ""));
    }
    Matcher ord = MED_ORD.matcher(overskrift);
    if (!ord.find()) {
      return Optional.empty();
    }
    int nummer = nummer(ord);
    String uden = uden(overskrift, ord);
    if (MED_ORD.matcher(uden).find()) {
      return Optional.empty(); // from one month to another
    }
    Matcher aar = AAR.matcher(uden);
    return aar.find()
        ? Optional.of(new Maaned(tal(aar, 1), nummer, uden(uden, aar)))
        : Optional.of(new Maaned(0, nummer, uden));
  }

  /** The number of the month that {@link #MED_ORD} found. */
  static int nummer(MatchResult ord) {
    int nummer = 1;
    while (nummer < MAANEDER && ord.group(nummer) == null) {
      nummer++;
    }
    return nummer;
  }

  private static int tal(MatchResult fund, int gruppe) {
    return Integer.parseInt(fund.group(gruppe));
  }

  private static String uden(String tekst, MatchResult fund) {
    return Mellemrum.trim(
        (tekst.substring(0, fund.start()) + " " + tekst.substring(fund.end()))
            .replaceAll("[\\s_:'/-]+$|^[\\s_:'/-]+", ""));
  }
}
