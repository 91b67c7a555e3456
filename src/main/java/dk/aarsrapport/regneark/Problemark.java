package dk.aarsrapport.regneark;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.rapport.Datakvalitetsfil;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet of data problems, one a row, streamed because there may be a million of them. */
final class Problemark {
  private static final String NAVN = "Problemer";
  private static final int[] BREDDER = {12, 34, 10, 18, 30, 70, 60, 14, 8, 18, 90, 10};
  private static final List<String> KOLONNER =
      Stream.concat(
              Datakvalitetsfil.KOLONNER.stream(),
              Stream.of("kommune", "år", "sagsnr", "rækken", "udført"))
          .toList();
  private static final int LINJE = 2;
  private static final Cellestil LINJENUMMER = Cellestil.TEKST.medFormat("0");

  private Problemark() {}

  private static String navn(int nummer) {
    return nummer == 1 ? NAVN : NAVN + " " + nummer;
  }

  /**
   * Adds the sheet with its header and its table, before any row is streamed.
   *
   * @param nummer 1 for the first sheet of problems; later ones bear their number
   */
  static void opret(XSSFWorkbook bog, Stilark stile, int nummer, int antal) {
    XSSFSheet ark = bog.createSheet(navn(nummer));
    Arkskriver hoved = new Arkskriver(ark, stile);
    Bog.opsaet(ark, "Årsrapport – datakvalitet");
    for (int i = 0; i < BREDDER.length; i++) {
      Cellestil stil =
          i == LINJE
              ? Cellestil.HOVED.medHoejre()
              : i > LINJE ? Cellestil.HOVED.medIndryk() : Cellestil.HOVED;
      hoved.bredde(i, BREDDER[i]);
      hoved.tekst(0, i, KOLONNER.get(i), stil);
    }
    hoved.stroemmendeTabel(navn(nummer).replace(' ', '_'), antal, BREDDER.length - 1);
    Bog.hovedraekke(ark, 0, 0);
  }

  /** Streams the rows. */
  static void fyld(SXSSFWorkbook bog, Stilark stile, int nummer, List<Dataproblem> problemer) {
    SXSSFSheet ark = bog.getSheet(navn(nummer));
    int raekkenummer = 1;
    for (Dataproblem problem : problemer) {
      Row raekke = ark.createRow(raekkenummer++);
      tekst(raekke, 0, problem.alvor(), stile);
      tekst(raekke, 1, problem.fil(), stile);
      if (problem.linje() > 0) {
        Arkskriver.tal(raekke, LINJE, BigDecimal.valueOf(problem.linje()), LINJENUMMER, stile);
      }
      tekst(raekke, 3, problem.kolonne(), stile);
      tekst(raekke, 4, problem.regel(), stile);
      tekst(raekke, 5, problem.besked(), stile);
      tekst(raekke, 6, problem.handling(), stile);
      tekst(raekke, 7, problem.raekke().kommune(), stile);
      tekst(raekke, 8, problem.raekke().aar(), stile);
      tekst(raekke, 9, problem.raekke().sagsnr(), stile);
      tekst(raekke, 10, problem.raekke().tekst(), stile);
    }
  }

  private static void tekst(Row raekke, int kolonne, String tekst, Stilark stile) {
    if (!tekst.isEmpty()) {
      Cellestil stil = kolonne > LINJE ? Cellestil.TEKST.medIndryk() : Cellestil.TEKST;
      Arkskriver.tekst(raekke, kolonne, tekst, stil, stile);
    }
  }
}
