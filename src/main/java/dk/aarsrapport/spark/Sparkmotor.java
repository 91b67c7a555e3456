package dk.aarsrapport.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Spark as the product runs it: embedded on this machine, or as {@code spark-submit} has set it up.
 *
 * <p>Embedded, it listens to this machine alone, encrypts what it spills, and removes its private
 * folder when closed.
 */
public final class Sparkmotor implements AutoCloseable {
  private final JavaSparkContext kontekst;
  private final Path midlertidig;
  private final boolean laant;

  private Sparkmotor(JavaSparkContext kontekst, Path midlertidig, boolean laant) {
    this.kontekst = kontekst;
    this.midlertidig = midlertidig;
    this.laant = laant;
  }

  /** The same Spark for one run among several; closing it leaves Spark running. */
  public Sparkmotor laant() {
    return new Sparkmotor(kontekst, null, true);
  }

  /** Starts Spark. */
  public static Sparkmotor start() {
    return start("local[*]");
  }

  /** Starts Spark with this master, unless {@code spark-submit} has named another. */
  public static Sparkmotor start(String master) {
    SparkConf konfiguration =
        new SparkConf()
            .setAppName("Årsrapport")
            .setIfMissing("spark.master", master)
            .setIfMissing("spark.ui.enabled", "false")
            .setIfMissing("spark.io.encryption.enabled", "true")
            .setIfMissing("spark.kryoserializer.buffer.max", "1g")
            .set("spark.serializer", "org.apache.spark.serializer.KryoSerializer");
    if (!konfiguration.get("spark.master").startsWith("local")) {
      return new Sparkmotor(new JavaSparkContext(konfiguration), null, false);
    }
    Path midlertidig = privatMappe();
    konfiguration
        .set("spark.driver.host", "127.0.0.1")
        .set("spark.driver.bindAddress", "127.0.0.1")
        .set("spark.local.dir", midlertidig.toString());
    return new Sparkmotor(new JavaSparkContext(konfiguration), midlertidig, false);
  }

  private static Path privatMappe() {
    try {
      return Files.createTempDirectory("aarsrapport-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The running Spark. */
  public JavaSparkContext kontekst() {
    return kontekst;
  }

  @Override
  public void close() {
    if (laant) {
      return;
    }
    kontekst.close();
    if (midlertidig != null) {
      slet(midlertidig);
    }
  }

  private static void slet(Path mappe) {
    try (Stream<Path> alt = Files.walk(mappe)) {
      for (Path sti : alt.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(sti);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
