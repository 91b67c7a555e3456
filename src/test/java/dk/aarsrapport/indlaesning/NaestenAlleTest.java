package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NaestenAlleTest {
  @Test
  void enTiendedelMaaMangle() {
    assertThat(NaestenAlle.er(9, 10)).isTrue();
    assertThat(NaestenAlle.er(10, 10)).isTrue();
    assertThat(NaestenAlle.er(89, 100)).isFalse();
  }
}
