package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KommunekodeTest {
  @ParameterizedTest
  @CsvSource({
    "510, 510",
    "0510, 510",
    "510.0, 510",
    "510 Haderslev, 510",
    "510 - Haderslev Kommune, 510",
    "101: København, 101",
    "Haderslev, 510",
    "HADERSLEV KOMMUNE, 510",
    "Københavns Kommune, 101",
    "Aarhus, 751",
    "århus kommune, 751",
    "Høje Taastrup, 169",
    "Bornholms Regionskommune, 400",
    "Vesthimmerlands Kommune, 820",
    "Københavns Kommune (101), 101",
    "København - 0101, 101",
    "Haderslev [510], 510"
  })
  void enKodeEllerEtNavn(String tekst, int kode) {
    assertThat(Kommunekode.af(tekst)).isEqualTo(kode);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "5100",
        "510 12",
        "5100 Haderslev",
        "-510",
        "Kommune",
        "s",
        "Region Syddanmark",
        "I alt",
        "Københavns Kommune (147)",
        "Hovedgaden 101"
      })
  void altAndetErIngenKommune(String tekst) {
    assertThat(Kommunekode.af(tekst)).isNull();
  }
}
