package dk.aarsrapport.baggrund;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrisindeksTest {
  private final Prisindeks indeks =
      new Prisindeks(
          Map.of(
              2013, new BigDecimal("99"),
              2014, new BigDecimal("25"),
              2015, new BigDecimal("60"),
              2017, new BigDecimal("1")));

  @Test
  void fremAdKaedes() {
    assertThat(indeks.faktor(2013, 2014)).get().isEqualTo(new BigDecimal("1.25"));
    assertThat(indeks.faktor(2013, 2015).orElseThrow()).isEqualByComparingTo("2");
  }

  @Test
  void tilbageErDetOmvendte() {
    assertThat(indeks.faktor(2015, 2013).orElseThrow()).isEqualByComparingTo("0.5");
    assertThat(indeks.faktor(2014, 2013).orElseThrow()).isEqualByComparingTo("0.8");
  }

  @Test
  void sammeAarErEn() {
    assertThat(indeks.faktor(2014, 2014).orElseThrow()).isEqualByComparingTo("1");
  }

  @Test
  void manglendeEndeaarOgHulErTomt() {
    assertThat(indeks.faktor(2012, 2013)).isEmpty();
    assertThat(indeks.faktor(2013, 2018)).isEmpty();
    assertThat(indeks.faktor(2015, 2017)).isEmpty();
    assertThat(indeks.faktor(2017, 2015)).isEmpty();
    assertThat(indeks.faktor(2016, 2016)).isEmpty();
    assertThat(indeks.har(2016)).isFalse();
    assertThat(indeks.har(2017)).isTrue();
  }

  @Test
  void faldendePriser() {
    Prisindeks faldende =
        new Prisindeks(Map.of(2014, BigDecimal.ONE, 2015, new BigDecimal("-0.5")));
    assertThat(faldende.faktor(2014, 2015).orElseThrow()).isEqualByComparingTo("0.995");
  }
}
