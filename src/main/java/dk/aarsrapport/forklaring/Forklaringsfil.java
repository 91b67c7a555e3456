package dk.aarsrapport.forklaring;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** An explanation as CSV: one line for each row behind the number. */
public final class Forklaringsfil {
  /** The columns, in order. */
  public static final List<String> KOLONNER =
      List.of(
          "noegle",
          "del",
          "nr",
          "beloeb",
          "vaerdi",
          "taeller",
          "naevner",
          "input",
          "fil",
          "linje",
          "afgoer",
          "indhold",
          "bemaerkning");

  private Forklaringsfil() {}

  /** The file's bytes, written as {@code noegletal.csv} is. */
  public static byte[] af(Forklaring forklaring) throws IOException {
    StringWriter tekst = new StringWriter();
    CSVPrinter csv = new CSVPrinter(tekst, CSVFormat.RFC4180);
    csv.printRecord(KOLONNER);
    String noegle = forklaring.resultat().noegle().samlet();
    for (Post post : forklaring.poster()) {
      boolean foerst = true;
      for (Raekke r : post.raekker()) {
        csv.printRecord(
            noegle,
            post.barn() > 0 ? "barn" : "række",
            post.barn() > 0 ? post.barn() : "",
            foerst ? post.kroner().map(BigDecimal::toPlainString).orElse("") : "",
            foerst && forklaring.erSum() ? tal(post.tal()) : "",
            foerst ? tal(post.taeller()) : "",
            foerst ? tal(post.naevner()) : "",
            r.input(),
            r.fil(),
            r.nummer(),
            r.afgoer() ? "ja" : "nej",
            uskadelig(r.indhold()),
            "");
        foerst = false;
      }
    }
    for (Raekke r : forklaring.baggrund()) {
      csv.printRecord(
          noegle,
          "baggrund",
          "",
          "",
          "",
          "",
          "",
          r.input(),
          r.fil(),
          r.nummer(),
          "",
          uskadelig(r.indhold()),
          "");
    }
    for (Mulig en : forklaring.mulige()) {
      csv.printRecord(
          noegle,
          en.problem().alvor(),
          "",
          "",
          "",
          "",
          "",
          "",
          en.problem().fil(),
          en.problem().linje(),
          "",
          uskadelig(en.indhold()),
          en.problem().besked());
    }
    csv.flush();
    return tekst.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** No cell may begin as a formula does. */
  private static String uskadelig(String tekst) {
    return tekst.matches("(?s)[=+@\\-\\t].*") ? "'" + tekst : tekst;
  }

  private static String tal(BigDecimal tal) {
    return tal.signum() == 0 ? "" : tal.stripTrailingZeros().toPlainString();
  }
}
