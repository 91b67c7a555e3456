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
        if (haendelse.getEventType().getName().equals("jdk.GCHeapSummary")) {
          heap = Math.max(heap, haendelse.getLong("heapUsed"));
        } else if (haendelse.getStackTrace() != null) {
          udslag.merge(
              Del.af(haendelse.getStackTrace().getFrames().stream().map(Profil::navn).toList()),
              1L,
              Long::sum);
        }
      }
    }
    return new Profil(udslag, heap);
  }

  private static String navn(RecordedFrame ramme) {
    return ramme.getMethod().getType().getName() + "." + ramme.getMethod().getName();
  }

  long alle() {
    return udslag.values().stream().mapToLong(Long::longValue).sum();
  }
}
