package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TegnrodTest {
  @Test
  void bogstaverDerErGaaetTabtSes() {
    assertThat(Tegnrod.harTabt("B?rn")).isTrue();
    assertThat(Tegnrod.harTabt("Adf\uFFFDrd")).isTrue();
    assertThat(Tegnrod.harTabt("Klart?")).isFalse();
    assertThat(Tegnrod.harTabt("Hvad? Nu")).isFalse();
    assertThat(Tegnrod.harTabt("")).isFalse();
  }
}
