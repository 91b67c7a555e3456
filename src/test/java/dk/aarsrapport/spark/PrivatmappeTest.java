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

  private record Proces(Process proces, Path mappe) {}

  private Proces beboer() throws IOException {
    Process proces =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + midlertidig,
                "-cp",
                System.getProperty("java.class.path"),
                Beboer.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader ud = proces.inputReader(StandardCharsets.UTF_8);
    return new Proces(proces, Path.of(ud.readLine()));
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
}
