package dk.aarsrapport.kommando;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run file, exports and reports on HDFS: the same bytes, rights, and what stands when it fails. */
class HdfsIT {
  private static final String ANDEN = "anden";

  @TempDir private static Path mappe;

  private static MiniDFSCluster hdfs;
  private static FileSystem filer;
  private static Klyngeverden lokal;

  private org.apache.hadoop.fs.Path data;
  private org.apache.hadoop.fs.Path ud;
  private Path udskrift;

  @BeforeAll
  static void start() throws IOException {
    Configuration konfiguration = new Configuration();
    konfiguration.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, mappe.resolve("hdfs").toString());
    hdfs = new MiniDFSCluster.Builder(konfiguration).numDataNodes(1).build();
    hdfs.waitActive();
    filer = hdfs.getFileSystem();
    lokal = new Klyngeverden(Files.createDirectory(mappe.resolve("data")));
  }

  @AfterAll
  static void stop() {
    hdfs.shutdown(true);
  }

  @BeforeEach
  void kopier() throws IOException {
    data = filer.makeQualified(new org.apache.hadoop.fs.Path("/data"));
    ud = filer.makeQualified(new org.apache.hadoop.fs.Path("/rapporter/ud"));
    filer.delete(data, true);
    filer.delete(ud.getParent(), true);
    filer.copyFromLocalFile(new org.apache.hadoop.fs.Path(mappe.resolve("data").toString()), data);
    udskrift = mappe.resolve("udskrift.txt");
  }

  private Process start(String bruger) throws IOException {
    return new Egenproces(mappe, Files.createTempDirectory(mappe, "midlertidig"), udskrift)
        .miljoe("HADOOP_USER_NAME", bruger)
        .start(koer());
  }

  private String[] koer() {
    return new String[] {"koer", "--config", data + "/rapport.yaml", "--ud", ud.toString()};
  }

  private void faerdig(String bruger) throws Exception {
    assertThat(start(bruger).waitFor()).as(Files.readString(udskrift)).isZero();
  }

  /** Every file there, as a local run has them. */
  private Map<String, String> filer() throws IOException {
    Path her = Files.createTempDirectory(mappe, "hentet").resolve("ud");
    filer.copyToLocalFile(ud, new org.apache.hadoop.fs.Path(her.toString()));
    Map<String, String> alle = new TreeMap<>(Egenproces.filer(her));
    alle.keySet().removeIf(navn -> navn.endsWith(".crc"));
    FileUtil.fullyDelete(her.toFile());
    return alle;
  }

  private List<String> fejllinjer() throws IOException {
    List<String> linjer = new ArrayList<>(Files.readAllLines(udskrift));
    linjer.removeIf(linje -> linje.matches("(Læser|  |Beregner|Skriver) ?.*"));
    return linjer;
  }

  @Test
  void sammeBytesSomLokaltOgForEjerenAlene() throws Exception {
    String bruger = System.getProperty("user.name");
    faerdig(bruger);
    lokal.sammeBytes(filer());
    faerdig(bruger); // over what stands there
    lokal.sammeBytes(filer());

    FsPermission ejerens = new FsPermission("700");
    assertThat(rettigheder("intern")).isEqualTo(ejerens);
    assertThat(rettigheder("manifest.json")).isEqualTo(new FsPermission("600"));
    for (FileStatus staar : filer.listStatus(ud)) {
      assertThat(staar.getPath().getName()).doesNotStartWith(".aarsrapport");
    }
  }

  private FsPermission rettigheder(String navn) throws IOException {
    return filer.getFileStatus(new org.apache.hadoop.fs.Path(ud, navn)).getPermission();
  }

  @Test
  void udenAdgangErDetEnLinjeOgTo() throws Exception {
    filer.mkdirs(ud.getParent());
    filer.setPermission(ud.getParent(), new FsPermission("755"));
    assertThat(start(ANDEN).waitFor()).as(Files.readString(udskrift)).isEqualTo(2);
    assertThat(Files.readAllLines(udskrift))
        .singleElement()
        .asString()
        .isEqualTo(
            "Fejl: der kan ikke skrives i «%s»; giv adgang til mappen, eller vælg en anden med --ud"
                .formatted(ud));

    filer.setPermission(ud.getParent(), new FsPermission("777"));
    org.apache.hadoop.fs.Path hemmelig = new org.apache.hadoop.fs.Path(data, "indsatser.csv");
    filer.setPermission(hemmelig, new FsPermission("600"));
    assertThat(start(ANDEN).waitFor()).as(Files.readString(udskrift)).isEqualTo(2);
    assertThat(fejllinjer())
        .singleElement()
        .asString()
        .startsWith("Fejl: der er ikke adgang til «")
        .contains("indsatser.csv")
        .endsWith("giv adgang til filen, og kør igen");

    filer.setPermission(data, new FsPermission("700"));
    assertThat(start(ANDEN).waitFor()).as(Files.readString(udskrift)).isEqualTo(2);
    assertThat(fejllinjer()).singleElement().asString().startsWith("Fejl: der er ikke adgang");
    assertThat(filer.exists(ud)).isFalse();
  }

  /** The lock is a file there, and a run that is gone has it until it has not renewed it long. */
  @Test
  void draebtUnderVejsStaarDetGamleOgDenNaesteTagerOver() throws Exception {
    String bruger = System.getProperty("user.name");
    faerdig(bruger);
    Map<String, String> foer = filer();

    org.apache.hadoop.fs.Path laas = new org.apache.hadoop.fs.Path(ud, ".aarsrapport-laas");
    Process draebt = start(bruger);
    while (!Files.readString(udskrift).contains("Skriver")) {
      assertThat(draebt.isAlive()).as(Files.readString(udskrift)).isTrue();
      Thread.onSpinWait();
    }
    draebt.destroyForcibly().waitFor();
    assertThat(filer.exists(laas)).isTrue();
    Map<String, String> efter = filer();
    efter.keySet().removeIf(navn -> navn.startsWith(".aarsrapport-"));
    assertThat(efter).isEqualTo(foer);

    assertThat(start(bruger).waitFor()).as(Files.readString(udskrift)).isEqualTo(2);
    assertThat(fejllinjer()).singleElement().asString().startsWith("Fejl: «" + ud + "» bruges af ");

    long laenge = System.currentTimeMillis() - Duration.ofMinutes(11).toMillis();
    filer.setTimes(laas, laenge, -1);
    faerdig(bruger);
    assertThat(Files.readString(udskrift)).contains("Overtager mappen efter ");
    lokal.sammeBytes(filer());
    for (FileStatus staar : filer.listStatus(ud)) {
      assertThat(staar.getPath().getName()).doesNotStartWith(".aarsrapport");
    }
  }
}
