package dk.aarsrapport.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Spark as the product runs it: embedded on this machine, or as {@code spark-submit} has set it up.
 *
 * <p>It authenticates and encrypts what it sends and what it spills. Embedded, it listens to this
 * machine alone, and keeps what it spills in one {@link Privatmappe} a process: Spark remembers the
 * first folder that it was given, and empties its part of it when it is closed.
 */
public final class Sparkmotor implements AutoCloseable {
  /** What Spark's history and pages must not show of settings: its own words, and CPR numbers. */
  private static final String HEMMELIGT =
      "(?i)secret|password|token|access[.]?key|(?<!\\d)\\d{6}.{0,3}\\d{4}(?!\\d)";

  /** Letters and pictures are the same on any machine. */
  private static final String UDFOERERNES = "-Dfile.encoding=UTF-8 -Djava.awt.headless=true";

  private static final int NOEGLEBYTES = 32;

  private static Privatmappe spild;

  private final JavaSparkContext kontekst;
  private final boolean laant;

  private Sparkmotor(JavaSparkContext kontekst, boolean laant) {
    this.kontekst = kontekst;
    this.laant = laant;
  }

  /** The same Spark for one run among several; closing it leaves Spark running. */
  public Sparkmotor laant() {
    return new Sparkmotor(kontekst, true);
  }

  /** True where nobody has set Spark up, so that it is ours to start or to do without. */
  public static boolean kanUndvaeres() {
    return System.getProperty("spark.master") == null;
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
            .setIfMissing("spark.kryo.referenceTracking", "false") // bytes alone are sent
            .setIfMissing("spark.redaction.regex", HEMMELIGT)
            .setIfMissing("spark.executor.extraJavaOptions", UDFOERERNES)
            .setIfMissing("spark.executorEnv.LC_ALL", "C.UTF-8") // names of files have æøå
            .set("spark.serializer", "org.apache.spark.serializer.KryoSerializer");
    String valgt = konfiguration.get("spark.master");
    if (!valgt.startsWith("spark:")) { // a standalone master wants a secret from who starts it
      konfiguration
          .setIfMissing("spark.authenticate", "true")
          .setIfMissing("spark.network.crypto.enabled", "true");
    }
    if (valgt.startsWith("local-cluster")) {
      konfiguration.setIfMissing("spark.authenticate.secret", hemmelighed());
    }
    if (valgt.startsWith("local")) {
      konfiguration
          .set("spark.driver.host", "127.0.0.1")
          .set("spark.driver.bindAddress", "127.0.0.1")
          // what a task found goes straight to who asked, not over the network of one machine
          .setIfMissing("spark.task.maxDirectResultSize", "128m")
          .set("spark.local.dir", spildmappe().sti().toString());
    }
    return new Sparkmotor(new JavaSparkContext(konfiguration), false);
  }

  /** Its processes are ours alone, and nobody else has told them one. */
  private static String hemmelighed() {
    byte[] tilfaeldig = new byte[NOEGLEBYTES];
    new SecureRandom().nextBytes(tilfaeldig);
    return HexFormat.of().formatHex(tilfaeldig);
  }

  private static synchronized Privatmappe spildmappe() {
    try {
      if (spild == null) {
        spild = Privatmappe.opret();
      }
      return spild;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True where other machines, or processes of their own, do the work. */
  public boolean erKlynge() {
    return !kontekst.isLocal();
  }

  /** How much can be under way at a time. */
  public int paaEnGang() {
    return kontekst.defaultParallelism();
  }

  /** The running Spark. */
  public JavaSparkContext kontekst() {
    return kontekst;
  }

  @Override
  public void close() {
    if (!laant) {
      kontekst.close();
    }
  }
}
