package dk.aarsrapport.maaling;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.naiv.ForventetRaekke;
import dk.aarsrapport.naiv.NaivBeregning;
import dk.aarsrapport.naiv.Noegletalsfil;
import dk.aarsrapport.naiv.Sammenligning;
import dk.aarsrapport.naiv.TilfaeldigVerden;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmark's own queries, quicker than the naive ones, say the same as those. */
final class DuckdbsideTest {

  @TempDir Path mappe;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void itsOwnQueriesSayWhatTheNaiveOnesSay(int froe) throws Exception {
    Path koersel = TilfaeldigVerden.skriv(froe, mappe);
    Path fil = mappe.resolve("duckdb.csv");
    Duckdbside.main(
        new String[] {koersel.toString(), fil.toString(), mappe.resolve("tider").toString()});

    Set<String> egne =
        NaivBeregning.NOEGLETAL.stream()
            .filter(id -> Duckdbside.class.getResource("/maaling/" + id + ".sql") != null)
            .collect(Collectors.toCollection(TreeSet::new));
    List<ForventetRaekke> forventede =
        new NaivBeregning()
            .beregn(koersel).stream().filter(r -> egne.contains(r.noegletal())).toList();
    Set<String> omraader =
        forventede.stream().map(ForventetRaekke::omraade).collect(Collectors.toSet());
    List<ForventetRaekke> faktiske =
        Noegletalsfil.laes(fil).stream()
            .filter(r -> egne.contains(r.noegletal()) && omraader.contains(r.omraade()))
            .toList();

    assertThat(forventede).extracting(ForventetRaekke::noegletal).containsAll(egne);
    assertThat(Sammenligning.forskelle(forventede, faktiske)).isEmpty();
  }
}
