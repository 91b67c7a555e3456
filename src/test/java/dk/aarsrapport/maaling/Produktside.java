package dk.aarsrapport.maaling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A whole run of the product and where its time went, by its own manifest.
 *
 * @param maalt the whole process
 * @param etaper milliseconds by stage, in order
 */
record Produktside(Maalt maalt, Map<String, Long> etaper) {

  private static final String DOKUMENTER = "dokumenter";

  static Produktside af(Maalt maalt, Path ud) throws IOException {
    JsonNode tider =
        new ObjectMapper().readTree(ud.resolve("manifest.json").toFile()).path("millisekunder");
    Map<String, Long> etaper = new LinkedHashMap<>();
    tider.properties().forEach(etape -> etaper.put(etape.getKey(), etape.getValue().asLong()));
    return new Produktside(maalt, etaper);
  }

  /** What no stage has: the virtual machine, the data-quality report, putting files in place. */
  long rest() {
    return maalt.vaegMs() - etaper.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The whole process but the documents. */
  long udenDokumenter() {
    return maalt.vaegMs() - etaper.getOrDefault(DOKUMENTER, 0L);
  }

  /** Reading, counting and deriving alone, once Spark is up. */
  long laesningTilTal() {
    return etaper.getOrDefault("læsning og optælling", 0L) + etaper.getOrDefault("beregning", 0L);
  }
}
