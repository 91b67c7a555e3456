package dk.aarsrapport.maaling;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A whole run of DuckDB's side and where its time went.
 *
 * @param maalt the whole process
 * @param etaper milliseconds by stage, in order
 * @param forespoergsler milliseconds by key figure
 */
record Duckdbmaaling(Maalt maalt, Map<String, Long> etaper, Map<String, Long> forespoergsler) {

  static Duckdbmaaling af(Maalt maalt, Path tider) throws IOException {
    JsonNode rod = new ObjectMapper().readTree(tider.toFile());
    return new Duckdbmaaling(
        maalt, tider(rod.path(Duckdbside.ETAPER)), tider(rod.path(Duckdbside.FORESPOERGSLER)));
  }

  /** Load and queries, without the virtual machine. */
  long laesningTilTal() {
    return etaper.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Map<String, Long> tider(JsonNode felter) {
    Map<String, Long> tider = new LinkedHashMap<>();
    felter.properties().forEach(felt -> tider.put(felt.getKey(), felt.getValue().asLong()));
    return tider;
  }
}
