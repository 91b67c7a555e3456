package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.rapport.Udgivelse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class AfstemningsarkTest {
  private static XSSFWorkbook bog() throws IOException {
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    new Datakvalitetsark()
        .skriv(
            List.of(),
            List.of(),
            List.of(),
            new Udgivelse.Data(List.of(), Proeveudgivelse.AFSTEMNING, List.of()),
            List.of(),
            ud);
    return new XSSFWorkbook(new ByteArrayInputStream(ud.toByteArray()));
  }

  private static Row foerste(XSSFWorkbook bog, String ark) {
    XSSFSheet fundet = bog.getSheet(ark);
    return fundet.getRow(fundet.getTables().get(0).getStartRowIndex() + 1);
  }

  @Test
  void differencenErEnFormelDerGiverDetBeregnede() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      int formler = 0;
      for (String navn : List.of("Afstemning", "Kontroltotaler")) {
        for (Row raekke : bog.getSheet(navn)) {
          for (Cell celle : raekke) {
            if (celle.getCellType() == CellType.FORMULA) {
              double gemt = celle.getNumericCellValue();
              bog.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(celle);
              assertThat(celle.getNumericCellValue()).isEqualTo(gemt);
              formler++;
            }
          }
        }
      }
      assertThat(formler).isEqualTo(3);
      Row konto = foerste(bog, "Afstemning");
      assertThat(konto.getCell(9).getNumericCellValue()).isZero();
      Row ukendt = bog.getSheet("Afstemning").getRow(konto.getRowNum() + 1);
      assertThat(ukendt.getCell(9).getNumericCellValue()).isEqualTo(1.0);
      assertThat(foerste(bog, "Kontroltotaler").getCell(5).getNumericCellValue()).isEqualTo(0.01);
    }
  }

  @Test
  void detDerManglerEtModstykkeStaarDerMedLuftFoerBemaerkningen() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      Row sted = foerste(bog, "Budget mod regnskab");
      assertThat(sted.getCell(2).getStringCellValue()).isEqualTo("I alt > A");
      assertThat(sted.getCell(3).getNumericCellValue()).isEqualTo(0.05);
      assertThat(sted.getCell(4).getStringCellValue()).isEqualTo("ingen");
      assertThat(sted.getCell(5).getStringCellValue()).isEqualTo("budget uden regnskab");
      assertThat((int) sted.getCell(5).getCellStyle().getIndention()).isPositive();
    }
  }

  @Test
  void afvisteBeloebStaarMedDeRaekkerDerIkkeKanLaeses() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      Row uden = foerste(bog, "Afviste beløb");
      Row med = bog.getSheet("Afviste beløb").getRow(uden.getRowNum() + 1);
      assertThat(uden.getCell(0).getStringCellValue()).isEqualTo("kan ikke læses");
      assertThat(uden.getCell(5).getNumericCellValue()).isEqualTo(2);
      assertThat(med.getCell(0).getStringCellValue()).isEqualTo("101");
      assertThat(med.getCell(2).getNumericCellValue()).isEqualTo(3);
      assertThat(med.getCell(4).getNumericCellValue()).isEqualTo(-123.45);
      assertThat(med.getCell(5).getNumericCellValue()).isEqualTo(1);
    }
  }

  @Test
  void hvertArkHarSinOverskriftOgGentagerHovedet() throws IOException {
    try (XSSFWorkbook bog = bog()) {
      for (String navn :
          List.of("Afstemning", "Afviste beløb", "Kontroltotaler", "Budget mod regnskab")) {
        XSSFSheet ark = bog.getSheet(navn);
        assertThat(ark.getTables()).as(navn).hasSize(1);
        assertThat(ark.getRepeatingRows().getFirstRow())
            .as(navn)
            .isEqualTo(ark.getTables().get(0).getStartRowIndex());
      }
    }
  }

  @Test
  void denOffentligeHarIngenAfviste() {
    assertThat(Proeveudgivelse.AFSTEMNING.afviste()).isNotEmpty();
    assertThat(
            Afstemningsark.arkene(Proeveudgivelse.AFSTEMNING.offentlig(Set.of(), Set.of()))
                .keySet())
        .doesNotContain("Afviste beløb")
        .contains("Afstemning");
  }
}
