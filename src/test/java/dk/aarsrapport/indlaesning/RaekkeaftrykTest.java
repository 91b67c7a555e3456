package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class RaekkeaftrykTest {
  private static Raekkeaftryk af(List<List<String>> raekker) {
    Raekkeaftryk aftryk = new Raekkeaftryk();
    raekker.forEach(raekke -> aftryk.se(raekke, new BitSet()));
    return aftryk;
  }

  private static List<List<String>> raekker(int fra, int til) {
    List<List<String>> raekker = new ArrayList<>();
    for (int i = fra; i < til; i++) {
      raekker.add(List.of("101", Integer.toString(i), ""));
    }
    return raekker;
  }

  @Test
  void enRaekkeDerStaarTreGangeErToGentagelser() {
    List<List<String>> raekker = raekker(0, 1000);
    assertThat(af(raekker).gentagne()).isZero();
    raekker.add(raekker.get(7));
    raekker.add(raekker.get(7));
    assertThat(af(raekker).gentagne()).isEqualTo(2);
    assertThat(af(raekker).skoennet()).isFalse();
  }

  @Test
  void raekkefoelgenErLigegyldigMenCellernesErIkke() {
    List<List<String>> raekker = raekker(0, 5000);
    Raekkeaftryk foer = af(raekker);
    Collections.shuffle(raekker, new Random(1));
    assertThat(af(raekker).sammeRaekker(foer)).isTrue();
    raekker.set(0, List.of("101", "", "9"));
    raekker.set(1, List.of("101", "9", ""));
    assertThat(af(raekker).sammeRaekker(foer)).isFalse();
    assertThat(af(List.of(List.of("a", "b"), List.of("b", "a"))).gentagne()).isZero();
  }

  @Test
  void ingenRaekkerErIkkeSammeRaekker() {
    assertThat(new Raekkeaftryk().sammeRaekker(new Raekkeaftryk())).isFalse();
  }

  @Test
  void deleGiverSammeSomDetHele() {
    List<List<String>> raekker = raekker(0, 3 * Raekkeaftryk.HOEJST);
    raekker.addAll(raekker(0, Raekkeaftryk.HOEJST));
    Raekkeaftryk hele = af(raekker);
    Raekkeaftryk dele =
        Raekkeaftryk.samlet(
            List.of(
                af(raekker.subList(0, 1000)),
                af(raekker.subList(1000, 200_000)),
                af(raekker.subList(200_000, raekker.size()))));
    assertThat(dele.gentagne()).isEqualTo(hele.gentagne());
    assertThat(dele.sammeRaekker(hele)).isTrue();
  }

  @Test
  void afMangeForskelligeErTalletEtSkoen() {
    List<List<String>> raekker = raekker(0, 5 * Raekkeaftryk.HOEJST);
    raekker.addAll(raekker(0, 20_000));
    Raekkeaftryk aftryk = af(raekker);
    assertThat(aftryk.skoennet()).isTrue();
    assertThat(aftryk.gentagne()).isCloseTo(20_000L, Percentage.withPercentage(10));
  }

  @Test
  void naestenAlleRaekkerToGangeErIngenTilfaeldighed() {
    List<List<String>> raekker = raekker(0, 1000);
    raekker.addAll(raekker(0, 950));
    assertThat(af(raekker).naestenAlleToGange()).isTrue();
    assertThat(af(raekker.subList(0, 1500)).naestenAlleToGange()).isFalse();
    assertThat(af(raekker(0, 1000)).naestenAlleToGange()).isFalse();
    assertThat(af(List.of(List.of("a"), List.of("a"))).naestenAlleToGange()).isFalse();
  }

  @Test
  void tolvEnsMaanederErIkkeEnGentagelse() {
    List<List<String>> raekker = new ArrayList<>();
    for (int maaned = 0; maaned < 12; maaned++) {
      raekker.addAll(raekker(0, 100));
    }
    assertThat(af(raekker).naestenAlleToGange()).isFalse();
  }

  @Test
  void naestenAlleRaekkerAfDenMindsteStaarOgsaaIDenStoerste() {
    Raekkeaftryk stor = af(raekker(0, 3 * Raekkeaftryk.HOEJST));
    assertThat(af(raekker(-5, 100)).naestenAlleFaelles(stor)).isTrue();
    assertThat(stor.naestenAlleFaelles(af(raekker(-5, 100)))).isTrue();
    assertThat(af(raekker(-50, 100)).naestenAlleFaelles(stor)).isFalse();
    assertThat(
            stor.naestenAlleFaelles(af(raekker(2 * Raekkeaftryk.HOEJST, 5 * Raekkeaftryk.HOEJST))))
        .isFalse();
    assertThat(stor.naestenAlleFaelles(af(raekker(1000, 3 * Raekkeaftryk.HOEJST)))).isTrue();
  }
}
