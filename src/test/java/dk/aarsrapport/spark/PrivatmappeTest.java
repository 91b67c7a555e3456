package dk.aarsrapport.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder per process, and none is left behind for long. */
class PrivatmappeTest {
  @TempDir private Path midlertidig;

  /** A process that opens a folder, tells that it is there, and waits until its input ends. */
  static final class Beboer {
    private Beboer() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] argumenter) throws IOException {
      Path mappe = Privatmappe.opret().sti();
      Files.writeString(mappe.resolve("spild"), "spild");
      Files.createDirectories(mappe.resolve("under/endnu-en"));
      System.out.println(mappe);
      while (System.in.read() >= 0) {}
    }
  }

  /** A process that nobody made a folder for, and that ends at once. */
  static final class Husvild {
    private Husvild() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] argumenter) throws IOException {
      Privatmappe.overtag();
      Path fil = TempFile.createTempFile("spild", ".xml").toPath();
      System.out.println(fil);
      System.out.println(
          PosixFilePermissions.toString(
              Files.getPosixFilePermissions(Path.of(System.getProperty("java.io.tmpdir")))));
    }
  }

  private record Proces(Process proces, Path mappe) {}

  private Proces beboer() throws IOException {
    Process proces = start(Beboer.class);
    BufferedReader ud = proces.inputReader(StandardCharsets.UTF_8);
    return new Proces(proces, Path.of(ud.readLine()));
  }

  private Process start(Class<?> program) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Djava.io.tmpdir=" + midlertidig,
            "-cp",
            System.getProperty("java.class.path"),
            program.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private List<Path> mapper() throws IOException {
    try (Stream<Path> alt = Files.list(midlertidig)) {
      return alt.toList();
    }
  }

  @Test
  void isGoneWithItsProcessOrWithTheNext() throws Exception {
    Path fremmed = Files.createDirectory(midlertidig.resolve("aarsrapport-egen"));
    Proces draebt = beboer();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draebt.mappe())))
        .isEqualTo("rwx------");
    draebt.proces().destroyForcibly().waitFor();
    assertThat(draebt.mappe().resolve("spild")).exists();

    Proces lever = beboer();
    assertThat(draebt.mappe()).doesNotExist();
    Proces naeste = beboer();
    assertThat(lever.mappe().resolve("spild")).exists();

    naeste.proces().getOutputStream().close();
    assertThat(naeste.proces().waitFor()).isZero();
    assertThat(mapper()).containsExactlyInAnyOrder(fremmed, lever.mappe());
    lever.proces().destroy();
    lever.proces().waitFor();
    assertThat(mapper()).containsExactly(fremmed);
  }

  @Test
  void isGoneWhenClosed() throws IOException {
    Privatmappe privat = Privatmappe.opret();
    Files.writeString(privat.sti().resolve("spild"), "spild");
    privat.close();
    assertThat(privat.sti()).doesNotExist();
  }

  @Test
  void isMadeForAProcessThatHasNone() throws Exception {
    Process proces = start(Husvild.class);
    List<String> linjer = proces.inputReader(StandardCharsets.UTF_8).lines().toList();
    assertThat(proces.waitFor()).isZero();
    assertThat(Path.of(linjer.get(0))).startsWithRaw(midlertidig);
    assertThat(midlertidig.relativize(Path.of(linjer.get(0))).toString())
        .startsWith("aarsrapport-");
    assertThat(linjer.get(1)).isEqualTo("rwx------");
    assertThat(mapper()).isEmpty();
  }
}
