package dk.aarsrapport.maaling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What Java's own recording says of a run: where its threads were when they were looked at, and how
 * much of the heap was in use before each collection.
 *
 * @param udslag looks by part of the work
 * @param heapBytes the most that was in use
 */
record Profil(Map<Del, Long> udslag, long heapBytes) {

  private static final String HEAP = "jdk.GCHeapSummary";

  /** Looks at threads that are in the system or in compiled libraries: reading, deflating. */
  private static final String UDENFOR_JAVA = "jdk.NativeMethodSample";

  /** Options for a Java that is to record itself, where only what the settings name is recorded. */
  static String valg(Path indstillinger, Path optagelse) {
    return "-XX:StartFlightRecording=settings=%s,filename=%s,dumponexit=true,disk=true"
            .formatted(indstillinger, optagelse)
        + " -XX:FlightRecorderOptions=stackdepth=256,repository="
        + optagelse.getParent();
  }

  static Profil laes(Path optagelse) throws IOException {
    Map<Del, Long> udslag = new EnumMap<>(Del.class);
    long heap = 0;
    try (RecordingFile fil = new RecordingFile(optagelse)) {
      while (fil.hasMoreEvents()) {
        RecordedEvent haendelse = fil.readEvent();
        String navn = haendelse.getEventType().getName();
        if (navn.equals(HEAP)) {
          heap = Math.max(heap, haendelse.getLong("heapUsed"));
        } else if (haendelse.getStackTrace() != null) {
          Del del =
              Del.af(haendelse.getStackTrace().getFrames().stream().map(Profil::navn).toList());
          if (del != Del.OPSTART || !navn.equals(UDENFOR_JAVA)) { // many wait there for nothing
            udslag.merge(del, 1L, Long::sum);
          }
        }
      }
    }
    return new Profil(udslag, heap);
  }

  private static String navn(RecordedFrame ramme) {
    return ramme.getMethod().getType().getName() + "." + ramme.getMethod().getName();
  }

  /** A part's share of the looks. */
  double andel(Del del) {
    return (double) udslag.getOrDefault(del, 0L) / Math.max(1, antal());
  }

  /** How many looks there were. */
  long antal() {
    return udslag.values().stream().mapToLong(Long::longValue).sum();
  }
}
