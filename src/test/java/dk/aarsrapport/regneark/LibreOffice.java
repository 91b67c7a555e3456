package dk.aarsrapport.regneark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Another program than POI, which opens, calculates and saves a workbook. */
public final class LibreOffice {
  /** Why a test is skipped. */
  public static final String MANGLER = "skipped: soffice (LibreOffice) is not on the PATH";

  private static final long FRIST_SEKUNDER = 180;

  /** Comma, double quote, UTF-8, from line 1, values as they are and not as shown, all sheets. */
  private static final String CSV =
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

  /** As an office here saves: semicolon, Windows-1252, values as they are shown. */
  private static final String KONTOR_CSV =
      "csv:Text - txt - csv (StarCalc):59,34,1,1,,0,false,true,true,false,false,-1";

  private LibreOffice() {}

  /** True where it is installed. */
  public static boolean findes() {
    for (String sti :
        System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator), -1)) {
      if (Files.isExecutable(Path.of(sti, "soffice"))) {
        return true;
      }
    }
    return false;
  }

  /** Writes every sheet as it reads it, into a folder. */
  static void tilCsv(Path mappe, Path fil) throws IOException, InterruptedException {
    gem(CSV, mappe, List.of(fil));
  }

  /** Writes every sheet of workbooks as an office here saves it, into a folder. */
  public static void tilKontorCsv(Path mappe, List<Path> filer)
      throws IOException, InterruptedException {
    gem(KONTOR_CSV, mappe, filer);
  }

  /** Opens workbooks, calculates and saves them under the same names in another folder. */
  public static void gem(Path mappe, List<Path> filer) throws IOException, InterruptedException {
    gem("xlsx:Calc MS Excel 2007 XML", mappe, filer);
  }

  private static void gem(String som, Path mappe, List<Path> filer)
      throws IOException, InterruptedException {
    List<String> linje =
        new ArrayList<>(
            List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + mappe.resolve("profil").toUri(),
                "--convert-to",
                som,
                "--outdir",
                mappe.toString()));
    filer.forEach(fil -> linje.add(fil.toString()));
    Process proces =
        new ProcessBuilder(linje)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean faerdig = proces.waitFor(FRIST_SEKUNDER, TimeUnit.SECONDS);
    proces.destroyForcibly();
    assertThat(faerdig).as("soffice within %d s", FRIST_SEKUNDER).isTrue();
  }

  /** Leaves nothing but the formulas, so that whoever opens the workbook must calculate. */
  public static void glemVaerdier(XSSFWorkbook bog) {
    for (Sheet ark : bog) {
      for (Row raekke : ark) {
        for (Cell celle : raekke) {
          if (celle.getCellType() == CellType.FORMULA) {
            ((XSSFCell) celle).getCTCell().unsetV();
          }
        }
      }
    }
  }
}
