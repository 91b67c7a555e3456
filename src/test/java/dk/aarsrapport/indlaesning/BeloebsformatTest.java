package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BeloebsformatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234.567,89 | 123456789",
        "1234567.89 | 123456789",
        "1234567,89 | 123456789",
        "1,234,567.89 | 123456789",
        "1.234 | 123400",
        "1.234.567 | 123456700",
        "12.5 | 1250",
        "12,5 | 1250",
        "-5 | -500",
        "5- | -500",
        "1.234,50- | -123450",
        "− 1.234,50 | -123450",
        "–1.234,50 | -123450",
        "1.234,50– | -123450",
        "−5 | -500",
        "(5,00) | -500",
        "(5) | -500",
        "( 1.234,50 ) | -123450",
        "(kr. 5) | -500",
        "5,- | 500",
        "100,- kr. | 10000",
        "1.000,00 DR | 100000",
        "1.000,00 CR | -100000",
        "5cr. | -500",
        "kr. 5,00 CR | -500",
        "1.234,- | 123400",
        "-5,- | -500",
        "(5,-) | -500",
        "0.50 | 50",
        "0.000 | 0",
        "1\u2007234,50 | 123450",
        "1\u2009234,50 | 123450",
        "+5 | 500",
        "0 | 0",
        "-0,00 | 0",
        "0,07 | 7",
        ",50 | 50",
        ".5 | 50",
        "5,000 | 500",
        "1 234 567,89 | 123456789",
        "1\u00A0234,50 | 123450",
        "12'345.60 | 1234560",
        "kr. 1.234,50 | 123450",
        "kr. -1.234,50 | -123450",
        "-kr. 5 | -500",
        "1.234,50 kr. | 123450",
        "1234 DKK | 123400",
        "5- kr | -500",
        "92233720368547758,07 | 9223372036854775807",
        "150000.50000000003 | 15000050",
        "150000,4999999999 | 15000050",
        "0.1 | 10",
        "1234.567 | 123457",
        "0,001 | 0",
        "0.125 | 13",
        "-0.125 | -13",
        "5.820766091346741E-11 | 0",
        "-4,44E-16 | 0",
        "1.2345678912E7 | 1234567891"
      })
  void laeses(String tekst, long oere) {
    assertThat(Beloebsformat.oere(tekst)).isEqualTo(oere);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "kr.",
        "gratis",
        "1,234",
        "12.34.567",
        "1.23,456,7",
        "1.2345,67",
        "1,23,456.78",
        "1.000.50",
        "5,",
        "5.",
        "-5-",
        "+5-",
        "--5",
        "5-3",
        "1kr2",
        "-5,00 CR",
        "(5,00) DR",
        "5,00- CR",
        "900,000 CR",
        "5,00 D",
        "5,00 K",
        "12 34",
        "31 12 2017",
        "1e5",
        "1,5E+06",
        "1.2E+7",
        "1.5E99",
        "0.125.000",
        "0.125,50",
        "0 125,50",
        "(-5)",
        "(5-)",
        "(5",
        "5)",
        "()",
        "5,--",
        "-5,-5",
        "5%",
        "NaN",
        "٥",
        "92233720368547758,08",
        "999999999999999999999999999999"
      })
  void erIntetBeloeb(String tekst) {
    assertThat(Beloebsformat.oere(tekst)).isNull();
  }

  @Test
  void etUhyreLangtTalErBareIntetBeloeb() {
    assertThat(Beloebsformat.oere("9".repeat(100_000))).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "900,000 | true",
        "-1,000 | true",
        "900,00 | false",
        "0,000 | false",
        "1234,000 | false",
        "900.000 | false",
        "900,001 | false"
      })
  void treNullerEfterEtKommaKanVaereTusinder(String tekst, boolean kan) {
    assertThat(Beloebsformat.hundredeEllerTusinder(tekst)).isEqualTo(kan);
  }
}
