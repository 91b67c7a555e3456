package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.Aarsrapport;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/** An installation of Spark: its own jars in a folder, and its own programs as processes. */
final class Sparkhjem {
  static final String HER = "127.0.0.1";

  /** What {@link #indsend} prints stands under this name. */
  static final String INDSEND = "indsend";

  /** Where Spark finds how the cluster is set up. */
  static final String HADOOP = "HADOOP_CONF_DIR";

  private static final long TAALMODIGHED = TimeUnit.MINUTES.toNanos(5);

  /** What Spark brings as well; it is there before the product's own. */
  private static final String BEGGES =
      ".*/(commons-(codec|collections4|compress|io|logging|math3)|log4j-api)-[^/]*";

  private final Path mappe;
  private final Path jarmappe;
  private final Path jar;
  private final List<String> egneJar;
  private final List<Process> startede = new ArrayList<>();
  private final Map<String, String> miljoe = new LinkedHashMap<>();

  /** In this folder, with the classes under test as the product's jar. */
  Sparkhjem(Path mappe) throws IOException {
    this.mappe = mappe;
    egneJar = List.of(Files.readString(Path.of("target/submit-jars.txt")).strip().split(",", -1));
    jarmappe = Files.createDirectories(mappe.resolve("spark/jars"));
    for (String sti : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (sti.endsWith(".jar") && (!egneJar.contains(sti) || sti.matches(BEGGES))) {
        Files.createSymbolicLink(jarmappe.resolve(Path.of(sti).getFileName()), Path.of(sti));
      }
    }
    jar = mappe.resolve("aarsrapport.jar");
    pak();
    miljoe.put("SPARK_HOME", jarmappe.getParent().toString());
    miljoe.put("SPARK_SCALA_VERSION", "2.13");
    miljoe.put("SPARK_LOCAL_IP", HER);
  }

  private void pak() throws IOException {
    Path klasser;
    try {
      klasser =
          Path.of(Aarsrapport.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
    try (OutputStream fil = new BufferedOutputStream(Files.newOutputStream(jar));
        JarOutputStream ud = new JarOutputStream(fil);
        Stream<Path> alle = Files.walk(klasser)) {
      for (Path sti : alle.filter(Files::isRegularFile).toList()) {
        ud.putNextEntry(new JarEntry(klasser.relativize(sti).toString()));
        Files.copy(sti, ud);
        ud.closeEntry();
      }
    }
  }

  /** Where Spark's own jars lie. */
  Path jarmappe() {
    return jarmappe;
  }

  Sparkhjem miljoe(String navn, String vaerdi) {
    miljoe.put(navn, vaerdi);
    return this;
  }

  /** Where a program's words are. */
  Path udskrift(String navn) {
    return mappe.resolve(navn + ".txt");
  }

  /** Where a program's temporary files are. */
  Path midlertidig(String navn) {
    return mappe.resolve("midlertidig-" + navn);
  }

  /** One of Spark's own programs, with Spark's own jars alone. */
  Process start(String navn, String klasse, List<String> argumenter) throws IOException {
    List<String> linje = new ArrayList<>();
    linje.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    linje.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptions().split(" ", -1)));
    linje.removeIf(valg -> valg.startsWith("--add-modules"));
    linje.addAll(List.of("-Xmx700m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    linje.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
    linje.add("-Djava.io.tmpdir=" + Files.createDirectories(midlertidig(navn)));
    String hadoop = miljoe.getOrDefault(HADOOP, "");
    linje.addAll(
        List.of(
            "-cp",
            (hadoop.isEmpty() ? "" : hadoop + File.pathSeparator) + jarmappe + "/*",
            klasse));
    linje.addAll(argumenter);
    Egenproces proces = new Egenproces(mappe, mappe, udskrift(navn));
    miljoe.forEach(proces::miljoe);
    Process startet = proces.startLinje(linje);
    startede.add(startet);
    return startet;
  }

  /**
   * {@code spark-submit} of the product, with these settings and this command. A cluster of two
   * starts its first task when both executors are there: one that is killed then, is missed.
   */
  Process indsend(String master, Map<String, String> valg, String... kommando) throws IOException {
    Map<String, String> alle = new LinkedHashMap<>();
    alle.put("spark.driver.host", HER);
    alle.put("spark.executor.memory", "512m");
    alle.put("spark.default.parallelism", "4");
    alle.put("spark.cores.max", "2");
    alle.put("spark.scheduler.minRegisteredResourcesRatio", "1");
    alle.put("spark.scheduler.maxRegisteredResourcesWaitingTime", "300s");
    alle.putAll(valg);
    List<String> linje = new ArrayList<>();
    linje.addAll(List.of("--master", master, "--class", Aarsrapport.class.getName()));
    linje.addAll(List.of("--jars", String.join(",", egneJar)));
    alle.forEach((navn, vaerdi) -> linje.addAll(List.of("--conf", navn + "=" + vaerdi)));
    linje.add(jar.toString());
    linje.addAll(List.of(kommando));
    return start(INDSEND, "org.apache.spark.deploy.SparkSubmit", linje);
  }

  /** Waits until a program says this. */
  void vent(String navn, Process proces, String tekst) throws Exception {
    long start = System.nanoTime();
    while (!Files.readString(udskrift(navn)).contains(tekst)) {
      assertThat(System.nanoTime() - start)
          .as(Files.readString(udskrift(navn)))
          .isLessThan(TAALMODIGHED);
      assertThat(proces.isAlive()).as(Files.readString(udskrift(navn))).isTrue();
      proces.waitFor(5, TimeUnit.MILLISECONDS); // looks again, and leaves it the processor
    }
  }

  /** Ends all that was started, at once. */
  void stop() throws InterruptedException {
    for (Process proces : startede) {
      List<ProcessHandle> boern = proces.descendants().toList();
      proces.destroyForcibly().waitFor();
      boern.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
