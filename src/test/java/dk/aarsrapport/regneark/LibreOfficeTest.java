package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.aarsrapport.rapport.Noegletalsfil;
import dk.aarsrapport.rapport.Udgivelse;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Udgave;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program than POI opens the workbook; skipped where LibreOffice is not installed. */
class LibreOfficeTest {
  @TempDir Path mappe;

  @Test
  void opensWithoutErrorsAndWithTheSameNumbers() throws IOException, InterruptedException {
    assumeTrue(LibreOffice.findes(), "skipped: soffice (LibreOffice) is not on the PATH");
    Udgivelse udgivelse = Proeveudgivelse.af(Udgave.INTERN);
    Path fil = mappe.resolve("noegletal.xlsx");
    Files.write(fil, Proevelaeser.skriv(udgivelse));
    LibreOffice.tilCsv(mappe, fil);
    List<String> arknavne;
    try (XSSFWorkbook bog = Proevelaeser.laes(Files.readAllBytes(fil))) {
      arknavne = IntStream.range(0, bog.getNumberOfSheets()).mapToObj(bog::getSheetName).toList();
    }
    assertThat(arknavne).contains("Forside", "Manglende tal", "anbragte", "Diagramtal");
    for (String ark : arknavne) {
      String indhold = Files.readString(mappe.resolve("noegletal-" + ark + ".csv"));
      assertThat(indhold).isNotBlank().doesNotContain("#REF", "#NAME", "#VALUE", "#N/A", "Err:");
    }
    List<Resultat> ventet = udgivelse.resultater().alle();
    try (CSVParser data =
        CSVParser.parse(
            mappe.resolve("noegletal-Data.csv"), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      List<CSVRecord> linjer = data.getRecords();
      assertThat(linjer).hasSize(ventet.size() + 1);
      for (int i = 0; i < ventet.size(); i++) {
        String tal = linjer.get(i + 1).get(Dataark.KOLONNER.indexOf("vaerdi"));
        String vaerdi = Noegletalsfil.tal(ventet.get(i).vaerdi());
        if (vaerdi.isEmpty()) {
          assertThat(tal).isEmpty();
        } else {
          assertThat(Double.parseDouble(tal)).isEqualTo(Double.parseDouble(vaerdi));
        }
      }
    }
  }
}
