package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark's cluster on one machine, with what it sends and spills encrypted: killed, and right. */
class LokalklyngeIT {
  private static final String MASTER = "local-cluster[2,1,1024]";
  private static final String UDFOERER = "CoarseGrainedExecutorBackend";

  @TempDir private Path mappe;

  private Klyngeverden verden;
  private Sparkhjem spark;

  @BeforeEach
  void start() throws Exception {
    verden = new Klyngeverden(Files.createDirectory(mappe.resolve("data")));
    spark = new Sparkhjem(mappe);
  }

  @AfterEach
  void stop() throws InterruptedException {
    spark.stop();
  }

  private static List<ProcessHandle> udfoerere(Process job) {
    return job.descendants()
        .filter(proces -> proces.info().commandLine().filter(l -> l.contains(UDFOERER)).isPresent())
        .toList();
  }

  @Test
  void enUdfoererDraebesUnderVejs() throws Exception {
    Process job = spark.indsend(MASTER, Map.of(), verden.koer());
    spark.vent(Sparkhjem.INDSEND, job, "Starting task");
    List<ProcessHandle> udfoerere = udfoerere(job);
    assertThat(udfoerere).as("executors").isNotEmpty();
    udfoerere.get(0).destroyForcibly();
    verden.sammeBytes(spark, job);
    assertThat(spark.udskrift(Sparkhjem.INDSEND)).content().contains("Lost executor");
  }

  @Test
  void draebesDriverenStaarDetGamle() throws Exception {
    assertThat(verden.verden().koer().kode()).isZero();
    Map<String, String> foer = verden.verden().udmappe();

    Process job = spark.indsend(MASTER, Map.of(), verden.koer());
    spark.vent(Sparkhjem.INDSEND, job, "Klyngen tegner dokumenterne");
    List<ProcessHandle> udfoerere = udfoerere(job);
    job.destroyForcibly().waitFor();
    udfoerere.forEach(ProcessHandle::destroyForcibly);
    Map<String, String> efter = new TreeMap<>(verden.verden().udmappe());
    efter.keySet().removeIf(navn -> navn.startsWith(".aarsrapport-"));
    assertThat(efter).isEqualTo(foer);

    verden.sammeBytes(spark, spark.indsend(MASTER, Map.of(), verden.koer()));
  }
}
