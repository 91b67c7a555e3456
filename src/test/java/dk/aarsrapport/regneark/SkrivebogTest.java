package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What the workbook finds again is written as POI itself would have written it. */
final class SkrivebogTest {

  @Test
  void theBytesAreThoseOfAnOrdinaryWorkbook() throws IOException, InvalidFormatException {
    assertThat(skrevet(new Skrivebog())).isEqualTo(skrevet(new XSSFWorkbook()));
  }

  /**
   * The same words more than once, spaces that must be kept, a word in bold, and a table whose
   * header has two lines in a cell and lacks one.
   */
  private static byte[] skrevet(XSSFWorkbook bog) throws IOException, InvalidFormatException {
    bog.getProperties().getCoreProperties().setCreated("1980-02-01T00:00:00Z");
    XSSFSheet ark = bog.createSheet("A");
    List<String> ord = List.of("Barn", " med mellemrum ", "Barn", "", "å\nny linje", "Barn", "");
    for (int i = 0; i < ord.size(); i++) {
      ark.createRow(i).createCell(0).setCellValue(ord.get(i));
      XSSFRichTextString fed = new XSSFRichTextString("Barn");
      fed.applyFont(0, 2, bog.getFontAt(0));
      ark.getRow(i).createCell(1).setCellValue(fed);
    }
    XSSFSheet tabel = bog.createSheet("B");
    XSSFRow hoved = tabel.createRow(2);
    hoved.createCell(1).setCellValue("År");
    hoved.createCell(2).setCellValue("Børn\r\ni alt");
    hoved.createCell(4).setCellValue("pct.");
    tabel.createTable(new AreaReference("B3:E5", SpreadsheetVersion.EXCEL2007)).setName("Tal");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Gemmer.gem(bog, new Stilark(bog), Map.of(), bytes);
    return bytes.toByteArray();
  }
}
