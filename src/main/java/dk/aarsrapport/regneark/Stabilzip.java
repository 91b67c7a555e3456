package dk.aarsrapport.regneark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Rewrites a zip file so that equal contents give equal bytes: fixed order, fixed times. */
final class Stabilzip {
  /** Not January: then Java adds a field with the time zone. */
  private static final LocalDateTime TID = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String SLUT = "</sheetData>";
  private static final String FOERST = "[Content_Types].xml";
  private static final Comparator<String> ORDEN =
      Comparator.<String, Boolean>comparing(navn -> !navn.equals(FOERST))
          .thenComparing(Comparator.naturalOrder());

  private Stabilzip() {}

  /**
   * Rewrites a zip.
   *
   * @param raekker files with the rows that belong last in a sheet, by the sheet's part
   */
  static void skriv(byte[] zip, Map<String, Path> raekker, OutputStream ud) throws IOException {
    TreeMap<String, byte[]> dele = new TreeMap<>(ORDEN);
    ZipInputStream ind = new ZipInputStream(new ByteArrayInputStream(zip));
    for (ZipEntry post = ind.getNextEntry(); post != null; post = ind.getNextEntry()) {
      dele.put(post.getName(), ind.readAllBytes());
    }
    ZipOutputStream nyt = new ZipOutputStream(ud);
    for (Map.Entry<String, byte[]> del : dele.entrySet()) {
      nyt.putNextEntry(post(del.getKey()));
      Path sidste = raekker.get(del.getKey());
      int foer = sidste == null ? 0 : sidsteRaekke(del.getValue());
      nyt.write(del.getValue(), 0, foer);
      if (sidste != null) {
        Files.copy(sidste, nyt);
      }
      nyt.write(del.getValue(), foer, del.getValue().length - foer);
      nyt.closeEntry();
    }
    nyt.finish();
    nyt.flush();
  }

  /** Where the sheet's rows end; no text has the mark in it, which XML would write otherwise. */
  private static int sidsteRaekke(byte[] ark) {
    int sted = new String(ark, StandardCharsets.ISO_8859_1).indexOf(SLUT);
    if (sted < 0) {
      throw new IllegalStateException("a sheet without " + SLUT);
    }
    return sted;
  }

  private static ZipEntry post(String navn) {
    ZipEntry post = new ZipEntry(navn);
    post.setTimeLocal(TID);
    return post;
  }
}
