package dk.aarsrapport.regneark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of a long sheet, written as they come under the header that the sheet has: they are the
 * most of a workbook, and few are in memory at a time.
 */
final class Raekkestroem {
  /** Characters that are gathered before they are written. */
  private static final int PORTION = 1 << 14;

  private final OutputStream ud;
  private final StringBuilder xml = new StringBuilder();
  private final Cellexml celler;
  private int raekke;
  private boolean iRaekke;

  /** What gives the rows. */
  interface Kilde {
    void skriv(Raekkestroem til);
  }

  private Raekkestroem(OutputStream ud, XSSFSheet ark, Stilark stile) {
    this.ud = ud;
    celler = new Cellexml(stile);
    raekke = ark.getLastRowNum() + 1;
  }

  /** Writes all rows to a file, as they are to stand in the sheet. */
  static void skriv(Path fil, XSSFSheet ark, Stilark stile, Kilde kilde) throws IOException {
    try (OutputStream ud = Files.newOutputStream(fil)) {
      Raekkestroem raekker = new Raekkestroem(ud, ark, stile);
      kilde.skriv(raekker);
      raekker.afslut();
      raekker.toem();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Begins the next row. */
  void raekke() {
    afslut();
    if (xml.length() > PORTION) {
      toem();
    }
    raekke++;
    iRaekke = true;
    xml.append("<row r=\"").append(raekke).append("\">");
  }

  private void afslut() {
    if (iRaekke) {
      xml.append("</row>");
    }
  }

  private void toem() {
    try {
      ud.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    xml.setLength(0);
  }

  /** Text, never a formula, whatever it begins with. */
  void tekst(int kolonne, String tekst, Cellestil stil) {
    String ren = Tekstmaal.tilCelle(tekst);
    celler.celle(xml, raekke, kolonne, Arkskriver.tekststil(tekst, stil), "inlineStr");
    xml.append(ren.equals(ren.strip()) ? "<is><t>" : "<is><t xml:space=\"preserve\">");
    ord(ren);
    xml.append("</t></is></c>");
  }

  /** A carriage return is no line's end in a cell, but would be one in XML. */
  private void ord(String tekst) {
    for (int i = 0; i < tekst.length(); i++) {
      char tegn = tekst.charAt(i);
      switch (tegn) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '\r' -> xml.append("&#xD;");
        default -> xml.append(tegn);
      }
    }
  }

  /** A number in full precision; the style alone decides how many decimals show. */
  void tal(int kolonne, BigDecimal tal, Cellestil stil) {
    celler.celle(xml, raekke, kolonne, stil, "n");
    xml.append("<v>").append(Arkskriver.tal(tal)).append("</v></c>");
  }
}
