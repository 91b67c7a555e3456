package dk.aarsrapport.regneark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.Workbook;

/** Saves a workbook: first sheet in sight, equal contents as equal bytes. */
final class Gemmer {
  private Gemmer() {}

  /** Writes the workbook; it can be used no further. */
  static void gem(Workbook bog, OutputStream ud) throws IOException {
    foersteArkForrest(bog);
    ByteArrayOutputStream raa = new ByteArrayOutputStream();
    medJavasXml(() -> bog.write(raa));
    Stabilzip.skriv(raa.toByteArray(), ud);
  }

  /** Opens on the first sheet. */
  static void foersteArkForrest(Workbook bog) {
    bog.setActiveSheet(0);
    for (int i = 0; i < bog.getNumberOfSheets(); i++) {
      bog.getSheetAt(i).setSelected(i == 0);
    }
  }

  /** Something that writes. */
  interface Skrivning {
    void koer() throws IOException;
  }

  /**
   * Lets POI write with Java's own XML library, not with whatever lies on the class path: the bytes
   * do not depend on it, and POI does not search every jar for each part of the file.
   */
  static void medJavasXml(Skrivning skrivning) throws IOException {
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
