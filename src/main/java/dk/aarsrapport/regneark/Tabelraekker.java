package dk.aarsrapport.regneark;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The rows of a sheet's table under its header, kept as the text that they are in the file: as
 * objects of the library the cells of a large group's workbook take most of the memory that there
 * is, and most of the time.
 *
 * <p>The header must stand in the sheet itself, and a row right under the table unless it is the
 * last in the sheet. The cells of a row come from left to right; rows may take turns.
 */
final class Tabelraekker {
  private final Skrivebog bog;
  private final XSSFSheet ark;
  private final int hoved;
  private final boolean sidst;
  private final Cellexml celler;
  private final List<Raekke> raekker = new ArrayList<>();

  private static final class Raekke {
    private final StringBuilder celler = new StringBuilder();
    private double hoejde;
  }

  /**
   * No rows yet.
   *
   * @param hoved the header's row, from 0
   * @param sidst true where nothing stands under the table
   */
  Tabelraekker(XSSFSheet ark, Stilark stile, int hoved, boolean sidst) {
    this.bog = (Skrivebog) ark.getWorkbook();
    this.ark = ark;
    this.hoved = hoved;
    this.sidst = sidst;
    this.celler = new Cellexml(stile);
  }

  XSSFSheet ark() {
    return ark;
  }

  /** Text, never a formula, whatever it begins with. */
  void tekst(int raekke, int kolonne, String tekst, Cellestil stil) {
    StringBuilder xml = raekke(raekke).celler;
    celler.celle(xml, raekke + 1, kolonne, Arkskriver.tekststil(tekst, stil), "s");
    xml.append("<v>").append(bog.nummer(Tekstmaal.tilCelle(tekst))).append("</v></c>");
  }

  /** A number in full precision; the style alone decides how many decimals show. */
  void tal(int raekke, int kolonne, BigDecimal tal, Cellestil stil) {
    StringBuilder xml = raekke(raekke).celler;
    celler.celle(xml, raekke + 1, kolonne, stil, "n");
    xml.append("<v>").append(Arkskriver.tal(tal)).append("</v></c>");
  }

  /** A formula and what it comes to, for readers that do not calculate. */
  void formel(int raekke, int kolonne, String formel, BigDecimal vaerdi, Cellestil stil) {
    StringBuilder xml = raekke(raekke).celler;
    celler.celle(xml, raekke + 1, kolonne, stil, "n");
    xml.append("<f>");
    Cellexml.tegn(xml, formel);
    xml.append("</f><v>").append(Arkskriver.tal(vaerdi)).append("</v></c>");
  }

  /** A real date in the style's own format. */
  void dag(int raekke, int kolonne, LocalDate dag, Cellestil stil) {
    StringBuilder xml = raekke(raekke).celler;
    celler.celle(xml, raekke + 1, kolonne, stil, "n");
    xml.append("<v>").append(DateUtil.getExcelDate(dag)).append("</v></c>");
  }

  /** Height of a row, in lines of running text. */
  void hoejde(int raekke, int linjer) {
    raekke(raekke).hoejde = Arkskriver.punkter(linjer);
  }

  private Raekke raekke(int nummer) {
    while (hoved + raekker.size() < nummer) {
      raekker.add(new Raekke());
    }
    return raekker.get(nummer - hoved - 1);
  }

  /** What stands after the table in the sheet: how the row under it begins, or the end of rows. */
  String foer() {
    return sidst ? Gemmer.SLUT : "<row r=\"" + (hoved + raekker.size() + 2) + '"';
  }

  /** Writes the rows as they are to stand in the sheet. */
  void skriv(OutputStream ud) throws IOException {
    StringBuilder xml = new StringBuilder();
    for (int i = 0; i < raekker.size(); i++) {
      Raekke raekke = raekker.get(i);
      xml.setLength(0);
      xml.append("<row r=\"").append(hoved + i + 2).append('"');
      if (raekke.hoejde > 0) {
        xml.append(" ht=\"").append(raekke.hoejde).append("\" customHeight=\"true\"");
      }
      xml.append('>').append(raekke.celler).append("</row>");
      ud.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
