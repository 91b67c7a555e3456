package dk.aarsrapport.accept;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.accept.Felttilfaelde.Udfald;
import dk.aarsrapport.fejl.Brugerfejl;
import dk.aarsrapport.fejl.Portfejl;
import dk.aarsrapport.naiv.Faellesspark;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Noegle;
import dk.aarsrapport.resultat.Resultat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dirt as it comes from the systems of the field, a folder of {@code src/test/resources/felt} for
 * each kind: the right numbers, a warning that names it or a stop that names it, and never another
 * number in silence.
 */
class FelttilfaeldeTest {
  private static final Path TILFAELDE = Path.of("src/test/resources/felt/tilfaelde");
  private static final Path MIKROVERDEN = Path.of("src/test/resources/mikroverden");
  private static final String CSV = "datakvalitet.csv";

  /** The lines of the data-quality report of mikroverden itself. */
  private static List<String> rene;

  @TempDir private Path mappe;

  @BeforeAll
  static void validerMikroverden(@TempDir Path rent) throws IOException {
    Faellesspark.koersel().valider(MIKROVERDEN.resolve("rapport.yaml").toString(), rent.toString());
    rene = Files.readAllLines(rent.resolve(CSV));
  }

  static List<Felttilfaelde> tilfaelde() throws IOException {
    return Felttilfaelde.alle(TILFAELDE);
  }

  @ParameterizedTest
  @MethodSource("tilfaelde")
  void dirtIsReadRightNamedOrRefused(Felttilfaelde tilfaelde) throws IOException {
    Path config = tilfaelde.skriv(Files.createDirectory(mappe.resolve("data")));
    Path ud = mappe.resolve("ud");
    Grundresultater resultater;
    try {
      resultater = Faellesspark.koersel().beregn(config.toString(), ud.toString());
    } catch (Brugerfejl | Portfejl stop) {
      assertThat(tilfaelde.udfald()).as(stop.getMessage()).contains(Udfald.STOP);
      assertThat(stop.getMessage())
          .containsPattern(tilfaelde.naevner())
          .doesNotContainPattern("\\p{Cc}");
      return;
    }
    Forventning mikroverdens = Forventning.laes(MIKROVERDEN.resolve("forventet.csv"));
    List<String> afvigelser = mikroverdens.afvigelser(resultater);
    if (tilfaelde.udfald().contains(Udfald.SAMME) && afvigelser.isEmpty()) {
      return;
    }
    if (tilfaelde.udfald().contains(Udfald.TAL) && naaet(tilfaelde.tal(), resultater)) {
      return;
    }
    assertThat(tilfaelde.udfald()).as("%s", afvigelser).contains(Udfald.VARSEL);
    assertThat(nyeLinjer(config, ud))
        .anySatisfy(linje -> assertThat(linje).containsPattern(tilfaelde.naevner()));
  }

  private static boolean naaet(Map<List<String>, OptionalDouble> tal, Grundresultater resultater) {
    return tal.entrySet().stream()
        .allMatch(
            t -> {
              List<String> n = t.getKey();
              Resultat fundet =
                  resultater.find(new Noegle(n.get(0), n.get(1), n.get(2), "", "")).orElse(null);
              return fundet != null && Forventning.ens(t.getValue(), fundet.vaerdi());
            });
  }

  /** The lines of the data-quality report that mikroverden itself has not. */
  private Set<String> nyeLinjer(Path config, Path ud) throws IOException {
    Faellesspark.koersel().valider(config.toString(), ud.toString());
    Set<String> nye = new TreeSet<>(Files.readAllLines(ud.resolve(CSV)));
    nye.removeAll(rene);
    return nye;
  }
}
