package dk.aarsrapport.proevedata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The command that writes sample data: the demo's committed files, or a benchmark world of any
 * size.
 *
 * <p>{@code --ud DIR} alone writes the demo; {@code --sager N --posteringer N [--kommuner N] [--frø
 * N] --ud DIR} writes N rows of interventions and N postings with all that belongs to them.
 */
public final class Proevedata {

  private static final List<String> NAVNE =
      List.of("--ud", "--sager", "--posteringer", "--kommuner", "--frø", "--froe");

  private Proevedata() {}

  /** Writes what the arguments ask for. */
  public static void main(String[] argumenter) throws IOException {
    Map<String, String> valg = new HashMap<>();
    for (int i = 0; i + 1 < argumenter.length; i += 2) {
      if (!NAVNE.contains(argumenter[i])) {
        throw new IllegalArgumentException("Ukendt valg: " + argumenter[i] + ". Kendte: " + NAVNE);
      }
      valg.put(argumenter[i], argumenter[i + 1]);
    }
    if (!valg.containsKey("--ud")) {
      throw new IllegalArgumentException("Angiv --ud MAPPE.");
    }
    Path mappe = Path.of(valg.get("--ud"));
    if (valg.containsKey("--sager") || valg.containsKey("--posteringer")) {
      String froe = valg.getOrDefault("--froe", valg.getOrDefault("--frø", "42"));
      new Maalestok(Integer.parseInt(valg.getOrDefault("--kommuner", "98")), Long.parseLong(froe))
          .skriv(
              mappe,
              Long.parseLong(valg.getOrDefault("--sager", "0")),
              Long.parseLong(valg.getOrDefault("--posteringer", "0")));
    } else {
      DemoVerden.skriv(mappe);
    }
  }
}
