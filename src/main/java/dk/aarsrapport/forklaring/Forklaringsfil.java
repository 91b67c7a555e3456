package dk.aarsrapport.forklaring;

import dk.aarsrapport.fejl.Dataproblem;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** An explanation as a table, for CSV and a sheet: one line for each row behind the number. */
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

  /** The columns that hold numbers. */
  public static final Set<String> TAL =
      Set.of("nr", "beloeb", "vaerdi", "taeller", "naevner", "linje");

  /** The file's bytes, written as {@code noegletal.csv} is. */
  public static byte[] af(Forklaring forklaring) throws IOException {
    StringWriter tekst = new StringWriter();
    CSVPrinter csv = new CSVPrinter(tekst, CSVFormat.RFC4180);
    csv.printRecord(KOLONNER);
    for (List<String> raekke : raekker(forklaring)) {
      List<String> celler = new ArrayList<>();
      for (int i = 0; i < raekke.size(); i++) {
        boolean tal = TAL.contains(KOLONNER.get(i));
        celler.add(tal ? raekke.get(i) : uskadelig(raekke.get(i)));
      }
      csv.printRecord(celler);
    }
    csv.flush();
    return tekst.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The rows, cell by cell; numbers with a decimal point. */
  public static List<List<String>> raekker(Forklaring forklaring) {
    List<List<String>> raekker = new ArrayList<>();
    String noegle = forklaring.resultat().noegle().samlet();
    for (Post post : forklaring.poster()) {
      boolean foerst = true;
      for (Raekke r : post.raekker()) {
        raekker.add(
            List.of(
                noegle,
                post.barn() > 0 ? "barn" : "række",
                post.barn() > 0 ? Integer.toString(post.barn()) : "",
                foerst ? post.kroner().map(BigDecimal::toPlainString).orElse("") : "",
                foerst && forklaring.erSum() ? tal(post.tal()) : "",
                foerst ? tal(post.taeller()) : "",
                foerst ? tal(post.naevner()) : "",
                r.input(),
                r.fil(),
                Long.toString(r.nummer()),
                r.afgoer() ? "ja" : "nej",
                r.indhold(),
                ""));
        foerst = false;
      }
    }
    for (Raekke r : forklaring.baggrund()) {
      raekker.add(udenBarn(noegle, "baggrund", r.input(), r.fil(), r.nummer(), r.indhold(), ""));
    }
    for (Mulig en : forklaring.mulige()) {
      Dataproblem problem = en.problem();
      raekker.add(
          udenBarn(
              noegle,
              problem.alvor(),
              "",
              problem.fil(),
              problem.linje(),
              en.indhold(),
              problem.besked()));
    }
    return raekker;
  }

  private static List<String> udenBarn(
      String noegle,
      String del,
      String input,
      String fil,
      long linje,
      String indhold,
      String bemaerkning) {
    return List.of(
        noegle,
        del,
        "",
        "",
        "",
        "",
        "",
        input,
        fil,
        Long.toString(linje),
        "",
        indhold,
        bemaerkning);
  }

  /** No cell may begin as a formula does. */
  private static String uskadelig(String tekst) {
    return tekst.matches("(?s)[=+@\\-\\t].*") ? "'" + tekst : tekst;
  }

  private static String tal(BigDecimal tal) {
    return tal.signum() == 0 ? "" : tal.stripTrailingZeros().toPlainString();
  }
}
