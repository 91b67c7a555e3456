package dk.aarsrapport.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.Utils$;

/**
 * Spark as the product runs it: embedded on this machine, or as {@code spark-submit} has set it up.
 *
 * <p>It authenticates and encrypts what it sends and what it spills. Embedded, it listens to this
 * machine alone, and keeps what it spills in a {@link Privatmappe}.
 */
public final class Sparkmotor implements AutoCloseable {
  private final JavaSparkContext kontekst;
  private final Privatmappe midlertidig;
  private final boolean laant;

  private Sparkmotor(JavaSparkContext kontekst, Privatmappe midlertidig, boolean laant) {
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
    String valgt = konfiguration.get("spark.master");
    if (!valgt.startsWith("spark:")) { // a standalone master wants a secret from who starts it
      konfiguration
          .setIfMissing("spark.authenticate", "true")
          .setIfMissing("spark.network.crypto.enabled", "true");
    }
    if (!valgt.startsWith("local")) {
      return new Sparkmotor(new JavaSparkContext(konfiguration), null, false);
    }
    Privatmappe midlertidig = privatmappe();
    konfiguration
        .set("spark.driver.host", "127.0.0.1")
        .set("spark.driver.bindAddress", "127.0.0.1")
        .set("spark.local.dir", midlertidig.sti().toString());
    try {
      return new Sparkmotor(new JavaSparkContext(konfiguration), midlertidig, false);
    } catch (RuntimeException e) {
      midlertidig.close();
      throw e;
    }
  }

  private static Privatmappe privatmappe() {
    try {
      return Privatmappe.opret();
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
      midlertidig.close();
      Utils$.MODULE$.clearLocalRootDirs(); // or the next in this process makes the folder anew
    }
  }
}
