package dk.aarsrapport.angreb;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook through all its parts: cells and formulas, charts with the numbers that they keep,
 * names, properties, drawings. A part of an unknown kind is refused.
 *
 * @param data the rows of the sheet Data
 * @param dele the texts of each part
 */
record Arklag(List<Raekke> data, Map<String, List<String>> dele) {
  private static final Pattern KENDTE =
      Pattern.compile(
          "\\[Content_Types]\\.xml|(?:.*/)?_rels/.*\\.rels|docProps/(?:app|core)\\.xml"
              + "|xl/(?:workbook|styles|sharedStrings|theme/theme\\d+)\\.xml"
              + "|xl/worksheets/sheet\\d+\\.xml|xl/(?:charts/chart|drawings/drawing|tables/table)\\d+\\.xml");

  static Arklag laes(Path fil) throws IOException {
    Map<String, List<String>> dele = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(fil))) {
      for (ZipEntry del = zip.getNextEntry(); del != null; del = zip.getNextEntry()) {
        if (!KENDTE.matcher(del.getName()).matches()) {
          throw new IllegalArgumentException("unknown part " + del.getName() + " of " + fil);
        }
        dele.put(del.getName(), Xmllag.tekster(zip.readAllBytes()));
      }
    }
    try (InputStream ind = Files.newInputStream(fil);
        XSSFWorkbook bog = new XSSFWorkbook(ind)) {
      return new Arklag(data(bog.getSheet("Data")), dele);
    }
  }

  private static List<Raekke> data(Sheet data) {
    Map<String, Integer> kolonner = new HashMap<>();
    data.getRow(0)
        .forEach(celle -> kolonner.put(celle.getStringCellValue(), celle.getColumnIndex()));
    List<Raekke> raekker = new ArrayList<>();
    for (int r = 1; r <= data.getLastRowNum(); r++) {
      Row raekke = data.getRow(r);
      raekker.add(
          new Raekke(
              tekst(raekke, kolonner, "noegletal"),
              tekst(raekke, kolonner, "omraade"),
              tekst(raekke, kolonner, "periode"),
              tekst(raekke, kolonner, "kategori"),
              tekst(raekke, kolonner, "underkategori"),
              tekst(raekke, kolonner, "vaerdi"),
              tekst(raekke, kolonner, "enhed"),
              tekst(raekke, kolonner, "taeller"),
              tekst(raekke, kolonner, "naevner"),
              tekst(raekke, kolonner, "status")));
    }
    return raekker;
  }

  private static String tekst(Row raekke, Map<String, Integer> kolonner, String navn) {
    Cell celle = raekke.getCell(kolonner.get(navn));
    if (celle == null) {
      return "";
    }
    return celle.getCellType() == CellType.NUMERIC
        ? Double.toString(celle.getNumericCellValue())
        : celle.getStringCellValue();
  }
}
