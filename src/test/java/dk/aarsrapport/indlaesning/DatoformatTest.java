package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatoformatTest {
  @ParameterizedTest
  @CsvSource({
    "31-01-2017, 2017-01-31",
    "31.01.2017, 2017-01-31",
    "31/01/2017, 2017-01-31",
    "2017-01-31, 2017-01-31",
    "1-2-2017, 2017-02-01",
    "1.2.2017, 2017-02-01",
    "29-02-2016, 2016-02-29",
    "31-12-9999, 9999-12-31",
    "31-01-2017 00:00:00, 2017-01-31",
    "1-2-2017 13:45, 2017-02-01",
    "2017-01-31T23:59:59, 2017-01-31",
    "2017-01-31T00:00:00+01:00, 2017-01-31",
    "42766, 2017-01-31",
    "20000, 1954-10-03",
    "80000, 2119-01-11"
  })
  void laeses(String tekst, LocalDate dato) {
    assertThat(Datoformat.laes(tekst)).isEqualTo(dato);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "i morgen",
        "-1",
        "31-02-2017",
        "29-02-2017",
        "00-01-2017",
        "31-13-2017",
        "31-01-17",
        "01-2017",
        "2017",
        "2017-01",
        "19999",
        "80001",
        "4276x",
        "31--01-2017",
        "-31-01-2017",
        "31-01-2017-",
        "31-01-20171",
        "2. januar 2017",
        "6101005003",
        "610100-5003",
        "٣١-٠١-٢٠١٧"
      })
  void erIngenDato(String tekst) {
    assertThat(Datoformat.laes(tekst)).isNull();
  }
}
