package dk.aarsrapport.lager;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A lock that the operating system holds for this process; the file in it says who we are. */
final class Systemlaas implements Laas {
  /** Beyond what is written in the file: some systems let nobody read what is locked. */
  private static final long LAAST_BYTE = 1L << 20;

  /** The system's locks are the process's: between threads this is what tells. */
  private static final Map<Path, String> EGNE = new HashMap<>();

  private final Path fil;
  private final FileChannel kanal;

  private Systemlaas(Path fil, FileChannel kanal) {
    this.fil = fil;
    this.kanal = kanal;
  }

  /** Takes it; empty where the file system has no locks. */
  static Optional<Laas> tag(Path sti, String hvem) throws IOException {
    synchronized (EGNE) {
      Path fil = sti.toAbsolutePath().getParent().toRealPath().resolve(sti.getFileName());
      if (EGNE.containsKey(fil)) {
        throw new Optaget(EGNE.get(fil));
      }
      while (true) {
        FileChannel kanal = Ejerrettigheder.aabn(fil, CREATE, READ, WRITE, NOFOLLOW_LINKS);
        boolean beholdes = false;
        try {
          Optional<FileLock> laas = laas(kanal);
          if (laas.isEmpty()) {
            return Optional.empty();
          }
          kanal.truncate(0);
          skriv(kanal, hvem + "\n" + "-".repeat(new SecureRandom().nextInt(1000)));
          beholdes = staar(fil, kanal);
          skriv(kanal, "-");
          beholdes = beholdes && staar(fil, kanal);
          if (beholdes) {
            EGNE.put(fil, hvem);
            return Optional.of(new Systemlaas(fil, kanal));
          }
        } finally {
          if (!beholdes) {
            kanal.close();
          }
        }
      }
    }
  }

  private static void skriv(FileChannel kanal, String tekst) throws IOException {
    kanal.write(ByteBuffer.wrap(tekst.getBytes(StandardCharsets.UTF_8)), kanal.size());
  }

  /**
   * Who had it before us may have removed the file between our opening and locking it, and another
   * made a new one: then that does not grow as ours does. It is not opened to look: closing a file
   * again lets go of all the process's locks on it.
   */
  private static boolean staar(Path fil, FileChannel kanal) throws IOException {
    try {
      return Files.size(fil) == kanal.size();
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static Optional<FileLock> laas(FileChannel kanal) throws IOException {
    FileLock laas;
    try {
      laas = kanal.tryLock(LAAST_BYTE, 1, false);
    } catch (IOException ingenLaase) { // a file system that has none
      return Optional.empty();
    }
    if (laas == null) {
      ByteBuffer tekst = ByteBuffer.allocate(1024);
      kanal.read(tekst, 0);
      throw new Optaget(
          new String(tekst.array(), 0, tekst.position(), StandardCharsets.UTF_8)
              .lines()
              .findFirst()
              .orElse(""));
    }
    return Optional.of(laas);
  }

  @Override
  public void bekraeft() {
    // the system gives it to nobody else while we live
  }

  @Override
  public void close() throws IOException {
    synchronized (EGNE) {
      try (kanal) {
        Files.deleteIfExists(fil);
      } finally {
        EGNE.remove(fil);
      }
    }
  }
}
