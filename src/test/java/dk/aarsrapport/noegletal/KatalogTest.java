package dk.aarsrapport.noegletal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.resultat.Beloeb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;

/** What a figure must bring with it to stand in the catalogue. */
class KatalogTest {
  private static final Path NAIV = Path.of("src/test/resources/naiv");

  /** A definition with another source or more labels still says which prices its amounts are in. */
  @Test
  void aDefinitionThatIsChangedInOnePartIsTheSameInAllOthers() {
    assertThat(Katalog.definitioner())
        .allSatisfy(
            d -> {
              assertThat(d.medKilde("Anden kilde").medKilde(d.kilde())).isEqualTo(d);
              assertThat(d.medEtiketter(d.etiketter())).isEqualTo(d);
              assertThat(d.med(d.beloeb())).isEqualTo(d);
            });
    assertThat(Katalog.definitioner())
        .anyMatch(d -> d.medKilde("x").beloeb().priser() == Beloeb.Priser.FASTE);
  }

  @Test
  void everyIdStandsOnce() {
    assertThat(Katalog.ALLE).extracting(n -> n.definition().id()).doesNotHaveDuplicates();
  }

  @Test
  void everyFigureHasHandCountedCases() {
    List<String> uden =
        Katalog.ALLE.stream()
            .map(noegletal -> noegletal.getClass().getSimpleName() + "Test")
            .filter(navn -> !harTilfaelde(navn))
            .toList();
    assertThat(uden)
        .as(
            "Test classes that figures lack: cases counted by hand, named after the figure's class,"
                + " beside AnbragteTest in src/test/java/dk/aarsrapport/noegletal")
        .isEmpty();
  }

  @Test
  void everyFigureHasANaiveQuery() throws IOException {
    List<String> uden = new ArrayList<>(Katalog.id());
    uden.removeAll(forespoergsler());
    assertThat(uden)
        .as(
            "Figures without a naive query: write it from the contract and not from the code, in"
                + " %s/<id>.sql; ProduktetTest compares the two",
            NAIV)
        .isEmpty();
  }

  @Test
  void everyNaiveQueryHasAFigure() throws IOException {
    assertThat(Katalog.id())
        .as("A query that belongs to no figure in the catalogue is compared with nothing")
        .containsAll(forespoergsler());
  }

  private static boolean harTilfaelde(String navn) {
    try {
      return Arrays.stream(
              Class.forName(KatalogTest.class.getPackageName() + "." + navn).getDeclaredMethods())
          .anyMatch(metode -> AnnotationSupport.isAnnotated(metode, Test.class));
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** The names of the query files; those of shared views begin with an underscore. */
  private static List<String> forespoergsler() throws IOException {
    try (Stream<Path> filer = Files.list(NAIV)) {
      return filer
          .map(fil -> fil.getFileName().toString())
          .filter(navn -> navn.endsWith(".sql") && !navn.startsWith("_"))
          .map(navn -> navn.substring(0, navn.length() - ".sql".length()))
          .toList();
    }
  }

  @Test
  void funktionerOgGrupperFaarDeresNavneOgAlleAndreErSomDeVar() {
    var med =
        Katalog.definitioner(
            new TreeMap<>(Map.of("5.28.20", "Opholdssteder")),
            Map.of("vest", "Vestegnen"),
            List.of("Uenig", "Enig"),
            new TreeSet<>(Set.of(860_000)));
    for (int i = 0; i < med.size(); i++) {
      if (med.get(i).id().equals("udgifter-pr-funktion")) {
        assertThat(med.get(i).etiketter().keySet())
            .containsExactly("5.28.20", "ukendt konto", "i-alt");
        assertThat(med.get(i).etiket("5.28.20")).isEqualTo("5.28.20 Opholdssteder");
        assertThat(med.get(i).etiket("5.99.99")).isEqualTo("5.99.99");
      } else if (med.get(i).id().equals("underretninger-mod-befolkning")) {
        assertThat(med.get(i).etiket("vest")).isEqualTo("Vestegnen");
      } else if (med.get(i).id().equals("dyre-enkeltsager")) {
        assertThat(med.get(i).etiket("over-860000")).isEqualTo("Børn over 860.000 kr.");
      } else if (med.get(i).id().equals("survey-svar")) {
        assertThat(med.get(i).etiketter().keySet())
            .containsExactly("Uenig", "Enig", "n", "svarprocent");
      } else {
        assertThat(med.get(i)).isSameAs(Katalog.definitioner().get(i));
      }
    }
  }
}
