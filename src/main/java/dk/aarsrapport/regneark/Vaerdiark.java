package dk.aarsrapport.regneark;

import dk.aarsrapport.fejl.Dataproblem;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sheet of values that could not be read or are unknown, each once with its rows, the one of
 * most rows first: a spelling that stands on 700 rows is one line of work.
 */
final class Vaerdiark {
  static final String NAVN = "Værdier";

  /** The reader's messages begin with the cell's text, where it is the text that is wrong. */
  private static final Pattern CITAT = Pattern.compile("«([^»]*)».*", Pattern.DOTALL);

  private static final Pattern ANTAL = Pattern.compile("\\((\\d{1,15}) række");

  private static final List<String> KOLONNER =
      List.of("Fil", "Kolonne", "Værdi", "Rækker", "Alvor", "Regel", "Hvad der kan gøres");
  private static final int[] BREDDER = {34, 18, 40, 10, 12, 30, 80};
  private static final int RAEKKER = 3;

  /** Lines of the sheet; all rows stand in the sheet of problems. */
  private static final int HOEJST = 10_000;

  private Vaerdiark() {}

  /** A value in a column of a file, and the rule that it breaks. */
  private record Vaerdi(
      String fil, String kolonne, String vaerdi, String alvor, String regel, String handling) {}

  /** The values and how many rows have each, the most first. */
  private static List<Map.Entry<Vaerdi, Long>> vaerdier(List<Dataproblem> problemer) {
    Map<Vaerdi, Long> antal = new LinkedHashMap<>();
    for (Dataproblem p : problemer) {
      Matcher citat = CITAT.matcher(p.besked());
      if (p.linje() > 0 && !p.kolonne().isEmpty() && citat.matches()) {
        antal.merge(
            new Vaerdi(p.fil(), p.kolonne(), citat.group(1), p.alvor(), p.regel(), p.handling()),
            raekker(p),
            Long::sum);
      }
    }
    return antal.entrySet().stream()
        .sorted(
            Map.Entry.<Vaerdi, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(e -> e.getKey().fil())
                .thenComparing(e -> e.getKey().kolonne())
                .thenComparing(e -> e.getKey().vaerdi()))
        .toList();
  }

  /** A problem is a row's, or it says itself how many rows share it. */
  private static long raekker(Dataproblem problem) {
    Matcher antal = ANTAL.matcher(problem.besked());
    return antal.find() ? Long.parseLong(antal.group(1)) : 1;
  }

  /** True when there is something to write. */
  static boolean har(List<Dataproblem> problemer) {
    return !vaerdier(problemer).isEmpty();
  }

  static void skriv(Arkskriver ark, List<Dataproblem> problemer) {
    Datakvalitetsark.hoved(ark, 0, KOLONNER, BREDDER, RAEKKER);
    Cellestil tekst = Cellestil.TEKST.medBund().medOmbrydning();
    List<Map.Entry<Vaerdi, Long>> vaerdier = vaerdier(problemer);
    int raekke = 0;
    for (Map.Entry<Vaerdi, Long> linje : vaerdier.subList(0, Math.min(vaerdier.size(), HOEJST))) {
      Vaerdi v = linje.getKey();
      raekke++;
      ark.tekst(raekke, 0, v.fil(), tekst);
      ark.tekst(raekke, 1, v.kolonne(), tekst);
      ark.tekst(raekke, 2, v.vaerdi(), tekst);
      ark.tal(
          raekke,
          RAEKKER,
          BigDecimal.valueOf(linje.getValue()),
          Cellestil.TEKST.medBund().medHoejre().medFormat("#,##0"));
      ark.tekst(raekke, 4, v.alvor(), tekst.medIndryk());
      ark.tekst(raekke, 5, v.regel(), tekst);
      ark.tekst(raekke, 6, v.handling(), tekst);
      ark.hoejde(
          raekke,
          Math.max(
              Tekstmaal.hoejde(v.vaerdi(), BREDDER[2]),
              Tekstmaal.hoejde(v.handling(), BREDDER[6])));
    }
    ark.tabel("Vaerdier", 0, raekke, KOLONNER.size() - 1, true);
    Bog.hovedraekke(ark.ark(), 0, 0);
  }
}
