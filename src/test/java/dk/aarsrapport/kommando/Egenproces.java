package dk.aarsrapport.kommando;

import dk.aarsrapport.Aarsrapport;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The product as a process of its own, with a folder for temporary files, as the script starts it.
 */
final class Egenproces {
  private final Path arbejde;
  private final Path midlertidig;
  private final Path udskrift;
  private final Map<String, String> miljoe = new LinkedHashMap<>();

  /** A process that works in a folder, and prints to a file. */
  Egenproces(Path arbejde, Path midlertidig, Path udskrift) {
    this.arbejde = arbejde;
    this.midlertidig = midlertidig;
    this.udskrift = udskrift;
  }

  Egenproces miljoe(String navn, String vaerdi) {
    miljoe.put(navn, vaerdi);
    return this;
  }

  /** The whole command line. */
  List<String> linje(String... argumenter) throws IOException {
    List<String> linje = new ArrayList<>();
    linje.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(valg -> valg.startsWith("--add-opens"))
        .forEach(linje::add);
    linje.addAll(
        List.of(
            "-Xmx1g",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dfile.encoding=UTF-8",
            "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + Files.createTempDirectory(midlertidig, "aarsrapport-"),
            "-cp",
            System.getProperty("java.class.path"),
            Aarsrapport.class.getName()));
    linje.addAll(List.of(argumenter));
    return linje;
  }

  /** Starts the product with these arguments. */
  Process start(String... argumenter) throws IOException {
    return startLinje(linje(argumenter));
  }

  /** Every file under a folder, hidden ones too, with its bytes as text. */
  static Map<String, String> filer(Path mappe) throws IOException {
    Map<String, String> filer = new TreeMap<>();
    try (Stream<Path> alle = Files.walk(mappe)) {
      for (Path sti : alle.filter(Files::isRegularFile).toList()) {
        filer.put(
            mappe.relativize(sti).toString(), Files.readString(sti, StandardCharsets.ISO_8859_1));
      }
    }
    return filer;
  }

  /** Starts any command line, in the same surroundings. */
  Process startLinje(List<String> linje) throws IOException {
    ProcessBuilder bygger =
        new ProcessBuilder(linje)
            .directory(arbejde.toFile())
            .redirectErrorStream(true)
            .redirectOutput(udskrift.toFile());
    bygger.environment().putAll(miljoe);
    return bygger.start();
  }
}
