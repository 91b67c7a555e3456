package dk.aarsrapport.regneark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves a workbook: first sheet in sight, equal contents as equal bytes. */
final class Gemmer {
  /** How the end of a sheet's rows is marked. */
  static final String SLUT = "</sheetData>";

  /** Rows of more bytes go by way of a file; those of a municipality's own figures are fewer. */
  private static final int I_LAGERET = 16 << 20;

  private Gemmer() {}

  /**
   * Writes the workbook; it can be used no further.
   *
   * <p>The longest sheets go by way of files in the run's own temporary folder: a million rows are
   * too much for memory. They are written first, as they may need styles of their own.
   *
   * @param lange the rows of the long sheets, by the sheet's name
   */
  static void gem(
      XSSFWorkbook bog, Stilark stile, Map<String, Raekkestroem.Kilde> lange, OutputStream ud)
      throws IOException {
    gem(bog, stile, lange, List.of(), ud);
  }

  /**
   * The same.
   *
   * @param tabeller the rows that sheets lack, a table a sheet
   */
  static void gem(
      XSSFWorkbook bog,
      Stilark stile,
      Map<String, Raekkestroem.Kilde> lange,
      List<Tabelraekker> tabeller,
      OutputStream ud)
      throws IOException {
    foersteArkForrest(bog);
    Map<String, Stabilzip.Indskud> raekker = new HashMap<>();
    List<DeferredFileOutputStream> gemte = new ArrayList<>();
    try {
      for (Map.Entry<String, Raekkestroem.Kilde> langt : lange.entrySet()) {
        XSSFSheet ark = bog.getSheet(langt.getKey());
        DeferredFileOutputStream gemt =
            DeferredFileOutputStream.builder()
                .setThreshold(I_LAGERET)
                .setPrefix("raekker")
                .setSuffix(".xml")
                .get();
        gemte.add(gemt);
        Raekkestroem.skriv(gemt, ark, stile, langt.getValue());
        raekker.put(sti(ark), new Stabilzip.Indskud(SLUT, gemt::writeTo));
      }
      for (Tabelraekker tabel : tabeller) {
        raekker.put(sti(tabel.ark()), new Stabilzip.Indskud(tabel.foer(), tabel::skriv));
      }
      ByteArrayOutputStream upakket = new ByteArrayOutputStream();
      medJavasXml(
          () -> {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(upakket)) {
              zip.setLevel(0); // Stabilzip packs it
              bog.write(zip);
            }
          });
      Stabilzip.skriv(upakket.toByteArray(), raekker, ud);
    } finally {
      for (DeferredFileOutputStream gemt : gemte) {
        if (!gemt.isInMemory()) {
          Files.deleteIfExists(gemt.getPath());
        }
      }
    }
  }

  /** Where the sheet stands in the zip. */
  private static String sti(XSSFSheet ark) {
    return ark.getPackagePart().getPartName().getName().substring(1);
  }

  /** Opens on the first sheet. */
  private static void foersteArkForrest(Workbook bog) {
    bog.setActiveSheet(0);
    for (int i = 0; i < bog.getNumberOfSheets(); i++) {
      bog.getSheetAt(i).setSelected(i == 0);
    }
  }

  /** Something that writes. */
  private interface Skrivning {
    void koer() throws IOException;
  }

  /**
   * Lets POI write with Java's own XML library, not with whatever lies on the class path: the bytes
   * do not depend on it, and POI does not search every jar for each part of the file.
   */
  private static void medJavasXml(Skrivning skrivning) throws IOException {
    Thread traad = Thread.currentThread();
    ClassLoader foer = traad.getContextClassLoader();
    traad.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      skrivning.koer();
    } finally {
      traad.setContextClassLoader(foer);
    }
  }
}
