package dk.aarsrapport.regneark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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

  /** Takes well under half of the time that zlib's usual level does, for a seventh more bytes. */
  private static final int PAKNING = 3;

  private static final String FOERST = "[Content_Types].xml";
  private static final Comparator<String> ORDEN =
      Comparator.<String, Boolean>comparing(navn -> !navn.equals(FOERST))
          .thenComparing(Comparator.naturalOrder());

  private Stabilzip() {}

  /**
   * What belongs in a part before the first place where this stands; no text has such a mark in it,
   * which XML would write otherwise.
   */
  record Indskud(String foer, Skriver skriver) {
    /** Writes it. */
    interface Skriver {
      void skriv(OutputStream til) throws IOException;
    }

    private int sted(byte[] del) {
      int sted = new String(del, StandardCharsets.ISO_8859_1).indexOf(foer);
      if (sted < 0) {
        throw new IllegalStateException("a sheet without " + foer);
      }
      return sted;
    }
  }

  /**
   * Rewrites a zip.
   *
   * @param indskud what is put into a part, by its name
   */
  static void skriv(byte[] zip, Map<String, Indskud> indskud, OutputStream ud) throws IOException {
    TreeMap<String, byte[]> dele = new TreeMap<>(ORDEN);
    ZipInputStream ind = new ZipInputStream(new ByteArrayInputStream(zip));
    for (ZipEntry post = ind.getNextEntry(); post != null; post = ind.getNextEntry()) {
      dele.put(post.getName(), ind.readAllBytes());
    }
    ZipOutputStream nyt = new ZipOutputStream(ud);
    nyt.setLevel(PAKNING);
    for (Map.Entry<String, byte[]> del : dele.entrySet()) {
      nyt.putNextEntry(post(del.getKey()));
      Indskud her = indskud.get(del.getKey());
      int foer = her == null ? 0 : her.sted(del.getValue());
      nyt.write(del.getValue(), 0, foer);
      if (her != null) {
        her.skriver().skriv(nyt);
      }
      nyt.write(del.getValue(), foer, del.getValue().length - foer);
      nyt.closeEntry();
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
