package dk.aarsrapport.spark;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.util.ShutdownHookManager;

/**
 * A temporary folder that nobody else can look into: removed when closed, and at the latest when
 * the process ends. What a killed process left behind is removed by the next.
 *
 * <p>A living process holds a lock in its folder, which the operating system lets go of with it.
 */
public final class Privatmappe implements AutoCloseable {
  private static final String FORNAVN = "aarsrapport-";
  private static final String LAAS = "laas";
  private static final int LIDT_PLADS = 1 << 20;
  private static final String MIDLERTIDIGE = "java.io.tmpdir";

  /** After Spark, which has a hook of its own to empty the folder. */
  private static final int TIL_SIDST = 1;

  private static final Set<Privatmappe> EGNE = ConcurrentHashMap.newKeySet();

  static {
    ShutdownHookManager.get().addShutdownHook(() -> EGNE.forEach(Privatmappe::close), TIL_SIDST);
  }

  private final Path mappe;
  private final FileChannel laas;

  private Privatmappe(Path mappe, FileChannel laas) {
    this.mappe = mappe;
    this.laas = laas;
  }

  /** Makes a folder, and removes those whose process is gone. */
  static Privatmappe opret() throws IOException {
    return laast(Files.createTempDirectory(FORNAVN));
  }

  /**
   * Gives this process a folder for all its temporary files: libraries unpack code and fonts there,
   * and stream rows of documents through it. It is the one that who started the process has made
   * for it alone, or else a new one.
   */
  public static void overtag() throws IOException {
    Path midlertidige = Path.of(System.getProperty(MIDLERTIDIGE));
    if (EGNE.stream().anyMatch(egen -> egen.mappe.equals(midlertidige))) {
      return; // before now
    }
    if (midlertidige.getFileName().toString().startsWith(FORNAVN)) {
      laast(midlertidige);
    } else {
      System.setProperty(MIDLERTIDIGE, opret().sti().toString());
    }
  }

  /** The folder that the temporary files of a process lie in: the one that its user may choose. */
  public static Path sted() {
    Path midlertidige = Path.of(System.getProperty(MIDLERTIDIGE)).toAbsolutePath();
    return midlertidige.getFileName().toString().startsWith(FORNAVN)
        ? midlertidige.getParent()
        : midlertidige;
  }

  private static Privatmappe laast(Path mappe) throws IOException {
    Path ulaast = mappe.resolve(LAAS + ".ny");
    FileChannel laas = FileChannel.open(ulaast, CREATE_NEW, WRITE);
    laas.lock();
    laas.write(ByteBuffer.allocate(LIDT_PLADS)); // a full disk is found here, and not by Spark
    laas.truncate(0);
    Files.move(ulaast, mappe.resolve(LAAS)); // in sight only when it is locked
    Privatmappe privat = new Privatmappe(mappe, laas);
    EGNE.add(privat);
    rydOp(mappe.toAbsolutePath().getParent());
    return privat;
  }

  private static List<Path> ved(Path midlertidige, String fornavn) throws IOException {
    try (Stream<Path> alt = Files.list(midlertidige)) {
      return alt.filter(sti -> sti.getFileName().toString().startsWith(fornavn)).toList();
    }
  }

  private static void rydOp(Path midlertidige) throws IOException {
    for (Path mappe : ved(midlertidige, FORNAVN)) {
      if (EGNE.stream().noneMatch(egen -> egen.mappe.equals(mappe)) && forladt(mappe)) {
        FileUtil.fullyDelete(mappe.toFile());
      }
    }
  }

  private static boolean forladt(Path mappe) {
    try (FileChannel laas = FileChannel.open(mappe.resolve(LAAS), WRITE, NOFOLLOW_LINKS)) {
      return laas.tryLock() != null;
    } catch (IOException e) {
      return false; // another user's, or no folder of ours
    }
  }

  Path sti() {
    return mappe;
  }

  @Override
  public void close() {
    EGNE.remove(this);
    try {
      laas.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      FileUtil.fullyDelete(mappe.toFile());
    }
  }
}
