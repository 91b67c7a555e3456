package dk.aarsrapport.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.naiv.Faellesspark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.HashPartitioner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import scala.Tuple2;

/** Embedded Spark: nobody else can call it, and what it spills cannot be read. */
class SparkmotorTest {
  private static final String HEMMELIG = "hemmelig-spildt-tekst";
  private static final String KRYPTERING = "spark.io.encryption.enabled";
  private static final String PAKNING = "spark.shuffle.compress";

  @BeforeEach
  void pakIkke() {
    Faellesspark.luk();
    System.setProperty(PAKNING, "false");
  }

  @AfterEach
  void somFoer() {
    System.clearProperty(PAKNING);
    System.clearProperty(KRYPTERING);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void listensToThisMachineAlone() throws IOException {
    Set<String> foer = lyttende();
    try (Sparkmotor motor = Sparkmotor.start("local[2]")) {
      assertThat(motor.kontekst().parallelize(List.of(1, 2), 2).count()).isEqualTo(2);
      Set<String> nye = lyttende();
      nye.removeAll(foer);
      assertThat(nye).isNotEmpty().allMatch(SparkmotorTest::herFraAlene);
    }
    assertThat(foer).containsAll(lyttendeNaarLukket(foer));
  }

  /** Spark's sockets are closed by threads of their own, some time after it has stopped. */
  private static Set<String> lyttendeNaarLukket(Set<String> foer) throws IOException {
    long frist = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    Set<String> nu = lyttende();
    while (!foer.containsAll(nu) && System.nanoTime() < frist) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      nu = lyttende();
    }
    return nu;
  }

  /** Loopback as /proc writes it, IPv4 and IPv4 inside IPv6. */
  private static boolean herFraAlene(String adresse) {
    return adresse.startsWith("0100007F:")
        || adresse.startsWith("0000000000000000FFFF00000100007F:")
        || adresse.startsWith("00000000000000000000000001000000:");
  }

  /** Addresses on which this process listens. */
  private static Set<String> lyttende() throws IOException {
    Set<String> egne = new HashSet<>();
    try (Stream<Path> aabne = Files.list(Path.of("/proc/self/fd"))) {
      for (Path aaben : aabne.toList()) {
        if (Files.isSymbolicLink(aaben)) {
          egne.add(Files.readSymbolicLink(aaben).toString());
        }
      }
    }
    Set<String> adresser = new HashSet<>();
    for (String tabel : List.of("tcp", "tcp6")) {
      for (String linje : Files.readAllLines(Path.of("/proc/self/net", tabel))) {
        String[] felter = linje.strip().split("\\s+", -1);
        if (felter[3].equals("0A") && egne.contains("socket:[" + felter[9] + "]")) {
          adresser.add(felter[1]);
        }
      }
    }
    return adresser;
  }

  /** Spark remembers the folder of the first in a process: it is the process's, and emptied. */
  @Test
  void leavesNothingBehindWhenStartedAgain() throws IOException {
    Set<Path> mapper = new HashSet<>();
    for (int i = 0; i < 2; i++) {
      try (Sparkmotor motor = Sparkmotor.start("local[2]")) {
        mapper.add(Path.of(motor.kontekst().getConf().get("spark.local.dir")));
        spild(motor);
        assertThat(data(mapper.iterator().next())).isNotEmpty();
      }
      assertThat(data(mapper.iterator().next())).isEmpty();
    }
    assertThat(mapper).hasSize(1);
  }

  @Test
  void authenticates() {
    try (Sparkmotor motor = Sparkmotor.start("local[1]")) {
      assertThat(motor.kontekst().sc().env().securityManager().isAuthenticationEnabled()).isTrue();
      assertThat(motor.kontekst().sc().env().securityManager().getSecretKey()).isNotBlank();
      assertThat(motor.kontekst().getConf().get("spark.network.crypto.enabled")).isEqualTo("true");
      assertThat(motor.kontekst().sc().uiWebUrl().isEmpty()).isTrue();
    }
  }

  @Test
  void spillsWhatNobodyCanRead() {
    assertThat(spildt()).as("files with the text").isEmpty();
  }

  /** Without encryption the same search does find it. */
  @Test
  void theSearchFindsWhatIsNotEncrypted() {
    System.setProperty(KRYPTERING, "false");
    assertThat(spildt()).isNotEmpty();
  }

  /** The files of a running shuffle in which the text can be read. */
  private static List<String> spildt() {
    try (Sparkmotor motor = Sparkmotor.start("local[2]")) {
      spild(motor);
      List<Path> data = data(Path.of(motor.kontekst().getConf().get("spark.local.dir")));
      assertThat(data).isNotEmpty();
      List<String> fundne = new ArrayList<>();
      for (Path fil : data) {
        if (Files.readString(fil, StandardCharsets.ISO_8859_1).contains(HEMMELIG)) {
          fundne.add(fil.toString());
        }
      }
      return fundne;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void spild(Sparkmotor motor) {
    assertThat(
            motor
                .kontekst()
                .parallelize(IntStream.range(0, 100).boxed().toList(), 2)
                .mapToPair(i -> new Tuple2<>(i, HEMMELIG.getBytes(StandardCharsets.UTF_8)))
                .partitionBy(new HashPartitioner(2))
                .count())
        .isEqualTo(100);
  }

  private static List<Path> data(Path mappe) throws IOException {
    try (Stream<Path> filer = Files.walk(mappe)) {
      return filer.filter(f -> f.toString().endsWith(".data")).toList();
    }
  }
}
