package dk.aarsrapport.rapport;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the companion of {@code noegletal.csv}: which of its numbers carry the mark of those that
 * rejected rows may belong to.
 */
public final class Beroertfil {
  /** Beside {@code noegletal.csv}, where there are such numbers. */
  public static final String NAVN = "noegletal-beroerte.csv";

  private static final String MAERKE = "°";
  private static final List<String> KOLONNER =
      List.of(
          "noegletal", "omraade", "periode", "maerke", "raekker", "inddata", "vaerdi", "hoejst");

  private Beroertfil() {}

  /**
   * Writes them in order, with the keys as {@code noegletal.csv} has them; the stream is flushed
   * and left open.
   *
   * @param sikkert true where no text may be a formula to a spreadsheet
   */
  public static void skriv(List<Beroert> beroerte, boolean sikkert, OutputStream ud)
      throws IOException {
    Writer tekst = new BufferedWriter(new OutputStreamWriter(ud, StandardCharsets.UTF_8));
    CSVPrinter csv = new CSVPrinter(tekst, CSVFormat.RFC4180);
    csv.printRecord(KOLONNER);
    for (Beroert beroert : beroerte) {
      csv.printRecord(
          beroert.noegletal(),
          Formelvaern.af(beroert.omraade(), sikkert),
          Formelvaern.af(beroert.periode(), sikkert),
          MAERKE,
          beroert.raekker(),
          String.join(" ", beroert.inddata()),
          Noegletalsfil.tal(beroert.vaerdi().orElse(null)),
          Noegletalsfil.tal(beroert.hoejst().orElse(null)));
    }
    csv.flush();
  }
}
