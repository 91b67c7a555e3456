package dk.aarsrapport.maaling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A whole run of the product and where its time went, by its own manifest and Java's recording.
 *
 * @param maalt the whole process
 * @param etaper milliseconds by stage, in order
 * @param raekker rows read
 * @param profil where the processors were
 */
record Produktside(Maalt maalt, Map<String, Long> etaper, long raekker, Profil profil) {

  private static final String DOKUMENTER = "dokumenter";

  static Produktside af(Maalt maalt, Path ud, Profil profil) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(ud.resolve("manifest.json").toFile());
    Map<String, Long> etaper = new LinkedHashMap<>();
    manifest
        .path("millisekunder")
        .properties()
        .forEach(etape -> etaper.put(etape.getKey(), etape.getValue().asLong()));
    long raekker = 0;
    for (JsonNode fil : manifest.path("input")) {
      raekker += fil.path("raekker").asLong();
    }
    return new Produktside(maalt, etaper, raekker, profil);
  }

  /** What no stage has: the virtual machine, the data-quality report, putting files in place. */
  long rest() {
    return maalt.vaegMs() - etaper.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The whole process but the documents. */
  long udenDokumenter() {
    return maalt.vaegMs() - etaper.getOrDefault(DOKUMENTER, 0L);
  }

  /**
   * From the run file to the figures, but for Spark's start: with headers, fingerprints and checks.
   */
  long laesningTilTal() {
    return Stream.of("forberedelse", "gennemsyn", "læsning og optælling", "beregning")
        .mapToLong(etape -> etaper.getOrDefault(etape, 0L))
        .sum();
  }
}
