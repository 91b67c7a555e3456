package dk.aarsrapport.maaling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The processor time of each thread under a process, by {@code /proc}, as far as it had come when
 * it was last read.
 */
final class Traadtid {

  /** How the names of Java's own threads begin: compilers, collectors and the recording. */
  private static final List<String> VIRTUEL_MASKINE =
      List.of("C1 ", "C2 ", "GC ", "G1 ", "VM ", "Sweeper", "JFR ", "Service Th", "Monitor De");

  /** Linux counts in hundredths of a second. */
  private static final long MS_PR_TIK = 10;

  private static final int EFTER_NAVN_BRUGER = 11;

  private final Map<String, Long> virtuelMaskine = new HashMap<>();

  void laes(Process proces) {
    try (Stream<ProcessHandle> under = proces.descendants()) {
      under.forEach(barn -> laes(Path.of("/proc/" + barn.pid() + "/task")));
    }
  }

  private void laes(Path traade) {
    try (Stream<Path> alle = Files.list(traade)) {
      for (Path traad : (Iterable<Path>) alle::iterator) {
        laes(traad.toString(), Files.readString(traad.resolve("stat")));
      }
    } catch (IOException ended) {
      return; // what it had come to is known
    }
  }

  /** Takes a line of {@code stat}: the name in parentheses, then the times among other fields. */
  void laes(String traad, String stat) {
    String navn = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
    if (VIRTUEL_MASKINE.stream().anyMatch(navn::startsWith)) {
      String[] felter = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
      virtuelMaskine.put(
          traad,
          MS_PR_TIK
              * (Long.parseLong(felter[EFTER_NAVN_BRUGER])
                  + Long.parseLong(felter[EFTER_NAVN_BRUGER + 1])));
    }
  }

  /** What Java's own threads have taken. */
  long virtuelMaskinesMs() {
    return virtuelMaskine.values().stream().mapToLong(Long::longValue).sum();
  }
}
