package dk.aarsrapport.regneark;

import dk.aarsrapport.fejl.Dataproblem;
import dk.aarsrapport.rapport.Datakvalitetsfil;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
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

  static String navn(int nummer) {
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
  static void fyld(Raekkestroem stroem, List<Dataproblem> problemer) {
    for (Dataproblem problem : problemer) {
      stroem.raekke();
      tekst(stroem, 0, problem.alvor());
      tekst(stroem, 1, problem.fil());
      if (problem.linje() > 0) {
        stroem.tal(LINJE, BigDecimal.valueOf(problem.linje()), LINJENUMMER);
      }
      tekst(stroem, 3, problem.kolonne());
      tekst(stroem, 4, problem.regel());
      tekst(stroem, 5, problem.besked());
      tekst(stroem, 6, problem.handling());
      tekst(stroem, 7, problem.raekke().kommune());
      tekst(stroem, 8, problem.raekke().aar());
      tekst(stroem, 9, problem.raekke().sagsnr());
      tekst(stroem, 10, problem.raekke().tekst());
    }
  }

  private static void tekst(Raekkestroem stroem, int kolonne, String tekst) {
    if (!tekst.isEmpty()) {
      Cellestil stil = kolonne > LINJE ? Cellestil.TEKST.medIndryk() : Cellestil.TEKST;
      stroem.tekst(kolonne, tekst, stil);
    }
  }
}
