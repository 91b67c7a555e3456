package dk.aarsrapport.indlaesning;

import dk.aarsrapport.reference.Kommunenavne;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * What a file is about where no column says so: what stands over its header, and what it and its
 * folders are called.
 */
final class Titelgaet {
  private static final int KORTESTE_NAVN = 3;

  /** A year with neither a day nor a number on either side of it. */
  private static final Pattern AARSTAL =
      Pattern.compile("(?<![\\d.,/:-])(?:19|20)\\d\\d(?![\\d:/-]|[.,]\\d)");

  private Titelgaet() {}

  /** The municipality, where the file tells one alone. */
  static void kommune(
      List<String> tekster, Map<String, String> givne, Map<String, String> gaettetFra) {
    gaet(Eksport.KOMMUNEKODE.navn(), tekster, Titelgaet::kommuner, givne, gaettetFra);
  }

  /** The year, where the file tells one alone. */
  static void aar(List<String> tekster, Map<String, String> givne, Map<String, String> gaettetFra) {
    gaet("år", tekster, Titelgaet::aar, givne, gaettetFra);
  }

  /** What stands over the header, and what the file and its folders are called. */
  static List<String> tekster(String sti, Opdelt opdelt) {
    List<String> tekster = new ArrayList<>();
    opdelt.titler().forEach(tekster::addAll);
    tekster.addAll(List.of(sti.split("/")));
    return tekster;
  }

  /** The column from the one title, name of file or folder that names one value alone. */
  private static void gaet(
      String kolonne,
      List<String> tekster,
      Function<String, Set<Integer>> vaerdier,
      Map<String, String> givne,
      Map<String, String> gaettetFra) {
    List<String> med = tekster.stream().filter(t -> vaerdier.apply(t).size() == 1).toList();
    Set<Integer> alle = new LinkedHashSet<>();
    med.forEach(t -> alle.addAll(vaerdier.apply(t)));
    if (alle.size() == 1) {
      givne.put(kolonne, "=" + alle.iterator().next());
      gaettetFra.put(kolonne, Mellemrum.trim(med.get(0)));
    }
  }

  /** The years that a text names, those of days aside: they tell when it was written. */
  private static Set<Integer> aar(String tekst) {
    Set<Integer> fundne = new LinkedHashSet<>();
    AARSTAL.matcher(tekst).results().forEach(fund -> fundne.add(Integer.valueOf(fund.group())));
    return fundne;
  }

  /**
   * The municipalities that a text names, by word or by a code of three digits that stands alone.
   */
  private static Set<Integer> kommuner(String tekst) {
    String smaa = " " + ord(tekst) + " ";
    Set<Integer> fundne = new LinkedHashSet<>();
    Kommunenavne.medfulgte()
        .navne()
        .forEach(
            (kode, navn) -> {
              String ord = ord(navn);
              boolean nok = ord.length() >= KORTESTE_NAVN;
              if ((nok && (smaa.contains(" " + ord + " ") || smaa.contains(" " + ord + "s ")))
                  || smaa.contains(" " + kode + " ")) {
                fundne.add(kode);
              }
            });
    return fundne;
  }

  /** The words, with æ, ø and å as names of files have them. */
  private static String ord(String tekst) {
    String smaa = tekst.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    return smaa.replace("æ", "ae").replace("ø", "oe").replace("å", "aa");
  }
}
