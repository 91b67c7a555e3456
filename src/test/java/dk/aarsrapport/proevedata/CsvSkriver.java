package dk.aarsrapport.proevedata;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** One export file, written row by row: semicolons, UTF-8, Danish dates and amounts. */
final class CsvSkriver implements Closeable {

  private final Writer ud;
  private final StringBuilder linje = new StringBuilder(256);

  CsvSkriver(Path fil, String overskrift) throws IOException {
    ud = Files.newBufferedWriter(fil, StandardCharsets.UTF_8);
    ud.write(overskrift);
    ud.write('\n');
  }

  /** Adds a number as the next cell of the row. */
  CsvSkriver tal(long vaerdi) {
    linje.append(vaerdi).append(';');
    return this;
  }

  /** Adds a text as the next cell; null is an empty cell, and no text here needs quoting. */
  CsvSkriver tekst(String vaerdi) {
    if (vaerdi != null) {
      linje.append(vaerdi);
    }
    linje.append(';');
    return this;
  }

  /** Adds a text of several lines as the next cell, in quotes. */
  CsvSkriver linjer(String vaerdi) {
    linje.append('"').append(vaerdi.replace("\"", "\"\"")).append("\";");
    return this;
  }

  /** Adds a date as dd-MM-yyyy; null is an empty cell. */
  CsvSkriver dato(LocalDate dato) {
    if (dato != null) {
      toCifre(dato.getDayOfMonth());
      linje.append('-');
      toCifre(dato.getMonthValue());
      linje.append('-').append(dato.getYear());
    }
    linje.append(';');
    return this;
  }

  /** Adds an amount given in øre, with decimal comma. */
  CsvSkriver oere(long oere) {
    if (oere < 0) {
      linje.append('-');
    }
    long stoerrelse = Math.abs(oere);
    linje.append(stoerrelse / 100).append(',');
    toCifre((int) (stoerrelse % 100));
    linje.append(';');
    return this;
  }

  /** Writes the row and begins the next. */
  void slut() throws IOException {
    linje.setCharAt(linje.length() - 1, '\n');
    ud.append(linje);
    linje.setLength(0);
  }

  private void toCifre(int tal) {
    linje.append((char) ('0' + tal / 10)).append((char) ('0' + tal % 10));
  }

  @Override
  public void close() throws IOException {
    ud.close();
  }
}
