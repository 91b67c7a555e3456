package dk.aarsrapport.indlaesning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts of several years side by side, each under a header that names its year: {@code Regnskab
 * 2016;Regnskab 2017}. Each year is read as if it stood in a file of its own.
 */
final class Aarskolonner {
  private static final int FAERREST = 2;

  /** A header that is a year, or names one, and may say less than two words more. */
  private static final Pattern MED_AAR =
      Pattern.compile("(?iu)(.*?)(?<!\\d)((?:19|20)\\d\\d)(?!\\d)(.*)");

  private Aarskolonner() {}

  /**
   * The headers of amounts by year and by the contract's column; empty for a file that has none.
   *
   * @param celler the cells that say something, by column
   * @param ligner how well a header without its year names a column of amounts
   * @param kraevet the column of amounts that each year must have
   */
  static Map<Integer, Map<String, String>> af(
      List<String> overskrifter,
      List<List<String>> celler,
      List<String> kolonner,
      String kraevet,
      BiFunction<String, String, Double> ligner) {
    Map<Integer, Map<String, String>> efterAar = new TreeMap<>();
    Map<Integer, Map<String, Double>> bedst = new TreeMap<>();
    for (int n = 0; n < overskrifter.size(); n++) {
      Matcher navn = MED_AAR.matcher(Mellemrum.trim(overskrifter.get(n)));
      boolean delAfAar = Kvartalskolonner.naevner(overskrifter.get(n));
      if (!navn.matches() || delAfAar || !Kolonneindhold.beloeb(celler.get(n))) {
        continue;
      }
      int aar = Integer.parseInt(navn.group(2));
      String uden = Mellemrum.trim(navn.group(1) + " " + navn.group(3));
      for (String kolonne : kolonner) {
        double lighed =
            uden.isEmpty() || Beloebsenhed.uden(uden).isEmpty()
                ? bareAar(kolonne)
                : ligner.apply(kolonne, uden);
        if (lighed > bedst.computeIfAbsent(aar, a -> new TreeMap<>()).getOrDefault(kolonne, 0.0)) {
          bedst.get(aar).put(kolonne, lighed);
          efterAar
              .computeIfAbsent(aar, a -> new LinkedHashMap<>())
              .put(kolonne, Mellemrum.trim(overskrifter.get(n)));
        }
      }
    }
    efterAar.values().removeIf(valgte -> !valgte.containsKey(kraevet));
    return efterAar.size() < FAERREST ? Map.of() : efterAar;
  }

  /** A year alone over amounts is what was spent in it. */
  private static double bareAar(String kolonne) {
    return kolonne.equals("beløb") ? 1 : 0;
  }

  /** True for what may be amounts of a year, month or municipality, which another block reads. */
  static boolean andensUdsnit(String overskrift) {
    return MED_AAR.matcher(Mellemrum.trim(overskrift)).matches()
        || Maanedskolonner.naevner(overskrift)
        || Kommunekolonner.naevner(overskrift);
  }

  /** True for a header that names this year and no other. */
  static boolean naevner(String overskrift, String aar) {
    Matcher navn = MED_AAR.matcher(Mellemrum.trim(overskrift));
    return navn.matches() && navn.group(2).equals(aar);
  }
}
