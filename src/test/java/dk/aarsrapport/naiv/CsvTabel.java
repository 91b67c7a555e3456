package dk.aarsrapport.naiv;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * One export in the making: named columns, rows of values that are written in the world's notation.
 */
final class CsvTabel {

  /** How a world writes days and amounts. */
  record Skrivemaade(DateTimeFormatter dag, boolean komma, boolean tusindtal, boolean minusBagest) {

    String skriv(Object vaerdi) {
      if (vaerdi instanceof LocalDate dato) {
        return dag.format(dato);
      }
      return vaerdi instanceof BigDecimal tal ? beloeb(tal) : vaerdi.toString();
    }

    private String beloeb(BigDecimal tal) {
      String cifre = String.format(Locale.ROOT, tusindtal ? "%,.2f" : "%.2f", tal.abs());
      String dansk = komma ? cifre.replace(',', ' ').replace('.', ',').replace(' ', '.') : cifre;
      if (tal.signum() >= 0) {
        return dansk;
      }
      return minusBagest ? dansk + "-" : "-" + dansk;
    }
  }

  /** Text alone: no days and no amounts. */
  static final Skrivemaade REFERENCE =
      new Skrivemaade(DateTimeFormatter.ISO_LOCAL_DATE, false, false, false);

  private final List<String> kolonner;
  private final List<List<Object>> raekker = new ArrayList<>();

  CsvTabel(String... kolonner) {
    this.kolonner = new ArrayList<>(List.of(kolonner));
  }

  void tilfoej(Object... vaerdier) {
    if (vaerdier.length != kolonner.size()) {
      throw new IllegalArgumentException("%d values for %s".formatted(vaerdier.length, kolonner));
    }
    raekker.add(new ArrayList<>(List.of(vaerdier)));
  }

  boolean erTom() {
    return raekker.isEmpty();
  }

  boolean har(String kolonne) {
    return kolonner.contains(kolonne);
  }

  /** Removes a municipality's rows from before a year. */
  void fjernFoer(String datokolonne, int kommune, int aar) {
    int nr = kolonner.indexOf(datokolonne);
    raekker.removeIf(
        raekke ->
            raekke.get(0).equals(kommune)
                && raekke.get(nr) instanceof LocalDate dag
                && dag.getYear() < aar);
  }

  /** Removes the rows whose value in the column is as told. */
  void fjernRaekker(String kolonne, Predicate<Object> hvor) {
    int nr = kolonner.indexOf(kolonne);
    raekker.removeIf(raekke -> hvor.test(raekke.get(nr)));
  }

  void fjernKolonne(String kolonne) {
    int nr = kolonner.indexOf(kolonne);
    kolonner.remove(nr);
    raekker.forEach(raekke -> raekke.remove(nr));
  }

  /** Empties a column in a municipality's rows; kommunekode is the first column. */
  void toem(String kolonne, int kommune) {
    int nr = kolonner.indexOf(kolonne);
    raekker.stream()
        .filter(raekke -> raekke.get(0).equals(kommune))
        .forEach(raekke -> raekke.set(nr, ""));
  }

  void skriv(Path fil, Skrivemaade skrivemaade) throws IOException {
    List<String> linjer = new ArrayList<>();
    linjer.add(String.join(";", kolonner));
    for (List<Object> raekke : raekker) {
      linjer.add(raekke.stream().map(skrivemaade::skriv).collect(Collectors.joining(";")));
    }
    Files.write(fil, linjer, StandardCharsets.UTF_8);
  }

  /** The same as the first sheet of a workbook, with days and numbers as cells hold them. */
  void skrivArk(Path fil) throws IOException {
    try (SXSSFWorkbook bog = new SXSSFWorkbook();
        OutputStream ud = Files.newOutputStream(fil)) {
      Sheet ark = bog.createSheet("Udtræk");
      CellStyle dag = bog.createCellStyle();
      dag.setDataFormat(bog.createDataFormat().getFormat("dd-mm-yyyy"));
      raekke(ark.createRow(0), kolonner, dag);
      for (int nummer = 0; nummer < raekker.size(); nummer++) {
        raekke(ark.createRow(nummer + 1), raekker.get(nummer), dag);
      }
      bog.write(ud);
    }
  }

  private static void raekke(Row raekke, List<?> vaerdier, CellStyle dag) {
    for (int nummer = 0; nummer < vaerdier.size(); nummer++) {
      Object vaerdi = vaerdier.get(nummer);
      Cell celle = raekke.createCell(nummer);
      if (vaerdi instanceof LocalDate dato) {
        celle.setCellValue(dato);
        celle.setCellStyle(dag);
      } else if (vaerdi instanceof Number tal) {
        celle.setCellValue(tal.doubleValue());
      } else {
        celle.setCellValue(vaerdi.toString());
      }
    }
  }
}
