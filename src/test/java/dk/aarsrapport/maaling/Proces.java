package dk.aarsrapport.maaling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs a command as a process of its own and measures it from outside.
 *
 * <p>CPU time is what bash's {@code times} says of its children. Peak memory is the high-water mark
 * in {@code /proc}, read while the process lives; the largest process under the command counts.
 */
final class Proces {

  private static final String SKAL = "\"$@\"; kode=$?; times >\"$TIDER\"; exit $kode";
  private static final Pattern TID = Pattern.compile("(\\d+)m(\\d+)[.,](\\d{3})s");
  private static final Pattern SPIDS = Pattern.compile("VmHWM:\\s*(\\d+) kB");
  private static final long AFLAESNING_MS = 20;
  private static final long AFLAESNINGER_PR_TRAADTID = 10;

  private Proces() {}

  /**
   * Runs the command to its end.
   *
   * @param mappe where its output and times are left
   * @param navn the first part of their file names
   * @param miljoe more environment variables
   */
  static Maalt maal(Path mappe, String navn, List<String> kommando, Map<String, String> miljoe)
      throws IOException, InterruptedException {
    Path log = mappe.resolve(navn + ".log");
    Path tider = mappe.resolve(navn + ".tider");
    List<String> alt = new ArrayList<>(List.of("bash", "-c", SKAL, navn));
    alt.addAll(kommando);
    ProcessBuilder bygger = new ProcessBuilder(alt).redirectErrorStream(true);
    bygger.redirectOutput(log.toFile());
    bygger.environment().put("TIDER", tider.toString());
    bygger.environment().put("LC_ALL", "C.UTF-8");
    bygger.environment().putAll(miljoe);
    long start = System.nanoTime();
    Process proces = bygger.start();
    long spids = 0;
    Traadtid traade = new Traadtid();
    for (long n = 0; !proces.waitFor(AFLAESNING_MS, TimeUnit.MILLISECONDS); n++) {
      spids = Math.max(spids, spidsKb(proces));
      if (n % AFLAESNINGER_PR_TRAADTID == 0) {
        traade.laes(proces);
      }
    }
    long vaeg = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    if (proces.exitValue() != 0) {
      throw new IllegalStateException(
          navn + " sluttede med kode " + proces.exitValue() + ":\n" + Files.readString(log));
    }
    return new Maalt(
        vaeg, cpuMs(Files.readAllLines(tider).get(1)), traade.virtuelMaskinesMs(), spids);
  }

  private static long spidsKb(Process proces) {
    try (Stream<ProcessHandle> under = proces.descendants()) {
      return under.mapToLong(barn -> spidsKb(barn.pid())).max().orElse(0);
    }
  }

  private static long spidsKb(long pid) {
    try {
      Matcher spids = SPIDS.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
      return spids.find() ? Long.parseLong(spids.group(1)) : 0;
    } catch (IOException ended) {
      return 0;
    }
  }

  /** User and system time of a line of {@code times}: {@code 0m1.250s 0m0.125s}. */
  static long cpuMs(String linje) {
    return TID.matcher(linje).results().mapToLong(Proces::ms).sum();
  }

  private static long ms(MatchResult tid) {
    return TimeUnit.MINUTES.toMillis(Long.parseLong(tid.group(1)))
        + TimeUnit.SECONDS.toMillis(Long.parseLong(tid.group(2)))
        + Long.parseLong(tid.group(3));
  }
}
