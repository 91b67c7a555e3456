package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Afstemning;
import dk.aarsrapport.rapport.Afstemning.Konti;
import dk.aarsrapport.rapport.Afstemning.Kontrol;
import dk.aarsrapport.rapport.Afstemning.Sted;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AfstemningsarkTest {
  private static final Afstemning AFSTEMNING =
      new Afstemning(
          List.of(
              new Konti(101, 2016, "5.28.20", 12_345_678_901L, 12_345_678_900L, 0, 0, 1),
              new Konti(101, 2016, "ukendt konto", 500, 0, 0, 400, 0)),
          List.of(new Kontrol(101, 2016, "", 12_345_679_400L, 12_345_679_401L)),
          List.of(
              new Sted(101, 2016, "I alt > A", true, OptionalLong.of(5), OptionalLong.empty())));

  private static XSSFWorkbook bog() throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    new Datakvalitetsark().skriv(List.of(), List.of(), AFSTEMNING, ud);
    return new XSSFWorkbook(new ByteArrayInputStream(ud.toByteArray()));
  }

  @Test
  void differencenErEnFormelDerGiverDetBeregnede() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      XSSFSheet ark = bog.getSheet("Afstemning");
      int formler = 0;
      for (Row raekke : ark) {
        for (Cell celle : raekke) {
          if (celle.getCellType() == CellType.FORMULA) {
            double gemt = celle.getNumericCellValue();
            bog.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(celle);
            assertThat(celle.getNumericCellValue()).isEqualTo(gemt);
            formler++;
          }
        }
      }
      assertThat(formler).isEqualTo(3);
      assertThat(ark.getRow(3).getCell(8).getNumericCellValue()).isZero();
      assertThat(ark.getRow(4).getCell(8).getNumericCellValue()).isEqualTo(1.0);
      assertThat(ark.getRow(10).getCell(5).getNumericCellValue()).isEqualTo(0.01);
    }
  }

  @Test
  void detDerManglerEtModstykkeStaarDer() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      Row sidste = bog.getSheet("Afstemning").getRow(bog.getSheet("Afstemning").getLastRowNum());
      assertThat(sidste.getCell(2).getStringCellValue()).isEqualTo("I alt > A");
      assertThat(sidste.getCell(3).getNumericCellValue()).isEqualTo(0.05);
      assertThat(sidste.getCell(4).getStringCellValue()).isEqualTo("ingen");
      assertThat(sidste.getCell(5).getStringCellValue()).isEqualTo("budget uden regnskab");
    }
  }
}
