package dk.aarsrapport.maaling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What nothing that reads the files can go below.
 *
 * @param laeser the CSV parser alone on all cores, a process of its own
 * @param cat their bytes alone
 */
record Gulv(Maalt laeser, Maalt cat) {

  /** Measures both; the files have been read before. */
  static Gulv af(Path mappe, Verden verden) throws IOException, InterruptedException {
    List<String> filer = verden.filer().stream().map(Path::toString).toList();
    Maalt laeser =
        Proces.maal(
            mappe,
            "gulv",
            kommando(
                filer,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Csvgulv.class.getName()),
            Map.of());
    Maalt cat =
        Proces.maal(
            mappe,
            "cat",
            kommando(filer, "bash", "-c", "cat \"$@\" | cat >/dev/null", "cat"),
            Map.of());
    return new Gulv(laeser, cat);
  }

  private static List<String> kommando(List<String> filer, String... foran) {
    return Stream.concat(Stream.of(foran), filer.stream()).toList();
  }
}
