package dk.aarsrapport.rapport;

import dk.aarsrapport.fejl.Dataproblem;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes {@code datakvalitet.csv}: every rejected row and warning, the gravest first. */
public final class Datakvalitetsfil {
  /** The columns, also of the workbook's sheet. */
  public static final List<String> KOLONNER =
      List.of("alvor", "fil", "linje", "kolonne", "regel", "besked", "handling");

  private Datakvalitetsfil() {}

  /**
   * Writes the problems in order; the stream is flushed and left open.
   *
   * @param sikkert true where no text may be a formula to a spreadsheet
   */
  public static void skriv(Collection<Dataproblem> problemer, boolean sikkert, OutputStream ud)
      throws IOException {
    Writer tekst = new BufferedWriter(new OutputStreamWriter(ud, StandardCharsets.UTF_8));
    CSVPrinter csv = new CSVPrinter(tekst, CSVFormat.RFC4180);
    csv.printRecord(KOLONNER);
    for (Dataproblem p : problemer.stream().sorted().toList()) {
      csv.printRecord(
          p.alvor(),
          Formelvaern.af(p.fil(), sikkert),
          linje(p),
          Formelvaern.af(p.kolonne(), sikkert),
          p.regel(),
          Formelvaern.af(p.besked(), sikkert),
          Formelvaern.af(p.handling(), sikkert));
    }
    csv.flush();
  }

  private static String linje(Dataproblem problem) {
    return problem.linje() > 0 ? Long.toString(problem.linje()) : "";
  }
}
