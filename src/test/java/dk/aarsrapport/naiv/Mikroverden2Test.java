package dk.aarsrapport.naiv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.noegletal.Katalog;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The second world small enough to count by hand: price, volume, forecast, duration, deadlines.
 * Every row of the figures that there are, with its status, and no other row; landet is as the
 * group.
 */
class Mikroverden2Test {
  private static final Path MIKROVERDEN = Path.of("src/test/resources/mikroverden2");

  private enum Beregning implements Produkt {
    PRODUKTET {
      @Override
      public List<ForventetRaekke> beregn(Path rapportYaml) throws IOException {
        return ProduktetTest.beregn(rapportYaml);
      }
    },
    DEN_NAIVE {
      @Override
      public List<ForventetRaekke> beregn(Path rapportYaml) throws IOException {
        return new NaivBeregning().beregn(rapportYaml);
      }
    }
  }

  private static List<ForventetRaekke> forventede() throws IOException {
    return Noegletalsfil.laes(MIKROVERDEN.resolve("forventet.csv"));
  }

  @Test
  void denHarHverRaekkeAfFilen() throws IOException {
    Set<String> uden =
        forventede().stream()
            .map(ForventetRaekke::noegletal)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(forventede()).hasSize(1440);
    uden.removeAll(Katalog.id());
    assertThat(uden).as("figures that the catalogue does not have").isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void hverRaekkeStemmerOgIngenErTilovers(Beregning beregning) throws IOException {
    List<ForventetRaekke> forventede =
        forventede().stream().filter(r -> Katalog.id().contains(r.noegletal())).toList();
    Set<String> noegletal =
        forventede.stream().map(ForventetRaekke::noegletal).collect(Collectors.toSet());
    List<ForventetRaekke> faktiske =
        beregning.beregn(MIKROVERDEN.resolve("rapport.yaml")).stream()
            .filter(r -> noegletal.contains(r.noegletal()))
            .toList();
    assertThat(Sammenligning.forskelle(medLandet(forventede), faktiske)).isEmpty();
  }

  private static List<ForventetRaekke> medLandet(List<ForventetRaekke> raekker) {
    return Stream.concat(
            raekker.stream(),
            raekker.stream()
                .filter(r -> r.omraade().equals("gruppe:begge"))
                .map(
                    r ->
                        new ForventetRaekke(
                            r.noegletal(),
                            "landet",
                            r.periode(),
                            r.kategori(),
                            r.underkategori(),
                            r.vaerdi(),
                            r.taeller(),
                            r.naevner(),
                            r.status())))
        .toList();
  }
}
