package dk.aarsrapport.maaling;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import dk.aarsrapport.naiv.ForventetRaekke;
import dk.aarsrapport.naiv.Inputkolonner;
import dk.aarsrapport.naiv.Koersel;
import dk.aarsrapport.naiv.NaivBeregning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The benchmark's other side: loads the exports into DuckDB and asks one query per key figure.
 *
 * <p>The queries are those of the naive computation; where one of them multiplies rows before it
 * sums them, {@code /maaling} has the same figure summed first. Nothing limits DuckDB's threads or
 * memory.
 */
public final class Duckdbside {

  static final String ETAPER = "etaper";
  static final String FORESPOERGSLER = "forespørgsler";

  private final Map<String, Long> millisekunder = new TreeMap<>();
  private final Map<String, Long> etaper = new LinkedHashMap<>();

  private Duckdbside() {}

  /** Computes the run file's figures: {@code Duckdbside rapport.yaml noegletal.csv tider.json}. */
  public static void main(String[] argumenter) throws IOException, SQLException {
    Duckdbside side = new Duckdbside();
    Path mappe = Path.of(argumenter[0]).resolveSibling("duckdb-midlertidig");
    List<ForventetRaekke> raekker = side.beregn(Koersel.laes(Path.of(argumenter[0])), mappe);
    skriv(Path.of(argumenter[1]), raekker);
    new ObjectMapper()
        .writeValue(
            Path.of(argumenter[2]).toFile(),
            Map.of(ETAPER, side.etaper, FORESPOERGSLER, side.millisekunder));
  }

  private interface Arbejde {
    void udfoer() throws SQLException;
  }

  private static void tag(Map<String, Long> tider, String navn, Arbejde arbejde)
      throws SQLException {
    long start = System.nanoTime();
    arbejde.udfoer();
    tider.merge(navn, (System.nanoTime() - start) / 1_000_000, Long::sum);
  }

  /** What does not fit in memory goes to this folder. */
  private List<ForventetRaekke> beregn(Koersel koersel, Path mappe) throws SQLException {
    List<ForventetRaekke> raekker = new ArrayList<>();
    try (Connection forbindelse = DriverManager.getConnection("jdbc:duckdb:");
        Statement saetning = forbindelse.createStatement()) {
      saetning.execute("SET temp_directory = '" + mappe + "'");
      tag(etaper, "indlæsning", () -> indlaes(forbindelse, saetning, koersel));
      tag(etaper, "fælles tabeller", () -> saetning.execute(NaivBeregning.sql("_views")));
      for (String noegletal : NaivBeregning.NOEGLETAL) {
        tag(
            millisekunder,
            noegletal,
            () -> raekker.addAll(NaivBeregning.spoerg(saetning, noegletal, sql(noegletal))));
      }
    }
    etaper.put(FORESPOERGSLER, millisekunder.values().stream().mapToLong(Long::longValue).sum());
    raekker.sort(ForventetRaekke.ORDEN);
    return raekker;
  }

  /** The columns that the queries read, as text; and each member of a group as an area. */
  private static void indlaes(Connection forbindelse, Statement saetning, Koersel koersel)
      throws SQLException {
    NaivBeregning.indlaesKoersel(forbindelse, koersel);
    saetning.execute(
        """
        INSERT INTO omraade_kommune
        SELECT DISTINCT CAST(kommune AS VARCHAR), kommune
        FROM omraade_kommune
        WHERE CAST(kommune AS VARCHAR) NOT IN (SELECT omraade FROM omraade_kommune)
        """);
    String views = NaivBeregning.sql("_views");
    for (Map.Entry<String, Path> fil : koersel.filer().entrySet()) {
      String tabel = Inputkolonner.tabel(fil.getKey());
      List<String> kolonner =
          Inputkolonner.KANONISKE.get(fil.getKey()).stream().filter(views::contains).toList();
      saetning.execute(
          "CREATE TABLE %s AS SELECT COLUMNS(c -> list_contains([%s], c)) FROM read_csv('%s', delim = ';', quote = '\"', header = true, all_varchar = true)"
              .formatted(
                  tabel,
                  kolonner.stream().map(k -> "'" + k + "'").collect(Collectors.joining(", ")),
                  fil.getValue().toString().replace("'", "''")));
      if (!Inputkolonner.BAGGRUND.contains(fil.getKey())) {
        saetning.execute(
            "INSERT INTO eksportkommune SELECT DISTINCT CAST(kommunekode AS INTEGER) FROM "
                + tabel);
      }
    }
    NaivBeregning.fyldUd(saetning);
    NaivBeregning.indlaesReference(saetning, koersel.reference());
  }

  /** The query of the benchmark's own, else the naive computation's. */
  private static String sql(String noegletal) {
    try (InputStream egen =
        Duckdbside.class.getResourceAsStream("/maaling/" + noegletal + ".sql")) {
      return egen == null
          ? NaivBeregning.sql(noegletal)
          : new String(egen.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fejl) {
      throw new IllegalStateException(fejl);
    }
  }

  private static void skriv(Path fil, List<ForventetRaekke> raekker) throws IOException {
    try (CsvWriter ud = CsvWriter.builder().build(fil, StandardCharsets.UTF_8)) {
      ud.writeRecord(
          "noegletal",
          "omraade",
          "periode",
          "kategori",
          "underkategori",
          "vaerdi",
          "taeller",
          "naevner",
          "status");
      for (ForventetRaekke r : raekker) {
        ud.writeRecord(
            r.noegletal(),
            r.omraade(),
            r.periode(),
            r.kategori(),
            r.underkategori(),
            tal(r.vaerdi()),
            tal(r.taeller()),
            tal(r.naevner()),
            r.status());
      }
    }
  }

  private static String tal(OptionalDouble vaerdi) {
    return vaerdi.isEmpty() ? "" : Double.toString(vaerdi.getAsDouble());
  }
}
