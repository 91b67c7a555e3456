package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanddelTest {
  private static final List<String> NOEGLER = List.of("cpr", "periode");

  private static String ende(String celle, String ende) {
    return Spanddel.laes("Periode" + ende, NOEGLER).orElseThrow().af(List.of("x", celle));
  }

  @ParameterizedTest
  @CsvSource({
    "01.03.2015 - 31.01.2016, 01.03.2015, 31.01.2016",
    "01-03-2015–31-01-2016, 01-03-2015, 31-01-2016",
    "2015-03-01 til 2016-01-31, 2015-03-01, 2016-01-31",
    "fra 1/3/2015 til 31/1/2016, 1/3/2015, 31/1/2016",
    "01.03.2015 -, 01.03.2015, ''",
    "01.03.2015, 01.03.2015, ''",
    "01.03.2015 - igangværende, 01.03.2015, igangværende",
    "1. marts 2015 - 31. januar 2016, 1. marts 2015, 31. januar 2016"
  })
  void enPeriodeHarToEnder(String celle, String fra, String til) {
    assertThat(ende(celle, Spanddel.FRA)).isEqualTo(fra);
    assertThat(ende(celle, Spanddel.TIL)).isEqualTo(til);
  }

  @Test
  void hvadDerIngenPeriodeErStaarSomDetStaar() {
    assertThat(ende("hele 2015", Spanddel.TIL)).isEqualTo("hele 2015");
    assertThat(Spanddel.laes("Andet [fra]", NOEGLER)).isEmpty();
    assertThat(Spanddel.laes("Periode", NOEGLER)).isEmpty();
  }

  @Test
  void enKolonneAfPerioderKendesPaaSineCeller() {
    assertThat(Spanddel.perioder(List.of("01.03.2015 - 31.01.2016", "01.02.2016 -"))).isTrue();
    assertThat(Spanddel.perioder(List.of("01.03.2015", "01.02.2016"))).isFalse();
    assertThat(Spanddel.perioder(List.of("01.03.2015 10:15 - 12:00", "01.02.2016"))).isFalse();
    assertThat(Spanddel.perioder(List.of())).isFalse();
  }

  @Test
  void enPeriodeErIngenDag() {
    assertThat(Datoformat.laes("01.03.2015 - 31.01.2016")).isNull();
    assertThat(Datoformat.laes("2015-03-01 2016-01-31")).isNull();
  }
}
