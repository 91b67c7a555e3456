package dk.aarsrapport.accept;

import dk.aarsrapport.kommando.Melding;
import dk.aarsrapport.kommando.Rapportkoersel;
import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.spark.Sparkmotor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The demo's documents, written once for all the tests that only read them. */
public final class Demokoersel {
  private static Path mappe;

  private Demokoersel() {}

  /** Where they lie until the tests are over. */
  public static synchronized Path mappe() throws IOException {
    if (mappe == null) {
      Path ny = Files.createTempDirectory("demo");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> slet(ny)));
      mappe = koer("local[1]", ny.resolve("ud"));
    }
    return mappe;
  }

  /** Runs the demo on this master. */
  static Path koer(String master, Path ud) throws IOException {
    Faellesspark.luk();
    try (Sparkmotor motor = Sparkmotor.start(master)) {
      new Rapportkoersel(new Melding(linje -> {}), motor::laant)
          .koer("data-samples/rapport.yaml", ud.toString());
    }
    return ud;
  }

  private static void slet(Path mappe) {
    try (Stream<Path> stier = Files.walk(mappe)) {
      for (Path sti : stier.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(sti);
      }
    } catch (IOException fejl) {
      throw new UncheckedIOException(fejl);
    }
  }
}
