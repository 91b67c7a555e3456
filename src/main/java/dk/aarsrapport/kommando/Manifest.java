package dk.aarsrapport.kommando;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dk.aarsrapport.indlaesning.Laesning;
import dk.aarsrapport.indlaesning.Skjul;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.rapport.Omfang;
import dk.aarsrapport.resultat.Udgave;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run did: inputs with fingerprints and row counts, gates, version and timings. */
final class Manifest {
  private static final long MEGABYTE = 1024 * 1024;

  private final Melding melding;
  private final Map<String, Long> millisekunder = new LinkedHashMap<>();
  private long maerke = System.nanoTime();

  /** Explains each stage here as it ends. */
  Manifest(Melding melding) {
    this.melding = melding;
  }

  /** Notes how long the stage that just ended took. */
  void etape(String navn) {
    long nu = System.nanoTime();
    long varighed = (nu - maerke) / 1_000_000;
    millisekunder.put(navn, varighed);
    maerke = nu;
    Runtime java = Runtime.getRuntime();
    melding.forklar(
        "%s: %d ms; %d af højst %d MB i brug"
            .formatted(
                navn,
                varighed,
                (java.totalMemory() - java.freeMemory()) / MEGABYTE,
                java.maxMemory() / MEGABYTE));
  }

  byte[] json(
      Koersel koersel,
      Omfang omfang,
      Kvalitet kvalitet,
      String koerselsfil,
      List<String> skrevet,
      List<String> mislykkede)
      throws IOException {
    Map<String, Object> rod = new LinkedHashMap<>();
    rod.put("produkt", "Årsrapport");
    rod.put("version", version());
    rod.put("koerselsfil", Skjul.cpr(koersel.kilde().fil()));
    rod.put("koerselsfil_indhold", Skjul.cpr(koerselsfil));
    rod.put("aar", koersel.aar());
    rod.put("kommuner", koersel.deltagere().kommuner());
    rod.put("opgjort_fra", koersel.opgoerelse().fra().toString());
    rod.put("opgjort_til", koersel.opgoerelse().til().toString());
    rod.put("udgaver", koersel.udgivelse().udgaver().stream().map(Udgave::kode).toList());
    rod.put("omfang", omfang.linjer());
    List<Map<String, Object>> input = new ArrayList<>();
    for (Laesning fil : kvalitet.laesninger()) {
      Map<String, Object> post = new LinkedHashMap<>();
      post.put("input", fil.input());
      post.put("fil", fil.fil());
      post.put("sha256", fil.sha256());
      post.put("raekker", fil.antalLaest());
      post.put("brugt", fil.antalBrugt());
      post.put("udenfor", fil.antalUdenfor());
      post.put("afvist", fil.antalAfvist());
      input.add(post);
    }
    rod.put("input", input);
    rod.put(
        "porte",
        Map.of("afvisning_hoejst_pct", koersel.porte().hoejstAfvistPct(), "resultat", "bestået"));
    rod.put("skrevet", skrevet);
    if (!mislykkede.isEmpty()) {
      rod.put("mislykket", mislykkede);
    }
    rod.put("millisekunder", millisekunder);
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(rod);
  }

  /** The run file that the manifest of an earlier run was written for, as it stands there. */
  static Optional<String> koerselsfil(InputStream json) throws IOException {
    return Optional.ofNullable(new ObjectMapper().readTree(json).get("koerselsfil_indhold"))
        .map(JsonNode::asText);
  }

  /** The version in the jar, or that of an unpackaged build. */
  static String version() {
    String version = Manifest.class.getPackage().getImplementationVersion();
    return version == null ? "udvikling" : version;
  }
}
