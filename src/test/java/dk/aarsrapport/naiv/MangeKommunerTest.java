package dk.aarsrapport.naiv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.diskretion.Diskretion;
import dk.aarsrapport.koersel.Koersel;
import dk.aarsrapport.resultat.Enhed;
import dk.aarsrapport.resultat.Grundresultater;
import dk.aarsrapport.resultat.Resultat;
import dk.aarsrapport.resultat.Status;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twenty to thirty municipalities in six groups that overlap, with every figure: the product agrees
 * with the naive computation, and what is public of it can be decided and shows no small count.
 * More worlds are asked for with {@code -Dnaiv.mange=<number>}.
 */
class MangeKommunerTest {
  private static final int MINDSTE_ANTAL = 5;

  @TempDir private Path mappe;

  static LongStream froe() {
    return LongStream.range(0, Integer.getInteger("naiv.mange", 1));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("froe")
  void alleTalStemmerOgDenOffentligeUdgaveViserIntetLilleAntal(long froe) throws IOException {
    Path rapportYaml = TilfaeldigVerden.skrivMange(froe, mappe);
    Koersel koersel = ProduktetTest.koersel(rapportYaml);
    Grundresultater grund = ProduktetTest.resultater(rapportYaml);
    assertThat(
            Sammenligning.forskelle(
                new NaivBeregning().beregn(rapportYaml), ProduktetTest.raekker(grund, koersel)))
        .as("seed %d", froe)
        .isEmpty();

    List<Resultat> offentlige =
        Diskretion.offentlige(
                grund,
                MINDSTE_ANTAL,
                Verdensomraader.viste(koersel),
                Map.<String, Collection<String>>copyOf(
                    Verdensomraader.medlemmer(koersel, TilfaeldigVerden.mangeKommuner(froe))))
            .alle();
    assertThat(offentlige).anyMatch(r -> r.status() == Status.DISKRETIONERET);
    assertThat(offentlige)
        .filteredOn(r -> r.enhed() == Enhed.ANTAL && r.status().harVaerdi())
        .filteredOn(r -> BOERN.contains(r.noegle().noegletal()))
        .isNotEmpty()
        .noneMatch(r -> r.vaerdi().signum() > 0 && r.vaerdi().longValueExact() < MINDSTE_ANTAL);
  }

  /** Figures whose every count is one of children or notifications. */
  private static final Set<String> BOERN =
      Set.of("anbragte", "anbragte-i-aaret", "anbragte-alder", "nye-anbringelser", "eftervaern");
}
