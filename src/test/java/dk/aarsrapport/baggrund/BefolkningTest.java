package dk.aarsrapport.baggrund;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarsrapport.baggrund.Befolkning.Antal;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BefolkningTest {
  private static OptionalLong antal(int fraAlder, int tilAlder, Antal... raekker) {
    return new Befolkning(List.of(raekker)).antal(Set.of(101), 2016, fraAlder, tilAlder);
  }

  private static Antal koen(int alder, long antal) {
    return new Antal(101, 2016, alder, false, antal);
  }

  private static Antal total(int alder, long antal) {
    return new Antal(101, 2016, alder, true, antal);
  }

  @Test
  void koenneneLaeggesSammen() {
    assertThat(antal(0, 1, koen(0, 5), koen(0, 6), koen(1, 7))).hasValue(18);
  }

  @Test
  void totalenTaellerIStedetForKoennene() {
    assertThat(antal(0, 0, koen(0, 5), total(0, 11), koen(0, 6))).hasValue(11);
    assertThat(antal(0, 0, koen(0, 5), total(0, 11))).as("one sex alone is not all").hasValue(11);
  }

  @Test
  void totalUdenKoenTaeller() {
    assertThat(antal(0, 1, koen(0, 5), total(1, 7))).hasValue(12);
  }

  @Test
  void graenserneErMedOgResterneErIkke() {
    assertThat(antal(1, 2, koen(0, 100), koen(1, 5), koen(2, 6), koen(3, 100))).hasValue(11);
  }

  @Test
  void nulErEtTalMenHulErTomt() {
    assertThat(antal(0, 1, koen(0, 5), koen(1, 0))).hasValue(5);
    assertThat(antal(0, 2, koen(0, 5), koen(2, 6))).isEmpty();
  }

  @Test
  void alleMedlemmerSkalHaveAaret() {
    Befolkning befolkning =
        new Befolkning(
            List.of(
                koen(0, 5), new Antal(147, 2016, 0, false, 7), new Antal(147, 2017, 0, false, 8)));
    assertThat(befolkning.antal(Set.of(101, 147), 2016, 0, 0)).hasValue(12);
    assertThat(befolkning.antal(Set.of(101, 147), 2017, 0, 0)).isEmpty();
    assertThat(befolkning.antal(Set.of(147), 2017, 0, 0)).hasValue(8);
    assertThat(befolkning.antal(Set.of(), 2016, 0, 0)).isEmpty();
  }
}
