package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.Aarsrapport;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileUtil;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar under Spark's own SparkSubmit: the same bytes as embedded, here and on a cluster. */
class SparkSubmitTest {
  private static final long TAALMODIGHED = TimeUnit.MINUTES.toNanos(3);

  /** What Spark brings as well; it is there before the product's own. */
  private static final String BEGGES =
      ".*/(commons-(codec|collections4|compress|io|logging|math3)|log4j-api)-[^/]*";

  private static final String HER = "127.0.0.1";

  @TempDir private Path mappe;

  private final List<Process> klynge = new ArrayList<>();
  private Proevekoersel verden;
  private Map<String, String> indlejret;
  private List<String> egneJar;
  private Path spark;
  private Path jar;

  @BeforeEach
  void koerIndlejretOgPak() throws Exception {
    verden = Proevekoersel.i(Files.createDirectory(mappe.resolve("data")));
    Proevekoersel.Udfald udfald = verden.koer();
    assertThat(udfald.kode()).as(udfald.fejl()).isZero();
    indlejret = udenManifest(verden.udmappe());
    egneJar = List.of(Files.readString(Path.of("target/submit-jars.txt")).strip().split(",", -1));
    spark = Files.createDirectory(mappe.resolve("spark"));
    Path jarmappe = Files.createDirectory(spark.resolve("jars"));
    for (String sti : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (sti.endsWith(".jar") && (!egneJar.contains(sti) || sti.matches(BEGGES))) {
        Files.createSymbolicLink(jarmappe.resolve(Path.of(sti).getFileName()), Path.of(sti));
      }
    }
    jar = mappe.resolve("aarsrapport.jar");
    pak(Path.of(Aarsrapport.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
  }

  @AfterEach
  void stop() throws InterruptedException {
    for (Process proces : klynge) {
      proces.descendants().forEach(ProcessHandle::destroyForcibly);
      proces.destroyForcibly().waitFor();
    }
  }

  private void pak(Path klasser) throws IOException {
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

  private static Map<String, String> udenManifest(Map<String, String> filer) {
    filer.remove("manifest.json");
    return filer;
  }

  /** One of Spark's own programs, with Spark's own jars alone. */
  private Process spark(String navn, String klasse, String... argumenter) throws IOException {
    List<String> linje = new ArrayList<>();
    linje.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    linje.addAll(Arrays.asList(JavaModuleOptions.defaultModuleOptions().split(" ", -1)));
    linje.removeIf(valg -> valg.startsWith("--add-modules"));
    linje.addAll(List.of("-Xmx700m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    linje.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true"));
    linje.add("-Djava.io.tmpdir=" + Files.createDirectories(midlertidig(navn)));
    linje.addAll(List.of("-cp", spark.resolve("jars") + "/*", klasse));
    linje.addAll(List.of(argumenter));
    return new Egenproces(mappe, mappe, udskrift(navn))
        .miljoe("SPARK_HOME", spark.toString())
        .miljoe("SPARK_SCALA_VERSION", "2.13")
        .miljoe("SPARK_LOCAL_IP", HER)
        .startLinje(linje);
  }

  private Path udskrift(String navn) {
    return mappe.resolve(navn + ".txt");
  }

  private Path midlertidig(String navn) {
    return mappe.resolve("midlertidig-" + navn);
  }

  private Process indsend(String master) throws IOException {
    return spark(
        "indsend",
        "org.apache.spark.deploy.SparkSubmit",
        "--master",
        master,
        "--class",
        Aarsrapport.class.getName(),
        "--jars",
        String.join(",", egneJar),
        "--conf",
        "spark.driver.host=" + HER,
        "--conf",
        "spark.executor.memory=512m",
        "--conf",
        "spark.default.parallelism=4",
        jar.toString(),
        "koer",
        "--config",
        verden.fil("rapport.yaml").toString(),
        "--ud",
        verden.fil("ud").toString());
  }

  private void sammeBytes(Process proces) throws Exception {
    assertThat(proces.waitFor()).as(Files.readString(udskrift("indsend"))).isZero();
    Map<String, String> filer = udenManifest(verden.udmappe());
    assertThat(filer.keySet()).isEqualTo(indlejret.keySet());
    indlejret.forEach((navn, bytes) -> assertThat(filer.get(navn)).as(navn).isEqualTo(bytes));
  }

  @Test
  void inLocalMode() throws Exception {
    slet();
    sammeBytes(indsend("local[2]"));
    assertThat(midlertidig("indsend")).isEmptyDirectory();
  }

  private void slet() {
    FileUtil.fullyDelete(verden.fil("ud").toFile());
  }

  @Test
  void onTwoWorkersOfWhichOneIsKilledUnderWay() throws Exception {
    int port;
    try (ServerSocket ledig = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = ledig.getLocalPort();
    }
    String master = "spark://" + HER + ":" + port;
    klynge.add(
        spark(
            "master",
            "org.apache.spark.deploy.master.Master",
            "--host",
            HER,
            "--port",
            Integer.toString(port),
            "--webui-port",
            "0"));
    vent("master", klynge.get(0), "I have been elected leader");
    for (String navn : List.of("en", "to")) {
      klynge.add(
          spark(
              navn,
              "org.apache.spark.deploy.worker.Worker",
              "--host",
              HER,
              "--webui-port",
              "0",
              "--cores",
              "1",
              "--memory",
              "600m",
              "--work-dir",
              mappe.resolve("arbejde-" + navn).toString(),
              master));
    }
    vent("en", klynge.get(1), "Successfully registered with master");
    vent("to", klynge.get(2), "Successfully registered with master");

    slet();
    Process job = indsend(master);
    vent("indsend", job, "Starting task");
    Process arbejder = klynge.get(1);
    List<ProcessHandle> udfoerer = arbejder.descendants().toList();
    assertThat(udfoerer).as("the worker's executor").isNotEmpty();
    arbejder.destroyForcibly().waitFor();
    udfoerer.forEach(ProcessHandle::destroyForcibly);
    sammeBytes(job);
    assertThat(Files.readString(udskrift("indsend"))).contains("Lost executor");
  }

  private void vent(String navn, Process proces, String tekst) throws Exception {
    long start = System.nanoTime();
    while (!Files.readString(udskrift(navn)).contains(tekst)) {
      assertThat(System.nanoTime() - start)
          .as(Files.readString(udskrift(navn)))
          .isLessThan(TAALMODIGHED);
      assertThat(proces.isAlive()).as(Files.readString(udskrift(navn))).isTrue();
      Thread.sleep(20);
    }
  }
}
