package dk.aarsrapport.angreb;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.angreb.Proeveudgave.Grundlag;
import dk.aarsrapport.diskretion.Offentliggjort;
import dk.aarsrapport.naiv.TilfaeldigVerden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What readers know of numbers that go together is what the figures say themselves: no table near
 * the true one that keeps all that they say breaks it, whatever happens to be hidden.
 */
class ErklaeretTest {
  @TempDir private Path mappe;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void taetteVerdeners(long froe) throws IOException {
    altErErklaeret(Grundlag.af(Taetverden.skriv(froe, mappe), Taetverden.KOMMUNER));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {2, 3, 5, 7})
  void tilfaeldigeVerdeners(long froe) throws IOException {
    altErErklaeret(
        Grundlag.af(TilfaeldigVerden.skriv(froe, mappe), TilfaeldigVerden.kommuner(froe)));
  }

  private static void altErErklaeret(Grundlag grundlag) throws IOException {
    Proeveudgave udgave = grundlag.udgave(5, Offentliggjort.intet());
    Tabeller tabeller = new Tabeller();
    tabeller.sandt(udgave.sande());
    Kendskab kendskab = Kendskab.laes();
    Erklaerede erklaerede = new Erklaerede(grundlag.grund(), tabeller, kendskab);
    List<String> uerklaerede =
        kendskab.summer(tabeller, udgave.medlemmer()).stream()
            .filter(ErklaeretTest::iEnKommune)
            .filter(erklaerede::brydes)
            .map(Sammenhaeng.Sum::toString)
            .toList();
    assertThat(uerklaerede).isEmpty();
  }

  /**
   * Groups are told of in the same way. That nobody has more days or months than the year is said
   * only where one child fewer could not have them.
   */
  private static boolean iEnKommune(Sammenhaeng.Sum sum) {
    return sum.led().keySet().stream().allMatch(tal -> tal.omraade().matches("\\d+"))
        && !sum.linje().matches("(12|365)\\*.*");
  }
}
