package dk.aarsrapport.indlaesning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CelletekstTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "NULL",
        "null",
        "(null)",
        "#N/A",
        "#I/T",
        "(tom)",
        "-",
        "--",
        "–",
        ".",
        "..",
        "…",
        "NaN",
        "\\N",
        " NULL ",
        "=\"\"",
        "'",
        "\u001A",
        "\u0000\u0000",
        "\uFEFF",
        "None",
        "nil",
        "{NULL}",
        "Not assigned",
        "# Not assigned",
        "#/Ikke tildelt",
        "Ikke tildelt",
        "Ikke tilordnet",
        "undefined",
        "[undefined]",
        "DBNull",
        "System.DBNull"
      })
  void sigerIntet(String celle) {
    assertThat(Celletekst.rens(celle, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "=\"6605045003\" | 6605045003",
        "'6605045003 | 6605045003",
        "'6605045003' | 6605045003",
        "\u20196605045003 | 6605045003",
        "\u00B401-02-2016 | 01-02-2016",
        "\u2018101\u2019 | 101",
        "\u2019Unge\u2019 | \u2019Unge\u2019",
        "Ikke tildelt team | Ikke tildelt team",
        "Ingen | Ingen",
        "='6605' | ='6605'",
        "\uFEFF\"101\" | 101",
        "\"et \"\"hus\"\"\" | et \"hus\"",
        " Børn  | Børn",
        "Nulla | Nulla",
        "nullet | nullet",
        "-5 | -5",
        ".5 | .5",
        "d'Arc | d'Arc",
        "0 | 0"
      })
  void sigerDetSomStaarIDen(String celle, String tekst) {
    assertThat(Celletekst.rens(celle, true)).isEqualTo(tekst);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "N/A", "n/a", "na"})
  void naErIntetHvorDetIngenErs(String celle) {
    assertThat(Celletekst.rens(celle, true)).isEmpty();
    assertThat(Celletekst.rens(celle, false)).isEqualTo(celle);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AB", "A.B.", "Team VEST", "PPR"})
  void storeBogstaverViserAtAndreErInitialer(String celle) {
    assertThat(Celletekst.initialer(celle)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "N/A", "R1", "Børn", "Ungeteam Nord", ""})
  void andetViserDetIkke(String celle) {
    assertThat(Celletekst.initialer(celle)).isFalse();
  }

  @Test
  void hvadEtRegnearkHarOedelagt() {
    for (String celle :
        new String[] {"6,6E+09", "6.60505E+09", "1E+11", "####", "#VÆRDI!", "#DIVISION/0!"}) {
      assertThat(Celletekst.oedelagt(celle)).as(celle).isTrue();
    }
    for (String celle : new String[] {"6605045003", "0102E123", "E+09", "#1", "12E5"}) {
      assertThat(Celletekst.oedelagt(celle)).as(celle).isFalse();
    }
  }

  @Test
  void hvadDerSerEnsUdErDetSamme() {
    assertThat(Celletekst.ens("A\u030Ase")).isEqualTo("\u00C5se");
    assertThat(Celletekst.ens("Bo\u00A0Lund")).isEqualTo("Bo Lund");
    assertThat(Celletekst.ens("Bo  Lund")).isEqualTo("Bo Lund");
    assertThat(Celletekst.ens("Bo\u2009 Lund")).isEqualTo("Bo Lund");
    assertThat(Celletekst.ens("B\u00F8rn og Unge")).isEqualTo("B\u00F8rn og Unge");
    assertThat(Celletekst.ens("to\nlinjer")).isEqualTo("to\nlinjer");
  }
}
