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
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/** A reference table as it stands in its file: {@code ;} between cells, UTF-8, empty = any. */
final class Referencetabel {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(';')
          .setHeader()
          .setSkipHeaderRecord(true)
          .setAllowMissingColumnNames(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
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
   * Parses a table that says nothing where it has no row.
   *
   * @throws Brugerfejl if there is none
   */
  static List<Linje> laesMindstEn(String fil, String tekst, String... kolonner) {
    List<Linje> linjer = laes(fil, tekst, kolonner);
    if (linjer.isEmpty()) {
      throw new Brugerfejl(
          fil
              + ", linje 2: der er ingen linjer under overskrifterne; skriv dem, eller fjern tabellen fra «reference»");
    }
    return linjer;
  }

  /**
   * Parses a table.
   *
   * @throws Brugerfejl if a column is missing, or the text cannot be parted into cells
   */
  static List<Linje> laes(String fil, String tekst, String... kolonner) {
    String samlet = Normalizer.normalize(tekst, Normalizer.Form.NFC);
    String rent = samlet.startsWith("\uFEFF") ? samlet.substring(1) : samlet;
    try (CSVParser parser = parser(fil, rent)) {
      for (String kolonne : kolonner) {
        if (!parser.getHeaderNames().contains(kolonne)) {
          throw new Brugerfejl(
              fil
                  + ", linje 1: kolonnen «"
                  + kolonne
                  + "» mangler i referencetabellen; første linje skal være overskrifterne med ; imellem: "
                  + String.join(";", kolonner)
                  + " …");
        }
      }
      return linjer(fil, parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CSVParser parser(String fil, String tekst) throws IOException {
    try {
      return CSVParser.parse(new StringReader(tekst), FORMAT);
    } catch (IllegalArgumentException e) { // so does the library say that a name stands twice
      throw new Brugerfejl(
          fil + ", linje 1: en overskrift står to gange; slet eller omdøb den ene", e);
    } catch (CSVException e) {
      throw citationstegn(fil, 1, e);
    }
  }

  private static List<Linje> linjer(String fil, CSVParser parser) {
    List<Linje> linjer = new ArrayList<>();
    try {
      for (CSVRecord post : parser) {
        linjer.add(new Linje(fil, parser.getCurrentLineNumber(), post));
      }
    } catch (UncheckedIOException e) { // what stands in memory can only be wrong
      throw citationstegn(fil, Math.max(1, parser.getCurrentLineNumber()), e);
    }
    return linjer;
  }

  private static Brugerfejl citationstegn(String fil, long linje, Exception aarsag) {
    return new Brugerfejl(
        fil
            + ", linje "
            + linje
            + ": et citationstegn står, hvor ingen celle begynder eller slutter; slet det, eller skriv det to gange i en celle med citationstegn om",
        aarsag);
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
      Gyldighed gyldighed =
          new Gyldighed(dato("gyldig_fra", LocalDate.MIN), dato("gyldig_til", LocalDate.MAX));
      if (gyldighed.til().isBefore(gyldighed.fra())) {
        throw fejl("gyldig_til", "datoen ligger før gyldig_fra; ret den ene af de to");
      }
      return gyldighed;
    }

    /** One digit, or nothing. */
    String ciffer(String kolonne) {
      String tekst = tekst(kolonne);
      if (!tekst.matches("\\d?")) {
        throw fejl(kolonne, "«" + tekst + "» er ikke ét ciffer; skriv f.eks. 1");
      }
      return tekst;
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
