package dk.aarsrapport.regneark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Rewrites a zip file so that equal contents give equal bytes: fixed order, fixed times. */
final class Stabilzip {
  /** Not January: then Java adds a field with the time zone. */
  private static final LocalDateTime TID = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String FOERST = "[Content_Types].xml";
  private static final Comparator<String> ORDEN =
      Comparator.<String, Boolean>comparing(navn -> !navn.equals(FOERST))
          .thenComparing(Comparator.naturalOrder());

  private Stabilzip() {}

  /** Rewrites a file on disk, however large, part by part. */
  static void skriv(Path zip, OutputStream ud) throws IOException {
    ZipOutputStream nyt = new ZipOutputStream(ud);
    try (ZipFile fil = new ZipFile(zip.toFile())) {
      List<String> navne = fil.stream().map(ZipEntry::getName).sorted(ORDEN).toList();
      for (String navn : navne) {
        nyt.putNextEntry(post(navn));
        try (InputStream ind = fil.getInputStream(fil.getEntry(navn))) {
          ind.transferTo(nyt);
        }
        nyt.closeEntry();
      }
    }
    nyt.finish();
    nyt.flush();
  }

  private static ZipEntry post(String navn) {
    ZipEntry post = new ZipEntry(navn);
    post.setTimeLocal(TID);
    return post;
  }
}
