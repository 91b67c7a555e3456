package dk.aarsrapport.arkfil;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;

/**
 * The archive that a workbook is, in memory: no temporary file ever holds what is in it. An entry
 * that swells as no workbook does ends in {@link Arkfejl}.
 */
final class Arkzip extends ZipFileZipEntrySource {
  private static final long ALTID_I_ORDEN = 64L << 20;
  private static final long HOEJST_UDPAKKET = 8L << 30;
  private static final int HOEJST_GANGE = 400;

  Arkzip(byte[] bytes) throws IOException {
    super(ZipFile.builder().setByteArray(bytes).get());
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry del) throws IOException {
    long hoejst =
        Math.min(HOEJST_UDPAKKET, Math.max(ALTID_I_ORDEN, del.getCompressedSize() * HOEJST_GANGE));
    return new Vogtet(super.getInputStream(del), hoejst);
  }

  private static final class Vogtet extends FilterInputStream {
    private long tilbage;

    Vogtet(InputStream ind, long hoejst) {
      super(ind);
      tilbage = hoejst;
    }

    @Override
    public int read() throws IOException {
      int tegn = super.read();
      brug(tegn < 0 ? 0 : 1);
      return tegn;
    }

    @Override
    public int read(byte[] til, int fra, int antal) throws IOException {
      int laest = super.read(til, fra, antal);
      brug(Math.max(0, laest));
      return laest;
    }

    private void brug(int antal) throws IOException {
      tilbage -= antal;
      if (tilbage < 0) {
        throw new Arkfejl(
            "fylder langt mere udpakket, end et regneark gør, og læses ikke; gem arket som CSV");
      }
    }
  }
}
