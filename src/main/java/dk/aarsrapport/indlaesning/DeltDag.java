package dk.aarsrapport.indlaesning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that a file has in three columns, which the run file names in this order: {@code Dag +
 * Måned + År}.
 *
 * @param dag the number of the column of days of the month
 * @param maaned of months, by number or name
 * @param aar of years
 */
record DeltDag(int dag, int maaned, int aar) implements Sammensat {
  private static final String PLUS = " + ";
  private static final Pattern MELLEM = Pattern.compile("\\s+\\+\\s+");
  private static final int DELE = 3;

  /** What the part of a day is that a header ends with, or begins with. */
  private static final List<Pattern> DELENE =
      List.of(
          del("dag|day|dd|d"),
          del("måned|maaned|mdr|md|month|mm|m"),
          del("år|aar|year|yyyy|åååå|å|y"));

  private static final List<Pattern> INDHOLD =
      List.of(
          Pattern.compile("0?[1-9]|[12]\\d|3[01]"),
          Pattern.compile("(?iu)0?[1-9]|1[0-2]|\\p{L}{3,9}\\.?"),
          Pattern.compile("(?:19|20)?\\d\\d"));

  private static Pattern del(String ord) {
    return Pattern.compile("(?iu)(.*?)[\\s_.-]*(?:" + ord + ")|(?:" + ord + ")[\\s_.-]+(.*)");
  }

  /** What the run file wrote for a day, where it names three columns. */
  static Optional<DeltDag> laes(String udtryk, List<String> noegler) {
    List<Integer> numre =
        Arrays.stream(MELLEM.split(udtryk))
            .map(del -> noegler.indexOf(Overskrift.noegle(del)))
            .toList();
    return numre.size() == DELE && !numre.contains(-1)
        ? Optional.of(new DeltDag(numre.get(0), numre.get(1), numre.get(2)))
        : Optional.empty();
  }

  /**
   * The days that a file has in three columns, as the run file writes them, by what the three are
   * called together; empty where they are called nothing but dag, måned and år.
   *
   * @param celler the cells that say something, by column
   */
  static Map<String, String> find(List<String> overskrifter, List<List<String>> celler) {
    Map<String, String[]> efterNavn = new LinkedHashMap<>();
    for (int n = 0; n < overskrifter.size(); n++) {
      String overskrift = Mellemrum.trim(overskrifter.get(n));
      for (int d = 0; d < DELE; d++) {
        Matcher navn = DELENE.get(d).matcher(overskrift);
        Pattern indhold = INDHOLD.get(d);
        if (navn.matches()
            && !celler.get(n).isEmpty()
            && celler.get(n).stream().allMatch(c -> indhold.matcher(c).matches())) {
          String faelles = navn.group(1) == null ? navn.group(2) : navn.group(1);
          efterNavn.computeIfAbsent(Mellemrum.trim(faelles), f -> new String[DELE])[d] = overskrift;
        }
      }
    }
    Map<String, String> fundne = new HashMap<>();
    efterNavn.forEach(
        (navn, dele) -> {
          if (!Arrays.asList(dele).contains(null)) {
            fundne.put(navn, String.join(PLUS, dele));
          }
        });
    return fundne;
  }

  /** The day as one cell; what is no day is given as it stands, to be told of. */
  @Override
  public String af(List<String> celler) {
    String dagen = Sammensat.celle(celler, dag);
    String maaneden = Sammensat.celle(celler, maaned);
    String aaret = Sammensat.celle(celler, aar);
    if (dagen.isEmpty() && maaneden.isEmpty() && aaret.isEmpty()) {
      return "";
    }
    Matcher ord = Maanedskolonner.MED_ORD.matcher(maaneden);
    String nummer = ord.matches() ? Integer.toString(Maanedskolonner.nummer(ord)) : maaneden;
    return toCifre(dagen) + "-" + toCifre(nummer) + "-" + aaret;
  }

  private static String toCifre(String tal) {
    return tal.length() == 1 ? "0" + tal : tal;
  }

  @Override
  public Set<Integer> kilder() {
    return Set.of(dag, maaned, aar);
  }
}
