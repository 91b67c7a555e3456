package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Ukendtvaerdi;
import java.math.BigDecimal;
import java.util.List;

/**
 * The sheet of values that could not be read or are unknown, each once with its rows, the one of
 * most rows first: a spelling that stands on 700 rows is one line of work.
 */
final class Vaerdiark {
  static final String NAVN = "Værdier";

  private static final List<String> KOLONNER =
      List.of(
          "Inddata",
          "Kolonne",
          "Værdi",
          "Rækker",
          "Nærmeste kendte",
          "Linje til kørselsfilen",
          "Alvor",
          "Regel",
          "Hvad der kan gøres",
          "Udført");
  private static final int[] BREDDER = {18, 18, 40, 10, 28, 60, 12, 26, 60, 10};
  private static final int RAEKKER = 3;

  /** Lines of the sheet; all rows stand in the sheet of problems. */
  private static final int HOEJST = 10_000;

  private Vaerdiark() {}

  static void skriv(Arkskriver ark, List<Ukendtvaerdi> vaerdier) {
    Datakvalitetsark.hoved(ark, 0, KOLONNER, BREDDER, KOLONNER.size());
    Cellestil tekst = Cellestil.TEKST.medBund().medOmbrydning();
    int raekke = 0;
    for (Ukendtvaerdi v : vaerdier.subList(0, Math.min(vaerdier.size(), HOEJST))) {
      raekke++;
      ark.tekst(raekke, 0, v.input(), tekst);
      ark.tekst(raekke, 1, v.kolonne(), tekst);
      ark.tekst(raekke, 2, v.vaerdi(), tekst);
      ark.tal(
          raekke,
          RAEKKER,
          BigDecimal.valueOf(v.raekker()),
          Cellestil.TEKST.medBund().medHoejre().medFormat("#,##0"));
      ark.tekst(raekke, 4, v.naermeste(), tekst.medIndryk());
      ark.tekst(raekke, 5, v.linje(), tekst);
      ark.tekst(raekke, 6, v.alvor(), tekst);
      ark.tekst(raekke, 7, v.regel(), tekst);
      ark.tekst(raekke, 8, v.handling(), tekst);
      ark.tekst(raekke, 9, "", tekst);
      ark.hoejde(
          raekke,
          Math.max(
              Math.max(
                  Tekstmaal.hoejde(v.vaerdi(), BREDDER[2]),
                  Tekstmaal.hoejde(v.linje(), BREDDER[5])),
              Tekstmaal.hoejde(v.handling(), BREDDER[8])));
    }
    ark.tabel("Vaerdier", 0, raekke, KOLONNER.size() - 1, true);
    Bog.hovedraekke(ark.ark(), 0, 0);
  }
}
