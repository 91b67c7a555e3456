package dk.aarsrapport.maaling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * What Java's own recording says of a run: where its threads were when they were looked at, what
 * they made on the heap, and how much of the heap was in use before each collection.
 *
 * @param udslag looks by part of the work
 * @param noegletal looks by the figure that was counting
 * @param allokeret bytes made by part of the work, as sampled
 * @param steder the same by the method of the product that asked for them
 * @param heapBytes the most that was in use
 */
record Profil(
    Map<Del, Long> udslag,
    Map<String, Long> noegletal,
    Map<Del, Long> allokeret,
    Map<String, Long> steder,
    long heapBytes) {

  private static final String HEAP = "jdk.GCHeapSummary";
  private static final String ALLOKERING = "jdk.ObjectAllocationSample";
  private static final String PRODUKTET = "dk.aarsrapport.";
  private static final String TAELLER = "dk.aarsrapport.taelling.Taellevaerk";

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
    Profil profil =
        new Profil(
            new EnumMap<>(Del.class),
            new HashMap<>(),
            new EnumMap<>(Del.class),
            new HashMap<>(),
            0);
    long heap = 0;
    try (RecordingFile fil = new RecordingFile(optagelse)) {
      while (fil.hasMoreEvents()) {
        RecordedEvent haendelse = fil.readEvent();
        if (haendelse.getEventType().getName().equals(HEAP)) {
          heap = Math.max(heap, haendelse.getLong("heapUsed"));
        } else if (haendelse.getStackTrace() != null) {
          profil.se(haendelse);
        }
      }
    }
    return new Profil(profil.udslag, profil.noegletal, profil.allokeret, profil.steder, heap);
  }

  private void se(RecordedEvent haendelse) {
    String navn = haendelse.getEventType().getName();
    List<String> rammer = haendelse.getStackTrace().getFrames().stream().map(Profil::navn).toList();
    Del del = Del.af(rammer);
    if (navn.equals(ALLOKERING)) {
      long bytes = haendelse.getLong("weight");
      allokeret.merge(del, bytes, Long::sum);
      steder.merge(sted(rammer), bytes, Long::sum);
    } else if (del != Del.OPSTART || !navn.equals(UDENFOR_JAVA)) { // many wait there for nothing
      udslag.merge(del, 1L, Long::sum);
      taeller(rammer).ifPresent(figur -> noegletal.merge(figur, 1L, Long::sum));
    }
  }

  /** The product's own method that is nearest, without its package's first names. */
  static String sted(List<String> rammer) {
    return rammer.stream()
        .filter(ramme -> ramme.startsWith(PRODUKTET))
        .findFirst()
        .map(ramme -> ramme.substring(PRODUKTET.length()))
        .orElse("uden for produktet");
  }

  /** The class that the counting had asked to count; empty where it had asked none. */
  static Optional<String> taeller(List<String> rammer) {
    for (int i = 1; i < rammer.size(); i++) {
      String bedt = rammer.get(i - 1);
      if (rammer.get(i).startsWith(TAELLER)
          && !bedt.startsWith(TAELLER)
          && bedt.endsWith(".tael")) {
        String klasse = bedt.substring(0, bedt.lastIndexOf('.'));
        return Optional.of(klasse.substring(klasse.lastIndexOf('.') + 1));
      }
    }
    return Optional.empty();
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
    return sum(udslag);
  }

  /** All that was made. */
  long bytes() {
    return sum(allokeret);
  }

  private static long sum(Map<Del, Long> dele) {
    return dele.values().stream().mapToLong(Long::longValue).sum();
  }
}
