package dk.aarsrapport.regneark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of a long sheet, written as they come under the header that the sheet has: they are the
 * most of a workbook, and few are in memory at a time.
 */
final class Raekkestroem {
  /** Characters that are gathered before they are written. */
  private static final int PORTION = 1 << 14;

  /** Words whose XML is at hand, as most stand in row after row; a power of two. */
  private static final int SENESTE = 1 << 11;

  private final OutputStream ud;
  private final Cellexml celler;
  private final Ord[] seneste = new Ord[SENESTE];

  /** What is not written yet: its letters are octets of UTF-8, which are written as they stand. */
  private final StringBuilder xml = new StringBuilder();

  private int raekke;
  private boolean iRaekke;

  /**
   * A word in its cell.
   *
   * @param stil that of the text around it, not yet that of a word which looks like a formula
   * @param indhold what stands in the cell, in octets
   */
  private record Ord(String tekst, Cellestil stil, Cellestil egen, String indhold) {
    @SuppressWarnings("ReferenceEquality") // another style of equal parts is written anew
    boolean er(String enTekst, Cellestil enStil) {
      return stil == enStil && tekst.equals(enTekst);
    }

    static Ord af(String tekst, Cellestil stil) {
      String ren = Tekstmaal.tilCelle(tekst);
      StringBuilder indhold = new StringBuilder();
      indhold.append(ren.equals(ren.strip()) ? "<is><t>" : "<is><t xml:space=\"preserve\">");
      Cellexml.tegn(indhold, ren);
      indhold.append("</t></is></c>");
      return new Ord(tekst, stil, Arkskriver.tekststil(tekst, stil), oktetter(indhold.toString()));
    }

    private static String oktetter(String tekst) {
      return new String(tekst.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
  }

  /** What gives the rows. */
  interface Kilde {
    void skriv(Raekkestroem til);
  }

  private Raekkestroem(OutputStream ud, XSSFSheet ark, Stilark stile) {
    this.ud = ud;
    celler = new Cellexml(stile);
    raekke = ark.getLastRowNum() + 1;
  }

  /** Writes all rows, as they are to stand in the sheet, and closes. */
  static void skriv(OutputStream til, XSSFSheet ark, Stilark stile, Kilde kilde)
      throws IOException {
    try (OutputStream ud = til) {
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
      ud.write(xml.toString().getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    xml.setLength(0);
  }

  /** Text, never a formula, whatever it begins with. */
  void tekst(int kolonne, String tekst, Cellestil stil) {
    int plads = (tekst.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - Integer.bitCount(SENESTE - 1));
    Ord ord = seneste[plads];
    if (ord == null || !ord.er(tekst, stil)) {
      ord = Ord.af(tekst, stil);
      seneste[plads] = ord;
    }
    celler.celle(xml, raekke, kolonne, ord.egen(), "inlineStr");
    xml.append(ord.indhold());
  }

  /** A number in full precision; the style alone decides how many decimals show. */
  void tal(int kolonne, BigDecimal tal, Cellestil stil) {
    celler.celle(xml, raekke, kolonne, stil, "n");
    xml.append("<v>").append(Arkskriver.tal(tal)).append("</v></c>");
  }
}
