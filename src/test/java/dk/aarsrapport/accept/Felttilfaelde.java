package dk.aarsrapport.accept;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A kind of dirt from the field: files that replace those of mikroverden, and what may come of it.
 *
 * @param mappe the files and {@code forvent.yaml}
 * @param hvad what is wrong with them
 * @param udfald the outcomes allowed
 * @param naevner what a stop or a warning must name; empty = anything
 * @param tal values to reach, by figure, area and period
 */
record Felttilfaelde(
    Path mappe,
    String hvad,
    List<Udfald> udfald,
    Pattern naevner,
    Map<List<String>, OptionalDouble> tal) {
  private static final String FORVENT = "forvent.yaml";
  private static final Path MIKROVERDEN = Path.of("src/test/resources/mikroverden");

  /** What a run on dirty files may come to. */
  enum Udfald {
    /** Every value of mikroverden. */
    SAMME,
    /** A line in the data-quality report that names the dirt. */
    VARSEL,
    /** No run, and a line that names the dirt. */
    STOP,
    /** The values that the case gives. */
    TAL
  }

  /** Every case there is, in order of name. */
  static List<Felttilfaelde> alle(Path mappe) throws IOException {
    try (Stream<Path> mapper = Files.list(mappe)) {
      return mapper.sorted().map(Felttilfaelde::laes).toList();
    }
  }

  private static Felttilfaelde laes(Path mappe) {
    Map<?, ?> forvent;
    try (Reader fil = Files.newBufferedReader(mappe.resolve(FORVENT))) {
      forvent = new Yaml(new SafeConstructor(new LoaderOptions())).load(fil);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Map<List<String>, OptionalDouble> tal =
        new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));
    if (forvent.get("tal") instanceof Map<?, ?> vaerdier) {
      vaerdier.forEach(
          (noegle, vaerdi) ->
              tal.put(
                  List.of(noegle.toString().split(" ")),
                  OptionalDouble.of(Double.parseDouble(vaerdi.toString()))));
    }
    return new Felttilfaelde(
        mappe,
        forvent.get("hvad").toString(),
        ((List<?>) forvent.get("udfald"))
            .stream()
                .map(u -> Udfald.valueOf(u.toString().toUpperCase(java.util.Locale.ROOT)))
                .toList(),
        Pattern.compile(forvent.containsKey("naevner") ? forvent.get("naevner").toString() : ""),
        tal);
  }

  /** Mikroverden with the case's files in place of its own; the run file is returned. */
  Path skriv(Path til) throws IOException {
    kopier(MIKROVERDEN, til);
    kopier(mappe, til);
    return til.resolve("rapport.yaml");
  }

  private static void kopier(Path fra, Path til) throws IOException {
    try (Stream<Path> filer = Files.list(fra)) {
      for (Path fil : filer.toList()) {
        Files.copy(fil, til.resolve(fil.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Override
  public String toString() {
    return mappe.getFileName() + ": " + hvad;
  }
}
