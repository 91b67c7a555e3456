package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class RaekkestroemTest {
  private static final String ARK = "Lang";

  @Test
  void textIsReadBackAsItWas() throws IOException {
    List<String> ord =
        List.of(
            "Barn & ung <1 år> \"citat\"",
            " mellemrum for og bag ",
            "å\nny linje\ttabulator",
            "vogn\rretur",
            "]]>",
            "uden for BMP: \uD83D\uDE80");
    assertThat(laest(til -> ord.forEach(o -> raekke(til, o))))
        .extracting(XSSFCell::getStringCellValue)
        .containsExactlyElementsOf(ord);
  }

  @Test
  void signsThatXmlCannotHoldAreReplaced() throws IOException {
    assertThat(
            laest(til -> List.of("a\u0001b", "a\uFFFEb", "a\uD83Db").forEach(o -> raekke(til, o))))
        .extracting(XSSFCell::getStringCellValue)
        .containsExactly("a b", "a b", "a?b");
  }

  @Test
  void textThatLooksLikeAFormulaIsQuoted() throws IOException {
    XSSFCell celle = laest(til -> raekke(til, "=1+1")).get(0);
    assertThat(celle.getCellType()).isEqualTo(CellType.STRING);
    assertThat(celle.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void rowsFollowTheHeaderAndStylesOfTheirOwnAreInTheWorkbook() throws IOException {
    List<XSSFCell> celler =
        laest(
            til -> {
              til.raekke();
              til.tal(2, new BigDecimal("0.1"), Cellestil.TEKST.medFormat("0.000"));
              til.raekke();
              til.tekst(27, "langt ude", Cellestil.TEKST);
            });
    assertThat(celler)
        .extracting(c -> c.getAddress().formatAsString())
        .containsExactly("C2", "AB3");
    assertThat(celler.get(0).getNumericCellValue()).isEqualTo(0.1);
    assertThat(celler.get(0).getCellStyle().getDataFormatString()).isEqualTo("0.000");
  }

  @Test
  void manyRowsGoByWayOfAFileThatIsGoneAfterwards() throws IOException {
    Set<String> foer = paaDisken();
    Set<String> undervejs = new HashSet<>();
    Random tilfaeldig = new Random(1); // what packs too well is taken for an attack
    List<String> tekster =
        Stream.generate(() -> tilfaeldig.ints(30_000, 'ß', 'ÿ'))
            .map(
                t ->
                    t.collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
            .map(StringBuilder::toString)
            .limit(300)
            .toList();
    List<XSSFCell> celler =
        laest(
            til -> {
              tekster.forEach(tekst -> raekke(til, tekst));
              undervejs.addAll(paaDisken());
            });
    undervejs.removeAll(foer);
    assertThat(undervejs).hasSize(1).noneMatch(paaDisken()::contains);
    assertThat(celler).extracting(XSSFCell::getStringCellValue).containsExactlyElementsOf(tekster);
  }

  private static Set<String> paaDisken() {
    String[] filer = new File(System.getProperty("java.io.tmpdir")).list();
    return Arrays.stream(filer).filter(n -> n.startsWith("raekker")).collect(Collectors.toSet());
  }

  private static void raekke(Raekkestroem til, String tekst) {
    til.raekke();
    til.tekst(0, tekst, Cellestil.TEKST);
  }

  /** The cells under the header, read back from the file. */
  private static List<XSSFCell> laest(Raekkestroem.Kilde kilde) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook bog = new Skrivebog()) {
      Stilark stile = new Stilark(bog);
      new Arkskriver(bog.createSheet(ARK), stile).tekst(0, 0, "</sheetData>", Cellestil.HOVED);
      Gemmer.gem(bog, stile, Map.of(ARK, kilde), bytes);
    }
    List<XSSFCell> celler = new ArrayList<>();
    try (XSSFWorkbook bog = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      XSSFSheet ark = bog.getSheet(ARK);
      assertThat(ark.getRow(0).getCell(0).getStringCellValue()).isEqualTo("</sheetData>");
      for (int i = 1; i <= ark.getLastRowNum(); i++) {
        ark.getRow(i).forEach(celle -> celler.add((XSSFCell) celle));
      }
    }
    return celler;
  }
}
