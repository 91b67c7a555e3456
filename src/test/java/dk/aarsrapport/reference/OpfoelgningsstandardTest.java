package dk.aarsrapport.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarsrapport.fejl.Brugerfejl;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpfoelgningsstandardTest {
  private static final String HOVED =
      "kommunekode;indsats;trin;foerste_dage;derefter_dage;gyldig_fra;gyldig_til\n";

  private static final String MED_MAANEDER =
      "kommunekode;indsats;trin;foerste_dage;derefter_dage;foerste_maaneder;derefter_maaneder\n";

  private static Opfoelgningsstandard laes(String raekker) {
    return Opfoelgningsstandard.laes("s.csv", HOVED + raekker, Set.of("plejefamilie"));
  }

  private static String frister(
      Opfoelgningsstandard standard, int kommune, String type, String dag) {
    LocalDate start = LocalDate.parse(dag);
    return standard
        .find(kommune, Indsatstyper.medfulgte().find(type, start).orElseThrow(), start)
        .map(f -> tid(f.foerste()) + "/" + tid(f.derefter()))
        .orElse("");
  }

  private static String tid(Period tid) {
    return tid.getMonths() == 0 ? Integer.toString(tid.getDays()) : tid.getMonths() + "m";
  }

  /** The evaluation's table 5 for Haderslev, Herning and Hvidovre, and the law for the rest. */
  @ParameterizedTest
  @CsvSource({
    "510, raadgivning, 2016-01-01, 42/42",
    "510, plejefamilie, 2016-06-01, 42/42",
    "510, plejefamilie, 2015-12-31, 3m/6m",
    "510, raadgivning, 2015-12-31, ''",
    "657, familiebehandling, 2015-12-01, 28/91",
    "657, eget-vaerelse, 2015-12-01, 14/42",
    "657, doegninstitution, 2016-01-01, 14/42",
    "657, plejefamilie, 2016-01-01, 14/42",
    "167, familiebehandling, 2017-01-01, 42/91",
    "167, netvaerksplejefamilie, 2017-01-01, 42/91",
    "167, plejefamilie, 2017-01-01, 42/91",
    "167, doegninstitution, 2017-01-01, 42/42",
    "101, doegninstitution, 2023-12-31, 3m/6m",
    "101, doegninstitution, 2024-01-01, 3m/0",
    "101, familiebehandling, 2017-01-01, 3m/6m",
    "101, eget-vaerelse, 2017-01-01, 3m/6m",
    "101, boerne-og-ungehjem, 2024-01-01, 3m/0",
    "101, eftervaern-kontaktperson, 2017-01-01, 3m/6m",
    "101, eftervaern-doegnophold, 2024-01-01, 3m/0",
    "101, raadgivning, 2017-01-01, ''",
    "101, konsulentbistand, 2024-01-01, ''",
    "101, fritidsaktivitet, 2017-01-01, ''",
    "101, oekonomisk-stoette, 2017-01-01, ''",
    "101, oekonomisk-stoette, 2024-01-01, ''",
    "101, stoetteperson-foraeldre, 2017-01-01, ''",
    "101, stoetteperson-foraeldre, 2024-01-01, ''"
  })
  void denMedfulgteTabel(int kommune, String type, String dag, String ventet) {
    assertThat(frister(Opfoelgningsstandard.medfulgt(), kommune, type, dag)).isEqualTo(ventet);
  }

  @Test
  void denMestBestemteRaekkeVinder() {
    Opfoelgningsstandard standard =
        laes(";;;1;1;;\n;;5;2;2;;\n;plejefamilie;;3;3;;\n101;;;4;4;;\n101;;5;5;5;;\n");
    assertThat(frister(standard, 147, "raadgivning", "2016-01-01")).isEqualTo("1/1");
    assertThat(frister(standard, 147, "plejefamilie-almen", "2016-01-01")).isEqualTo("2/2");
    assertThat(frister(standard, 147, "plejefamilie", "2016-01-01")).isEqualTo("3/3");
    assertThat(frister(standard, 101, "raadgivning", "2016-01-01")).isEqualTo("4/4");
    assertThat(frister(standard, 101, "plejefamilie", "2016-01-01")).isEqualTo("5/5");
  }

  @Test
  void gyldighedenErMedBeggeDage() {
    Opfoelgningsstandard standard = laes("101;;;4;;2016-01-01;2016-01-31\n");
    assertThat(frister(standard, 101, "raadgivning", "2015-12-31")).isEmpty();
    assertThat(frister(standard, 101, "raadgivning", "2016-01-01")).isEqualTo("4/0");
    assertThat(frister(standard, 101, "raadgivning", "2016-01-31")).isEqualTo("4/0");
    assertThat(frister(standard, 101, "raadgivning", "2016-02-01")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "101;;;;42;;",
        "101;;;-1;42;;",
        "101;;;42;0;;",
        "101;;;42;99999;;",
        "101;;;42;seks uger;;",
        "101;plejefamille;;42;42;;",
        "101;;;42;42;01-01-2016;"
      })
  void enForkertRaekke(String raekke) {
    assertThatThrownBy(() -> laes(raekke))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("s.csv, linje ");
  }

  @Test
  void fristerErIDageEllerMaaneder() {
    Opfoelgningsstandard standard =
        Opfoelgningsstandard.laes(
            "s.csv",
            MED_MAANEDER + "101;;;;;1;2\n147;;;14;;;6\n151;;;;42;3;\n153;;;;;3;\n",
            Set.of());
    assertThat(frister(standard, 101, "raadgivning", "2016-01-01")).isEqualTo("1m/2m");
    assertThat(frister(standard, 147, "raadgivning", "2016-01-01")).isEqualTo("14/6m");
    assertThat(frister(standard, 151, "raadgivning", "2016-01-01")).isEqualTo("3m/42");
    assertThat(frister(standard, 153, "raadgivning", "2016-01-01")).isEqualTo("3m/0");
  }

  @ParameterizedTest
  @CsvSource({
    "101;;;42;;3;, foerste_maaneder",
    "101;;;42;42;;6, derefter_maaneder",
    "101;;;;42;;, foerste_dage",
    "101;;;;;0;, foerste_maaneder",
    "101;;;;;3;121, derefter_maaneder",
    "101;;;;;tre;, foerste_maaneder"
  })
  void enForkertTidNaevnesMedSinKolonne(String raekke, String kolonne) {
    assertThatThrownBy(() -> Opfoelgningsstandard.laes("s.csv", MED_MAANEDER + raekke, Set.of()))
        .isInstanceOf(Brugerfejl.class)
        .hasMessageStartingWith("s.csv, linje 2, kolonne «" + kolonne + "»");
  }

  @Test
  void enTomTabelHarIngenFrister() {
    assertThat(
            laes("")
                .find(
                    101,
                    Indsatstyper.medfulgte().find("plejefamilie").orElseThrow(),
                    LocalDate.of(2016, 1, 1)))
        .isEqualTo(Optional.empty());
  }
}
