package dk.aarsrapport.naiv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The naive second computation of a run: its exports loaded into DuckDB as text and one query asked
 * per key figure.
 *
 * <p>Written from the contract alone and for worlds without faulty rows: it rejects nothing.
 */
public final class NaivBeregning implements Produkt {

  /**
   * The key figures with a query, in the order that they are asked in: what looks at the others'
   * results comes last.
   */
  public static final List<String> NOEGLETAL = noegletal();

  private static final Set<String> UDEN_VAERDI = Set.of("ikke-beregnet", "for-nyt");

  /** Every query is named after its figure; a file that begins with _ is none. */
  private static List<String> noegletal() {
    try (Stream<Path> filer =
        Files.list(Path.of(NaivBeregning.class.getResource("/naiv").toURI()))) {
      return filer
          .map(fil -> fil.getFileName().toString())
          .filter(navn -> navn.endsWith(".sql") && !navn.startsWith("_"))
          .map(navn -> navn.substring(0, navn.length() - ".sql".length()))
          .sorted(
              Comparator.comparing((String id) -> sql(id).contains(" resultat "))
                  .thenComparing(Comparator.naturalOrder()))
          .toList();
    } catch (IOException | URISyntaxException fejl) {
      throw new IllegalStateException(fejl);
    }
  }

  @Override
  public List<ForventetRaekke> beregn(Path rapportYaml) throws IOException {
    Koersel koersel = Koersel.laes(rapportYaml);
    try (Connection forbindelse = DriverManager.getConnection("jdbc:duckdb:");
        Statement saetning = forbindelse.createStatement()) {
      saetning.execute("SET threads = 1");
      indlaesKoersel(forbindelse, koersel);
      indlaesInput(saetning, koersel.filer());
      if (koersel.kontohierarki().isPresent()) {
        indlaes(saetning, "raa_kontohierarki", koersel.kontohierarki().get());
      }
      indlaesReference(saetning, koersel.reference());
      saetning.execute(sql("_views"));
      List<ForventetRaekke> raekker = new ArrayList<>();
      for (String noegletal : NOEGLETAL) {
        List<ForventetRaekke> noegletallets = spoerg(saetning, noegletal, sql(noegletal));
        raekker.addAll(noegletallets);
        husk(forbindelse, koersel, noegletallets);
      }
      raekker.sort(ForventetRaekke.ORDEN);
      return raekker;
    } catch (SQLException fejl) {
      throw new IllegalStateException("SQL failed on " + rapportYaml, fejl);
    }
  }

  /** Makes and fills the tables that say what the run asks for. */
  public static void indlaesKoersel(Connection forbindelse, Koersel koersel) throws SQLException {
    try (Statement saetning = forbindelse.createStatement()) {
      saetning.execute(
          """
          CREATE TABLE koersel(aar INTEGER, opgjort_fra DATE, opgjort_til DATE, prisniveau INTEGER);
          CREATE TABLE omraade_kommune(omraade VARCHAR, kommune INTEGER);
          CREATE TABLE maalgruppe_valgt(maalgruppe VARCHAR);
          CREATE TABLE skaeringsdato(noegletal VARCHAR, dato DATE);
          CREATE TABLE aktivitetssum(emne VARCHAR);
          CREATE TABLE basisperiode(post VARCHAR, fra INTEGER, til INTEGER);
          CREATE TABLE eksportkommune(kommune INTEGER);
          CREATE TABLE maal(
            noegletal VARCHAR, kategori VARCHAR, underkategori VARCHAR, kommune INTEGER,
            periode VARCHAR, retning VARCHAR, vaerdi DOUBLE);
          CREATE TABLE resultat(
            noegletal VARCHAR, omraade VARCHAR, periode VARCHAR, kategori VARCHAR,
            underkategori VARCHAR, vaerdi DOUBLE, taeller DOUBLE, naevner DOUBLE, status VARCHAR);
          """);
    }
    indsaet(
        forbindelse,
        "koersel",
        koersel.aar(),
        dag(koersel.opgjortFra()),
        dag(koersel.opgjortTil()),
        koersel.prisniveau().isPresent() ? koersel.prisniveau().getAsInt() : null);
    for (int kommune : koersel.kommuner()) {
      indsaet(forbindelse, "omraade_kommune", Integer.toString(kommune), kommune);
    }
    for (Map.Entry<String, List<Integer>> gruppe : koersel.grupper().entrySet()) {
      for (int kommune : gruppe.getValue()) {
        indsaet(forbindelse, "omraade_kommune", "gruppe:" + gruppe.getKey(), kommune);
      }
    }
    for (String maalgruppe : koersel.maalgrupper()) {
      indsaet(forbindelse, "maalgruppe_valgt", maalgruppe);
    }
    for (String noegletal : NOEGLETAL) {
      for (LocalDate dato : koersel.skaeringsdatoer(noegletal)) {
        indsaet(forbindelse, "skaeringsdato", noegletal, dag(dato));
      }
    }
    for (String emne : koersel.summer()) {
      indsaet(forbindelse, "aktivitetssum", emne);
    }
    for (Koersel.Maal maal : koersel.maal()) {
      indsaet(
          forbindelse,
          "maal",
          maal.noegletal(),
          maal.kategori(),
          maal.underkategori(),
          maal.kommune(),
          maal.periode(),
          maal.retning(),
          maal.vaerdi());
    }
    for (Map.Entry<String, Koersel.Basisperiode> basis : koersel.basisperioder().entrySet()) {
      indsaet(
          forbindelse,
          "basisperiode",
          basis.getKey(),
          basis.getValue().fra(),
          basis.getValue().til());
    }
  }

  /** Keeps the rows that a target may ask for. */
  private static void husk(Connection forbindelse, Koersel koersel, List<ForventetRaekke> raekker)
      throws SQLException {
    for (ForventetRaekke r : raekker) {
      if (koersel.maal().stream().anyMatch(m -> m.noegletal().equals(r.noegletal()))) {
        indsaet(
            forbindelse,
            "resultat",
            r.noegletal(),
            r.omraade(),
            r.periode(),
            r.kategori(),
            r.underkategori(),
            boxet(r.vaerdi()),
            boxet(r.taeller()),
            boxet(r.naevner()),
            r.status());
      }
    }
  }

  private static Double boxet(OptionalDouble tal) {
    return tal.isPresent() ? tal.getAsDouble() : null;
  }

  private static void indlaesInput(Statement saetning, Map<String, Path> filer)
      throws SQLException {
    for (Map.Entry<String, Path> fil : filer.entrySet()) {
      String tabel = Inputkolonner.tabel(fil.getKey());
      indlaes(saetning, tabel, fil.getValue());
      if (!Inputkolonner.BAGGRUND.contains(fil.getKey())) {
        saetning.execute(
            "INSERT INTO eksportkommune SELECT DISTINCT CAST(kommunekode AS INTEGER) FROM "
                + tabel);
      }
    }
    fyldUd(saetning);
  }

  /** Makes the inputs that the run does not have, and the columns that their files lack. */
  public static void fyldUd(Statement saetning) throws SQLException {
    for (Map.Entry<String, List<String>> input : Inputkolonner.KANONISKE.entrySet()) {
      String tabel = Inputkolonner.tabel(input.getKey());
      saetning.execute("CREATE TABLE IF NOT EXISTS %s(kommunekode VARCHAR)".formatted(tabel));
      for (String kolonne : input.getValue()) {
        saetning.execute(
            "ALTER TABLE %s ADD COLUMN IF NOT EXISTS \"%s\" VARCHAR".formatted(tabel, kolonne));
      }
    }
  }

  private static void indlaes(Statement saetning, String tabel, Path fil) throws SQLException {
    saetning.execute(
        "CREATE TABLE %s AS FROM read_csv('%s', delim = ';', quote = '\"', header = true, all_varchar = true)"
            .formatted(tabel, fil.toString().replace("'", "''")));
  }

  /** The reference tables: the run's own, else those that ship with the product. */
  public static void indlaesReference(Statement saetning, Map<String, Path> filer)
      throws SQLException {
    for (Map.Entry<String, Path> fil : filer.entrySet()) {
      indlaes(saetning, "raa_" + fil.getKey(), fil.getValue());
    }
    for (String kolonne : List.of("foerste_maaneder", "derefter_maaneder")) {
      saetning.execute(
          "ALTER TABLE raa_opfoelgningsstandard ADD COLUMN IF NOT EXISTS %s VARCHAR"
              .formatted(kolonne));
    }
  }

  /** Asks a figure's query once inputs and views are there. */
  public static List<ForventetRaekke> spoerg(Statement saetning, String noegletal, String sql)
      throws SQLException {
    Set<ForventetRaekke> raekker = new TreeSet<>(ForventetRaekke.ORDEN);
    try (ResultSet svar = saetning.executeQuery(sql)) {
      while (svar.next()) {
        ForventetRaekke raekke = raekke(noegletal, svar);
        if (!raekker.add(raekke)) {
          throw new IllegalStateException("Two rows for " + raekke.noegle());
        }
      }
    }
    return List.copyOf(raekker);
  }

  private static ForventetRaekke raekke(String noegletal, ResultSet svar) throws SQLException {
    String status = svar.getString("status");
    boolean uden = UDEN_VAERDI.contains(status);
    return new ForventetRaekke(
        noegletal,
        svar.getString("omraade"),
        svar.getString("periode"),
        svar.getString("kategori"),
        svar.getString("underkategori"),
        uden ? OptionalDouble.empty() : tal(svar, "vaerdi"),
        uden ? OptionalDouble.empty() : tal(svar, "taeller"),
        uden ? OptionalDouble.empty() : tal(svar, "naevner"),
        status);
  }

  private static OptionalDouble tal(ResultSet svar, String kolonne) throws SQLException {
    double vaerdi = svar.getDouble(kolonne);
    return svar.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(vaerdi);
  }

  private static void indsaet(Connection forbindelse, String tabel, Object... vaerdier)
      throws SQLException {
    String pladser = String.join(", ", Collections.nCopies(vaerdier.length, "?"));
    try (PreparedStatement saetning =
        forbindelse.prepareStatement("INSERT INTO %s VALUES (%s)".formatted(tabel, pladser))) {
      for (int i = 0; i < vaerdier.length; i++) {
        saetning.setObject(i + 1, vaerdier[i]);
      }
      saetning.execute();
    }
  }

  private static Date dag(LocalDate dato) {
    return Date.valueOf(dato);
  }

  /** The figure's query, or the views that all queries share. */
  public static String sql(String navn) {
    try (InputStream fil = NaivBeregning.class.getResourceAsStream("/naiv/" + navn + ".sql")) {
      return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fejl) {
      throw new UncheckedIOException(fejl);
    }
  }
}
