package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar under Spark's own SparkSubmit: the same bytes as embedded, here and on a cluster. */
class SparkSubmitTest {
  @TempDir private Path mappe;

  private Klyngeverden verden;
  private Sparkhjem spark;

  @BeforeEach
  void koerIndlejretOgPak() throws Exception {
    verden = new Klyngeverden(Files.createDirectory(mappe.resolve("data")));
    spark = new Sparkhjem(mappe);
  }

  @AfterEach
  void stop() throws InterruptedException {
    spark.stop();
  }

  @Test
  void inLocalMode() throws Exception {
    verden.sammeBytes(spark, spark.indsend("local[2]", Map.of(), verden.koer()));
    assertThat(spark.midlertidig(Sparkhjem.INDSEND)).isEmptyDirectory();
  }

  @Test
  void onTwoWorkersOfWhichOneIsKilledUnderWay() throws Exception {
    int port;
    try (ServerSocket ledig = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = ledig.getLocalPort();
    }
    String master = "spark://" + Sparkhjem.HER + ":" + port;
    Process mester =
        spark.start(
            "master",
            "org.apache.spark.deploy.master.Master",
            List.of(
                "--host", Sparkhjem.HER, "--port", Integer.toString(port), "--webui-port", "0"));
    spark.vent("master", mester, "I have been elected leader");
    Process arbejder = arbejder("en", master);
    Process anden = arbejder("to", master);
    spark.vent("en", arbejder, "Successfully registered with master");
    spark.vent("to", anden, "Successfully registered with master");

    Process job = spark.indsend(master, Map.of(), verden.koer());
    spark.vent(Sparkhjem.INDSEND, job, "Starting task");
    List<ProcessHandle> udfoerer = arbejder.descendants().toList();
    assertThat(udfoerer).as("the worker's executor").isNotEmpty();
    arbejder.destroyForcibly().waitFor();
    udfoerer.forEach(ProcessHandle::destroyForcibly);
    verden.sammeBytes(spark, job);
    assertThat(spark.udskrift(Sparkhjem.INDSEND)).content().contains("Lost executor");
  }

  private Process arbejder(String navn, String master) throws Exception {
    return spark.start(
        navn,
        "org.apache.spark.deploy.worker.Worker",
        List.of(
            "--host",
            Sparkhjem.HER,
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
}
