package dk.aarsrapport.regneark;

import dk.aarsrapport.rapport.Udgivelse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a workbook to memory and reads it back. */
final class Proevelaeser {
  private Proevelaeser() {}

  static byte[] skriv(Udgivelse udgivelse) {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    try {
      new Noegletalsark().skriv(udgivelse, ud);
    } catch (IOException fejl) {
      throw new UncheckedIOException(fejl);
    }
    return ud.toByteArray();
  }

  static XSSFWorkbook laes(byte[] fil) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(fil));
  }
}
