package dk.aarsrapport.indlaesning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What tables of population call the sexes, and all of them together. */
final class Koensord {
  private static final Map<String, String> ORD =
      efterOrd(
          Map.of(
              "m",
                  List.of(
                      "1",
                      "m",
                      "d",
                      "maend",
                      "mand",
                      "drenge",
                      "dreng",
                      "men",
                      "man",
                      "male",
                      "males",
                      "boys",
                      "drengemaend",
                      "maenddrenge",
                      "drengeogmaend"),
              "k",
                  List.of(
                      "2",
                      "k",
                      "p",
                      "kvinder",
                      "kvinde",
                      "piger",
                      "pige",
                      "women",
                      "woman",
                      "female",
                      "females",
                      "girls",
                      "f",
                      "w",
                      "pigerkvinder",
                      "kvinderpiger",
                      "pigerogkvinder")));

  private static final Set<String> ALLE =
      Set.of(
          "alle",
          "allekoen",
          "allealdre",
          "begge",
          "beggekoen",
          "samlet",
          "hele",
          "sum",
          "all",
          "both",
          "bothsexes",
          "allages",
          "maendogkvinder",
          "kvinderogmaend",
          "mandkvinde",
          "mk");

  private Koensord() {}

  private static Map<String, String> efterOrd(Map<String, List<String>> efterKoen) {
    Map<String, String> efterOrd = new HashMap<>();
    efterKoen.forEach((koen, ord) -> ord.forEach(et -> efterOrd.put(et, koen)));
    return efterOrd;
  }

  /** One word for a sex, whether the cell has its code, its name, or both; else the cell's own. */
  static String af(String tekst) {
    String noegle = Overskrift.noegle(tekst);
    String uden =
        noegle.length() > 1 ? noegle.replaceFirst("^[12mk](?=maend|kvinder)", "") : noegle;
    return ORD.getOrDefault(uden, noegle);
  }

  /** True for a word that {@link #af} gives for a sex. */
  static boolean er(String ord) {
    return ord.equals("m") || ord.equals("k");
  }

  /**
   * True for what StatBank and others call all sexes or ages: {@code I alt}, {@code TOT}, {@code
   * Begge køn}.
   */
  static boolean total(String tekst) {
    String noegle = Overskrift.noegle(tekst);
    return noegle.startsWith("ialt")
        || noegle.startsWith("tot")
        || noegle.endsWith("ialt")
        || ALLE.contains(noegle);
  }
}
