package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
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
    "31-01-2017 00.00.00, 2017-01-31",
    "31.01.2017 9.15.00, 2017-01-31",
    "1-2-2017 13:45, 2017-02-01",
    "2017-01-31T23:59:59, 2017-01-31",
    "2017-01-31T00:00:00+01:00, 2017-01-31",
    "2017-01-30T23:00:00Z, 2017-01-31",
    "2017-01-30T22:59:59Z, 2017-01-30",
    "2017-06-30T22:00:00.000Z, 2017-07-01",
    "2017-06-30 22:00:00 +0000, 2017-07-01",
    "30-06-2017 21:59 UTC, 2017-06-30",
    "2017-01-31T08:00:00+09:00, 2017-01-31",
    "2017-01-31T07:59:00+0900, 2017-01-30",
    "2017-01-30T18:00:00-05, 2017-01-31",
    "31-01-2017 10:15 - 12:00, 2017-01-31",
    "2. januar 2017, 2017-01-02",
    "02-JAN-2017, 2017-01-02",
    "2. okt. 2017 kl. 10.15, 2017-10-02",
    "mandag den 2. oktober 2017, 2017-10-02",
    "02-MAY-2017 00:00:00, 2017-05-02",
    "2/1-2017, 2017-01-02",
    "'March 1, 2015', 2015-03-01",
    "'Mar. 1st, 2015', 2015-03-01",
    "'Sunday, March 1, 2015 10:15', 2015-03-01",
    "October 2 2017, 2017-10-02",
    "Mar  1 2015 12:00AM, 2015-03-01",
    "Jan 31 2016 12:00:00:000AM, 2016-01-31",
    "1st March 2015, 2015-03-01",
    "20170131, 2017-01-31",
    "31012017, 2017-01-31",
    "1022017, 2017-02-01",
    "20022015, 2015-02-20",
    "19102011, 2011-10-19",
    "99991231, 9999-12-31",
    "31129999, 9999-12-31",
    "42766.5, 2017-01-31",
    "31\u201301\u20132017, 2017-01-31",
    "ti 31-01-2017, 2017-01-31",
    "tirsdag 31.01.2017, 2017-01-31",
    "2/1 2017, 2017-01-02",
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
        "32. januar 2017",
        "2. janus 2017",
        "March 32, 2015",
        "March 2015",
        "Uge 12, 2015",
        "20171301",
        "31011817",
        "123456789",
        "2017-01-31T25:00:00Z",
        "2017-01-31T10:00:00+99",
        "6101005003",
        "610100-5003",
        "٣١-٠١-٢٠١٧"
      })
  void erIngenDato(String tekst) {
    assertThat(Datoformat.laes(tekst)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "31-01-17, 2017-01-31",
    "1.2.49, 2049-02-01",
    "1/2/50, 1950-02-01",
    "2. januar 17, 2017-01-02",
    "31-01-17 10:15, 2017-01-31"
  })
  void aarhundredetSigesIkke(String tekst, LocalDate dato) {
    assertThat(Datoformat.laes(tekst)).isNull();
    assertThat(Datoformat.medKortAar(tekst)).isEqualTo(dato);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31-01-2017", "17-31-01", "2017", "31-02-17", "1-2-3", "31-01-171"})
  void harIntetKortAar(String tekst) {
    assertThat(Datoformat.medKortAar(tekst)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1",
        "0",
        "00-00-0000",
        "0000-00-00",
        "0000-00-00 00:00:00",
        "9999-12-31",
        "31-12-9999",
        "31.12.9999 23:59:59",
        "01-01-0001",
        "1753-01-01",
        "30-12-1899",
        "1900-01-01 00:00:00.000"
      })
  void staarHvorEtSystemIngenDatoHar(String tekst) {
    assertThat(Datoformat.ingenDato(tekst)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31-12-2999", "02-01-1900", "2017-01-31", "-2", "31-02-2017", "x"})
  void erEnDatoEllerEnFejl(String tekst) {
    assertThat(Datoformat.ingenDato(tekst)).isFalse();
  }

  @Test
  void aDayThatCanOnlyHaveItsMonthInFront() {
    assertThat(
            List.of("01/31/2016", "12-13-2016", "1/31/2016 10:15", "01/02/2016", "31/01/2016")
                .stream()
                .map(Datoformat::maanedFoerst))
        .containsExactly(true, true, true, false, false);
    assertThat(
            List.of("13/13/2016", "00/31/2016", "2016-13-01", "01/31/20165", "").stream()
                .map(Datoformat::maanedFoerst))
        .containsOnly(false);
  }

  @Test
  void etPunktumEfterAaretHoererIkkeTilDatoen() {
    assertThat(Datoformat.laes("02.03.2016.")).isEqualTo(LocalDate.of(2016, 3, 2));
    assertThat(Datoformat.laes("2. marts 2016.")).isEqualTo(LocalDate.of(2016, 3, 2));
    assertThat(Datoformat.maanedFoerst("02.03.2016?")).isFalse();
    assertThat(Datoformat.maanedFoerst("02/28/2016")).isTrue();
  }
}
