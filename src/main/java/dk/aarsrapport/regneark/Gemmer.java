package dk.aarsrapport.regneark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Saves a workbook: first sheet in sight, equal contents as equal bytes. */
final class Gemmer {
  private static final int VINDUE = 200;

  private Gemmer() {}

  /** Streams rows into sheets that are there. */
  interface Fyld {
    void fyld(SXSSFWorkbook stroem);
  }

  /**
   * Writes the workbook; it can be used no further.
   *
   * <p>By way of files in the run's own temporary folder: a million rows are too much for memory.
   *
   * @param fyld adds the long sheets' rows
   */
  static void gem(XSSFWorkbook bog, Fyld fyld, OutputStream ud) throws IOException {
    foersteArkForrest(bog);
    Path raa = TempFile.createTempFile("regneark", ".xlsx").toPath(); // beside the library's own
    try (SXSSFWorkbook stroem = new Stroem(bog)) {
      stroem.setShouldCalculateSheetDimensions(false); // it knows the streamed rows alone
      fyld.fyld(stroem);
      medJavasXml(
          () -> {
            try (OutputStream fil = Files.newOutputStream(raa)) {
              stroem.write(fil);
            }
          });
      Stabilzip.skriv(raa, ud);
    } finally {
      Files.deleteIfExists(raa);
    }
  }

  /** Streams the rows that are added, and copies the sheets without such as they are. */
  private static final class Stroem extends SXSSFWorkbook {
    Stroem(XSSFWorkbook bog) {
      super(bog, VINDUE);
    }

    /** Lightly packed: {@link Stabilzip} unpacks it at once, and packs it as it is to be. */
    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream ud) {
      ZipArchiveOutputStream zip = super.createArchiveOutputStream(ud);
      zip.setLevel(Deflater.BEST_SPEED);
      return zip;
    }

    /** The sheet that streamed rows go into; POI looks for their place sign by sign. */
    @Override
    protected XSSFSheet getSheetFromZipEntryName(String post) {
      XSSFSheet ark = super.getSheetFromZipEntryName(post);
      boolean somDetEr =
          ark != null
              && ark.getPhysicalNumberOfRows() > 0
              && getSheet(ark.getSheetName()).getLastFlushedRowNum() < 0;
      return somDetEr ? null : ark;
    }
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
