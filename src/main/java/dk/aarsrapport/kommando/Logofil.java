package dk.aarsrapport.kommando;

import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.lager.Lager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A logo that the theme names; what is no picture is refused with what is wrong with it. To another
 * machine goes the file as it is.
 */
final class Logofil implements Serializable {
  private static final long serialVersionUID = 1;

  /** Of a file, which is read into memory. */
  private static final int HOEJST_BYTES = 20_000_000;

  /** Of a picture: four bytes each in memory, and the front page shows a few centimetres of it. */
  private static final long HOEJST_PUNKTER = 25_000_000;

  private final String sti;
  private final byte[] fil;
  private final transient BufferedImage billede;

  private Logofil(String sti, byte[] fil) throws IOException {
    this.sti = sti;
    this.fil = fil;
    try (ImageInputStream ind = ImageIO.createImageInputStream(new ByteArrayInputStream(fil))) {
      billede = billede(sti, ind);
    }
  }

  private Object readResolve() throws InvalidObjectException {
    try {
      return new Logofil(sti, fil);
    } catch (IOException e) {
      InvalidObjectException fejl = new InvalidObjectException(sti);
      fejl.initCause(e);
      throw fejl;
    }
  }

  /** Its pixels. */
  BufferedImage billede() {
    return billede;
  }

  static Logofil laes(Koersel koersel, Lager lager, String sti) throws IOException {
    String fuld = Stier.ved(koersel.mappe(), sti);
    if (!lager.findes(fuld)) {
      throw fejl(sti, "findes ikke; ret stien, der regnes fra kørselsfilen", null);
    }
    Optional<String> andet =
        lager.find(fuld).isEmpty() ? Stier.andetEndEnFil(lager, fuld) : Optional.empty();
    if (andet.isPresent()) {
      throw fejl(sti, "er " + andet.get() + "; skriv billedets fil", null);
    }
    if (lager.stand(fuld).bytes() > HOEJST_BYTES) {
      throw fejl(sti, "fylder over 20 MB; gem det mindre", null);
    }
    try (InputStream ind = lager.aabn(fuld)) {
      return new Logofil(sti, ind.readAllBytes());
    } catch (AccessDeniedException e) {
      throw e;
    } catch (IOException | RuntimeException e) { // the decoders throw either for damaged pictures
      if (e instanceof Brugerfejl) {
        throw e;
      }
      throw fejl(sti, "kan ikke læses; det er måske skåret af, gem det igen som PNG", e);
    }
  }

  private static BufferedImage billede(String sti, ImageInputStream billede) throws IOException {
    Iterator<ImageReader> laesere = ImageIO.getImageReaders(billede);
    if (!laesere.hasNext()) {
      throw fejl(sti, "er ikke et billede; brug PNG eller JPEG", null);
    }
    ImageReader laeser = laesere.next();
    try {
      laeser.setInput(billede, true, true);
      if ((long) laeser.getWidth(0) * laeser.getHeight(0) > HOEJST_PUNKTER) {
        throw fejl(
            sti,
            "er på %d × %d punkter; gem det mindre, 2000 × 2000 er rigeligt"
                .formatted(laeser.getWidth(0), laeser.getHeight(0)),
            null);
      }
      return laeser.read(0);
    } finally {
      laeser.dispose();
    }
  }

  private static Brugerfejl fejl(String sti, String hvad, Exception aarsag) {
    return new Brugerfejl("temaet: logoet " + sti + " " + hvad, aarsag);
  }
}
