package dk.aarsrapport.reference;

import dk.aarsrapport.fejl.Brugerfejl;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A reference table as it stands in its file: {@code ;} between cells, UTF-8, empty = any. */
final class Referencetabel {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private Referencetabel() {}

  /** The text of a table that ships with the product. */
  static String medfulgt(String navn) {
    String sti = "/reference/" + navn + ".csv";
    try (InputStream ind = Referencetabel.class.getResourceAsStream(sti)) {
      return new String(ind.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Parses a table.
   *
   * @throws Brugerfejl if a column is missing
   */
  static List<Linje> laes(String fil, String tekst, String... kolonner) {
    String samlet = Normalizer.normalize(tekst, Normalizer.Form.NFC);
    String rent = samlet.startsWith("\uFEFF") ? samlet.substring(1) : samlet;
    try (CSVParser parser = CSVParser.parse(new StringReader(rent), FORMAT)) {
      for (String kolonne : kolonner) {
        if (!parser.getHeaderNames().contains(kolonne)) {
          throw new Brugerfejl(
              fil + ": kolonnen «" + kolonne + "» mangler i referencetabellen; tilføj den");
        }
      }
      List<Linje> linjer = new ArrayList<>();
      for (CSVRecord post : parser) {
        linjer.add(new Linje(fil, parser.getCurrentLineNumber(), post));
      }
      return linjer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One row of a table. */
  record Linje(String fil, long linje, CSVRecord post) {
    String tekst(String kolonne) {
      return post.isSet(kolonne) ? post.get(kolonne) : "";
    }

    Brugerfejl fejl(String kolonne, String besked) {
      return new Brugerfejl(fil + ", linje " + linje + ", kolonne «" + kolonne + "»: " + besked);
    }

    /** A whole number; 0 where the cell is empty. */
    int heltal(String kolonne) {
      String tekst = tekst(kolonne);
      try {
        return tekst.isEmpty() ? 0 : Integer.parseInt(tekst);
      } catch (NumberFormatException e) {
        throw fejl(kolonne, "«" + tekst + "» er ikke et helt tal");
      }
    }

    Gyldighed gyldighed() {
      return new Gyldighed(dato("gyldig_fra", LocalDate.MIN), dato("gyldig_til", LocalDate.MAX));
    }

    private LocalDate dato(String kolonne, LocalDate ellers) {
      String tekst = tekst(kolonne);
      try {
        return tekst.isEmpty() ? ellers : LocalDate.parse(tekst);
      } catch (DateTimeParseException e) {
        throw fejl(kolonne, "«" + tekst + "» er ikke en dato; skriv f.eks. 2024-01-01");
      }
    }
  }
}
