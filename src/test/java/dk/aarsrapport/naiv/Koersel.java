package dk.aarsrapport.naiv;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The parameters of a run that decide the figures, read from its run file, defaults filled in.
 *
 * @param aar the reporting year
 * @param kommuner municipalities with a report each
 * @param grupper members by group id
 * @param maalgrupper the chosen target groups; empty = all
 * @param skaeringsdatoer the days D of the run
 * @param skaeringsdatoerFor other days D for single figures
 * @param opgjortFra first day the exports cover
 * @param opgjortTil last day the exports cover
 * @param basisperioder first and last base year by item
 * @param prisniveau year of the fixed prices; empty = current prices
 * @param kontohierarki the table that replaces the shipped hierarchy of accounts; empty = none
 * @param filer file by input name
 * @param reference the files of the other tables that the run may replace, by table
 * @param maal the targets
 * @param summer the subjects of aktivitetstal that are added
 */
public record Koersel(
    int aar,
    List<Integer> kommuner,
    Map<String, List<Integer>> grupper,
    List<String> maalgrupper,
    List<LocalDate> skaeringsdatoer,
    Map<String, List<LocalDate>> skaeringsdatoerFor,
    LocalDate opgjortFra,
    LocalDate opgjortTil,
    Map<String, Basisperiode> basisperioder,
    OptionalInt prisniveau,
    Optional<Path> kontohierarki,
    Map<String, Path> filer,
    Map<String, Path> reference,
    List<Maal> maal,
    List<String> summer) {

  private static final Path MEDFULGTE = Path.of("src/main/resources/reference");
  private static final List<String> TABELLER =
      List.of("opfoelgningsstandard", "indsatstyper", "refusionsgraenser");

  /** The base years of one item, both included. */
  public record Basisperiode(int fra, int til) {}

  /** What a municipality aims at. */
  public record Maal(
      String noegletal,
      String kategori,
      String underkategori,
      int kommune,
      String periode,
      String retning,
      double vaerdi) {}

  /** Reads the run file; inputs must stand in the short form. */
  public static Koersel laes(Path rapportYaml) throws IOException {
    Map<?, ?> rod;
    try (Reader laeser = Files.newBufferedReader(rapportYaml, StandardCharsets.UTF_8)) {
      rod = opslag(tekstYaml().load(laeser));
    }
    int aar = Integer.parseInt(tekst(rod.get("aar")));
    LocalDate fra = dag(rod.get("opgjort_fra"), LocalDate.of(aar - 4, 1, 1));
    LocalDate til = dag(rod.get("opgjort_til"), LocalDate.of(aar, 12, 31));
    List<LocalDate> dage = dage(rod.get("skaeringsdatoer"));
    Map<String, List<Integer>> grupper = new LinkedHashMap<>();
    opslag(rod.get("grupper"))
        .forEach((id, g) -> grupper.put(tekst(id), heltal(opslag(g).get("kommuner"))));
    Map<String, List<LocalDate>> dageFor = new LinkedHashMap<>();
    opslag(rod.get("skaeringsdatoer_for")).forEach((id, d) -> dageFor.put(tekst(id), dage(d)));
    Map<String, Basisperiode> basis = new LinkedHashMap<>();
    opslag(rod.get("basisperioder")).forEach((post, p) -> basis.put(tekst(post), basisperiode(p)));
    Map<String, Path> filer = new LinkedHashMap<>();
    opslag(rod.get("input"))
        .forEach((navn, fil) -> filer.put(tekst(navn), rapportYaml.resolveSibling(tekst(fil))));
    Object prisniveau = rod.get("prisniveau");
    Map<String, Path> reference = new LinkedHashMap<>();
    for (String tabel : TABELLER) {
      Object egen = opslag(rod.get("reference")).get(tabel);
      reference.put(
          tabel,
          egen == null
              ? MEDFULGTE.resolve(tabel + ".csv")
              : rapportYaml.resolveSibling(tekst(egen)));
    }
    return new Koersel(
        aar,
        heltal(rod.get("kommuner")),
        grupper,
        liste(rod.get("maalgrupper")),
        dage.isEmpty() ? aarenesSidsteDage(fra, til) : dage,
        dageFor,
        fra,
        til,
        basis,
        prisniveau == null
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(tekst(prisniveau))),
        Optional.ofNullable(opslag(rod.get("reference")).get("kontohierarki"))
            .map(sti -> rapportYaml.resolveSibling(tekst(sti))),
        filer,
        reference,
        maal(rod.get("maal")),
        liste(opslag(rod.get("aktivitetstal")).get("sum")));
  }

  /** The days D of one figure, in order. */
  public List<LocalDate> skaeringsdatoer(String noegletal) {
    return skaeringsdatoerFor.getOrDefault(noegletal, skaeringsdatoer).stream()
        .sorted()
        .distinct()
        .toList();
  }

  private static List<LocalDate> aarenesSidsteDage(LocalDate fra, LocalDate til) {
    return IntStream.rangeClosed(fra.getYear(), til.getYear())
        .mapToObj(aar -> LocalDate.of(aar, 12, 31))
        .toList();
  }

  /** YAML in which every scalar is text: no day becomes a moment in some time zone. */
  private static Yaml tekstYaml() {
    LoaderOptions laesning = new LoaderOptions();
    DumperOptions skrivning = new DumperOptions();
    Resolver kunTekst =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {}
        };
    return new Yaml(
        new SafeConstructor(laesning), new Representer(skrivning), skrivning, laesning, kunTekst);
  }

  private static List<Maal> maal(Object vaerdi) {
    List<Maal> alle = new ArrayList<>();
    if (vaerdi instanceof List<?> elementer) {
      for (Object element : elementer) {
        Map<?, ?> maal = opslag(element);
        alle.add(
            new Maal(
                tekst(maal.get("noegletal")),
                maal.containsKey("kategori") ? tekst(maal.get("kategori")) : "",
                maal.containsKey("underkategori") ? tekst(maal.get("underkategori")) : "",
                Integer.parseInt(tekst(maal.get("kommune"))),
                tekst(maal.get("periode")),
                tekst(maal.get("retning")),
                Double.parseDouble(tekst(maal.get("vaerdi")))));
      }
    }
    return alle;
  }

  private static Basisperiode basisperiode(Object vaerdi) {
    String tekst = tekst(vaerdi);
    int streg = tekst.indexOf('-');
    return new Basisperiode(
        Integer.parseInt(tekst.substring(0, streg)), Integer.parseInt(tekst.substring(streg + 1)));
  }

  private static LocalDate dag(Object vaerdi, LocalDate ellers) {
    return vaerdi == null ? ellers : LocalDate.parse(tekst(vaerdi));
  }

  private static List<LocalDate> dage(Object vaerdi) {
    return liste(vaerdi).stream().map(LocalDate::parse).toList();
  }

  private static List<Integer> heltal(Object vaerdi) {
    return liste(vaerdi).stream().map(Integer::valueOf).toList();
  }

  private static List<String> liste(Object vaerdi) {
    List<String> resultat = new ArrayList<>();
    if (vaerdi instanceof List<?> elementer) {
      elementer.forEach(element -> resultat.add(tekst(element)));
    }
    return resultat;
  }

  private static Map<?, ?> opslag(Object vaerdi) {
    return vaerdi instanceof Map<?, ?> opslag ? opslag : Map.of();
  }

  private static String tekst(Object vaerdi) {
    return String.valueOf(vaerdi);
  }
}
