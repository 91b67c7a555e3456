package dk.aarsrapport.rapport.skabelon;

import java.util.List;

/**
 * Which value of a figure a function asks for.
 *
 * @param sti the figure and category
 * @param omraade an area's id, {@code gruppe} for the first group; empty for the area itself
 * @param periode {@code sidste}, {@code forrige}, {@code foerste}, or a period as in {@code
 *     noegletal.csv}
 * @param decimaler decimals in print; negative for those of the unit
 * @param til the area that it is held against, or {@code ekstern} for the first that others have
 *     published numbers of; empty where the function chooses
 * @param led {@code vaerdi}, or {@code taeller} or {@code naevner} of a rate, share or mean
 */
record Valg(Sti sti, String omraade, String periode, int decimaler, String til, String led) {
  static final String SIDSTE = "sidste";
  static final String FORRIGE = "forrige";
  static final String FOERSTE = "foerste";

  /** The first area that others have published numbers of. */
  static final String ANDRE = "ekstern";

  private static final List<String> NAVNE =
      List.of("periode", "omraade", "decimaler", "til", "led");
  private static final String PERIODE =
      "sidste|forrige|foerste|\\d{4}([-/]\\d{2})?(-\\d{2})?(/\\d{4}-\\d{2}-\\d{2})?";
  private static final String OMRAADE = "landet|gruppe|(gruppe|ekstern):\\S+|\\d+";

  /** Reads a path and choices such as {@code periode=forrige}. */
  static Valg laes(List<String> argumenter, Sted sted) {
    String omraade = "";
    String periode = SIDSTE;
    int decimaler = -1;
    String til = "";
    String led = "vaerdi";
    for (String valg : argumenter.subList(1, argumenter.size())) {
      int lig = valg.indexOf('=');
      String navn = (lig < 0 ? valg : valg.substring(0, lig)).strip();
      String vaerdi = lig < 0 ? "" : valg.substring(lig + 1).strip();
      switch (navn) {
        case "periode" -> periode = tjekket(navn, vaerdi, PERIODE, sted);
        case "omraade" -> omraade = tjekket(navn, vaerdi, OMRAADE, sted);
        case "decimaler" -> decimaler = Integer.parseInt(tjekket(navn, vaerdi, "\\d", sted));
        case "til" -> til = tjekket(navn, vaerdi, OMRAADE + "|" + ANDRE, sted);
        case "led" -> led = tjekket(navn, vaerdi, "vaerdi|taeller|naevner", sted);
        default -> throw sted.fejl("ukendt valg «" + valg + "»" + Forslag.menteDu(navn, NAVNE));
      }
    }
    return new Valg(Sti.laes(argumenter.get(0), sted), omraade, periode, decimaler, til, led);
  }

  private static String tjekket(String navn, String vaerdi, String form, Sted sted) {
    if (!vaerdi.matches(form)) {
      throw sted.fejl("«" + vaerdi + "» er ikke en gyldig værdi for " + navn);
    }
    return vaerdi;
  }
}
