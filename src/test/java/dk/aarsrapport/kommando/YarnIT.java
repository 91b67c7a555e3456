package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.yarn.conf.YarnConfiguration;
import org.apache.hadoop.yarn.server.MiniYARNCluster;
import org.apache.hadoop.yarn.server.resourcemanager.scheduler.ResourceScheduler;
import org.apache.hadoop.yarn.server.resourcemanager.scheduler.fifo.FifoScheduler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On YARN, in client mode with two executors, of which one is killed under way: the same bytes. */
class YarnIT {
  private static final String UDFOERER = "YarnCoarseGrainedExecutorBackend";

  @TempDir private Path mappe;

  private MiniYARNCluster yarn;
  private Klyngeverden verden;
  private Sparkhjem spark;

  @BeforeEach
  void start() throws IOException {
    YarnConfiguration konfiguration = new YarnConfiguration();
    konfiguration.setClass(
        YarnConfiguration.RM_SCHEDULER, FifoScheduler.class, ResourceScheduler.class);
    konfiguration.setInt(YarnConfiguration.RM_SCHEDULER_MINIMUM_ALLOCATION_MB, 128);
    konfiguration.setBoolean(YarnConfiguration.NM_PMEM_CHECK_ENABLED, false);
    konfiguration.setBoolean(YarnConfiguration.NM_VMEM_CHECK_ENABLED, false);
    konfiguration.setFloat(
        YarnConfiguration.NM_MAX_PER_DISK_UTILIZATION_PERCENTAGE,
        100); // a full disk here is not ours
    konfiguration.set("yarn.nodemanager.env-whitelist", "JAVA_HOME,SPARK_SCALA_VERSION,SPARK_HOME");
    System.setProperty("test.build.data", mappe.resolve("yarn").toString());
    yarn = new MiniYARNCluster("proeve", 1, 1, 1, 1);
    yarn.init(konfiguration);
    yarn.start();
    Path hadoop = Files.createDirectory(mappe.resolve("hadoop"));
    try (OutputStream ud = Files.newOutputStream(hadoop.resolve("yarn-site.xml"))) {
      yarn.getConfig().writeXml(ud);
    }
    Files.writeString(
        hadoop.resolve("core-site.xml"),
        "<configuration><property><name>fs.defaultFS</name><value>file:///</value></property></configuration>");
    verden = new Klyngeverden(Files.createDirectory(mappe.resolve("data")));
    spark = new Sparkhjem(mappe).miljoe(Sparkhjem.HADOOP, hadoop.toString());
  }

  @AfterEach
  void stop() throws InterruptedException {
    spark.stop();
    yarn.stop();
  }

  private static List<ProcessHandle> udfoerere() {
    return ProcessHandle.current()
        .descendants()
        .filter(
            proces ->
                proces.info().command().filter(navn -> navn.endsWith("java")).isPresent()
                    && proces.info().commandLine().filter(l -> l.contains(UDFOERER)).isPresent())
        .toList();
  }

  @Test
  void toUdfoerereAfHvilkeDenEneDraebes() throws Exception {
    Path log = Files.createDirectory(mappe.resolve("log"));
    Process job =
        spark.indsend(
            "yarn",
            Map.of(
                "spark.submit.deployMode", "client",
                "spark.executor.instances", "2",
                "spark.yarn.am.memory", "512m",
                "spark.yarn.jars", "local:" + spark.jarmappe() + "/*",
                "spark.yarn.stagingDir", mappe.resolve("staging").toUri().toString(),
                "spark.eventLog.enabled", "true",
                "spark.eventLog.compress", "false",
                "spark.eventLog.dir", log.toUri().toString()),
            verden.koer());
    spark.vent(Sparkhjem.INDSEND, job, "Starting task");
    List<ProcessHandle> udfoerere = udfoerere();
    assertThat(udfoerere).as("executors in containers").isNotEmpty();
    udfoerere.get(0).destroyForcibly();
    verden.sammeBytes(spark, job);
    assertThat(spark.udskrift(Sparkhjem.INDSEND)).content().contains("Lost executor");
    assertThat(log).isNotEmptyDirectory();
    assertThat(verden.cprnumre().fundet(log)).as("what the history shows").isEmpty();
    assertThat(verden.cprnumre().fundet(mappe.resolve("yarn"))).as("logs of containers").isEmpty();
  }
}
